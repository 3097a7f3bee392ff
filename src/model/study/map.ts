import type { Axis, Plan, Tried } from './plan.ts';
import type { Estimate } from './statistics.ts';
import { countedShare, sweptCell, type SweepCell } from './sweep.ts';
import { tippingLine } from './tipping-line.ts';
import type { RunRecord } from './unit-runner.ts';

/** The points that were computed, in the order of their values, and the line on which it happens in half of the runs. */
export function mapOf(plan: Plan, records: readonly RunRecord[]) {
  const byCell = new Map<number, RunRecord[]>();
  for (const record of records) {
    const own = byCell.get(record.cell);
    if (own) own.push(record);
    else byCell.set(record.cell, [record]);
  }
  const known = new Map<number, SweepCell>();
  for (const cell of [...byCell.keys()].sort((one, other) => one - other))
    known.set(cell, sweptCell(plan, cell, byCell.get(cell)!));
  const axes = plan.vary.map(({ path, values }) => ({ path, values }));
  const cells = [...known.values()];
  return { axes, cells, tippingLine: tippingLine(plan.vary, filled(axes, cells)) };
}

/** How far a point speaks for places without one, in steps: where values do not go together, none is near. */
const REACH = 4;

/** A place of a map: of the nearest point, how often it happens. */
export interface Place {
  readonly at: readonly Tried[];
  readonly share: Estimate | null;
}

/** All places of a map in order, the last axis fastest; where nothing was computed, the nearest point speaks. */
export function filled(axes: readonly Pick<Axis, 'values'>[], cells: readonly SweepCell[]): Place[] {
  const [columns, rows] = axes.map(({ values }) => values);
  const [columnOf, rowOf] = [columns!, rows!].map(
    (axis) => new Map(axis.map((value, index) => [value, index])),
  );
  const shares = new Map(
    cells.map((cell) => [
      columnOf!.get(cell.at[0]!)! * rows!.length + rowOf!.get(cell.at[1]!)!,
      countedShare(cell),
    ]),
  );
  const near = nearestPoints([columns!.length, rows!.length], (place) => Boolean(shares.get(place)));
  return near.map((place, index) => ({
    at: [columns![Math.floor(index / rows!.length)]!, rows![index % rows!.length]!],
    share: place === null ? null : (shares.get(place) ?? null),
  }));
}

/** For each place of a map, the nearest one that is known; `null` where none is near. @param sizes values of each axis */
export function nearestPoints(
  [columns, rows]: readonly [number, number],
  isKnown: (place: number) => boolean,
): (number | null)[] {
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows];
    for (const [right, up] of NEAREST_FIRST) {
      const isInside = column + right >= 0 && column + right < columns && row + up >= 0 && row + up < rows;
      const place = (column + right) * rows + row + up;
      if (isInside && isKnown(place)) return place;
    }
    return null;
  });
}

/** Steps to all places within reach, the nearest first. */
const NEAREST_FIRST: readonly (readonly [right: number, up: number])[] = Array.from(
  { length: (2 * REACH + 1) * (2 * REACH + 1) },
  (_, index) => [Math.floor(index / (2 * REACH + 1)) - REACH, (index % (2 * REACH + 1)) - REACH] as const,
).sort((one, other) => lengthOf(one) - lengthOf(other));

function lengthOf([right, up]: readonly [number, number]): number {
  return right * right + up * up;
}
