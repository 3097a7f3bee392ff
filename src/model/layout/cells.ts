/** Height of a row of a hexagonal grid whose neighbours are 1 apart. */
export const ROW_HEIGHT = Math.sqrt(3) / 2;

/** Area of the superellipse |x|^2.5 + |y|^2.5 ≤ 1. */
const UNIT_AREA = 3.38;

/** Cells of a hexagonal grid in some order: the place of cell i is at `xs[i]`, `ys[i]`. */
export interface Cells {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** The cells of a town with rounded corners, in the order of a Hilbert curve, with their neighbours. */
export interface TownCells extends Cells {
  /** The cells next to a cell, at most six. */
  readonly around: (cell: number) => number[];
}

/**
 * The given number of cells deepest inside a superellipse, in the order of a Hilbert curve, so that successive cells
 * are neighbours.
 * @param aspect width ÷ height of the whole
 */
export function townCells(count: number, aspect: number): TownCells {
  const halfHeight = Math.sqrt((count * ROW_HEIGHT) / (UNIT_AREA * aspect));
  const halfWidth = halfHeight * aspect;
  const rows = Math.ceil((halfHeight * 1.1 + 2) / ROW_HEIGHT);
  const columns = Math.ceil(halfWidth * 1.1 + 2);
  const width = 2 * columns + 1;
  const size = width * (2 * rows + 1);
  const xOf = (place: number) => (place % width) - columns + (isShifted(place) ? 0.5 : 0);
  const yOf = (place: number) => (Math.floor(place / width) - rows) * ROW_HEIGHT;
  const isShifted = (place: number) => (Math.floor(place / width) - rows) % 2 !== 0;
  const depth = (place: number) =>
    toPower2and5(xOf(place) / halfWidth) + toPower2and5(yOf(place) / halfHeight);
  const inside = lowest(size, count, depth);
  const places = sortedBy(inside, (place) => hilbertIndex(xOf(place) / halfWidth, yOf(place) / halfHeight));
  const cellAt = new Int32Array(size).fill(-1);
  places.forEach((place, cell) => (cellAt[place] = cell));
  const around = (cell: number) => {
    const place = places[cell]!;
    // In a shifted row, the neighbours above and below are one place farther to the right.
    const left = place + (isShifted(place) ? 0 : -1);
    const beside = [place - 1, place + 1, left - width, left - width + 1, left + width, left + width + 1];
    return beside.map((neighbour) => cellAt[neighbour] ?? -1).filter((neighbour) => neighbour >= 0);
  };
  return { xs: Float64Array.from(places, xOf), ys: Float64Array.from(places, yOf), around };
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
  const places = sortedBy(lowest(width * width, count, far), far);
  return { xs: Float64Array.from(places, xOf), ys: Float64Array.from(places, yOf) };
}

/** The `count` numbers below `size` with the lowest rank. */
function lowest(size: number, count: number, rank: (place: number) => number): number[] {
  const ranks = Float64Array.from({ length: size }, (_, place) => rank(place));
  const most = ranks.slice().sort()[Math.min(count, size) - 1]!;
  const found: number[] = [];
  const last: number[] = [];
  for (let place = 0; place < size; place++) {
    if (ranks[place]! < most) found.push(place);
    else if (ranks[place] === most) last.push(place);
  }
  return [...found, ...last.slice(0, count - found.length)];
}

/** Sorted by a rank; numbers of the same rank keep their order. */
function sortedBy(places: readonly number[], rank: (place: number) => number): number[] {
  const ranks = Float64Array.from(places, rank);
  const order = Uint32Array.from(places, (_, index) => index);
  order.sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  return Array.from(order, (index) => places[index]!);
}

const toPower2and5 = (x: number): number => x * x * Math.sqrt(Math.abs(x));

const CURVE_ORDER = 12;

/**
 * The distance along a Hilbert curve of a point of the square −1.3 … 1.3. Source: the usual turning of quadrants, as
 * in Warren, Hacker's Delight, chapter 16.
 */
function hilbertIndex(x: number, y: number): number {
  const side = 1 << CURVE_ORDER;
  const toCell = (value: number) => Math.min(side - 1, Math.max(0, Math.floor(((value + 1.3) / 2.6) * side)));
  let column = toCell(x);
  let row = toCell(y);
  let index = 0;
  for (let half = side / 2; half >= 1; half /= 2) {
    const right = (column & half) > 0 ? 1 : 0;
    const below = (row & half) > 0 ? 1 : 0;
    index += half * half * ((3 * right) ^ below);
    if (below === 1) continue;
    if (right === 1) {
      column = side - 1 - column;
      row = side - 1 - row;
    }
    [column, row] = [row, column];
  }
  return index;
}
