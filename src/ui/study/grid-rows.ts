import { isIn, type Chosen } from '../../findings/grid-slice.ts';
import type { GridCell } from '../../findings/grid.ts';
import type { Axis } from '../../model/study/plan.ts';

/** What a table of cells is sorted by: the axis of so many, or what came of it. */
export type GridColumn = number | 'runs' | 'share' | 'mean';

/** An order of the rows. */
export interface GridOrder {
  readonly by: GridColumn;
  readonly isDown: boolean;
}

/** Where it happens most often first. */
export const BEST_FIRST: GridOrder = { by: 'share', isDown: true };

/** What a cell is sorted by; `null` where there is nothing yet. */
function keyOf(cell: GridCell, by: GridColumn, axes: readonly Axis[]): number | null {
  if (by === 'runs') return cell.runs.length;
  if (by === 'share') return cell.share?.value ?? null;
  if (by === 'mean') return cell.mean?.mean ?? null;
  const value = cell.at[by]!;
  return typeof value === 'number' ? value : axes[by]!.values.indexOf(value);
}

/**
 * The cells that have some values, in an order; those of which nothing is known come last, and of equal ones the one with
 * the larger outcome comes first.
 * @param kept by axis, the one value that is kept; `null` for all of them
 */
export function gridRows(
  cells: readonly GridCell[],
  axes: readonly Axis[],
  { by, isDown }: GridOrder,
  kept: Chosen,
): GridCell[] {
  const compare = (one: GridCell, other: GridCell): number => {
    const [mine, theirs] = [keyOf(one, by, axes), keyOf(other, by, axes)];
    if (mine === null || theirs === null) return Number(mine === null) - Number(theirs === null);
    if (mine !== theirs) return isDown ? theirs - mine : mine - theirs;
    return (other.mean?.mean ?? -Infinity) - (one.mean?.mean ?? -Infinity) || one.cell - other.cell;
  };
  return cells.filter((cell) => isIn(kept, cell)).sort(compare);
}
