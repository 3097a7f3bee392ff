import type { DayMeasures } from '../model/measures/day-measures.ts';
import { CRITIC, CUSTOMER, FAN } from '../model/story/stages.ts';
import { fastestDay, firstDayAt } from './reach.ts';

/** The overall tone of what people say. */
export type Mood = 'good' | 'mixed' | 'bad';

/** A finished run in the facts that are worth reading aloud; shares are 0 … 1, days count from 0. */
export interface RunSummary {
  readonly people: number;
  readonly lastDay: number;
  /** People who have heard, and how many of them knew on day 0. */
  readonly reach: number;
  readonly first: number;
  /** The first day on which half of those who ever heard knew; `null` when they are too few, or all heard then. */
  readonly halfDay: number | null;
  /** The first day on which all of them did. */
  readonly fullDay: number;
  /** The day after day 0 on which more heard than on others; `null` when none stands out. */
  readonly fastestDay: number | null;
  /** Share of the story left among people who have it second-hand; `null` where nobody has. */
  readonly left: number | null;
  readonly mostHops: number;
  /** The tone at first and at the end; `null` where no detail is left. */
  readonly began: Mood | null;
  readonly mood: Mood | null;
  /** People who could speak from a visit, and how many of them could on day 0. */
  readonly went: number;
  readonly diners: number;
  readonly fans: number;
  readonly critics: number;
  readonly customers: number;
  /**
   * It ended early, since nobody could do anything any more, everybody had just heard, or everybody knew and nothing
   * could change; or on its last day, still told or not.
   */
  readonly ending: 'ran-out' | 'all-told' | 'settled' | 'still-told' | 'quiet';
}

/** A finished run. */
export interface FinishedRun {
  readonly people: number;
  /** For how many days it might have gone on. */
  readonly plannedDays: number;
  readonly days: readonly DayMeasures[];
  /** People in each stage in the end, by its code. */
  readonly stageCounts: ArrayLike<number>;
  readonly mostHops: number;
}

/** Of fewer who were told, when half of them knew is no news. */
const FEW = 10;

/** A mean feeling nearer to 0 than this is neither good nor bad. */
const MIXED = 0.15;

/** The facts of a run that its summary tells; `null` for a run without a day. */
export function runSummary({
  people,
  plannedDays,
  days,
  stageCounts,
  mostHops,
}: FinishedRun): RunSummary | null {
  const [begin, last] = [days[0], days.at(-1)];
  if (!begin || !last) return null;
  const reach = days.map((day) => day.reach);
  const dayOf = (level: number) => firstDayAt(reach, level, last.day) ?? last.day;
  const [halfDay, fullDay] = [dayOf(last.reach / 2), dayOf(last.reach)];
  const isFew = last.reach - begin.reach < FEW;
  return {
    people,
    lastDay: last.day,
    reach: last.reach,
    first: begin.reach,
    halfDay: isFew || halfDay === 0 || halfDay === fullDay ? null : halfDay,
    fullDay,
    fastestDay: isFew ? null : fastestDay(reach),
    left: last.retold,
    mostHops,
    began: moodOf(begin.sentiment),
    mood: moodOf(last.sentiment),
    went: last.firsthand,
    diners: begin.firsthand,
    fans: stageCounts[FAN] ?? 0,
    critics: stageCounts[CRITIC] ?? 0,
    customers: stageCounts[CUSTOMER] ?? 0,
    ending: endingOf(last, people, plannedDays, fullDay),
  };
}

function endingOf(
  { day, reach, tellings }: DayMeasures,
  people: number,
  plannedDays: number,
  fullDay: number,
): RunSummary['ending'] {
  if (day < plannedDays && reach < people) return 'ran-out';
  if (day < plannedDays) return day === fullDay ? 'all-told' : 'settled';
  return tellings > 0 ? 'still-told' : 'quiet';
}

function moodOf(sentiment: number | null): Mood | null {
  if (sentiment === null) return null;
  return Math.abs(sentiment) < MIXED ? 'mixed' : sentiment > 0 ? 'good' : 'bad';
}
