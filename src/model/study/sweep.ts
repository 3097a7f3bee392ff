import { cellAt, cellCount } from './cells.ts';
import { summaryOf, type ManySummary } from './many.ts';
import type { Plan, Tried } from './plan.ts';
import { tippingLine } from './tipping-line.ts';
import type { RunRecord } from './unit-runner.ts';

/** A cell of a sweep: where it is, and what its runs have in common. */
export interface SweepCell extends ManySummary {
  readonly at: readonly Tried[];
}

/** Every cell in order, and the points where half of the runs take off. */
export function sweepOf(plan: Plan, records: readonly RunRecord[]) {
  const byCell = Array.from({ length: cellCount(plan) }, (): RunRecord[] => []);
  for (const record of records) byCell[record.cell]!.push(record);
  const cells = byCell.map((own, cell): SweepCell => ({
    at: cellAt(plan, cell),
    ...summaryOf(plan, own),
  }));
  return { cells, tippingLine: tippingLine(plan.vary, cells) };
}
