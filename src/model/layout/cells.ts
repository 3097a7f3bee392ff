import { lowestRanks } from './lowest-ranks.ts';

/** Height of a row of a hexagonal grid whose neighbours are 1 apart. */
export const ROW_HEIGHT = Math.sqrt(3) / 2;

/** Cells of a hexagonal grid in some order: the place of cell i is at `xs[i]`, `ys[i]`. */
export interface Cells {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** The given number of cells round the middle of a hexagonal grid, from the inside out. */
export function discCells(count: number): Cells {
  const reach = Math.ceil(Math.sqrt(count) * 0.6) + 2;
  const width = 2 * reach + 1;
  const xOf = (place: number) => {
    const row = Math.floor(place / width) - reach;
    return (place % width) - reach + (row % 2 === 0 ? 0 : 0.5);
  };
  const yOf = (place: number) => (Math.floor(place / width) - reach) * ROW_HEIGHT;
  const far = (place: number) => xOf(place) * xOf(place) + yOf(place) * yOf(place);
  const ranks = Float64Array.from({ length: width * width }, (_, place) => far(place));
  const places = sortedBy(lowestRanks(ranks, count), far);
  return { xs: Float64Array.from(places, xOf), ys: Float64Array.from(places, yOf) };
}

/** Sorted by a rank; numbers of the same rank keep their order. */
function sortedBy(places: Uint32Array, rank: (place: number) => number): number[] {
  const ranks = Float64Array.from(places, rank);
  const order = Uint32Array.from(places, (_, index) => index);
  order.sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  return Array.from(order, (index) => places[index]!);
}
