import type { Plan } from '../plan.ts';

/** Days on which a run is laid beside the data, at most: more tell little that is new. */
const MOST_DAYS = 12;

/** The fewest days that say anything about a course. */
export const FEWEST_DAYS = 3;

/** A day on which a run is laid beside the data, and how many had heard by then. */
export interface DataPoint {
  readonly day: number;
  readonly reach: number;
}

/** The days of the data on which runs are laid beside them: all, or twelve at even distances, with the first and the last. */
export function pointsOf({ data }: Pick<Plan, 'data'>): DataPoint[] {
  if (!data) return [];
  const { days, reach } = data;
  const count = Math.min(MOST_DAYS, days.length);
  return Array.from({ length: count }, (_, index) => {
    const at = count === 1 ? 0 : Math.round((index * (days.length - 1)) / (count - 1));
    return { day: days[at]!, reach: reach[at]! };
  });
}

/** How many had heard by each of these days in a run; one that is over stays as it ended. @param reachOn by day, from day 0 */
export const reachOn = (points: readonly DataPoint[], reachByDay: readonly number[]): number[] =>
  points.map(({ day }) => reachByDay[Math.min(day, reachByDay.length - 1)] ?? 0);
