import type { Axis, Tried } from './plan.ts';
import type { Estimate } from './statistics.ts';

/** What the line needs to know of a cell. */
interface Cell {
  readonly at: readonly Tried[];
  /** Of the runs in which something happens. */
  readonly share: Estimate | null;
}

/** Half of the runs. */
const HALF = 0.5;

/**
 * The points at which it happens in half of the runs, between neighbouring cells along each axis of numbers, interpolated.
 * Where luck alone carries shares across one half several times in a row, between a cell that is clearly on one side and
 * one that is clearly on the other, the line is at the middle of these crossings.
 * @param cells of all combinations of the axes' values, the last axis fastest
 */
export function tippingLine(axes: readonly Axis[], cells: readonly Cell[]): Tried[][] {
  return axes.flatMap((axis, number) => {
    if (!axis.values.every((value) => typeof value === 'number')) return [];
    const stride = axes.slice(number + 1).reduce((product, { values }) => product * values.length, 1);
    const starts = [...cells.keys()].filter((cell) => Math.floor(cell / stride) % axis.values.length === 0);
    return starts.flatMap((start) => {
      const row = axis.values.map((_, step) => cells[start + step * stride]!);
      return crossings(row, number).map((value) => cells[start]!.at.with(number, value));
    });
  });
}

/** A cell in a row of cells: its value, its share, and on which side of one half it clearly is (0 where luck may decide). */
interface Step {
  readonly value: number;
  readonly share: number;
  readonly side: number;
}

/** The values at which a row of cells goes from one side to the other. */
function crossings(row: readonly Cell[], axis: number): number[] {
  const steps = row
    .flatMap(({ at, share }) => (share ? [stepOf(at[axis] as number, share)] : []))
    .sort((one, other) => one.value - other.value);
  const found: number[] = [];
  let from = 0;
  for (let to = 1; to < steps.length; to++) {
    const isDecided = steps[to]!.side !== 0 || to === steps.length - 1;
    if (!isDecided) continue;
    const between = crossingsBetween(steps.slice(from, to + 1));
    if (between.length % 2 === 1) found.push(between.reduce((sum, value) => sum + value, 0) / between.length);
    from = to;
  }
  return found;
}

const stepOf = (value: number, { value: share, low, high }: Estimate): Step => ({
  value,
  share,
  side: low > HALF ? 1 : high < HALF ? -1 : 0,
});

/** Where a line through the shares crosses one half; a share of just one half is on the upper side. */
function crossingsBetween(steps: readonly Step[]): number[] {
  return steps.slice(1).flatMap((step, index) => {
    const before = steps[index]!;
    if (before.share < HALF === step.share < HALF) return [];
    return [
      before.value + ((step.value - before.value) * (HALF - before.share)) / (step.share - before.share),
    ];
  });
}
