import { later } from '../../later/later.ts';
import { withParts } from '../../later/missing.svelte.ts';
import type { Talk } from '../../lesson/talk.ts';
import type { TalkDesk } from '../../state/lesson/talk-desk.svelte.ts';
import type { TalkOnShow } from '../../state/lesson/talk-on-show.svelte.ts';
import type { Preferences } from '../../state/page/preferences.svelte.ts';
import type { TalkParts } from '../lesson/talk-parts.ts';

/** A workshop by its name, or a talk. */
type AnyTalk = string | Talk;

/** Whether a talk's runs do what it claims, the facilitator's sheet, or why a link opens none. */
type AboutTalk =
  | { readonly kind: 'rehearsal' | 'sheet'; readonly talk: AnyTalk }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] };

/** The talk that is given on the page; it waits while the presentation is left. */
export class PageTalk {
  /** `null` where there is none. */
  current = $state.raw<TalkOnShow | null>(null);
  /** What is shown of a talk before it is given. */
  about = $state.raw<AboutTalk | null>(null);
  /** Where talks are written; `null` until somebody looks at their own. */
  desk = $state.raw<TalkDesk | null>(null);
  #end: () => void = () => undefined;
  readonly #parts: TalkParts;

  /** @param onopen called before one begins */
  constructor(
    { session, presenting }: Omit<TalkParts, 'preferences'>,
    preferences: Preferences,
    private readonly onopen: () => void,
  ) {
    this.#parts = { session, presenting, preferences };
  }

  /** True while the room sees it. */
  get isOnWall(): boolean {
    return this.current !== null && this.#parts.presenting.isOn;
  }

  /**
   * Opens a talk in front of the room.
   * @param chapter from 1
   */
  open(talk: AnyTalk, chapter = 1): Promise<void> {
    return withParts(async () => {
      const { talkOnShow } = await later(() => import('../lesson/open-talk.svelte.ts'));
      const opened = await talkOnShow(this.#parts, talk, chapter - 1);
      if (!opened) return;
      if ('sentences' in opened) {
        this.about = { kind: 'refused', sentences: opened.sentences };
        return;
      }
      this.end();
      this.onopen();
      this.current = opened.show;
      this.#end = opened.end;
      await this.#parts.presenting.enter(false);
    });
  }

  /** The place where talks are written, with those of one's own. */
  async openDesk(): Promise<TalkDesk> {
    const { TalkDesk } = await later(() => import('../../state/lesson/talk-desk.svelte.ts'));
    return (this.desk ??= new TalkDesk());
  }

  /** Goes on with the talk that waits; false where there is none. */
  resume(): boolean {
    this.current?.resume();
    if (this.current) void this.#parts.presenting.enter(false);
    return this.current !== null;
  }

  end(): void {
    this.current = null;
    this.#end();
    this.#end = () => undefined;
  }
}
