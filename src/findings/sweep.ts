import { quantile } from '../model/basics/arithmetic.ts';
import { peopleOf } from '../model/study/cells.ts';
import { happened, type EventName } from '../model/study/events.ts';
import type { OutcomeName } from '../model/study/outcomes.ts';
import type { Axis, Plan } from '../model/study/plan.ts';
import { shareOf, type Estimate } from '../model/study/statistics.ts';
import { tippingLine } from '../model/study/tipping-line.ts';
import type { RunRecord } from '../model/study/unit-runner.ts';
import type { Span } from './lucks.ts';

/** What the runs of one cell say together. */
export interface TriedRuns {
  readonly people: number;
  readonly runs: readonly RunRecord[];
  /** Runs in which it happened, and how often it would in many more; `null` before the first run. */
  readonly times: number;
  readonly share: Estimate | null;
  readonly tookOff: number;
  /** The outcome in the middle of the runs that took off; `null` for none. */
  readonly middle: number | null;
  /** The run in the middle of all by its outcome; `null` where none has it. */
  readonly middleRun: RunRecord | null;
}

/** What the runs with one value of a parameter say together. */
export interface TriedCell extends TriedRuns {
  readonly value: number;
}

/** What many runs with every value of a parameter say together. */
export interface SweepFacts {
  readonly event: EventName;
  /** From the least value. */
  readonly cells: readonly TriedCell[];
  /** The fewest runs of any value. */
  readonly least: number;
  /** The values at which it happens in half of the runs, from the least. */
  readonly tips: readonly number[];
  /** True where it happens in most runs below the first of them, or everywhere where there is none. */
  readonly beginsAbove: boolean;
  /** The values about the one tip between which luck may decide: the nearest that are clearly on either side; `null` where there are none, and for another number of tips. */
  readonly doubt: Span | null;
}

const HALF = 0.5;

/** The facts of a sweep along one axis of numbers, so far. */
export function sweepFacts(plan: Plan, runs: readonly RunRecord[], outcome: OutcomeName): SweepFacts {
  const { event } = plan;
  const [axis] = plan.vary as readonly [Axis];
  const byCell = axis.values.map((): RunRecord[] => []);
  for (const run of runs) byCell[run.cell]!.push(run);
  const cells = byCell
    .map((own, cell): TriedCell => ({
      value: axis.values[cell] as number,
      ...triedRuns(plan, { cell, runs: own }, outcome),
    }))
    .sort((one, other) => one.value - other.value);
  const known = cells.map(({ value, share }) => ({ at: [value], share }));
  const sorted = { ...axis, values: cells.map(({ value }) => value) };
  const tips = tippingLine([sorted], known).map(([value]) => value as number);
  const below = cells.filter(({ value }) => tips.length === 0 || value < tips[0]!);
  return {
    ...{ event, cells, tips },
    least: cells.reduce((least, one) => Math.min(least, one.runs.length), Infinity),
    beginsAbove: meanShare(below) >= HALF,
    doubt: tips.length === 1 ? doubtAbout(tips[0]!, cells) : null,
  };
}

/** The facts of the runs of one cell. */
export function triedRuns(
  plan: Plan,
  { cell, runs }: { cell: number; runs: readonly RunRecord[] },
  outcome: OutcomeName,
): TriedRuns {
  const people = peopleOf(plan, cell);
  const times = runs.filter((run) => happened(plan.event, run, people)).length;
  const there = runs.filter(({ outcomes }) => outcomes.outbreak === 1);
  const values = there.map(({ outcomes }) => outcomes[outcome]).filter((one) => one !== null);
  return {
    ...{ people, runs, times },
    share: runs.length === 0 ? null : shareOf(times, runs.length, plan.level),
    tookOff: there.length,
    middle: values.length === 0 ? null : quantile(Float64Array.from(values).sort(), HALF),
    middleRun: middleOf(runs, outcome),
  };
}

function middleOf(runs: readonly RunRecord[], outcome: OutcomeName): RunRecord | null {
  const sorted = runs
    .filter(({ outcomes }) => outcomes[outcome] !== null)
    .sort((one, other) => one.outcomes[outcome]! - other.outcomes[outcome]! || one.run - other.run);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

function meanShare(cells: readonly TriedCell[]): number {
  const shares = cells.flatMap(({ share }) => (share ? [share.value] : []));
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

/** True where luck alone may have carried the share across one half. */
export const isDoubtful = ({ share }: Pick<TriedRuns, 'share'>): boolean =>
  !share || (share.low <= HALF && share.high >= HALF);

function doubtAbout(tip: number, cells: readonly TriedCell[]): Span | null {
  const clear = cells.filter((cell) => !isDoubtful(cell)).map(({ value }) => value);
  const low = clear.findLast((value) => value < tip);
  const high = clear.find((value) => value > tip);
  return low === undefined || high === undefined ? null : { low, high };
}
