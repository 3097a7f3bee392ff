/** What all accounts together come to; money in hundredths. */
export class Totals {
  builders = 0;
  bargainers = 0;
  left = 0;
  /** What the company keeps: fees, members' orders and direct sales, less commissions and refunds. */
  company = 0;
  customersPaid = 0;
  /** Members' orders, and what became of them; what is in stock is the rest. */
  bought = 0;
  sold = 0;
  used = 0;
  returned = 0;
  /** Orders that buyers placed with the company itself. */
  direct = 0;
  margins = 0;
  commissions = 0;
  /** Commissions on fees. */
  fees = 0;

  /** Members so far, those who have left included. */
  get members(): number {
    return this.builders + this.bargainers;
  }

  get inside(): number {
    return this.members - this.left;
  }
}

/** A founder and all below. */
export interface Team {
  readonly founder: number;
  /** Who ever joined it, its founder included. */
  members: number;
  /** First orders and joinings, the founder's apart. */
  dealings: number;
  complaints: number;
}

/** Dealings that every team is taken to have had before its first, so that one early critic is no scandal. */
const GOOD_DEALINGS = 10;

/** How much a team's complaints leave of the belief in what its members say, 0 … 1. */
export const standingOf = ({ complaints, dealings }: Team, ripple: number): number =>
  Math.max(0, 1 - (ripple * complaints) / (dealings + GOOD_DEALINGS));
