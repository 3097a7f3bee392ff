import { cellAt, cellCount } from '../model/study/cells.ts';
import type { EventName } from '../model/study/events.ts';
import type { Plan, Tried } from '../model/study/plan.ts';
import { meanInterval, type MeanInterval } from '../model/study/statistics.ts';
import type { RunRecord } from '../model/study/unit-runner.ts';
import { outcomeOf } from '../model/study/values.ts';
import { isDoubtful, triedRuns, type TriedRuns } from './sweep.ts';

/** One combination of values, and what its runs say together. */
export interface GridCell extends TriedRuns {
  readonly cell: number;
  /** The value on each axis. */
  readonly at: readonly Tried[];
  /** The mean of the plan's outcome; `null` where no run has it. */
  readonly mean: MeanInterval | null;
}

/** What many runs with every combination of some values say together. */
export interface GridFacts {
  readonly event: EventName;
  /** In the order of the plan. */
  readonly cells: readonly GridCell[];
  /** The fewest runs of any cell. */
  readonly least: number;
  /** Cells in which it happens in most runs. */
  readonly most: number;
  /** Cells of which luck may decide on which side they are. */
  readonly doubtful: number;
  /** What was asked: the cells of the same question can be taken over. */
  readonly asked: readonly unknown[];
}

const HALF = 0.5;

/**
 * The facts of a grid, so far, with the digits of the command line in whatever order its runs came.
 * @param before those of fewer of these runs: its cells without new ones are taken over
 */
export function gridFacts(
  plan: Plan,
  runs: readonly RunRecord[],
  before: GridFacts | null = null,
): GridFacts {
  const asked = [plan.scenario, plan.vary, plan.event, plan.level, plan.outcome];
  const known = before && asked.every((part, index) => part === before.asked[index]) ? before.cells : [];
  const byCell = Array.from({ length: cellCount(plan) }, (): RunRecord[] => []);
  for (const run of runs) byCell[run.cell]!.push(run);
  const cells = byCell.map((own, cell) =>
    known[cell]?.runs.length === own.length ? known[cell] : cellOf(plan, cell, own),
  );
  return {
    ...{ event: plan.event, cells, asked },
    least: cells.reduce((least, cell) => Math.min(least, cell.runs.length), Infinity),
    most: cells.filter(({ share }) => share !== null && share.value >= HALF).length,
    doubtful: cells.filter(isDoubtful).length,
  };
}

function cellOf(plan: Plan, cell: number, unordered: readonly RunRecord[]): GridCell {
  const own = unordered.toSorted((one, other) => one.run - other.run);
  const values = outcomeOf(own, plan.outcome);
  return {
    cell,
    at: cellAt(plan, cell),
    ...triedRuns(plan, { cell, runs: own }, plan.outcome),
    mean: values.length === 0 ? null : meanInterval(values, plan.level),
  };
}
