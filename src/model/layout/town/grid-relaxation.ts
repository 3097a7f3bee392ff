import type { Dots } from './points.ts';

/** How dots keep their distance. */
export interface Room {
  /** The distance that two dots of the usual size keep. */
  readonly distance: number;
  /** Times the usual size of a dot; left out where all have that size. */
  readonly sizes?: Float32Array;
  /** The width and height after which the plane repeats itself; left out where it does not. */
  readonly period?: number;
}

/** The share by which a round mends what is too near. */
const MENDED = 0.95;

/**
 * Pushes dots apart that are too near to each other, round after round, in place. A grid finds neighbours, and a dot's push
 * counts at once for those after it: linear in dots, for towns that the force of collisions would take too long for.
 */
export function relaxInGrid(dots: Dots, rounds: number, room: Room): void {
  const { xs, ys } = dots;
  const { distance, sizes, period } = room;
  const largest = sizes?.reduce((most, size) => Math.max(most, size), 1) ?? 1;
  for (let round = 0; round < rounds; round++) {
    const grid = new Grid(dots, distance * largest, period);
    for (let dot = 0; dot < xs.length; dot++) {
      const own = sizes?.[dot] ?? 1;
      grid.forEachNear(xs[dot]!, ys[dot]!, (other) => {
        if (other <= dot) return;
        const wanted = distance * (own + (sizes?.[other] ?? 1)) * 0.5;
        const across = shortest(xs[other]! - xs[dot]!, period);
        const down = shortest(ys[other]! - ys[dot]!, period);
        const squared = across * across + down * down;
        if (squared >= wanted * wanted || squared === 0) return;
        const far = Math.sqrt(squared);
        const push = (((wanted - far) / far) * MENDED) / 2;
        xs[dot]! -= across * push;
        ys[dot]! -= down * push;
        xs[other]! += across * push;
        ys[other]! += down * push;
      });
    }
  }
}

/** The way to the nearest copy. */
const shortest = (way: number, period: number | undefined): number =>
  period === undefined ? way : way - period * Math.round(way / period);

/** Dots by the cells of a grid, so that those near a point are found at once. */
class Grid {
  readonly #left: number;
  readonly #top: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #across: number;
  readonly #down: number;
  readonly #starts: Uint32Array;
  readonly #dots: Uint32Array;
  readonly #repeats: boolean;

  /** @param cell the least width and height of a cell */
  constructor({ xs, ys }: Dots, cell: number, period: number | undefined) {
    this.#repeats = period !== undefined;
    const [left, right] = period === undefined ? rangeOf(xs) : [0, period];
    const [top, bottom] = period === undefined ? rangeOf(ys) : [0, period];
    [this.#left, this.#top] = [left, top];
    this.#columns = Math.max(1, Math.floor((right - left) / cell));
    this.#rows = Math.max(1, Math.floor((bottom - top) / cell));
    this.#across = (right - left) / this.#columns || 1;
    this.#down = (bottom - top) / this.#rows || 1;
    this.#starts = new Uint32Array(this.#columns * this.#rows + 1);
    this.#dots = new Uint32Array(xs.length);
    const cells = Uint32Array.from(xs, (x, dot) => this.#cellAt(this.#columnOf(x), this.#rowOf(ys[dot]!)));
    for (const at of cells) this.#starts[at]!++;
    for (let at = 1; at < this.#starts.length; at++) this.#starts[at]! += this.#starts[at - 1]!;
    for (let dot = xs.length - 1; dot >= 0; dot--) this.#dots[--this.#starts[cells[dot]!]!] = dot;
  }

  /** Calls with the dots in the point's cell and in those around it. */
  forEachNear(x: number, y: number, call: (dot: number) => void): void {
    const [column, row] = [this.#columnOf(x), this.#rowOf(y)];
    for (let below = row - 1; below <= row + 1; below++)
      for (let right = column - 1; right <= column + 1; right++) {
        if (!this.#repeats && !this.#has(right, below)) continue;
        const at = this.#cellAt(right, below);
        for (let place = this.#starts[at]!; place < this.#starts[at + 1]!; place++) call(this.#dots[place]!);
      }
  }

  #has(column: number, row: number): boolean {
    return column >= 0 && row >= 0 && column < this.#columns && row < this.#rows;
  }

  #cellAt(column: number, row: number): number {
    return within(row, this.#rows) * this.#columns + within(column, this.#columns);
  }

  #columnOf(x: number): number {
    const column = Math.floor((x - this.#left) / this.#across);
    return this.#repeats ? column : Math.min(Math.max(column, 0), this.#columns - 1);
  }

  #rowOf(y: number): number {
    const row = Math.floor((y - this.#top) / this.#down);
    return this.#repeats ? row : Math.min(Math.max(row, 0), this.#rows - 1);
  }
}

/** A cell of a grid that repeats itself. */
const within = (cell: number, count: number): number => ((cell % count) + count) % count;

function rangeOf(values: Float64Array): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
