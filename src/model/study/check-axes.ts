import { isRecord } from '../basics/records.ts';
import { problemOf, valueFaults } from '../scenario/checks/validation.ts';
import { isPath, parameterOf, type NumberParameter, type Path } from '../scenario/parameters.ts';
import type { Axis, Range, Tried } from './plan.ts';
import type { PlanFault, PlanProblem } from './plan-faults.ts';

/** What was found, where nothing is wrong with it, and all that is wrong. */
export interface Found<Value> {
  readonly found: Value;
  readonly faults: readonly PlanFault[];
}

/** The most values that one axis tries, and the most axes and ranges. */
const MOST_VALUES = 100_000;
const MOST_AXES = 8;

/** Digits that a step between two ends is rounded to, so that 0.1 + 0.2 is 0.3. */
const DIGITS = 12;

const fault = (path: string, value: unknown, problem: PlanFault['problem']): PlanFault => ({
  path,
  value,
  problem,
});

/** The axes of a sweep. @param vary anything */
export function axesOf(vary: unknown): Found<Axis[]> {
  if (!Array.isArray(vary) || vary.length === 0 || vary.length > MOST_AXES)
    return { found: [], faults: [fault('vary', vary, { code: 'axisList' })] };
  const read = vary.map((axis: unknown, index) => axisOf(axis, `vary[${index}]`));
  const found = read.flatMap((axis) => axis.found);
  const faults = read.flatMap((axis) => axis.faults);
  const paths = vary.map((axis: unknown) => (isRecord(axis) ? axis['path'] : undefined));
  const doubles = paths.flatMap((path, index) =>
    path !== undefined && paths.indexOf(path) < index
      ? [fault(`vary[${index}].path`, path, { code: 'samePath' })]
      : [],
  );
  return { found, faults: [...faults, ...doubles] };
}

function axisOf(axis: unknown, at: string): Found<Axis[]> {
  if (!isRecord(axis)) return { found: [], faults: [fault(at, axis, { code: 'axisForm' })] };
  const { path, values, from, to, steps, ...rest } = axis;
  const unknown = Object.keys(rest).slice(0, MOST_AXES);
  const faults = unknown.map((key) => fault(`${at}.${key}`, rest[key], { code: 'unknown', nearest: null }));
  const problem = problemOfPath(path, false);
  if (problem) return { found: [], faults: [...faults, fault(`${at}.path`, path, problem)] };
  const isEven = values === undefined;
  if (!isEven && [from, to, steps].some((member) => member !== undefined))
    return { found: [], faults: [...faults, fault(at, axis, { code: 'axisForm' })] };
  const tried = isEven ? evenValues(path as Path, { from, to, steps }, at) : listed(path as Path, values, at);
  const own = tried.faults.length > 0 ? [] : [{ path: path as Path, values: tried.found, isEven }];
  return { found: own, faults: [...faults, ...tried.faults] };
}

/** Why a parameter cannot be an axis, or a range; `null` where it can. */
function problemOfPath(path: unknown, isRange: boolean): PlanFault['problem'] | null {
  if (typeof path !== 'string') return { code: 'axisPath', isRange };
  if (path === 'seed') return { code: 'seedPath' };
  if (!isPath(path)) return problemOf(path, undefined);
  const { kind } = parameterOf(path);
  const allowed = isRange ? ['number'] : ['number', 'choice', 'flag'];
  return allowed.includes(kind) ? null : { code: 'axisPath', isRange };
}

function listed(path: Path, values: unknown, at: string): Found<Tried[]> {
  const member = `${at}.values`;
  if (!Array.isArray(values) || values.length === 0 || values.length > MOST_VALUES)
    return { found: [], faults: [fault(member, values, { code: 'tryList', most: MOST_VALUES })] };
  const faults = values.flatMap((value: unknown, index) => {
    const [own] = valueFaults(path, value);
    if (own) return [fault(`${member}[${index}]`, value, own.problem)];
    return [];
  });
  const seen = new Set<unknown>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) faults.push(fault(`${member}[${index}]`, value, { code: 'sameValue' }));
    seen.add(value);
  }
  return { found: values as Tried[], faults };
}

type Ends = Readonly<Record<'from' | 'to' | 'steps', unknown>>;

function evenValues(path: Path, { from, to, steps }: Ends, at: string): Found<Tried[]> {
  const parameter = parameterOf(path);
  if (parameter.kind !== 'number') return { found: [], faults: [fault(at, path, { code: 'axisForm' })] };
  const faults = [...endFaults(path, from, `${at}.from`), ...endFaults(path, to, `${at}.to`)];
  if (faults.length > 0) return { found: [], faults };
  const [first, last] = [from as number, to as number];
  const most = mostSteps(parameter, Math.abs(last - first));
  const isCount = typeof steps === 'number' && Number.isInteger(steps) && steps >= 2 && steps <= most;
  if (!isCount) return { found: [], faults: [fault(`${at}.steps`, steps, { code: 'steps', most })] };
  return { found: spaced(first, last, steps as number, parameter.whole), faults: [] };
}

/** Whole numbers are no more than there are between the ends. */
const mostSteps = ({ whole }: NumberParameter, width: number): number =>
  whole ? Math.min(MOST_VALUES, width + 1) : width > 0 ? MOST_VALUES : 1;

function spaced(first: number, last: number, steps: number, isWhole: boolean): number[] {
  return Array.from({ length: steps }, (_, index) => {
    const value = first + ((last - first) * index) / (steps - 1);
    return isWhole ? Math.round(value) : Number(value.toPrecision(DIGITS));
  });
}

const endFaults = (path: Path, value: unknown, at: string): PlanFault[] =>
  valueFaults(path, value).map(({ problem }) => fault(at, value, problem));

/** What is only bounded. @param ranges anything @param taken paths that the plan sets otherwise @param member of the plan */
export function rangesOf(ranges: unknown, taken: readonly string[], member = 'ranges'): Found<Range[]> {
  if (!isRecord(ranges))
    return { found: [], faults: [fault(member, ranges, { code: 'type', expected: 'object' })] };
  const found: Range[] = [];
  const faults: PlanFault[] = [];
  for (const [path, ends] of Object.entries(ranges).slice(0, MOST_AXES)) {
    const at = `${member}.${path}`;
    const own = rangeFaults(path, ends, at);
    if (taken.includes(path)) own.push(fault(at, ends, { code: 'samePath' }));
    for (const one of own) faults.push(one);
    const [low, high] = own.length === 0 ? (ends as [number, number]) : [0, 0];
    if (own.length === 0) found.push({ path: path as Path, low, high });
  }
  const more = Object.keys(ranges).length;
  if (more > MOST_AXES) faults.push(fault(member, more, { code: 'tooMany', max: MOST_AXES }));
  return { found, faults };
}

function rangeFaults(path: string, ends: unknown, at: string): PlanFault[] {
  const problem = problemOfPath(path, true);
  if (problem) return [fault(at, ends, problem)];
  const form: PlanProblem = { code: 'rangeForm' };
  if (!Array.isArray(ends) || ends.length !== 2) return [fault(at, ends, form)];
  const [low, high] = ends as unknown[];
  const faults = [...endFaults(path as Path, low, `${at}[0]`), ...endFaults(path as Path, high, `${at}[1]`)];
  return faults.length === 0 && (low as number) > (high as number) ? [fault(at, ends, form)] : faults;
}
