/** What a member had paid and got by the end of a day; money in units of the currency. */
export interface Statement {
  readonly person: number;
  readonly day: number;
  /** Joined to earn; others joined to buy for less. */
  readonly isBuilder: boolean;
  readonly isIn: boolean;
  /** The days of joining and leaving; −1 for who has not left. */
  readonly joined: number;
  readonly left: number;
  readonly level: number;
  /** Those above, the sponsor first and a founder last. */
  readonly upline: readonly number[];
  /** People brought in, and everybody below. */
  readonly recruits: number;
  readonly below: number;
  readonly fee: number;
  readonly orders: Readonly<Record<'bought' | 'used' | 'sold' | 'returned', number>>;
  readonly stock: number;
  /** For orders. */
  readonly paid: number;
  /** What was used, at what it cost. */
  readonly usedWorth: number;
  readonly soldFor: number;
  /** Commissions on orders, and on fees, by the level below that they came from. */
  readonly byLevel: readonly number[];
  readonly feesByLevel: readonly number[];
  readonly refund: number;
  readonly earned: number;
  readonly cash: number;
  /** Of the team, 0 … 1. */
  readonly standing: number;
  /** Known on the last day that was run; else `null`. */
  readonly pitched: Readonly<Record<'pitches' | 'refusals' | 'offences' | 'goodwill', number>> | null;
}
