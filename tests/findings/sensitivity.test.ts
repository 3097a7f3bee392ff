import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { sensitivityFacts, steadinessOf } from '../../src/findings/sensitivity.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { hasRun } from '../../src/model/study/unit-runner.ts';
import { sensitivity } from '../../src/words/en/sensitivity.ts';
import { sensitivity as french } from '../../src/words/fr/sensitivity.ts';
import { restaurant } from '../../src/words/topics/en/restaurant.ts';
import { restaurant as frenchRestaurant } from '../../src/words/topics/fr/restaurant.ts';
import { answered, made } from '../model/study/answered.ts';
import { planOf, SMALL } from '../model/study/records.ts';

const RANGES = { 'place.food': [0, 1], 'telling.relayTells': [4, 8] };

/** The facts where every outcome is what a function says, of which luck is uniform. */
function factsOf(outcome: (scenario: Scenario, luck: number) => number, json: Record<string, unknown> = {}) {
  const plan = planOf({ kind: 'sensitivity', scenario: SMALL, ranges: RANGES, runs: 100, ...json });
  const records = answered(
    plan,
    made(plan, (scenario, run) => outcome(scenario, seedrandom(`luck ${run}`)())),
  );
  return sensitivityFacts(plan, records.filter(hasRun));
}

describe('what a sensitivity says', () => {
  it('is which number matters most, where the runs can tell', () => {
    const clear = factsOf((town, luck) => 100 * town['place.food'] + town['telling.relayTells'] + 9 * luck);
    expect(clear.leading).toEqual(['place.food']);
    expect(sensitivity.title(['Food'], 2)).toBe('“Food” matters most.');
    const tied = factsOf((town) => 4 * town['place.food'] + town['telling.relayTells']);
    expect(tied.leading).toEqual(['place.food', 'telling.relayTells']);
    expect(sensitivity.title(['Food', 'Tells'], 2)).toBe(
      'These runs cannot tell which of these numbers matters most.',
    );
    const none = factsOf((_, luck) => luck);
    expect(none.leading).toEqual([]);
    expect(sensitivity.title([], 2)).toBe('These runs show no effect of any of these numbers.');
  });

  it('has the same digits in whatever order the runs came', () => {
    const plan = planOf({ kind: 'sensitivity', scenario: SMALL, ranges: RANGES, runs: 30 });
    const runs = answered(
      plan,
      made(plan, (town, run) => town['place.food'] * seedrandom(String(run))()),
    ).filter(hasRun);
    expect(sensitivityFacts(plan, runs.toReversed())).toEqual(sensitivityFacts(plan, runs));
  });

  it('is in a sentence what comes of one end rather than the other', () => {
    const { tornado } = factsOf((town, luck) => 100 * town['place.food'] + 50 * luck);
    const [food] = tornado;
    expect(food!.difference!.mean).toBeCloseTo(100, 9);
    const named = { label: 'Food', low: 'plain', high: 'excellent' };
    const ends = [300, 2100] as const;
    const difference = { mean: 1800, low: 1700, high: 1900 };
    expect(sensitivity.effect('reach', named, ends, difference, { people: 5000, topic: restaurant })).toBe(
      `“Food” excellent rather than plain: 2,100 rather than 300 of 5,000 heard about ${restaurant.place} (difference: 1,700 to 1,900).`,
    );
    expect(
      french.effect(
        'outbreak',
        named,
        [0.2, 0.1],
        { mean: -0.1, low: -0.15, high: -0.05 },
        {
          people: 5000,
          topic: frenchRestaurant,
        },
      ),
    ).toMatch(
      /l’histoire a pris dans 10\s%\sau lieu de 20\s% des simulations \(différence\s: −15 à −5 points\)/,
    );
  });

  it('is along random paths whether an effect depends on the others', () => {
    const steadiness = (outcome: (scenario: Scenario, luck: number) => number) => {
      const { morris, least } = factsOf(outcome, { method: 'morris' });
      return steadinessOf(
        morris.find(({ path }) => path === 'place.food')!,
        least,
      );
    };
    expect(steadiness((town) => 5 * town['place.food'])).toBe('same');
    expect(steadiness((town) => town['place.food'] * (town['telling.relayTells'] - 4))).toBe('varied');
    expect(steadiness((town) => town['place.food'] * (town['telling.relayTells'] - 6))).toBe('either');
    expect(steadiness((town) => town['telling.relayTells'])).toBeNull();
  });
});
