import { cellAt } from './cells.ts';
import { summaryOf } from './many.ts';
import type { Axis, Plan, Tried } from './plan.ts';
import type { Estimate } from './statistics.ts';
import type { SweepCell } from './sweep.ts';
import { tippingLine } from './tipping-line.ts';
import type { RunRecord } from './unit-runner.ts';

/** The points that were computed, in the order of their values, and the line on which half of the runs take off. */
export function mapOf(plan: Plan, records: readonly RunRecord[]) {
  const byCell = new Map<number, RunRecord[]>();
  for (const record of records) {
    const own = byCell.get(record.cell);
    if (own) own.push(record);
    else byCell.set(record.cell, [record]);
  }
  const known = new Map<number, SweepCell>();
  for (const cell of [...byCell.keys()].sort((one, other) => one - other))
    known.set(cell, { at: cellAt(plan, cell), ...summaryOf(plan, byCell.get(cell)!) });
  const axes = plan.vary.map(({ path, values }) => ({ path, values }));
  const cells = [...known.values()];
  return { axes, cells, tippingLine: tippingLine(plan.vary, filled(axes, cells)) };
}

/** How far a point speaks for places without one, in steps: where values do not go together, none is near. */
const REACH = 4;

/** A place of a map: of the nearest point, how often it takes off. */
export interface Place {
  readonly at: readonly Tried[];
  readonly outbreakShare: Estimate | null;
}

/** All places of a map in order, the last axis fastest; where nothing was computed, the nearest point speaks. */
export function filled(axes: readonly Pick<Axis, 'values'>[], cells: readonly SweepCell[]): Place[] {
  const [columns, rows] = axes.map(({ values }) => values);
  const [columnOf, rowOf] = [columns!, rows!].map(
    (axis) => new Map(axis.map((value, index) => [value, index])),
  );
  const shares = new Map(
    cells.map(({ at, outbreakShare }) => [
      columnOf!.get(at[0]!)! * rows!.length + rowOf!.get(at[1]!)!,
      outbreakShare,
    ]),
  );
  return columns!.flatMap((x, column) =>
    rows!.map((y, row): Place => {
      const near = NEAREST_FIRST.find(([right, up]) => {
        const [otherColumn, otherRow] = [column + right, row + up];
        const isInside = otherRow >= 0 && otherRow < rows!.length;
        return isInside && shares.get(otherColumn * rows!.length + otherRow);
      });
      const place = near && (column + near[0]) * rows!.length + row + near[1];
      return { at: [x, y], outbreakShare: (place !== undefined && shares.get(place)) || null };
    }),
  );
}

/** Steps to all places within reach, the nearest first. */
const NEAREST_FIRST: readonly (readonly [right: number, up: number])[] = Array.from(
  { length: (2 * REACH + 1) * (2 * REACH + 1) },
  (_, index) => [Math.floor(index / (2 * REACH + 1)) - REACH, (index % (2 * REACH + 1)) - REACH] as const,
).sort((one, other) => lengthOf(one) - lengthOf(other));

function lengthOf([right, up]: readonly [number, number]): number {
  return right * right + up * up;
}
