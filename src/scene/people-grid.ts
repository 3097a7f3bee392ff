import type { Point } from './camera.ts';

/** People a cell holds on average: few to look at, and not many cells. */
const PEOPLE_PER_CELL = 4;

/** Who lives where, so that the pointer's neighbourhood is found without asking a million people. */
export class PeopleGrid {
  readonly #positions: Float32Array;
  readonly #left: number;
  readonly #top: number;
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  /** People in the order of their cells; cell c holds those from `#starts[c]` up to `#starts[c + 1]`. */
  readonly #people: Uint32Array;
  readonly #starts: Uint32Array;

  /** Sorts the people at `positions` (x, y pairs in layout units), `spacing` apart, into cells. */
  constructor(positions: Float32Array, spacing: number) {
    let [left, top, right, bottom] = [0, 0, 0, 0];
    for (let offset = 0; offset + 1 < positions.length; offset += 2) {
      left = Math.min(left, positions[offset]!);
      right = Math.max(right, positions[offset]!);
      top = Math.min(top, positions[offset + 1]!);
      bottom = Math.max(bottom, positions[offset + 1]!);
    }
    const people = positions.length / 2;
    // Far apart quarters leave much empty ground: not more cells than people.
    const sparse = Math.sqrt(((right - left) * (bottom - top)) / Math.max(people, 1));
    this.#positions = positions;
    this.#cell = Math.max(spacing * Math.sqrt(PEOPLE_PER_CELL), sparse) || 1;
    this.#left = left;
    this.#top = top;
    this.#columns = Math.floor((right - left) / this.#cell) + 1;
    this.#rows = Math.floor((bottom - top) / this.#cell) + 1;
    this.#people = new Uint32Array(people);
    this.#starts = new Uint32Array(this.#columns * this.#rows + 1);
    this.#sort();
  }

  /** The person whose dot's edge is nearest to `point`, or null when all edges are farther than `reach`. */
  nearest(point: Point, reach: number, largest: number, radiusOf: (person: number) => number): number | null {
    let nearest: number | null = null;
    let least = reach;
    this.#visit(point, reach + largest, (person) => {
      const dx = this.#positions[person * 2]! - point.x;
      const dy = this.#positions[person * 2 + 1]! - point.y;
      const gap = Math.hypot(dx, dy) - radiusOf(person);
      if (gap > least) return;
      least = gap;
      nearest = person;
    });
    return nearest;
  }

  /** Everybody between two corners, and some who live just beyond. */
  inside(from: Point, to: Point): number[] {
    const found: number[] = [];
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    this.#visitBox(middle, (to.x - from.x) / 2, (to.y - from.y) / 2, (person) => found.push(person));
    return found;
  }

  #visit(point: Point, far: number, see: (person: number) => void): void {
    this.#visitBox(point, far, far, see);
  }

  #visitBox(middle: Point, aside: number, down: number, see: (person: number) => void): void {
    const { column: first, row: top } = this.#cellAt(middle.x - aside, middle.y - down);
    const { column: last, row: bottom } = this.#cellAt(middle.x + aside, middle.y + down);
    for (let row = top; row <= bottom; row++) {
      const from = this.#starts[row * this.#columns + first]!;
      const to = this.#starts[row * this.#columns + last + 1]!;
      for (let place = from; place < to; place++) see(this.#people[place]!);
    }
  }

  /** The cell at a point, or the nearest one to it. */
  #cellAt(x: number, y: number) {
    const inside = (cell: number, cells: number) => Math.min(Math.max(Math.floor(cell), 0), cells - 1);
    return {
      column: inside((x - this.#left) / this.#cell, this.#columns),
      row: inside((y - this.#top) / this.#cell, this.#rows),
    };
  }

  /** Counting sort: count each cell, turn counts into ends, then fill every cell from its end. */
  #sort(): void {
    const cellOf = (person: number) => {
      const { column, row } = this.#cellAt(this.#positions[person * 2]!, this.#positions[person * 2 + 1]!);
      return row * this.#columns + column;
    };
    const starts = this.#starts;
    for (let person = 0; person < this.#people.length; person++) starts[cellOf(person)]!++;
    for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
    for (let person = this.#people.length - 1; person >= 0; person--) {
      this.#people[--starts[cellOf(person)]!] = person;
    }
  }
}
