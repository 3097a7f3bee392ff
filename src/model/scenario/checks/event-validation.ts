import { isRecord } from '../../basics/records.ts';
import { isPath, parameterOf, type EventsParameter } from '../parameters.ts';
import type { Scenario } from '../scenario.ts';
import { afterEventsOf } from '../events.ts';
import { MOST_FAULTS, type Fault, type Problem } from './faults.ts';
import { jointFaults } from './joint-rules.ts';

/** Judges one value by itself. */
type Check = (path: string, value: unknown) => Fault[];

/**
 * What is wrong with a list of events, each by itself, the first {@link MOST_FAULTS} of it; paths such as
 * `events[2].set.online.share`.
 */
export function eventFaults(events: unknown, limits: EventsParameter, check: Check): Fault[] {
  if (!Array.isArray(events)) return [{ path: 'events', value: events, problem: typeProblem('events') }];
  if (events.length > limits.maxEvents) return [tooMany('events', events.length, limits.maxEvents)];
  const settings = events.reduce<number>((sum, event: unknown) => sum + settingsOf(event), 0);
  if (settings > limits.maxSettings) return [tooMany('events.set', settings, limits.maxSettings)];
  const faults: Fault[] = [];
  for (const [index, event] of events.entries()) {
    if (faults.length >= MOST_FAULTS) break;
    for (const fault of oneEventFaults(event, `events[${index}]`, limits, check)) faults.push(fault);
  }
  return faults;
}

const tooMany = (path: string, value: number, max: number): Fault => ({
  path,
  value,
  problem: { code: 'tooMany', max },
});

const settingsOf = (event: unknown): number =>
  isRecord(event) && isRecord(event['set']) ? Object.keys(event['set']).length : 0;

function oneEventFaults(event: unknown, at: string, limits: EventsParameter, check: Check): Fault[] {
  if (!isRecord(event)) return [{ path: at, value: event, problem: typeProblem('object') }];
  const { day, set, diners, ...rest } = event;
  const faults: Fault[] = [
    ...wholeFaults(`${at}.day`, day, limits.maxDay),
    ...(diners === undefined ? [] : wholeFaults(`${at}.diners`, diners, limits.maxDiners)),
    ...(set === undefined ? [] : setFaults(set, `${at}.set`, check)),
    ...Object.keys(rest)
      .slice(0, MOST_FAULTS)
      .map((key) => unknownMember(`${at}.${key}`, rest[key])),
  ];
  const setsNothing = set === undefined || (isRecord(set) && Object.keys(set).length === 0);
  if (setsNothing && diners === undefined)
    faults.push({ path: at, value: event, problem: { code: 'emptyEvent' } });
  return faults;
}

const unknownMember = (path: string, value: unknown): Fault => ({
  path,
  value,
  problem: { code: 'unknown', nearest: null },
});

function wholeFaults(path: string, value: unknown, max: number): Fault[] {
  if (typeof value !== 'number' || !Number.isInteger(value))
    return [{ path, value, problem: { code: 'type', expected: 'whole', min: 1, max } }];
  return value < 1 || value > max ? [{ path, value, problem: { code: 'range', min: 1, max } }] : [];
}

function setFaults(set: unknown, at: string, check: Check): Fault[] {
  if (!isRecord(set)) return [{ path: at, value: set, problem: typeProblem('object') }];
  const faults: Fault[] = [];
  for (const [path, value] of Object.entries(set)) {
    if (faults.length >= MOST_FAULTS) break;
    const isFixed = isPath(path) && parameterOf(path).structural === true;
    const own = isFixed ? [{ path, value, problem: { code: 'structural' } as const }] : check(path, value);
    for (const fault of own) faults.push({ ...fault, path: `${at}.${fault.path}` });
  }
  return faults;
}

/** Faults of the values that events set together, day by day: events of one day may mend each other's faults. */
export function jointEventFaults(scenario: Scenario): Fault[] {
  const { events } = scenario;
  const days = [...new Set(events.map(({ day }) => day))].sort((a, b) => a - b);
  let current = scenario;
  return days.flatMap((day) => {
    const before = jointFaults(current).map((fault) => fault.path);
    current = afterEventsOf(current, day);
    const broken = jointFaults(current).filter((fault) => !before.includes(fault.path));
    const last = events.findLastIndex((event) => event.day === day && event.set !== undefined);
    return broken.map((fault) => ({ ...fault, path: `events[${last}].set.${fault.path}` }));
  });
}

const typeProblem = (expected: 'events' | 'object'): Problem => ({ code: 'type', expected });
