import { MOST_FAULTS } from '../scenario/checks/faults.ts';
import { isRecord } from '../basics/records.ts';
import type { Found } from './check-axes.ts';
import { MOST_RUNS, type Plan, type StudyKind, type Until } from './plan.ts';
import type { PlanFault } from './plan-faults.ts';

/** Of intervals where nobody says otherwise. */
export const LEVEL = 0.95;

/** Runs of each cell where nobody says otherwise. */
const RUNS: Readonly<Record<StudyKind, number>> = {
  many: 100,
  compare: 100,
  sweep: 20,
  sensitivity: 500,
  map: 20,
  seek: 100,
  fit: 400,
};

/** Studies that stop by themselves. */
const STOPPING: readonly StudyKind[] = ['many', 'compare'];

/** Runs that a stopping rule ends with where nobody says otherwise. */
const MOST_UNTIL = 2000;

const UNTIL_MEMBERS = ['until', 'most', 'level'];

/** Levels between which an interval means something. */
const [LOWEST, HIGHEST] = [0.5, 0.999];

/** The narrowest and the widest interval to stop at, as a share. */
const [NARROWEST, WIDEST] = [0.0001, 0.5];

const fault = (path: string, value: unknown, problem: PlanFault['problem']): PlanFault => ({
  path,
  value,
  problem,
});

/** How many runs, and the level of intervals. @param runs anything @param level anything */
export function runsOf(runs: unknown, level: unknown, kind: StudyKind): Found<Pick<Plan, 'runs' | 'level'>> {
  const own = isRecord(runs) ? untilOf(runs, kind) : countOf(runs ?? RUNS[kind]);
  const inner = isRecord(runs) ? runs['level'] : undefined;
  const said = [
    { path: 'level', value: level },
    { path: 'runs.level', value: inner },
  ].filter(({ value }) => value !== undefined);
  const faults = said.flatMap(({ path, value }) => betweenFaults(path, value, LOWEST, HIGHEST));
  if (said.length === 2 && level !== inner)
    faults.push(fault('level', level, { code: 'twice', other: inner }));
  return {
    found: { runs: own.found, level: (said[0]?.value as number | undefined) ?? LEVEL },
    faults: [...own.faults, ...faults],
  };
}

function countOf(runs: unknown): Found<number> {
  return isCount(runs)
    ? { found: runs, faults: [] }
    : { found: 1, faults: [fault('runs', runs, { code: 'runsForm', most: MOST_RUNS })] };
}

function untilOf(runs: Record<string, unknown>, kind: StudyKind): Found<Until> {
  const { until, most = MOST_UNTIL } = runs;
  const unknown = Object.keys(runs).filter((key) => !UNTIL_MEMBERS.includes(key));
  const faults = [
    ...(STOPPING.includes(kind) ? [] : [fault('runs', runs, { code: 'untilOther' })]),
    ...betweenFaults('runs.until', until, NARROWEST, WIDEST),
    ...(isCount(most) ? [] : [fault('runs.most', most, { code: 'runsForm', most: MOST_RUNS })]),
    ...unknown
      .slice(0, MOST_FAULTS)
      .map((key) => fault(`runs.${key}`, runs[key], { code: 'unknown', nearest: null })),
  ];
  return { found: { until: until as number, most: most as number }, faults };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_RUNS;

const betweenFaults = (path: string, value: unknown, low: number, high: number): PlanFault[] =>
  typeof value === 'number' && value >= low && value <= high
    ? []
    : [fault(path, value, { code: 'between', low, high })];
