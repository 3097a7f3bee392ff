import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  earnedFacts,
  histogram,
  losingFrom,
  middleOne,
  monthly,
  payFacts,
} from '../../src/findings/selling.ts';
import { presetById, presetScenario } from '../../src/model/scenario/presets/index.ts';
import { simulate } from '../model/kernels.ts';

const sums = fc
  .array(fc.integer({ min: -500_000, max: 500_000 }), { minLength: 1, maxLength: 300 })
  .map((values) => Float64Array.from(values, (hundredths) => hundredths / 100));

describe('what people earned', () => {
  it('is counted on both sides of 0, and the middle one is a median', () => {
    const facts = earnedFacts(Float64Array.of(-10, -2, 0, 5), 90);
    expect(facts).toEqual({ day: 90, builders: 4, lost: 2, even: 1, gained: 1, middle: -1 });
    expect(earnedFacts(new Float64Array(), 0).middle).toBeNull();
  });

  it('has a middle one, who is the lower of two', () => {
    const builders = Uint32Array.of(7, 3, 9, 4);
    expect(middleOne({ builders, earned: Float64Array.of(5, -2, 0, 40) })).toBe(9);
    expect(middleOne({ builders: builders.slice(1), earned: Float64Array.of(-2, 0, 40) })).toBe(9);
    expect(middleOne({ builders: new Uint32Array(), earned: new Float64Array() })).toBeNull();
  });

  it('is told by the month', () => {
    expect([...monthly(Float64Array.of(-60, 90), Float64Array.of(2, 3))]).toEqual([-30, 30]);
  });

  it('has everybody in one bar but those with exactly 0, and no bar on both sides of 0', () => {
    fc.assert(
      fc.property(sums, fc.integer({ min: 0, max: 3000 }), (values, claim) => {
        const bins = histogram(values, claim);
        const people = bins.reduce((all, bin) => all + bin.people, 0);
        expect(people).toBe(values.filter((value) => value !== 0).length);
        const [low, high] = [bins[0]!.from, bins.at(-1)!.to];
        expect(high).toBeGreaterThanOrEqual(claim);
        expect(low).toBeLessThanOrEqual(0);
        for (const { from, to } of bins) expect(from < 0 && to > 1e-9).toBe(false);
        expect(bins.filter(({ from }) => from < 0).reduce((all, bin) => all + bin.people, 0)).toBe(
          earnedFacts(values, 90).lost,
        );
      }),
    );
  });
});

describe('whose money members were paid', () => {
  it('adds up to all of it', () => {
    const scenario = { ...presetScenario(presetById('recruits-plan')!), people: 300, days: 120 };
    const { downline } = simulate(scenario, 'kitchen');
    const { fromCustomers, fromOwnUse, fromUnsold, fromFees } = payFacts(downline!);
    expect(fromCustomers + fromOwnUse + fromUnsold + fromFees).toBeCloseTo(1, 10);
    expect(fromCustomers).toBeCloseTo(downline!.pay.fromCustomers!, 10);
  });
});

describe('where people lose', () => {
  const levels = (...earned: (number | null)[]) => ({
    level: earned.map((_, place) => place),
    members: earned.map(() => 1),
    builders: earned.map((sum) => Number(sum !== null)),
    earned,
    lost: earned.map(() => null),
  });

  it('is told from the first level below which nobody gains on average', () => {
    expect(losingFrom(levels(100, -1, 5, -2, null, -3))).toBe(3);
    expect(losingFrom(levels(-1, -2))).toBe(0);
    expect(losingFrom(levels(100, 3, null))).toBeNull();
    expect(losingFrom(levels())).toBeNull();
  });
});
