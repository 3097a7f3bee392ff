import { greatest } from '../../model/basics/extremes.ts';
import { meanContacts } from '../../model/measures/arithmetic-reach.ts';
import { afterEventsOf } from '../../model/scenario/events.ts';
import { STAGES } from '../../model/story/stages.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { ChartData } from './chart-run.ts';

/** In so many times the mean delay, 19 of 20 have gone. */
const DELAYS = 3;

/** Sums of tellings a day are not exact. */
const ROUNDING = 1e-9;

/**
 * The last day whose tellers have had the time to make all their new tellers: the last of a run that ended by itself, and
 * where days ran out, earlier by what telling and going take, at the pace that held on those days.
 */
export function settledDay({ scenario, lastDay, days, stagesByDay }: ChartData): number {
  const last = days[lastDay];
  const isAtRest = last?.tellers === 0 && stagesByDay[lastDay]?.[STAGES.indexOf('planning')] === 0;
  if (lastDay < scenario.days || isAtRest) return lastDay;
  const ruling = scenariosByDay(scenario, lastDay);
  // Whoever heard until then has gone, or will not go.
  const gone = lastWhile(lastDay, (day) => day + DELAYS * ruling[day]!['visits.delay'] <= lastDay);
  const told = tellingsUntil(ruling);
  const isSilent = ruling[lastDay]!['telling.perDay'] === 0;
  return lastWhile(gone, (day) => {
    const possible = isSilent ? told[lastDay]! - told[day]! : Infinity;
    return told[gone]! - told[day]! >= Math.min(tellingsInAll(ruling[day]!), possible) - ROUNDING;
  });
}

/** The scenario as the events until each day have made it. */
function scenariosByDay(scenario: Scenario, lastDay: number): Scenario[] {
  let now = scenario;
  return Array.from({ length: lastDay + 1 }, (_, day) => (now = afterEventsOf(now, day)));
}

/** The number of people told by the end of each day by somebody who tells without limit from the first day on. */
function tellingsUntil(ruling: readonly Scenario[]): number[] {
  let told = 0;
  return ruling.map((now) => (told += now['telling.perDay']));
}

/** The most that those tell in all who begin now, on average: their limit, or everybody they know. */
function tellingsInAll(now: Scenario): number {
  const limits = [now['telling.fanTells'], now['telling.relayTells'], now['telling.criticTells']];
  const known = meanContacts(now) + now['online.contacts'];
  return Math.min(known, greatest(limits.map((limit) => (limit === 0 ? Infinity : limit))));
}

/** The last day, up to `last`, until which something holds of every day; −1 where it holds of none. */
function lastWhile(last: number, holds: (day: number) => boolean): number {
  let day = 0;
  while (day <= last && holds(day)) day++;
  return day - 1;
}
