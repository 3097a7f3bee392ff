import { setImmediate } from 'node:timers/promises';
import type { Work } from '../../model/study/share-out.ts';
import { UnitRunner, type UnitRecord } from '../../model/study/unit-runner.ts';
import { availableMemory } from '../estimate.ts';
import { kernelOf } from '../kernels.ts';
import { Threads } from './threads.ts';

/** Milliseconds that are spent before threads are begun, which cost some hundred each. */
const ALONE = 300;

/** Milliseconds of work left for which they are worth it. */
const WORTH = 1000;

/** Milliseconds between two looks whether somebody asked to stop. */
const PATIENCE = 50;

/** How much there is to compute. */
export interface Ask {
  /** Units to compute. */
  readonly count: number;
  /** Units that are there already. */
  readonly known: number;
}

/** Who computes the units of a study: threads of this machine, or the workers of a queue. */
export interface Hands {
  /** How many compute at the same time. */
  readonly threads: number;
  /** Bytes of memory that they have together; infinite where nobody knows. */
  readonly memory: number;
  /** What a call has to say, so that the same hands go on. */
  readonly option: string;
  /** Computes units, in whatever order; what comes of them is handed over while it goes on. @throws Refusal */
  compute(work: Work, ask: Ask): Promise<void>;
  /** Does what is left to do when all units are there. @throws Refusal */
  finish(stop: AbortSignal): Promise<void>;
  /** Leaves. @returns what is to be said at the end */
  end(): Promise<string[]>;
}

/** This machine, which computes in this thread at first, and in several where that pays. */
export class OwnHands implements Hands {
  readonly memory = availableMemory();
  readonly option = '';
  private readonly crew = new Threads();

  /** @param isGiven true where the threads shall begin at once, whatever there is to do */
  constructor(
    readonly threads: number,
    private readonly isGiven: boolean,
  ) {}

  async compute(work: Work, { count }: Ask): Promise<void> {
    const alone = this.threads === 1 ? Infinity : this.isGiven || this.crew.haveBegun ? 0 : ALONE;
    const { done, spent } = await computeHere(work, alone, (perUnit, left) => perUnit * left < WORTH, count);
    if (done < count && !work.stop.aborted)
      await this.crew.compute(work, this.threads, done === 0 ? 0 : spent / done);
  }

  finish(): Promise<void> {
    return Promise.resolve();
  }

  async end(): Promise<string[]> {
    await this.crew.end();
    return [];
  }
}

/**
 * Computes units one after the other until the time is over and what is left is worth threads.
 * @returns how many, and milliseconds
 */
async function computeHere(
  work: Work,
  time: number,
  isLittle: (perUnit: number, left: number) => boolean,
  count: number,
): Promise<{ done: number; spent: number }> {
  if (time === 0) return { done: 0, spent: 0 };
  const started = performance.now();
  const runner = new UnitRunner(work.plan, kernelOf('kernel'));
  const waiting: UnitRecord[] = [];
  let [done, told] = [0, started];
  for (let step = work.units.next(); !step.done && !work.stop.aborted; step = work.units.next()) {
    waiting.push(runner.run(step.value));
    done++;
    const now = performance.now();
    if (now - told < PATIENCE && done < count) continue;
    told = now;
    work.done(waiting.splice(0));
    await setImmediate();
    const spent = now - started;
    if (spent > time && !isLittle(spent / done, count - done)) return { done, spent };
  }
  if (waiting.length > 0) work.done(waiting);
  return { done, spent: performance.now() - started };
}
