import type { DayMeasures } from '../../measures/day-measures.ts';
import type { Counted, Plan } from '../plan.ts';

/** Days on which a run is laid beside the data, at most: more tell little that is new. */
const MOST_DAYS = 12;

/** The fewest days that say anything about a course. */
export const FEWEST_DAYS = 3;

/** A day on which a run is laid beside the data, and how many were counted by then. */
export interface DataPoint {
  readonly day: number;
  readonly data: number;
}

/** The days of the data on which runs are laid beside them: all, or twelve at even distances, with the first and the last. */
export function pointsOf({ data }: Pick<Plan, 'data'>): DataPoint[] {
  if (!data) return [];
  const { days, counts } = data;
  const count = Math.min(MOST_DAYS, days.length);
  return Array.from({ length: count }, (_, index) => {
    const at = count === 1 ? 0 : Math.round((index * (days.length - 1)) / (count - 1));
    return { day: days[at]!, data: counts[at]! };
  });
}

/** The measure of a day that data count. */
const MEASURES = { reach: 'reach', convinced: 'convinced', visits: 'firsthand' } as const satisfies Record<
  Counted,
  keyof DayMeasures
>;

/** How many a run has by the end of day 0, 1, … of what data count. */
export const countsByDay = (counted: Counted, days: readonly DayMeasures[]): number[] =>
  days.map((day) => day[MEASURES[counted]]);

/** How many a run has by each of these days; one that is over stays as it ended. @param byDay from day 0 */
export const countsOn = (points: readonly DataPoint[], byDay: readonly number[]): number[] =>
  points.map(({ day }) => byDay[Math.min(day, byDay.length - 1)] ?? 0);
