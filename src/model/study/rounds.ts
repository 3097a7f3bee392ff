import { mostRuns, type Plan } from './plan.ts';
import { hasRun, type RunRecord, type UnitRecord } from './unit-runner.ts';
import { placeOf, WHOLE, type Shard, type Unit } from './units.ts';

/*
 * A study asks for units, sees what came of them, and asks for more or is done. One that is adaptive is a driver: a generator
 * that yields the units of a round and goes on when all of them are recorded. Whoever computes a study, be it in threads, in
 * a page's workers or from a queue, asks for the course again after each round; a driver is gone through from the start then,
 * with what is recorded, so that nothing but records has to be kept, and what was interrupted goes on as if it never was.
 */

/** How far a study has come. */
export interface Course {
  /** Runs of each cell that are to be there, at most. */
  readonly runs: number;
  /** True when all units that it asks for are recorded, and enough. */
  readonly isDone: boolean;
  /** The units that are to be there now, in the order in which they are computed; of a shard, its part. */
  readonly units: (shard?: Shard) => Iterable<Unit>;
  /** True for a unit that the answer is made of: more may be recorded. */
  readonly has: (unit: Unit) => boolean;
}

/** What is recorded of a study. */
export class Known {
  private readonly records = new Map<number, UnitRecord>();

  constructor(
    private readonly plan: Plan,
    records: readonly UnitRecord[],
  ) {
    for (const record of records) this.records.set(placeOf(plan, record), record);
  }

  has(unit: Unit): boolean {
    return this.records.has(placeOf(this.plan, unit));
  }

  /** The record of a unit that was run; `null` for one that failed, or is not there. */
  get(unit: Unit): RunRecord | null {
    const record = this.records.get(placeOf(this.plan, unit));
    return record && hasRun(record) ? record : null;
  }
}

/** Yields units, and goes on when all of them are recorded. */
export type Driver<Answer = void> = Generator<readonly Unit[], Answer>;

/** Goes through several drivers side by side: a round has the units that all of them ask for. */
export function* together<Answer>(drivers: readonly Driver<Answer>[]): Driver<Answer[]> {
  let steps = drivers.map((driver) => driver.next());
  while (steps.some(({ done }) => !done)) {
    yield steps.flatMap((step) => (step.done ? [] : step.value));
    steps = steps.map((step, index) => (step.done ? step : drivers[index]!.next()));
  }
  return steps.map((step) => step.value as Answer);
}

/** Goes through the rounds of a driver as far as what is recorded reaches. */
export function gone<Answer>(
  plan: Plan,
  driver: Driver<Answer>,
  records: readonly UnitRecord[],
): { course: Course; answer: Answer | null } {
  const known = new Known(plan, records);
  const asked: Unit[] = [];
  const keys = new Set<number>();
  const course = (isDone: boolean): Course => ({
    runs: mostRuns(plan),
    isDone,
    units: (shard = WHOLE) => asked.filter((_, index) => index % shard.count === shard.index),
    has: (unit) => keys.has(placeOf(plan, unit)),
  });
  for (let step = driver.next(); ; step = driver.next()) {
    if (step.done) return { course: course(true), answer: step.value };
    // Runs with the same luck stand together: they may share a network.
    for (const unit of [...step.value].sort((one, other) => one.run - other.run)) {
      if (keys.has(placeOf(plan, unit))) continue;
      keys.add(placeOf(plan, unit));
      asked.push(unit);
    }
    if (!step.value.every((unit) => known.has(unit))) return { course: course(false), answer: null };
  }
}
