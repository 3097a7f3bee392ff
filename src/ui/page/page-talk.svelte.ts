import { later } from '../../later/later.ts';
import { withParts } from '../../later/missing.svelte.ts';
import type { TalkDesk } from '../../state/lesson/talk-desk.svelte.ts';
import type { TalkOnShow } from '../../state/lesson/talk-on-show.svelte.ts';
import type { Preferences } from '../../state/page/preferences.svelte.ts';
import { recallRoom } from '../../state/page/storage.ts';
import type * as OpenTalk from '../lesson/open-talk.svelte.ts';
import type { AboutTalk, AnyTalk, TalkParts } from '../lesson/talk-parts.ts';

/** The talk that is given on the page; it waits while the presentation is left. */
export class PageTalk {
  /** `null` where there is none. */
  current = $state.raw<TalkOnShow | null>(null);
  /** What is shown of a talk before it is given. */
  about = $state.raw<AboutTalk | null>(null);
  /** Where talks are written; `null` until somebody looks at their own. */
  desk = $state.raw<TalkDesk | null>(null);
  #end: (() => void) | null = null;
  readonly #parts: TalkParts;

  /** @param onopen called before one begins */
  constructor(
    { session, presenting }: Omit<TalkParts, 'preferences'>,
    preferences: Preferences,
    private readonly onopen: () => void,
  ) {
    this.#parts = { session, presenting, preferences };
    this.#recall();
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
    return this.#with(({ presentTalk }) => presentTalk(this.#parts, this, talk, chapter - 1));
  }

  /** Goes on with the talk that waits; false where there is none. */
  resume(): boolean {
    if (!this.current) return false;
    this.current.resume();
    void this.#parts.presenting.enter(false);
    return true;
  }

  /** Begins a talk. @param end ends it */
  begin(show: TalkOnShow, end: () => void): void {
    this.end();
    this.onopen();
    this.current = show;
    this.#end = end;
  }

  end(): void {
    this.current = null;
    this.#end?.();
    this.#end = null;
  }

  /** Goes on with a talk that was given before the page was loaded again, with what the room has bet. */
  #recall(): void {
    if (recallRoom() !== null) void this.#with(({ goOnWithTalk }) => goOnWithTalk(this.#parts, this));
  }

  #with(act: (part: typeof OpenTalk) => Promise<void>): Promise<void> {
    return withParts(async () => act(await later(() => import('../lesson/open-talk.svelte.ts'))));
  }
}
