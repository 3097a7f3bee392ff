import type { Gathering } from './gather-ties.ts';
import type { Repair } from './import-failure.ts';
import { unexpected } from './numbered-people.ts';

/** The ties of a table with a row and a column for everybody. */
export class SquareTies {
  /** Of the two cells of a pair, the second has to know the first. */
  private readonly tied: Marks;
  /** Cells whose value is below the threshold; `null` where there is no threshold. */
  private readonly weak: Marks | null;
  private readonly counts = { ties: 0, mutual: 0, negative: 0 };

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
    this.tied = new Marks(people);
    this.weak = gathering.values.threshold === undefined ? null : new Marks(people);
  }

  /** Takes the value of a cell; every value above 0 that is not below the threshold is a tie. @param row, column from 0 */
  cell(row: number, column: number, value: number): void {
    if (value < 0) this.counts.negative++;
    if (!(value > 0)) return;
    if (!this.gathering.values.isStrong(value)) this.weak?.set(row, column);
    else if (row === column) this.gathering.tie(row, row);
    else if (this.tied.has(column, row)) this.counts.mutual++;
    else {
      this.tied.set(row, column);
      this.gathering.tie(row, column);
      this.counts.ties++;
    }
  }

  /** What has to be said of the table. @param isHalf for a table that names each pair once */
  repairs(isHalf = false): Repair[] {
    const { ties, mutual, negative } = this.counts;
    this.gathering.values.leaveOut(this.weakPairs());
    return [
      { code: 'table', ties },
      { code: 'directed', ties: isHalf ? 0 : ties - mutual },
      { code: 'negativeCells', cells: negative },
    ];
  }

  /** Pairs that are not tied because neither of their two cells reaches the threshold. */
  private weakPairs(): number {
    const { tied, weak, people } = this;
    if (weak === null) return 0;
    let pairs = 0;
    for (let row = 0; row < people; row++)
      for (let column = 0; column < people; column++) {
        const isTied = tied.has(row, column) || tied.has(column, row);
        const isSecond = column < row && weak.has(column, row);
        if (weak.has(row, column) && !isTied && !isSecond) pairs++;
      }
    return pairs;
  }
}

/** One bit for each cell of a table. */
class Marks {
  private readonly bits: Uint32Array;

  constructor(private readonly people: number) {
    this.bits = new Uint32Array(Math.ceil((people * people) / 32));
  }

  set(row: number, column: number): void {
    const cell = row * this.people + column;
    this.bits[cell >>> 5]! |= 1 << (cell & 31);
  }

  has(row: number, column: number): boolean {
    const cell = row * this.people + column;
    return (this.bits[cell >>> 5]! & (1 << (cell & 31))) !== 0;
  }
}
