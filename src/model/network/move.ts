/** Two people, as the ends of a tie. */
export type Pair = readonly [number, number];

/** A tie that had to move. */
export interface Move {
  readonly tie: number;
  /** The ends it had, and those it has in the end. */
  readonly from: Pair;
  readonly to: Pair;
}
