import { describe, expect, it } from 'vitest';
import { summaryOf, type Outcome } from '../../../src/model/measures/result.ts';
import { runOf, scenarioWith } from '../runs.ts';

const { result } = runOf(scenarioWith({ people: 20, days: 1 }));

/** Outcomes of runs that convinced so many people each. */
const outcomes = (...convinced: number[]): Outcome[] =>
  convinced.map((count) => ({ ...result, convinced: count, reach: count + 1, visits: count + 2 }));

describe('the summary of several runs', () => {
  it('calls an outbreak what convinces at least one in twenty', () => {
    expect(summaryOf(outcomes(4, 5, 6, 100), 100).outbreakShare).toBe(3 / 4);
    // Of 101 people one in twenty is more than five.
    expect(summaryOf(outcomes(4, 5, 6, 101), 101).outbreakShare).toBe(2 / 4);
    for (let people = 20; people <= 10_000; people += 20) {
      const shares = outcomes(people / 20 - 1, people / 20).map(
        (run) => summaryOf([run], people).outbreakShare,
      );
      expect(shares).toEqual([0, 1]);
    }
  });

  it('spreads its runs by mean, deviation of the sample and quantiles that are linear between runs', () => {
    const { reach, convinced, visits, runs } = summaryOf(outcomes(40, 10, 20, 30), 100);
    expect(runs).toBe(4);
    const spread = { mean: 25, p50: 25, p05: 11.5, p95: 38.5 };
    expect(convinced).toMatchObject(spread);
    expect(convinced.sd).toBeCloseTo(Math.sqrt(500 / 3), 12);
    expect([reach.mean, visits.mean]).toEqual([26, 27]);
    expect(summaryOf(outcomes(7), 100).convinced).toEqual({ mean: 7, sd: 0, p05: 7, p50: 7, p95: 7 });
  });
});
