import { problemOf, valueFaults } from '../scenario/checks/validation.ts';
import { isPath, parameterOf, type Path } from '../scenario/parameters.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isRecord } from '../basics/records.ts';
import type { Found } from './check-axes.ts';
import type { Axis, By, StudyKind } from './plan.ts';
import type { PlanFault } from './plan-faults.ts';
import { scaleOf, valuesOn } from './useful-axis.ts';

const fault = (path: string, value: unknown, problem: PlanFault['problem']): PlanFault => ({
  path,
  value,
  problem,
});

/** The parameters by which a study looks for something. @param by anything @param counts how many they may be */
export function byOf(by: unknown, { least, most }: { least: number; most: number }): Found<By[]> {
  if (!Array.isArray(by) || by.length < least || by.length > most)
    return { found: [], faults: [fault('by', by, { code: 'byList', least, most })] };
  const read = by.map((one: unknown, index) => oneOf(one, `by[${index}]`));
  const paths = read.map(({ found }) => found[0]?.path);
  const doubles = paths.flatMap((path, index) =>
    path !== undefined && paths.indexOf(path) < index
      ? [fault(`by[${index}]`, path, { code: 'samePath' })]
      : [],
  );
  return {
    found: read.flatMap(({ found }) => found),
    faults: [...read.flatMap(({ faults }) => faults), ...doubles],
  };
}

/** A path, or a path with the ends between which it is looked for. */
function oneOf(one: unknown, at: string): Found<By[]> {
  const { path, from, to, ...rest } = isRecord(one) ? one : { path: one };
  const unknown = Object.keys(rest).map((key) =>
    fault(`${at}.${key}`, rest[key], { code: 'unknown', nearest: null }),
  );
  if (typeof path !== 'string' || path === 'seed')
    return { found: [], faults: [...unknown, fault(at, one, { code: 'axisPath', isRange: true })] };
  if (!isPath(path)) return { found: [], faults: [...unknown, fault(at, path, problemOf(path, undefined)!)] };
  if (parameterOf(path).kind !== 'number')
    return { found: [], faults: [...unknown, fault(at, path, { code: 'axisPath', isRange: true })] };
  if (from === undefined && to === undefined) return { found: [{ path, ends: null }], faults: unknown };
  const faults = [...unknown, ...endFaults(path, from, `${at}.from`), ...endFaults(path, to, `${at}.to`)];
  if (faults.length === 0 && (from as number) >= (to as number))
    faults.push(fault(at, [from, to], { code: 'rangeForm' }));
  return { found: faults.length > 0 ? [] : [{ path, ends: [from as number, to as number] }], faults };
}

const endFaults = (path: Path, value: unknown, at: string): PlanFault[] =>
  valueFaults(path, value).map(({ problem }) => fault(at, value, problem));

/** Values of each axis at most: of a map, forty squares between them; of what is sought, as fine as a hand can mean. */
const [MAP_VALUES, SOUGHT_VALUES] = [41, 201];

/** The axes of the parameters in a scenario; a fault for each that has one value only. */
export function axesBy(scenario: Scenario, by: readonly By[], kind: StudyKind): Found<Axis[]> {
  const found = by.map((one): Axis => {
    const { path } = one;
    const scale = scaleOf(scenario, one);
    if (kind === 'map') return { path, values: valuesOn(scenario, scale, MAP_VALUES), isEven: false };
    // What is sought is a change of the scenario's own value.
    const values = new Set([...valuesOn(scenario, scale, SOUGHT_VALUES), scenario[path] as number]);
    return { path, values: [...values].sort((a, b) => a - b), isEven: false };
  });
  const faults = found.flatMap(({ path, values }, index) =>
    values.length < 2 ? [fault(`by[${index}]`, path, { code: 'oneValue' })] : [],
  );
  return { found, faults };
}
