import { asIndex, DRAW_RANGE, type Luck } from '../../basics/random.ts';
import { holdersIn, pairCode, type Movable, type Try } from './settle-ties.ts';
import type { Ties, TieSource } from '../ties.ts';

/**
 * Ties between people of different groups, uniformly chosen: a try that leads to people of the same group is passed
 * over. Groups are of people with consecutive numbers; in groups of one, only a tie with oneself is passed over.
 */
export class UniformTies implements TieSource, Movable {
  readonly isEven = true;
  /** Ties whose first try was passed over. */
  private readonly late = new Set<number>();

  constructor(
    readonly people: number,
    readonly count: number,
    private readonly groupSize: number,
    private readonly luck: Luck,
  ) {}

  write(from: number, to: number, piece: Ties): number {
    const { people, luck, groupSize } = this;
    // Two purposes: of two occasions of one purpose the first draw would leave the second no choice.
    const { ties: key, otherEnds } = luck.keys;
    let size = 0;
    for (let tie = from; tie < to; tie++) {
      const a = asIndex(luck.draw(key, tie, 0), people);
      const b = asIndex(luck.draw(otherEnds, tie, 0), people);
      piece[size] = a;
      piece[size + 1] = b;
      if (a === b || (groupSize > 1 && this.areTogether(a, b))) this.writeLate(tie, size, piece);
      size += 2;
    }
    return size;
  }

  private areTogether(a: number, b: number): boolean {
    return Math.floor(a / this.groupSize) === Math.floor(b / this.groupSize);
  }

  private writeLate(tie: number, at: number, piece: Ties): void {
    this.late.add(tie);
    const { ends } = this.tryFrom(tie, 1);
    piece.set(ends, at);
  }

  tryFrom(tie: number, attempt: number): Try {
    const { people, luck } = this;
    for (let number = attempt; ; number++) {
      const a = asIndex(luck.draw(luck.keys.ties, tie, number), people);
      const b = asIndex(luck.draw(luck.keys.otherEnds, tie, number), people);
      if (!this.areTogether(a, b)) return { number, ends: [a, b] };
    }
  }

  /**
   * Asks who draws the ends, in place of all ties for their ends, where that is quicker: a network of a million people is
   * built in 0.79 of the time (medians of nine, processor time), one of 100 000 in the same.
   */
  holders(pairs: ReadonlySet<number>): number[] {
    const { people, count } = this;
    const draws = DRAW_RANGE / people + 2;
    if (pairs.size * 2 * draws > count) return holdersIn(this, people, pairs);
    const found = [...this.late];
    for (const pair of pairs) {
      for (const tie of this.drawers(Math.floor(pair / people))) found.push(tie);
      for (const tie of this.drawers(pair % people)) found.push(tie);
    }
    return found.filter((tie) => pairs.has(pairCode(this.tryFrom(tie, 0).ends, people)));
  }

  /** The ties whose first draw is this person, and possibly some whose first draw is a neighbouring number. */
  private drawers(person: number): number[] {
    const { people, luck } = this;
    const found: number[] = [];
    const last = Math.ceil(((person + 1) * DRAW_RANGE) / people);
    for (let draw = Math.floor((person * DRAW_RANGE) / people); draw <= last; draw++) {
      const tie = luck.whoDraws(luck.keys.ties, draw, 0);
      if (tie < this.count) found.push(tie);
    }
    return found;
  }
}
