import { greatest } from '../model/basics/extremes.ts';
/** The finding of the reach chart, coded. A share 0 … 1 is of all people; a day counts from 0. */
export type ReachFinding =
  /** Nobody has heard anything. */
  | { readonly kind: 'nobody' }
  /** Day 0: only the first diners know, and nobody could have been told yet. */
  | { readonly kind: 'first-day'; readonly reach: number }
  /** Days have passed and still nobody but the first diners knows; `over` when that is how it ended. */
  | { readonly kind: 'only-diners'; readonly reach: number; readonly over: boolean }
  /** It ended early: the last person heard on `day`. */
  | { readonly kind: 'fizzled'; readonly reach: number; readonly share: number; readonly day: number }
  /** Nobody has heard since `since`, but the story may still spread. */
  | { readonly kind: 'quiet'; readonly reach: number; readonly share: number; readonly since: number }
  /** Some were told, fewer than the first diners were. */
  | { readonly kind: 'creeping'; readonly reach: number; readonly gained: number }
  /**
   * Its last doubling took `doublingDays`, a fraction above 0; the arithmetic passed this reach on
   * `arithmeticDay`, null if it has not.
   */
  | {
      readonly kind: 'growing';
      readonly reach: number;
      readonly share: number;
      readonly doublingDays: number;
      readonly arithmeticDay: number | null;
    }
  /** It grows, but its last doubling took too long for that to be how it grows: `gained` heard in the last `days`. */
  | { readonly kind: 'gaining'; readonly reach: number; readonly gained: number; readonly days: number }
  /** So far the reach is close to the arithmetic, in which everybody passes the story on. */
  | {
      readonly kind: 'follows-arithmetic';
      readonly reach: number;
      readonly share: number;
      readonly day: number;
    }
  /** Still going, but well past `day`, on which clearly more people heard than on others. */
  | { readonly kind: 'slowing'; readonly reach: number; readonly share: number; readonly day: number }
  /** It ended and got far: the last person heard on `day`, and clearly more than on other days heard on `fastest`. */
  | {
      readonly kind: 'wave';
      readonly reach: number;
      readonly share: number;
      readonly day: number;
      readonly fastest: number | null;
    }
  /** On `day` the last person heard. */
  | { readonly kind: 'everyone'; readonly people: number; readonly day: number };

/** The run up to the shown day. */
export interface ReachData {
  /** Reach at the end of day 0, 1, … */
  readonly reach: ArrayLike<number>;
  /** Reach by the arithmetic on day 0, 1, …; may be empty. */
  readonly arithmetic: ArrayLike<number>;
  readonly people: number;
  /** The shown day: later ones are not looked at. */
  readonly day: number;
  /** True when nothing can happen any more after the shown day. */
  readonly over: boolean;
}

/** Least share of an outbreak: a story that fewer people heard has fizzled. */
const OUTBREAK = 0.05;
/** In a village, 5 % is one family: fewer new listeners than this are no wave unless they are half of it. */
const FEW = 10;
/** Days without a new listener before it is called quiet: a telling a day may miss by chance. */
const QUIET_DAYS = 3;
/** Days over which new listeners are averaged, so that one good day is no peak. */
const WINDOW = 3;
/** Below this part of the highest daily average a story counts as slowing: less may be chance. */
const SLOWING = 2 / 3;
/** Longest doubling time, in days, that is worth telling; slower growth is told by the number who heard in a week. */
const LONG_DOUBLING = 14;
const WEEK = 7;
/** Of fewer people, a day is no day on which a story spread. */
const A_HANDFUL = 5;
/** So many times as many as on the mean day must have heard on the fastest … */
const STANDS_OUT = 1.5;
/** … and by so many standard deviations of a day's chance more. */
const BEYOND_CHANCE = 3;
/** The largest ratio between a run and the arithmetic at which the run still follows it. */
const CLOSE = 1.25;

/** The first day on which a series reaches `level`, up to `last`; null if it does not. */
export function firstDayAt(series: ArrayLike<number>, level: number, last: number): number | null {
  for (let day = 0; day <= last && day < series.length; day++) if (series[day]! >= level) return day;
  return null;
}

/** Days that the last doubling took, a fraction; null when the story has not doubled since day 0. */
export function lastDoubling(reach: readonly number[]): number | null {
  const day = reach.length - 1;
  const half = (reach[day] ?? 0) / 2;
  const before = reach.findLastIndex((value) => value <= half);
  if (half <= 0 || before < 0) return null;
  const rise = reach[before + 1]! - reach[before]!;
  return day - before - (half - reach[before]!) / rise;
}

/** People who heard on each day since day 0, where nobody counts as new. */
const newListeners = (reach: readonly number[]): number[] =>
  reach.map((value, day) => (day === 0 ? 0 : value - reach[day - 1]!));

/**
 * The day since day 0 on which more people heard than on any other (the first of a few that are alike), when it stands out
 * from the days until the last one heard; null where the story came on about evenly, so that chance alone would make one day the best.
 */
export function fastestDay(reach: readonly number[]): number | null {
  const fresh = newListeners(reach);
  const most = greatest(fresh, 0);
  const day = fresh.indexOf(most);
  const lastHeard = fresh.findLastIndex((heard) => heard > 0);
  const mean = (reach.at(-1)! - reach[0]!) / Math.max(1, lastHeard);
  const isAlone = fresh.lastIndexOf(most) - day < WINDOW;
  const standsOut = most >= STANDS_OUT * mean && most - mean >= BEYOND_CHANCE * Math.sqrt(mean);
  return most >= A_HANDFUL && isAlone && standsOut ? day : null;
}

/** The fastest day, if the last days have fallen well below those around it. */
function passedPeak(reach: readonly number[]): number | null {
  const fresh = newListeners(reach);
  const day = fastestDay(reach);
  const mean = (end: number) => {
    const days = fresh.slice(Math.max(1, end - WINDOW + 1), end + 1);
    return days.reduce((sum, value) => sum + value, 0) / Math.max(1, days.length);
  };
  const highest = greatest(fresh.map((_, end) => mean(end)));
  const last = reach.length - 1;
  return day !== null && last - day >= WINDOW && mean(last) < SLOWING * highest ? day : null;
}

function followsArithmetic(reach: readonly number[], arithmetic: ArrayLike<number>, people: number): boolean {
  const day = reach.length - 1;
  if (day < 2 || arithmetic.length <= day || reach[day]! < 2 * reach[0]!) return false;
  return reach.every((value, d) => {
    const expected = arithmetic[d]!;
    return expected <= people && value <= expected * CLOSE && value * CLOSE >= expected;
  });
}

/** Whether a run that is over got far: that many people heard of it, and that many of them on day 0. */
export function isOutbreak(reach: number, first: number, people: number): boolean {
  const share = reach / people;
  return share >= OUTBREAK && (reach - first >= FEW || share >= 0.5);
}

/** The end of a run that did not reach everybody. */
function ending(reach: readonly number[], people: number, lastHeard: number): ReachFinding {
  const total = reach.at(-1)!;
  const share = total / people;
  return isOutbreak(total, reach[0]!, people)
    ? { kind: 'wave', reach: total, share, day: lastHeard, fastest: fastestDay(reach) }
    : { kind: 'fizzled', reach: total, share, day: lastHeard };
}

/** The progress of a run that is not over. */
function progress(reach: readonly number[], data: ReachData, lastHeard: number): ReachFinding {
  const day = reach.length - 1;
  const total = reach[day]!;
  const share = total / data.people;
  if (followsArithmetic(reach, data.arithmetic, data.people))
    return { kind: 'follows-arithmetic', reach: total, share, day };
  if (day - lastHeard >= QUIET_DAYS) return { kind: 'quiet', reach: total, share, since: lastHeard };
  const peak = passedPeak(reach);
  if (share >= OUTBREAK && peak !== null) return { kind: 'slowing', reach: total, share, day: peak };
  const doublingDays = lastDoubling(reach);
  if (doublingDays === null) return { kind: 'creeping', reach: total, gained: total - reach[0]! };
  if (doublingDays > LONG_DOUBLING)
    return { kind: 'gaining', reach: total, gained: total - reach[day - WEEK]!, days: WEEK };
  const arithmeticDay = firstDayAt(data.arithmetic, total, day);
  return { kind: 'growing', reach: total, share, doublingDays, arithmeticDay };
}

/** Reach up to the shown day, limited to 0 … people and never falling, because nobody unhears a story. */
function cleaned({ reach, people, day }: ReachData): number[] {
  let most = 0;
  return Array.from({ length: Math.max(0, Math.min(reach.length, Math.floor(day) + 1)) }, (_, d) => {
    const value = reach[d]!;
    if (Number.isFinite(value)) most = Math.min(people, Math.max(most, value));
    return most;
  });
}

/** The one thing worth saying of the reach up to the shown day. */
export function reachFinding(data: ReachData): ReachFinding {
  const reach = cleaned(data);
  const day = reach.length - 1;
  const total = reach[day] ?? 0;
  if (total <= 0) return { kind: 'nobody' };
  const firstFull = firstDayAt(reach, data.people, day);
  if (firstFull !== null) return { kind: 'everyone', people: data.people, day: firstFull };
  const lastHeard = firstDayAt(reach, total, day)!;
  if (lastHeard === 0)
    return day === 0 && !data.over
      ? { kind: 'first-day', reach: total }
      : { kind: 'only-diners', reach: total, over: data.over };
  return data.over ? ending(reach, data.people, lastHeard) : progress(reach, data, lastHeard);
}
