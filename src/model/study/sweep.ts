import { cellAt, cellCount, peopleOf } from './cells.ts';
import { happened, USUAL_EVENT } from './events.ts';
import { summaryOf, type ManySummary } from './many.ts';
import type { Plan, Tried } from './plan.ts';
import { shareOf, type Estimate } from './statistics.ts';
import { tippingLine } from './tipping-line.ts';
import type { RunRecord } from './unit-runner.ts';

/** A cell of a sweep: where it is, and what its runs have in common. */
export interface SweepCell extends ManySummary {
  readonly at: readonly Tried[];
  /** How often it happens what the plan counts; left out where that is taking off. */
  readonly eventShare?: Estimate | null;
}

/** How often it happens in the runs of a cell what the plan counts; `null` where there are none. */
export const countedShare = ({ eventShare, outbreakShare }: SweepCell): Estimate | null =>
  eventShare === undefined ? outbreakShare : eventShare;

/** What the runs of a cell have in common. */
export const sweptCell = (plan: Plan, cell: number, own: readonly RunRecord[]): SweepCell => ({
  at: cellAt(plan, cell),
  ...summaryOf(plan, own),
  ...(plan.event !== USUAL_EVENT && { eventShare: shareIn(plan, cell, own) }),
});

function shareIn(plan: Plan, cell: number, own: readonly RunRecord[]): Estimate | null {
  const people = peopleOf(plan, cell);
  const times = own.filter((run) => happened(plan.event, run, people)).length;
  return own.length === 0 ? null : shareOf(times, own.length, plan.level);
}

/** Every cell in order. @param records those of a cell in the order of their runs */
export function sweptCells(plan: Plan, records: readonly RunRecord[]): SweepCell[] {
  const byCell = Array.from({ length: cellCount(plan) }, (): RunRecord[] => []);
  for (const record of records) byCell[record.cell]!.push(record);
  return byCell.map((own, cell) => sweptCell(plan, cell, own));
}

/** Every cell in order, and the points where it happens in half of the runs. */
export function sweepOf(plan: Plan, records: readonly RunRecord[]) {
  const cells = sweptCells(plan, records);
  const known = cells.map((cell) => ({ at: cell.at, share: countedShare(cell) }));
  return { cells, tippingLine: tippingLine(plan.vary, known) };
}
