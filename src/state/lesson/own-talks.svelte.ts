import type { TalkDraft } from '../../lesson/drafts/draft.ts';
import { forgetTalk, keepTalk, keptTalks, refusalOf, type OwnTalk, type Refusal } from './kept-talks.ts';

/** Milliseconds without a change before the browser is asked to keep it. */
const SETTLED = 400;

/** The talks that somebody has written, the one that was changed last first. The browser keeps them, where it may. */
export class OwnTalks {
  #all = $state.raw<readonly OwnTalk[]>([]);
  #removed = $state.raw<OwnTalk | null>(null);
  #refusal = $state.raw<Refusal | null>(null);
  /** The talks whose last change the browser has not kept yet. */
  #waiting = $state.raw<readonly string[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Resolves when the talks of earlier visits are there. */
  readonly recalled: Promise<void>;

  constructor() {
    this.recalled = this.#recall();
  }

  get all(): readonly OwnTalk[] {
    return this.#all;
  }

  /** The one that was removed last, to bring it back; `null` for none. */
  get removed(): OwnTalk | null {
    return this.#removed;
  }

  /** Why the browser keeps nothing; `null` where it does. */
  get refusal(): Refusal | null {
    return this.#refusal;
  }

  /** True where the browser has kept every change. */
  get areKept(): boolean {
    return this.#waiting.length === 0;
  }

  find(id: string): OwnTalk | undefined {
    return this.#all.find((talk) => talk.id === id);
  }

  /** Adds a talk. @returns its id */
  add(draft: TalkDraft): string {
    // Pages that are not served safely have no randomUUID.
    const [high, low] = crypto.getRandomValues(new Uint32Array(2));
    const id = `${high!.toString(36)}${low!.toString(36)}`;
    this.write(id, draft);
    return id;
  }

  /** Takes over a talk as it has become. */
  write(id: string, draft: TalkDraft): void {
    this.#put({ id, changed: Date.now(), draft });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), SETTLED);
  }

  /** Has the browser keep at once what it has not kept yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    for (const id of this.#waiting) {
      const talk = this.find(id);
      await this.#ask(() => (talk ? keepTalk(talk) : forgetTalk(id)));
      // It may have changed in the meantime.
      if (this.#refusal === null && this.find(id) === talk)
        this.#waiting = this.#waiting.filter((other) => other !== id);
    }
  }

  remove(id: string): void {
    this.#removed = this.find(id) ?? null;
    this.#all = this.#all.filter((talk) => talk.id !== id);
    this.#await(id);
    void this.flush();
  }

  /** Brings the talk back that was removed last. */
  restore(): void {
    if (!this.#removed) return;
    this.#put(this.#removed);
    this.#removed = null;
    void this.flush();
  }

  #put(talk: OwnTalk): void {
    const others = this.#all.filter(({ id }) => id !== talk.id);
    this.#all = [talk, ...others].sort((a, b) => b.changed - a.changed);
    this.#await(talk.id);
  }

  #await(id: string): void {
    if (!this.#waiting.includes(id)) this.#waiting = [...this.#waiting, id];
  }

  async #ask(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.#refusal = null;
    } catch (error) {
      this.#refusal = refusalOf(error);
    }
  }

  async #recall(): Promise<void> {
    await this.#ask(async () => {
      for (const talk of await keptTalks())
        // What was removed or written before it came stays so.
        if (!this.find(talk.id) && !this.#waiting.includes(talk.id))
          this.#all = [...this.#all, talk].sort((a, b) => b.changed - a.changed);
    });
  }
}
