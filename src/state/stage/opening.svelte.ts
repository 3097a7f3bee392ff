import type { SimulationClient } from '../../client/simulation-client.ts';
import type { LineageStep } from '../../model/inquiry/lineage.ts';
import { stageOf } from '../../model/measures/person-state.ts';
import { CRITIC, CUSTOMER, FAN } from '../../model/story/stages.ts';
import type { Session } from '../session/session.svelte.ts';

/**
 * The first speaker, if there is one: a delighted diner rather than a disappointed one, and any diner rather than
 * none.
 */
const SPEAKERS = [FAN, CRITIC, CUSTOMER];

/** Milliseconds in which one reads a sentence. */
const READING_TIME = 3200;

/**
 * The page's opening: before the run plays, one of the first diners says their sentence. It is held back until there is
 * a stage to show it on, and over as soon as anybody does anything.
 */
export class Opening {
  #phase = $state<'due' | 'begun' | 'over'>('over');
  #words = $state.raw<LineageStep | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #session: Session;
  readonly #client: SimulationClient;
  readonly #remember: () => void;

  /** @param remember called when it is shown */
  constructor(session: Session, client: SimulationClient, isDue: boolean, remember: () => void) {
    this.#session = session;
    this.#client = client;
    this.#remember = remember;
    if (isDue) this.#phase = 'due';
  }

  get isDue(): boolean {
    return this.#phase === 'due';
  }

  get isOver(): boolean {
    return this.#phase === 'over';
  }

  /** The sentence of the first diner; `null` until it is known, and after it has been said. */
  get words(): LineageStep | null {
    return this.#words;
  }

  /** Keeps a run that has just been loaded from playing; one that waits for a yes has no opening. */
  hold(): void {
    if (!this.isDue) return;
    if (this.#session.playback.isPlaying) this.#session.playback.pause();
    else this.#phase = 'over';
  }

  /** Begins, when the first day is on show; returns who is going to speak, `null` when nobody is. */
  begin(): number | null {
    const { shown } = this.#session.day;
    if (!this.isDue || !shown) return null;
    const speaker = SPEAKERS.map((code) => shown.states.findIndex((state) => stageOf(state) === code)).find(
      (person) => person >= 0,
    );
    if (speaker === undefined) {
      this.end();
      return null;
    }
    this.#phase = 'begun';
    this.#remember();
    void this.#ask(speaker);
    return speaker;
  }

  /**
   * Ends it, if it is not over, and lets the run play.
   * @param plays false where what ended it decides about playing by itself
   */
  end(plays = true): void {
    if (this.isOver) return;
    clearTimeout(this.#timer);
    this.#phase = 'over';
    this.#words = null;
    if (plays) this.#session.playback.play();
  }

  async #ask(speaker: number): Promise<void> {
    try {
      const [words] = await this.#client.lineage(speaker, 0);
      if (this.isOver) return;
      this.#words = words ?? null;
      this.#timer = setTimeout(() => this.end(), READING_TIME);
    } catch {
      // The run itself reports what happened to the worker.
      this.end();
    }
  }
}
