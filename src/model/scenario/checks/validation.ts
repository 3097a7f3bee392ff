import { isRecord } from '../../basics/records.ts';
import { twoReadings } from '../../basics/decimal.ts';
import { eventFaults, jointEventFaults } from './event-validation.ts';
import { MOST_FAULTS, type Checked, type Fault, type Problem } from './faults.ts';
import { isAboveOne, isCausedBy, jointFaults } from './joint-rules.ts';
import { settled } from '../network-people.ts';
import { sourceFaults, sourceFrom } from './network-source-faults.ts';
import { nearestPath } from './nearest-path.ts';
import { plainText, plainTextProblem } from './plain-text.ts';
import {
  isPath,
  parameterOf,
  PATHS,
  type EventsParameter,
  type NetworkSourceParameter,
  type NumberParameter,
  type Parameter,
  type Path,
  type SharesParameter,
  type TopicParameter,
} from '../parameters.ts';
import { topicFaults } from './topic-validation.ts';
import { SCENARIO_VERSION } from '../../basics/versions.ts';
import { STANDARD_SCENARIO, type Scenario, type ScenarioPatch } from '../scenario.ts';

/**
 * The values of a scenario in its nested JSON form by their paths, not yet checked.
 * @param json anything; it is trusted in nothing
 */
export function flattened(json: unknown): { values: Record<string, unknown>; faults: Fault[] } {
  if (!isRecord(json))
    return { values: {}, faults: [{ path: '', value: json, problem: { code: 'notAnObject' } }] };
  const faults: Fault[] = [];
  // Without a prototype even a member called __proto__ is one to refuse.
  const values = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(json)) flatten(key, value, values, faults);
  return { values, faults };
}

/** Upper limits in place of the parameter table's. */
type Limits = Partial<Record<Path, number>>;

/**
 * Checks values by path, then the rules that bind several of them; what a rule says of a value that was put in place of
 * one at fault is left out, so that its scenario may break a rule. Of unknown names, the first {@link MOST_FAULTS} are told.
 * @param base what applies where the values are silent
 */
export function checkValues(
  values: Record<string, unknown>,
  base: Scenario = STANDARD_SCENARIO,
  limits: Limits = {},
): Checked {
  const faults: Fault[] = [];
  const accepted: Record<string, unknown> = {};
  const replaced = new Set<string>();
  let unknown = 0;
  for (const [path, value] of Object.entries(values)) {
    // A name that is like it is looked for among all, which takes its time.
    if (!isPath(path) && ++unknown > MOST_FAULTS) continue;
    const own = valueFaults(path, value, limits);
    for (const fault of own) faults.push(fault);
    if (own.length > 0) replaced.add(path);
    if (isPath(path)) accepted[path] = own.length > 0 ? repaired(path, value, base) : normal(path, value);
  }
  const scenario = settled({ ...base, ...(accepted as ScenarioPatch) });
  const joint = allJointFaults(scenario).filter((fault) => !isCausedBy(fault, replaced, scenario));
  return { scenario, faults: [...faults, ...joint] };
}

/** Faults of values that do not fit each other, on day 0 or after an event. */
export const allJointFaults = (scenario: Scenario): Fault[] => [
  ...jointFaults(scenario),
  ...jointEventFaults(scenario),
];

/** The faults of one value by itself: none, one, or several in a list of events. */
export function valueFaults(path: string, value: unknown, limits: Limits = {}): Fault[] {
  if (!isPath(path)) return [{ path, value, problem: { code: 'unknown', nearest: nearestPath(path) } }];
  const parameter = parameterOf(path);
  if (parameter.kind === 'topic') return topicFaults(value);
  if (parameter.kind === 'events') return eventFaults(value, parameter, valueFaults);
  if (parameter.kind === 'networkSource') return sourceFaults(value);
  const max = limits[path];
  const limited = parameter.kind === 'number' && max !== undefined ? { ...parameter, max } : parameter;
  const problem = problemOfKind(limited, value);
  if (!problem) return [];
  // Of a list that is too long, only its length is told.
  return [
    { path, value: problem.code === 'tooMany' && Array.isArray(value) ? value.length : value, problem },
  ];
}

/** The first thing wrong with one value by itself; `null` when nothing is. */
export const problemOf = (path: string, value: unknown): Problem | null =>
  valueFaults(path, value)[0]?.problem ?? null;

function problemOfKind(
  parameter: Exclude<Parameter, EventsParameter | NetworkSourceParameter | TopicParameter>,
  value: unknown,
): Problem | null {
  switch (parameter.kind) {
    case 'number':
      return problemOfNumber(parameter, value);
    case 'choice':
      return parameter.options.includes(value as string)
        ? null
        : { code: 'choice', options: parameter.options };
    case 'text':
      if (typeof value !== 'string') return { code: 'type', expected: 'text' };
      if (value.length > parameter.maxLength) return { code: 'tooLong', maxLength: parameter.maxLength };
      return plainTextProblem(value, parameter.isOneLine);
    case 'flag':
      return typeof value === 'boolean' ? null : { code: 'type', expected: 'flag' };
    case 'peopleList': {
      if (!Array.isArray(value)) return { code: 'type', expected: 'peopleList' };
      if (value.length > parameter.maxPeople) return { code: 'tooMany', max: parameter.maxPeople };
      const areNumbers = value.every((item) => Number.isInteger(item) && item >= 0);
      return areNumbers ? null : { code: 'type', expected: 'peopleList' };
    }
    case 'shares':
      return problemOfShares(parameter, value);
  }
}

function problemOfShares({ maxLength }: SharesParameter, value: unknown): Problem | null {
  if (!Array.isArray(value)) return { code: 'type', expected: 'shares' };
  if (value.length > maxLength) return { code: 'tooMany', max: maxLength };
  const areShares = value.every((item) => typeof item === 'number' && item >= 0 && item <= 1);
  if (!areShares) return { code: 'type', expected: 'shares' };
  const sum = (value as number[]).reduce((total, share) => total + share, 0);
  return isAboveOne(sum) ? { code: 'listAboveOne', sum } : null;
}

function problemOfNumber({ min, max, whole }: NumberParameter, value: unknown): Problem | null {
  const readings = typeof value === 'string' ? twoReadings(value) : null;
  if (readings) return { code: 'ambiguous', ...readings };
  const mistyped: Problem = { code: 'type', expected: whole ? 'whole' : 'number', min, max };
  if (typeof value !== 'number' || !Number.isFinite(value)) return mistyped;
  if (value < min || value > max) return { code: 'range', min, max };
  return whole && !Number.isInteger(value) ? mistyped : null;
}

/** A sound value in the form that is computed with. */
function normal(path: Path, value: unknown): unknown {
  if (path !== 'network.source') return value;
  const found = sourceFrom(value);
  return 'source' in found ? found.source : value;
}

/** The nearest allowed number, a text without what cannot be seen, or what applied before. */
function repaired(path: Path, value: unknown, base: Scenario): unknown {
  const parameter = parameterOf(path);
  if (parameter.kind === 'text' && typeof value === 'string') {
    const plain = plainText(value, parameter.isOneLine);
    return problemOfKind(parameter, plain) ? base[path] : plain;
  }
  const isNumber = parameter.kind === 'number' && typeof value === 'number' && Number.isFinite(value);
  if (!isNumber) return base[path];
  const inRange = Math.min(Math.max(value, parameter.min), parameter.max);
  return parameter.whole ? Math.round(inRange) : inRange;
}

const GROUPS = new Set(PATHS.filter((path) => path.includes('.')).map((path) => path.split('.')[0]!));

/** Puts the members of one top-level key under their paths. */
function flatten(key: string, value: unknown, found: Record<string, unknown>, faults: Fault[]): void {
  if (key === 'version') {
    if (value === SCENARIO_VERSION) return;
    faults.push({ path: key, value, problem: { code: 'version', supported: SCENARIO_VERSION } });
  } else if (!GROUPS.has(key)) {
    put(key, value, found, faults);
  } else if (!isRecord(value)) {
    faults.push({ path: key, value, problem: { code: 'type', expected: 'object' } });
  } else {
    for (const [member, inner] of Object.entries(value)) put(`${key}.${member}`, inner, found, faults);
  }
}

/** A path may stand by itself as well as in its group, but not in both: neither of the two would be the right one. */
function put(path: string, value: unknown, found: Record<string, unknown>, faults: Fault[]): void {
  if (path in found) faults.push({ path, value, problem: { code: 'twice', other: found[path] } });
  else found[path] = value;
}
