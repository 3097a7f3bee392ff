/** What is measured of one day; means are `null` where nobody is there to take them over. */
export interface DayMeasures {
  readonly day: number;
  /** People who have heard the story by the end of the day. */
  readonly reach: number;
  readonly convinced: number;
  readonly newlyHeard: number;
  readonly tellers: number;
  readonly tellings: number;
  readonly visits: number;
  /** People who could speak from their own visit. */
  readonly firsthand: number;
  /** Mean fidelity of everybody who holds a story, 0 … 1. */
  readonly fidelity: number | null;
  /** The same over those whose version is second-hand: what is left of the story. */
  readonly retold: number | null;
  readonly accuracy: number | null;
  /** Mean feeling of the stories that still have a detail, −1 … 1. */
  readonly sentiment: number | null;
}
