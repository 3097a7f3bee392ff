import { firstDayAt } from './reach.ts';

/** A share of the town that the story reached on a day. */
export interface ReachMoment {
  readonly kind: 'tenth' | 'half' | 'everybody';
  readonly day: number;
}

const SHARES = { tenth: 0.1, half: 0.5, everybody: 1 } as const;

/**
 * The days on which the story reached a tenth of the town, half of it, and everybody; none for what it had on day 0.
 * @param reach at the end of day 0, 1, …
 */
export const reachMoments = (reach: ArrayLike<number>, people: number): ReachMoment[] =>
  (Object.keys(SHARES) as ReachMoment['kind'][]).flatMap((kind) => {
    const day = firstDayAt(reach, SHARES[kind] * people, reach.length - 1);
    return day === null || day === 0 ? [] : [{ kind, day }];
  });
