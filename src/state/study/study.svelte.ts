import type { StudyCrew } from '../../client/study-crew.ts';
import { isAdaptive, type Plan, type StudyKind } from '../../model/study/plan.ts';
import { greatest } from '../../model/basics/extremes.ts';
import { cellCount, cellScenario } from '../../model/study/cells.ts';
import { courseOf, likelyUnits } from '../../model/study/course.ts';
import type { Course } from '../../model/study/rounds.ts';
import { hasRun, type RunRecord, type UnitRecord } from '../../model/study/unit-runner.ts';
import { placesOf, unrecorded, type Unit } from '../../model/study/units.ts';
import { keptRuns, type RunStore } from './kept-runs.ts';
import { estimateOf } from '../session/run-estimate.ts';

/** Bytes that all workers of a study may take together, about. */
const MOST_BYTES = 2e9;

/** Cells of which the memory is looked at beforehand; of more, only those that are asked for. */
const MOST_CELLS = 2048;

/** Milliseconds after which what has come in is kept by the browser. */
const KEEPING = 2000;

/**
 * Studies that have all runs that the browser kept, also those beyond what was asked for. Others are of just so many; of what
 * is sought or fitted, runs are numbered through all trials, or rounds.
 */
const TAKES_MORE: readonly StudyKind[] = ['many', 'sweep', 'sensitivity', 'map'];

/** A study while its runs come in, and after. What has come in stays, whatever happens to the rest. */
export class Study {
  #plan = $state.raw<Plan>()!;
  #records = $state.raw<readonly UnitRecord[]>([]);
  /** Ends what is being computed; `null` while nothing is. */
  #stop = $state.raw<AbortController | null>(null);
  readonly #crew: () => Promise<StudyCrew>;
  readonly #store: RunStore;
  /** What it asks for. It is found again after each round, since one that decides as it goes takes a while to go through. */
  #course = $state.raw<Course>()!;
  /** The records when that was found last. */
  #settled = $state.raw<readonly UnitRecord[]>([]);

  /** The runs that have come in, as they came; of those that were made for another question, the ones that this one asks for. */
  readonly runs: readonly RunRecord[] = $derived.by(() => {
    const ran = this.#records.filter(hasRun);
    return isAdaptive(this.#plan) || this.#plan.kind === 'compare' ? ran.filter(this.#course.has) : ran;
  });

  /** Resolves when the browser has kept all that it was given, each time after the time before. */
  #kept: Promise<void> = Promise.resolve();

  /** Resolves when the runs of an earlier visit are taken over; `null` before they are asked for. */
  #recalled: Promise<void> | null = null;
  /** True as soon as these are there. */
  #hasRecalled = $state(false);

  /** @param crew gets what computes @param store where its runs are kept */
  constructor(plan: Plan, crew: () => Promise<StudyCrew>, store = keptRuns) {
    this.#plan = plan;
    this.#crew = crew;
    this.#store = store;
    this.#look();
  }

  get plan(): Plan {
    return this.#plan;
  }

  get records(): readonly UnitRecord[] {
    return this.#records;
  }

  /** What was recorded when it last asked for more, of which the next answer is made. */
  get settled(): readonly UnitRecord[] {
    return this.#settled;
  }

  /** How many runs there will be in all; of a study that decides as it goes, at most, about. */
  get expected(): number {
    if (!isAdaptive(this.#plan)) return this.wanted * cellCount(this.#plan);
    return this.isDone ? this.runs.length : Math.max(likelyUnits(this.#plan), this.runs.length);
  }

  /** Runs of each cell that are to be there at the next look. */
  get wanted(): number {
    return this.#course.runs;
  }

  /** True when all that was asked for is there. */
  get isDone(): boolean {
    return this.#course.isDone;
  }

  get isRunning(): boolean {
    return this.#stop !== null;
  }

  /** True while nothing is there, nothing is computed, and the browser has kept nothing: somebody has to begin it. */
  get isUnbegun(): boolean {
    return this.#hasRecalled && this.#records.length === 0 && !this.isRunning;
  }

  /** Takes over what the browser kept from an earlier visit, once, and computes nothing. */
  recall(): Promise<void> {
    return (this.#recalled ??= this.#recall());
  }

  /** Computes what is missing. It ends when all is there, or after {@link pause}, and the browser has kept it. */
  async resume(): Promise<void> {
    if (this.#stop) return;
    const stop = new AbortController();
    this.#stop = stop;
    try {
      await this.recall();
      const crew = await this.#crew();
      while (!this.isDone && !stop.signal.aborted) {
        await this.#computeRound(this.#course, crew, stop.signal);
        if (!stop.signal.aborted) this.#look();
      }
    } finally {
      if (this.#stop === stop) this.#stop = null;
      this.#look();
      this.#keep();
      await this.#kept;
    }
  }

  /** Stops; what is in the middle of being computed is computed again. */
  pause(): void {
    this.#stop?.abort();
    this.#stop = null;
  }

  /** Asks for more runs, or for as many as an interval needs. */
  async ask(runs: Plan['runs']): Promise<void> {
    this.pause();
    this.#plan = { ...this.#plan, runs };
    this.#look();
    await this.resume();
  }

  /** Counts something else in the same runs, of which it may ask for more. */
  count(event: Plan['event']): void {
    this.pause();
    this.#plan = { ...this.#plan, event };
    this.#look();
  }

  /** Asks about another outcome of the same runs, which tell them all. */
  about(outcome: Plan['outcome']): void {
    this.#plan = { ...this.#plan, outcome };
  }

  /** Takes over the runs that the browser kept from an earlier visit, all of them. */
  async #recall(): Promise<void> {
    const kept = await this.#store.find(this.#plan);
    const { runs, kind } = this.#plan;
    const most = kept.reduce((count, { run }) => Math.max(count, run + 1), 0);
    if (TAKES_MORE.includes(kind) && typeof runs === 'number' && most > runs)
      this.#plan = { ...this.#plan, runs: most };
    this.#records = [...kept];
    this.#hasRecalled = true;
    this.#look();
  }

  #keep(): void {
    const [plan, records] = [this.#plan, this.#records];
    this.#kept = this.#kept.then(() => this.#store.keep(plan, records));
  }

  /** Finds what is to be there next. */
  #look(): void {
    this.#settled = this.#records;
    this.#course = courseOf(this.#plan, this.#records);
  }

  async #computeRound(course: Course, crew: StudyCrew, stop: AbortSignal): Promise<void> {
    const plan = this.#plan;
    const units = unrecorded(course.units(), plan, placesOf(plan, this.#records));
    let keptAt = performance.now();
    const done = (records: readonly UnitRecord[]) => {
      if (stop.aborted) return;
      this.#records = [...this.#records, ...records];
      if (performance.now() - keptAt < KEEPING) return;
      keptAt = performance.now();
      this.#keep();
    };
    const most = Math.floor(MOST_BYTES / mostBytes(plan, course.units()));
    await crew.compute({ plan, units, done, stop }, most);
  }
}

/** Bytes that the largest run takes, about. */
function mostBytes(plan: Plan, units: Iterable<Unit>): number {
  const count = cellCount(plan);
  const cells =
    count <= MOST_CELLS
      ? Array.from({ length: count }, (_, cell) => cell)
      : new Set(Array.from(units, ({ cell }) => cell));
  return greatest(Array.from(cells, (cell) => estimateOf(cellScenario(plan, cell)).bytes));
}
