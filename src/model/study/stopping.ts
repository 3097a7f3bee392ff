import { cellCount } from './cells.ts';
import type { Course } from './rounds.ts';
import { wholeOf } from './outcomes.ts';
import { mostRuns, type Plan } from './plan.ts';
import { meanInterval } from './statistics.ts';
import { hasRun, type UnitRecord } from './unit-runner.ts';
import { unitsOf, WHOLE } from './units.ts';
import { valuesOf } from './values.ts';

/** Runs at the first look. */
const FIRST_LOOK = 20;

/**
 * Where a study pauses to look whether it has enough runs: at 20, 40, 80 …, and at the most. Whoever looked after each run
 * would stop when the interval happens to be short, and it would miss the truth too often.
 */
export function looksOf(plan: Plan): number[] {
  const most = mostRuns(plan);
  if (typeof plan.runs === 'number') return [most];
  const looks: number[] = [];
  for (let look = FIRST_LOOK; look < most; look *= 2) looks.push(look);
  return [...looks, most];
}

/** What a look sees. */
export interface Look {
  readonly isEnough: boolean;
  /** Half of the interval, as a share of the whole. */
  readonly half: number;
  /** The look at which the study is likely to stop: runs in all. */
  readonly needed: number;
}

/**
 * Looks at the first runs of a study: they are enough when the interval was short enough at the look before, too. Once
 * would be too easy: where one hump is rare, twenty runs may all be of the other.
 * @param records of all units of at least `runs` runs
 */
export function lookAt(plan: Plan, records: readonly UnitRecord[], runs: number): Look {
  if (typeof plan.runs === 'number') return { isEnough: runs >= plan.runs, half: 0, needed: plan.runs };
  const { until, most } = plan.runs;
  const half = halfOf(plan, records, runs);
  const before = runs > FIRST_LOOK ? halfOf(plan, records, Math.ceil(runs / 2)) : Infinity;
  const needed = likelyLook(plan, runs * (half / until) * (half / until));
  return { isEnough: runs >= most || (half <= until && before <= until), half, needed };
}

/** The look after the first one that has so many runs, which is when a study stops. */
function likelyLook(plan: Plan, runs: number): number {
  const looks = looksOf(plan);
  const first = looks.findIndex((look) => look >= runs);
  return first < 0 ? looks.at(-1)! : looks[Math.min(first + 1, looks.length - 1)]!;
}

function halfOf(plan: Plan, records: readonly UnitRecord[], runs: number): number {
  const values = valuesOf(plan, records.filter((record) => record.run < runs).filter(hasRun));
  if (values.length === 0) return Infinity;
  const { low, high } = meanInterval(values, plan.level);
  if (low === null || high === null) return Infinity;
  return (high - low) / 2 / wholeOf(plan.outcome, plan.scenario);
}

/** How far a study has come that asks for all runs at once, or up to a look: the first one at which runs are missing, or enough. */
export function fixedCourse(plan: Plan, records: readonly UnitRecord[]): Course {
  const counts = new Uint32Array(mostRuns(plan));
  for (const { run } of records) counts[run]!++;
  const cells = cellCount(plan);
  const missing = counts.findIndex((count) => count < cells);
  const whole = missing < 0 ? counts.length : missing;
  for (const look of looksOf(plan)) {
    if (look > whole) return upTo(plan, look, false);
    if (lookAt(plan, records, look).isEnough) return upTo(plan, look, true);
  }
  return upTo(plan, mostRuns(plan), true);
}

const upTo = (plan: Plan, runs: number, isDone: boolean): Course => ({
  runs,
  isDone,
  units: (shard = WHOLE) => unitsOf(plan, shard, { from: 0, to: runs }),
  has: ({ run }) => run < runs,
});
