import { describe, expect, it } from 'vitest';
import { lucksFacts } from '../../src/findings/lucks.ts';
import type { RunRecord } from '../../src/model/study/unit-runner.ts';
import { hasRun } from '../../src/model/study/unit-runner.ts';
import { many, planOf, recordsOf, TWO_HUMPED } from '../model/study/records.ts';

const plan = planOf({ kind: 'many', scenario: TWO_HUMPED, runs: 60 });
const runs = recordsOf(plan).filter(hasRun);
const reach = runs.map(({ outcomes }) => outcomes.reach!).sort((one, other) => one - other);

describe('what many runs say together', () => {
  it('has the numbers of the command line', () => {
    const { summary } = many({ scenario: TWO_HUMPED, runs: 60 });
    const facts = lucksFacts(runs, 300, 'reach', 0.95, null);
    expect(facts.share).toEqual(summary.outbreakShare);
    expect(facts.tookOff).toBe(summary.whereTookOff.runs);
    const { mean, low, high } = summary.whereTookOff.reach!;
    expect(facts.meanWhereTookOff).toEqual({ mean, low, high });
    expect(facts.middle).toEqual({ low: summary.reach!.p25, high: summary.reach!.p75 });
    expect(facts.tookOff).toBeGreaterThan(0);
    expect(facts.tookOff).toBeLessThan(60);
  });

  it('tells both humps apart, from the least to the most', () => {
    const { reachWhereTookOff, reachElsewhere } = lucksFacts(runs, 300, 'reach', 0.95, null);
    expect(reachElsewhere!.low).toBe(reach[0]);
    expect(reachWhereTookOff!.high).toBe(reach.at(-1));
    expect(lucksFacts(runs, 300, 'reach', 0.95, null).half).toBe(
      reach.filter((value) => value >= 150).length,
    );
  });

  it('places the run on show among the others, whether it is one of them or not', () => {
    const { seed, outcomes } = runs[7]!;
    const value = outcomes.reach!;
    const beaten = runs.filter((run) => run.outcomes.reach! < value).length;
    expect(lucksFacts(runs, 300, 'reach', 0.95, { seed, value }).own).toEqual({ value, beaten, others: 59 });
    expect(lucksFacts(runs, 300, 'reach', 0.95, { seed: 'elsewhere', value }).own).toEqual({
      ...{ value, beaten, others: 60 },
    });
  });

  it('knows nothing before the first run, and leaves out runs that have no such outcome', () => {
    expect(lucksFacts([], 300, 'reach', 0.95, null)).toMatchObject({ share: null, middle: null, mean: null });
    const untold: RunRecord = { ...runs[0]!, outcomes: { ...runs[0]!.outcomes, retold: null } };
    expect(lucksFacts([untold], 300, 'retold', 0.95, { seed: 'x', value: null })).toMatchObject({
      ...{ middle: null, own: null },
    });
  });
});
