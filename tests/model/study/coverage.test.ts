import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/study/plan.ts';
import { meanInterval, meanOf, shareOf } from '../../../src/model/study/statistics.ts';
import { lookAt, looksOf } from '../../../src/model/study/stopping.ts';
import { hasRun, type RunRecord } from '../../../src/model/study/unit-runner.ts';
import { valuesOf, tookOff } from '../../../src/model/study/values.ts';
import { planOf, recordsOf, TWO_HUMPED } from './records.ts';

const REPETITIONS = 200;

/** Runs of which each repetition draws some, so that the true mean is known: enough for a hump of one in thirty. */
const RUNS = 1500;

const PAIRED = { kind: 'compare', changes: { 'telling.fanTells': 9 } };

/** Examples by name: the paired difference is nearly nothing, or a whole hump; the rare hump is one in thirty. */
const EXAMPLES: Record<string, Record<string, unknown>> = {
  'two humps': { kind: 'many', scenario: TWO_HUMPED },
  'a rare hump': { kind: 'many', scenario: { ...TWO_HUMPED, listeners: { relay: 0.05 } } },
  'one hump': { kind: 'many', scenario: { ...TWO_HUMPED, diners: { count: 40 } } },
  'a paired difference': { ...PAIRED, scenario: TWO_HUMPED },
};

const known = new Map<string, RunRecord[][]>();

/** All runs of an example, each with those of the same luck. */
function runsOf(name: string): RunRecord[][] {
  let runs = known.get(name);
  if (!runs) {
    const records = recordsOf(planOf({ ...EXAMPLES[name], runs: RUNS })).filter(hasRun);
    runs = Array.from({ length: RUNS }, (): RunRecord[] => []);
    for (const record of records) runs[record.run]!.push(record);
    known.set(name, runs);
  }
  return runs;
}

/** Runs drawn from all, as if they were the first of a study. */
function drawnRuns(runs: RunRecord[][], count: number, draws: () => number): RunRecord[] {
  return Array.from({ length: count }, (_, run) =>
    runs[Math.floor(draws() * runs.length)]!.map((record) => ({ ...record, run })),
  ).flat();
}

/** How often, of all repetitions, the interval covers the truth, in percent. */
function coverage(name: string, plan: Plan, count: (records: RunRecord[]) => number): number {
  const runs = runsOf(name);
  const truth = meanOf(
    valuesOf(
      plan,
      runs.flatMap((own, run) => own.map((record) => ({ ...record, run }))),
    ),
  );
  const draws = seedrandom(`coverage of ${name}`);
  let covered = 0;
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const records = drawnRuns(runs, looksOf(plan).at(-1)!, draws);
    const enough = count(records);
    const { low, high } = meanInterval(
      valuesOf(
        plan,
        records.filter(({ run }) => run < enough),
      ),
      plan.level,
    );
    if (low! <= truth && truth <= high!) covered++;
  }
  return (covered / REPETITIONS) * 100;
}

const stopped = (plan: Plan) => (records: RunRecord[]) =>
  looksOf(plan).find((look) => lookAt(plan, records, look).isEnough)!;

describe('intervals of 95 %', () => {
  it.each(Object.keys(EXAMPLES).flatMap((name) => [40, 100].map((count) => [name, count] as const)))(
    'cover the truth in 91 to 99 % of repetitions: %s, %d runs',
    (name, count) => {
      const covered = coverage(name, planOf({ ...EXAMPLES[name], runs: count }), () => count);
      expect(covered).toBeGreaterThanOrEqual(91);
      expect(covered).toBeLessThanOrEqual(99);
    },
  );

  it.each(Object.keys(EXAMPLES).flatMap((name) => [0.03, 0.05, 0.1].map((until) => [name, until] as const)))(
    'do so as well where a study stops by itself: %s, until %f of the people',
    (name, until) => {
      const plan = planOf({ ...EXAMPLES[name], runs: { until, most: 640 } });
      const covered = coverage(name, plan, stopped(plan));
      expect(covered).toBeGreaterThanOrEqual(91);
      expect(covered).toBeLessThanOrEqual(99);
    },
  );

  it('of the share that takes off do so, too', () => {
    const runs = runsOf('two humps');
    const truth = tookOff(runs.flat()) / runs.length;
    const draws = seedrandom('coverage of the share');
    const covered = Array.from({ length: REPETITIONS }, () => {
      const { low, high } = shareOf(tookOff(drawnRuns(runs, 50, draws)), 50, 0.95);
      return low <= truth && truth <= high;
    }).filter((isCovered) => isCovered).length;
    expect((covered / REPETITIONS) * 100).toBeGreaterThanOrEqual(91);
    expect((covered / REPETITIONS) * 100).toBeLessThanOrEqual(99);
  });
});

describe('the stopping rule', () => {
  it('looks at 20, 40, 80 … runs, and at the most', () => {
    expect(looksOf(planOf({ kind: 'many', runs: { until: 0.02, most: 100 } }))).toEqual([20, 40, 80, 100]);
    expect(looksOf(planOf({ kind: 'many', runs: 30 }))).toEqual([30]);
  });

  it('is never content with the first look', () => {
    const plan = planOf({ ...EXAMPLES['one hump'], runs: { until: 0.4 } });
    const records = drawnRuns(runsOf('one hump'), 40, seedrandom('looks'));
    expect([20, 40].map((look) => lookAt(plan, records, look).isEnough)).toEqual([false, true]);
  });

  it('says at which look it is likely to stop', () => {
    const plan = planOf({ ...EXAMPLES['two humps'], runs: { until: 0.05, most: 5000 } });
    const records = drawnRuns(runsOf('two humps'), 5000, seedrandom('needed'));
    expect(lookAt(plan, records, 80).needed).toBe(stopped(plan)(records));
    const short = planOf({ ...EXAMPLES['two humps'], runs: { until: 0.01, most: 300 } });
    expect(lookAt(short, records, 80).needed).toBe(300);
  });
});
