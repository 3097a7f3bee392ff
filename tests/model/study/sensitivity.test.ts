import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { cellCount, drawnOf, runScenario } from '../../../src/model/study/cells.ts';
import { OUTCOME_NAMES, type Outcomes } from '../../../src/model/study/outcomes.ts';
import { toldOutcomes } from '../../../src/model/study/told-outcomes.ts';
import type { Plan } from '../../../src/model/study/plan.ts';
import type { MorrisInfluence, TornadoInfluence } from '../../../src/model/study/sensitivity.ts';
import {
  studyResult,
  type ManyResult,
  type SensitivityResult,
} from '../../../src/model/study/study-result.ts';
import type { RunRecord } from '../../../src/model/study/unit-runner.ts';
import { unitsOf, WHOLE } from '../../../src/model/study/units.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { planOf, recordsOf, SMALL } from './records.ts';

const RANGES = { 'place.food': [0, 1], 'place.price': [0, 0.5], 'telling.relayTells': [4, 8] };

/** What a made model gives for all units of a plan. */
function madeRecords(plan: Plan, outcome: (scenario: Scenario, run: number) => number): RunRecord[] {
  return [...unitsOf(plan, WHOLE, { from: 0, to: plan.runs as number })].map(({ cell, run }) => {
    const value = outcome(runScenario(plan, cell, run), run);
    const outcomes = Object.fromEntries(OUTCOME_NAMES.map((name) => [name, value])) as Outcomes;
    return { cell, run, seed: String(run), digest: '', outcomes };
  });
}

/** The answer about a made model in which reach is linear in food and price, and luck is uniform. */
function answerOf(json: Record<string, unknown>, luck: number): SensitivityResult {
  const plan = planOf({ kind: 'sensitivity', scenario: SMALL, ranges: RANGES, ...json });
  const outcome = (scenario: Scenario, run: number) =>
    6 * scenario['place.food'] + 6 * scenario['place.price'] + luck * seedrandom(`luck ${run}`)();
  return studyResult(plan, madeRecords(plan, outcome)) as SensitivityResult;
}

describe('a sensitivity', () => {
  it('tells luck from what is not known, and what each parameter does alone', () => {
    // Variances: 36/12 and 9/12 of the ranges, 48/12 of luck.
    const { parts, parameters } = answerOf({ runs: 1000 }, Math.sqrt(48));
    expect(parts.reach!.luck).toBeCloseTo(4, 0);
    expect(parts.reach!.ranges).toBeCloseTo(3.75, 0);
    expect(parts.reach!.luck + parts.reach!.ranges).toBeCloseTo(parts.reach!.whole, 1);
    const [food, price, tells] = parameters as TornadoInfluence[];
    expect([food!.path, price!.path, tells!.path]).toEqual(Object.keys(RANGES));
    expect(food!.share!.value).toBeCloseTo(3 / 7.75, 1);
    expect(price!.share!.value).toBeCloseTo(0.75 / 7.75, 1);
    expect(tells!.share!.value).toBeCloseTo(0, 1);
    // With the same luck, the difference is known to the digit.
    expect(food!.difference).toEqual({ mean: 6, low: expect.closeTo(6, 9), high: expect.closeTo(6, 9) });
    expect(price!.difference!.mean).toBeCloseTo(3, 9);
    expect(tells!.difference!.mean).toBe(0);
  });

  it('by paths after Morris finds the same effects for the whole of each range', () => {
    const { parameters } = answerOf({ runs: 100, method: 'morris' }, 5);
    const [food, price, tells] = parameters as MorrisInfluence[];
    expect([food!.path, price!.path, tells!.path]).toEqual(Object.keys(RANGES));
    expect(food!.muStar!.mean).toBeCloseTo(6, 9);
    expect([food!.mu, price!.mu]).toEqual([expect.closeTo(6, 9), expect.closeTo(3, 9)]);
    expect(food!.sigma).toBeCloseTo(0, 9);
    expect(tells!.muStar!.mean).toBe(0);
  });

  it('by paths after Morris moves one parameter after the other, half of its levels far', () => {
    const plan = planOf({ kind: 'sensitivity', scenario: SMALL, ranges: RANGES, method: 'morris', runs: 40 });
    expect(cellCount(plan)).toBe(5);
    for (let run = 0; run < 40; run++) {
      const steps = [1, 2, 3, 4].map((cell) => runScenario(plan, cell, run));
      const moved = steps
        .slice(1)
        .map((step, index) =>
          Object.keys(RANGES).filter(
            (path) => step[path as keyof Scenario] !== steps[index]![path as keyof Scenario],
          ),
        );
      expect(moved.map(({ length }) => length)).toEqual([1, 1, 1]);
      expect(new Set(moved.flat()).size).toBe(3);
    }
  });

  it('of real runs has no failed ones, and says how often it takes off over all ranges', () => {
    const plan = planOf({ kind: 'sensitivity', scenario: SMALL, ranges: RANGES, runs: 40 });
    const { summary, parts, parameters, failed } = studyResult(plan, recordsOf(plan)) as SensitivityResult;
    expect(failed).toEqual([]);
    expect(summary.runs).toBe(40);
    expect(Object.keys(parts)).toEqual(toldOutcomes(plan));
    expect(parameters).toHaveLength(3);
  });
});

describe('many with ranges', () => {
  const plan = planOf({ kind: 'many', scenario: SMALL, ranges: RANGES, runs: 400 });

  it('draws once for each two runs, and tells luck from what is not known', () => {
    expect(drawnOf(plan, 6)).toEqual(drawnOf(plan, 7));
    expect(drawnOf(plan, 7)).not.toEqual(drawnOf(plan, 8));
    const records = madeRecords(plan, (scenario, run) => scenario['place.food'] + (run % 2));
    const { parts, summary } = studyResult(plan, records) as ManyResult;
    // The two runs of a draw differ by one: a variance of one half.
    expect(parts!.reach!.luck).toBeCloseTo(1 / 2, 9);
    expect(parts!.reach!.ranges).toBeCloseTo(1 / 12 - 1 / 4, 1);
    expect(summary.reach!.mean).toBeCloseTo(1, 1);
  });

  it('has wider intervals where the two runs of a draw are alike, as if there were half as many', () => {
    const widthOf = (outcome: (scenario: Scenario, run: number) => number) => {
      const records = madeRecords(plan, outcome);
      const { low, high } = (studyResult(plan, records) as ManyResult).summary.outbreakShare!;
      return high - low;
    };
    const alike = widthOf((scenario) => (scenario['place.food'] > 0.5 ? 1 : 0));
    const apart = widthOf((_, run) => (Math.sin(run * 78.233) > 0 ? 1 : 0));
    expect(alike / apart).toBeCloseTo(Math.SQRT2, 1);
  });
});
