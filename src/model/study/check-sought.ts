import { isRecord } from '../basics/records.ts';
import type { Found } from './check-axes.ts';
import { byOf } from './check-by.ts';
import { isOutcomeName, OUTCOME_NAMES, OUTCOMES, type OutcomeName } from './outcomes.ts';
import type { Plan, StudyKind, Want } from './plan.ts';
import type { PlanFault } from './plan-faults.ts';

/** How many parameters a map has, and how many may be changed to reach what is wanted. */
const COUNTS: Partial<Record<StudyKind, { least: number; most: number }>> = {
  map: { least: 2, most: 2 },
  seek: { least: 1, most: 5 },
};

/** The share of runs in which it shall be as wanted where nobody says otherwise, and between which it may be. */
const [CHANCE, LEAST_CHANCE, MOST_CHANCE] = [0.8, 0.05, 0.99];

/** The most runs of a trial. */
const MOST_SOUGHT_RUNS = 2000;

const fault = (path: string, value: unknown, problem: PlanFault['problem']): PlanFault => ({
  path,
  value,
  problem,
});

/** What a study looks for, and by which parameters. */
export function soughtOf(
  json: Record<string, unknown>,
  kind: StudyKind,
): Found<Pick<Plan, 'by' | 'want' | 'chance'>> {
  const counts = COUNTS[kind];
  const by = counts && json['by'] !== undefined ? byOf(json['by'], counts) : NOTHING;
  if (kind !== 'seek') return { found: { by: by.found, want: [], chance: CHANCE }, faults: by.faults };
  const want = json['want'] === undefined ? NOTHING : wantsOf(json['want']);
  const { chance = CHANCE, runs } = json;
  const isChance = typeof chance === 'number' && chance >= LEAST_CHANCE && chance <= MOST_CHANCE;
  return {
    found: { by: by.found, want: want.found, chance: isChance ? chance : CHANCE },
    faults: [
      ...by.faults,
      ...want.faults,
      ...(isChance
        ? []
        : [fault('chance', chance, { code: 'between', low: LEAST_CHANCE, high: MOST_CHANCE })]),
      ...(typeof runs === 'number' && runs > MOST_SOUGHT_RUNS
        ? [fault('runs', runs, { code: 'between', low: 1, high: MOST_SOUGHT_RUNS })]
        : []),
    ],
  };
}

const NOTHING = { found: [], faults: [] } as const;

function wantsOf(want: unknown): Found<Want[]> {
  if (!isRecord(want) || Object.keys(want).length === 0)
    return { found: [], faults: [fault('want', want, { code: 'wantForm' })] };
  const read = Object.entries(want)
    .slice(0, OUTCOME_NAMES.length)
    .map(([name, ends]) => wantOf(name, ends));
  return { found: read.flatMap(({ found }) => found), faults: read.flatMap(({ faults }) => faults) };
}

function wantOf(name: string, ends: unknown): Found<Want[]> {
  const at = `want.${name}`;
  if (!isOutcomeName(name))
    return { found: [], faults: [fault(at, ends, { code: 'choice', options: OUTCOME_NAMES })] };
  const [low, high] = Array.isArray(ends) && ends.length === 2 ? (ends as unknown[]) : [];
  const isForm = isEnd(low) && isEnd(high) && (low ?? high) !== null;
  if (!isForm || (low !== null && high !== null && low > high))
    return { found: [], faults: [fault(at, ends, { code: 'wantForm' })] };
  return { found: [{ outcome: name, low, high, isShare: isShareOf(name, high ?? low!) }], faults: [] };
}

const isEnd = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value));

/** Of people and days, up to 1 is a share of all, and more a number. */
export const isShareOf = (name: OutcomeName, most: number): boolean => {
  const { of } = OUTCOMES[name];
  return (of === 'people' || of === 'days') && most <= 1;
};
