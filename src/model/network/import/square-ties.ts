import type { Gathering } from './gather-ties.ts';
import type { Repair } from './import-failure.ts';
import { unexpected } from './numbered-people.ts';

/** The ties of a table with a row and a column for everybody. */
export class SquareTies {
  /** One bit for each cell, set for a tie: of the two cells of a pair, the second has to know the first. */
  private readonly isTied: Uint32Array;
  private readonly counts = { ties: 0, mutual: 0, weights: 0, negative: 0 };

  /**
   * @param length of the text in which the table stands: each of its cells takes a character at least
   * @throws ImportFailure for more cells than the text can hold, before there is memory for them
   */
  constructor(
    private readonly gathering: Gathering,
    private readonly people: number,
    length: number,
  ) {
    if (people * people > length + 1) throw unexpected('rows', '', null, people);
    this.isTied = new Uint32Array(Math.ceil((people * people) / 32));
  }

  /** Takes the value of a cell; every value above 0 is a tie. @param row, column from 0 */
  cell(row: number, column: number, value: number): void {
    if (value < 0) this.counts.negative++;
    if (!(value > 0)) return;
    if (value !== 1) this.counts.weights++;
    if (row === column) this.gathering.tie(row, row);
    else if (this.isMarked(column * this.people + row)) this.counts.mutual++;
    else {
      this.mark(row * this.people + column);
      this.gathering.tie(row, column);
      this.counts.ties++;
    }
  }

  /** What has to be said of the table. @param isHalf for a table that names each pair once */
  repairs(isHalf = false): Repair[] {
    const { ties, mutual, weights, negative } = this.counts;
    return [
      { code: 'table', ties },
      { code: 'directed', ties: isHalf ? 0 : ties - mutual },
      { code: 'weights', ties: weights },
      { code: 'negativeCells', cells: negative },
    ];
  }

  private mark(cell: number): void {
    this.isTied[cell >>> 5]! |= 1 << (cell & 31);
  }

  private isMarked(cell: number): boolean {
    return (this.isTied[cell >>> 5]! & (1 << (cell & 31))) !== 0;
  }
}
