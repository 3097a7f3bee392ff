import type { Plan } from './plan.ts';
import { failedUnit, type Keeps, type UnitRecord } from './unit-runner.ts';
import type { Unit } from './units.ts';

/** Milliseconds of work that is handed out at once: a message costs little beside it, and none waits long at the end. */
const BUNDLE = 200;
const MOST_UNITS = 256;

/** How often a bundle is tried whose hand dies. */
const TRIES = 3;

/** What computes units beside what hands them out: a thread, or a worker of the page. */
export interface Hand {
  /** Rejects where the hand dies; it is not asked again. */
  compute(units: readonly Unit[]): Promise<readonly UnitRecord[]>;
  /** Nothing more is wanted of it; what it is computing is wanted no more. */
  dismiss(): unknown;
}

/** Units that are handed out one after the other, and where what comes of them goes. */
export interface Work {
  readonly plan: Plan;
  readonly units: Iterator<Unit>;
  /** What records tell besides outcomes, where it is not what they tell anyhow; the same whenever the plan is. */
  readonly keeps?: Keeps | undefined;
  /** @param by names the machine that computed them, where it is another */
  readonly done: (records: readonly UnitRecord[], by?: string) => void;
  /** Ends the work before its end. */
  readonly stop: AbortSignal;
}

/** Who does the work. */
export interface Crew {
  readonly hands: number;
  readonly hire: () => Hand;
  /** Milliseconds on any clock. */
  readonly now: () => number;
  /** Milliseconds that a unit has taken so far; 0 where nobody knows, so that the first bundles are small. */
  readonly perUnit: number;
}

/**
 * Shares units out among several hands; who computes which is left to how fast each is, and changes no result. Units whose
 * hand dies three times are recorded as failed.
 */
export async function shareOut(work: Work, crew: Crew): Promise<void> {
  const pace = { milliseconds: crew.perUnit > 0 ? crew.perUnit : BUNDLE };
  await Promise.all(Array.from({ length: crew.hands }, () => new Place(work, crew, pace).untilEnd()));
}

/** One of the places of a crew, which takes bundles until there are none; where its hand dies, another is hired. */
class Place {
  private hand: Hand | null = null;

  constructor(
    private readonly work: Work,
    private readonly crew: Pick<Crew, 'hire' | 'now'>,
    /** Milliseconds of a unit, as last seen by any hand. */
    private readonly pace: { milliseconds: number },
  ) {}

  async untilEnd(): Promise<void> {
    const end = () => void this.hand?.dismiss();
    this.work.stop.addEventListener('abort', end);
    try {
      for (let units = this.next(); units.length > 0; units = this.next()) {
        const started = this.crew.now();
        const records = await this.computed(units);
        if (this.work.stop.aborted) return;
        this.pace.milliseconds = Math.max(0.01, (this.crew.now() - started) / units.length);
        this.work.done(records);
      }
    } finally {
      this.work.stop.removeEventListener('abort', end);
      await this.hand?.dismiss();
    }
  }

  private next(): Unit[] {
    const units: Unit[] = [];
    const size = Math.min(MOST_UNITS, Math.ceil(BUNDLE / this.pace.milliseconds));
    while (units.length < size && !this.work.stop.aborted) {
      const { value, done } = this.work.units.next();
      if (done) break;
      units.push(value);
    }
    return units;
  }

  private async computed(units: readonly Unit[]): Promise<readonly UnitRecord[]> {
    let why = '';
    for (let attempt = 0; attempt < TRIES && !this.work.stop.aborted; attempt++) {
      try {
        return await (this.hand ??= this.crew.hire()).compute(units);
      } catch (error) {
        this.hand = null;
        why = error instanceof Error ? error.message : String(error);
      }
    }
    return units.map((unit) => failedUnit(this.work.plan, unit, why));
  }
}
