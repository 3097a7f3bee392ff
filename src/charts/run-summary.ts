import type { DayMeasures } from '../model/measures.ts';
import { CRITIC, CUSTOMER, FAN } from '../model/people.ts';
import { firstDayAt } from './reach-finding.ts';

/** What is said, on the whole. */
export type Mood = 'good' | 'mixed' | 'bad';

/** A finished run in the facts that are worth reading aloud; shares are 0 … 1, days count from 0. */
export interface RunSummary {
  readonly people: number;
  readonly lastDay: number;
  /** People who have heard, and how many of them knew on day 0. */
  readonly reach: number;
  readonly first: number;
  /** The first day on which half, and all, of those who ever heard knew. */
  readonly halfDay: number;
  readonly fullDay: number;
  /** The day after day 0 on which most heard; `null` when too few did for it to mean anything. */
  readonly peakDay: number | null;
  /** What is left of the story among those who have it second-hand; `null` where nobody has. */
  readonly left: number | null;
  readonly mostHops: number;
  /** What was said at first, and in the end; `null` where no detail is left to say. */
  readonly began: Mood | null;
  readonly mood: Mood | null;
  /** People who could speak from a visit, and how many of them could on day 0. */
  readonly went: number;
  readonly diners: number;
  readonly fans: number;
  readonly critics: number;
  readonly customers: number;
  /** It ended early, since nobody could do anything any more or everybody knew; or on its last day, still told or not. */
  readonly ending: 'ran-out' | 'all-told' | 'still-told' | 'quiet';
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

/** Fewer who were told are counted on one hand: neither half of them nor their busiest day is news. */
const FEW = 5;

/** A mean feeling nearer to 0 than this is neither good nor bad. */
const MIXED = 0.15;

/** What is worth reading aloud of a run; `null` of one without a day. */
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
  const fresh = days.map(({ newlyHeard, day }) => (day === 0 ? 0 : newlyHeard));
  return {
    people,
    lastDay: last.day,
    reach: last.reach,
    first: begin.reach,
    halfDay: dayOf(last.reach / 2),
    fullDay: dayOf(last.reach),
    peakDay: last.reach - begin.reach < FEW ? null : fresh.indexOf(Math.max(...fresh)),
    left: last.retold,
    mostHops,
    began: moodOf(begin.sentiment),
    mood: moodOf(last.sentiment),
    went: last.firsthand,
    diners: begin.firsthand,
    fans: stageCounts[FAN] ?? 0,
    critics: stageCounts[CRITIC] ?? 0,
    customers: stageCounts[CUSTOMER] ?? 0,
    ending: endingOf(last, people, plannedDays),
  };
}

function endingOf({ day, reach, tellings }: DayMeasures, people: number, plannedDays: number) {
  if (day < plannedDays) return reach >= people ? 'all-told' : 'ran-out';
  return tellings > 0 ? 'still-told' : 'quiet';
}

function moodOf(sentiment: number | null): Mood | null {
  if (sentiment === null) return null;
  return Math.abs(sentiment) < MIXED ? 'mixed' : sentiment > 0 ? 'good' : 'bad';
}
