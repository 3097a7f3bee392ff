import type { SimulationClient } from '../../client/simulation-client.ts';
import { stageOf } from '../../model/measures/person-state.ts';
import { CRITIC, CUSTOMER, FAN } from '../../model/story/stages.ts';
import type { Session } from '../session/session.svelte.ts';
import { firstTellings, type FirstTellings } from './first-tellings.ts';

/**
 * The first speaker, if there is one: a delighted diner rather than a disappointed one, and any diner rather than
 * none.
 */
const SPEAKERS = [FAN, CRITIC, CUSTOMER];

/** Milliseconds in which one reads a sentence. */
const READING_TIME = 3200;

/** Milliseconds: from the title to the sentence, from there to the first telling, from one telling to the next, after the last. */
const TO_SENTENCE = 800;
const TO_TELLINGS = 1200;
const A_TELLING = 900;
const AFTER_TELLINGS = 1300;

/** Milliseconds in which the view draws back to the whole town. */
export const DRAW_BACK = 1600;

/**
 * The page's opening: before the run plays, the first diner says their sentence and tells it on, one by one. It is held back
 * until there is a stage to show it on, and over as soon as anybody does anything.
 */
export class Opening {
  #phase = $state<'due' | 'begun' | 'leaving' | 'over'>('over');
  #tellings = $state.raw<FirstTellings | null>(null);
  #isSaid = $state(false);
  #told = $state(0);
  #leadsOn = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #session: Session;
  readonly #client: SimulationClient;
  readonly #remember: () => void;
  readonly #isStill: () => boolean;

  /**
   * @param remember called when it is shown
   * @param isStill true where motion is unwanted
   */
  constructor(
    session: Session,
    client: SimulationClient,
    isDue: boolean,
    remember: () => void,
    isStill: () => boolean = () => false,
  ) {
    this.#session = session;
    this.#client = client;
    this.#remember = remember;
    this.#isStill = isStill;
    if (isDue) this.#phase = 'due';
  }

  get isDue(): boolean {
    return this.#phase === 'due';
  }

  /** True while the view draws back, and the run plays already. */
  get isLeaving(): boolean {
    return this.#phase === 'leaving';
  }

  get isOver(): boolean {
    return this.#phase === 'over';
  }

  /** True once it is over and the run plays: whoever has seen it may be told the rest. */
  get leadsOn(): boolean {
    return this.#leadsOn;
  }

  /** The first diner's sentence and what became of it; `null` until it is known. */
  get tellings(): FirstTellings | null {
    return this.#tellings;
  }

  /** True once the sentence has been said. */
  get isSaid(): boolean {
    return this.#isSaid;
  }

  /** How many have been told so far. */
  get told(): number {
    return this.#told;
  }

  /** Keeps a run that has just been loaded from playing; one that waits for a yes has no opening. */
  hold(): void {
    if (!this.isDue) return;
    if (this.#session.playback.isPlaying) this.#session.playback.pause();
    else this.#phase = 'over';
  }

  /** Begins, when the first day is on show; where nobody has anything to say, it is over. */
  begin(): void {
    const { shown } = this.#session.day;
    if (!this.isDue || !shown) return;
    const speaker = SPEAKERS.map((code) => shown.states.findIndex((state) => stageOf(state) === code)).find(
      (person) => person >= 0,
    );
    if (speaker === undefined) {
      this.end();
      return;
    }
    this.#phase = 'begun';
    this.#remember();
    void this.#direct(speaker);
  }

  /**
   * Ends it, if it is not over, and lets the run play.
   * @param plays false where what ended it decides about playing by itself
   */
  end(plays = true): void {
    if (this.isOver) return;
    clearTimeout(this.#timer);
    const isPlaying = this.isLeaving;
    this.#phase = 'over';
    this.#tellings = null;
    this.#leadsOn = plays;
    if (plays && !isPlaying) this.#session.playback.play();
  }

  async #direct(speaker: number): Promise<void> {
    try {
      const tellings = await firstTellings(this.#session, this.#client, speaker);
      if (this.isOver) return;
      this.#tellings = tellings;
      if (!tellings) this.end();
      else if (this.#isStill()) await this.#showAtOnce(tellings);
      else await this.#tellOneByOne(tellings);
    } catch {
      // The run itself reports what happened to the worker.
      this.end();
    }
  }

  /** Without motion: everything stands there until it has been read. */
  async #showAtOnce({ heard }: FirstTellings): Promise<void> {
    this.#isSaid = true;
    this.#told = heard.length;
    await this.#wait(READING_TIME + heard.length * A_TELLING);
    this.end();
  }

  async #tellOneByOne({ heard }: FirstTellings): Promise<void> {
    await this.#wait(TO_SENTENCE);
    this.#isSaid = true;
    await this.#wait(heard.length > 0 ? TO_TELLINGS : READING_TIME);
    while (this.#told < heard.length) {
      this.#told++;
      await this.#wait(A_TELLING);
    }
    await this.#wait(AFTER_TELLINGS);
    this.#phase = 'leaving';
    this.#session.playback.play();
    await this.#wait(DRAW_BACK);
    this.end();
  }

  /** Waits; for ever where the opening has been ended meanwhile. */
  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      if (!this.isOver) this.#timer = setTimeout(resolve, milliseconds);
    });
  }
}
