import { isRecord } from '../../basics/records.ts';
import { parameterOf, type NumberParameter } from '../../scenario/parameters.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { rangesOf, type Found } from '../check-axes.ts';
import { FEWEST_DAYS } from './data.ts';
import { COUNTED, type Axis, type Data, type Plan, type Range, type StudyKind } from '../plan.ts';
import type { PlanFault } from '../plan-faults.ts';

/** The most parameters that are fitted: of more, the data of one curve tell nothing. */
const MOST_FITTED = 5;

/** Runs of the first round between which a fit makes sense. */
const [FEWEST_RUNS, MOST_FIT_RUNS] = [40, 2000];

const fault = (path: string, value: unknown, problem: PlanFault['problem']): PlanFault => ({
  path,
  value,
  problem,
});

const NOTHING: Found<Pick<Plan, 'data' | 'priors'>> = { found: { data: null, priors: [] }, faults: [] };

/** The data to which a scenario is fitted, and the parameters by which. */
export function fittedOf(
  json: Record<string, unknown>,
  kind: StudyKind,
  scenario: Scenario,
): Found<Pick<Plan, 'data' | 'priors'>> {
  if (kind !== 'fit') return NOTHING;
  const { data, priors, runs } = json;
  const read = data === undefined ? { found: null, faults: [] } : dataOf(data, scenario);
  const own = priors === undefined ? { found: [], faults: [] } : priorsOf(priors);
  const isFew = typeof runs === 'number' && (runs < FEWEST_RUNS || runs > MOST_FIT_RUNS);
  return {
    found: { data: read.found, priors: own.found },
    faults: [
      ...read.faults,
      ...own.faults,
      ...(isFew ? [fault('runs', runs, { code: 'between', low: FEWEST_RUNS, high: MOST_FIT_RUNS })] : []),
    ],
  };
}

function priorsOf(priors: unknown): Found<readonly Range[]> {
  const read = rangesOf(priors, [], 'priors');
  const count = isRecord(priors) ? Object.keys(priors).length : 1;
  const faults = [...read.faults];
  if (count === 0 || (count > MOST_FITTED && faults.length === 0))
    faults.push(fault('priors', priors, { code: 'priorsForm', most: MOST_FITTED }));
  for (const { path, low, high } of read.found)
    if (low === high) faults.push(fault(`priors.${path}`, [low, high], { code: 'rangeForm' }));
  return { found: read.found, faults };
}

function dataOf(data: unknown, scenario: Scenario): Found<Data | null> {
  const named = isRecord(data) ? COUNTED.filter((name) => data[name] !== undefined) : [];
  const [days, counts] = isRecord(data) ? [data['day'], data[named[0] ?? '']] : [];
  if (
    named.length !== 1 ||
    !Array.isArray(days) ||
    !Array.isArray(counts) ||
    days.length !== counts.length ||
    days.length < FEWEST_DAYS
  )
    return { found: null, faults: [fault('data', data, { code: 'dataForm', least: FEWEST_DAYS })] };
  const { people } = scenario;
  const faults = [
    ...firstFault(days, 'data.day', (value, before) =>
      isWithin(value, 0, scenario.days) && Number.isInteger(value)
        ? value <= before && { code: 'dataOrder' }
        : { code: 'type', expected: 'whole', min: 0, max: scenario.days },
    ),
    ...firstFault(counts, `data.${named[0]!}`, (value, before) =>
      isWithin(value, 0, people)
        ? value < before && { code: 'dataFalls' }
        : { code: 'type', expected: 'number', min: 0, max: people },
    ),
  ];
  const found = { counted: named[0]!, days: days as number[], counts: counts as number[] };
  return { found: faults.length > 0 ? null : found, faults };
}

const isWithin = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && value >= min && value <= max;

/** The first value of a list with a problem, of which the others would only tell again. */
function firstFault(
  list: readonly unknown[],
  at: string,
  problemOf: (value: unknown, before: number) => PlanFault['problem'] | false,
): PlanFault[] {
  for (const [index, value] of list.entries()) {
    const before = index === 0 ? -1 : (list[index - 1] as number);
    const problem = problemOf(value, before);
    if (problem) return [fault(`${at}[${index}]`, value, problem)];
  }
  return [];
}

/** Places of each axis, by the number of axes: so many that all cells with all runs can be counted exactly. */
const PLACES = [0, 1001, 1001, 1001, 501, 201];

/** Digits of a place between two ends. */
const DIGITS = 12;

/** The axes of the parameters that are fitted, at even distances between their ends. */
export const axesOfPriors = (priors: readonly Range[]): Axis[] =>
  priors.map(({ path, low, high }) => {
    const isWhole = (parameterOf(path) as NumberParameter).whole;
    const most = PLACES[priors.length]!;
    const count = isWhole ? Math.min(most, high - low + 1) : most;
    const values = Array.from({ length: count }, (_, index) => {
      const value = low + ((high - low) * index) / (count - 1);
      return isWhole ? Math.round(value) : Number(value.toPrecision(DIGITS));
    });
    return { path, values, isEven: false };
  });
