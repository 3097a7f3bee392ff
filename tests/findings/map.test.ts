import { describe, expect, it } from 'vitest';
import { mapFacts } from '../../src/findings/map.ts';
import { hasRun } from '../../src/model/study/unit-runner.ts';
import { en } from '../../src/words/en/index.ts';
import { map } from '../../src/words/en/map.ts';
import { map as french } from '../../src/words/fr/map.ts';
import { tippingContour } from '../../src/ui/study/tipping-contour.ts';
import { answered, made } from '../model/study/answered.ts';
import { restaurant } from '../../src/words/topics/en/restaurant.ts';
import { planOf, SMALL } from '../model/study/records.ts';

const plan = planOf({ kind: 'map', scenario: SMALL, by: ['place.food', 'ties.closeTrust'] });
const LABELS = [en.parameters['place.food'].label, en.parameters['ties.closeTrust'].label] as const;

/** The facts of a map on which the story takes off where a function of both values, each 0 … 1, is above one half. */
function factsOf(share: (x: number, y: number) => number, own: readonly [number, number] = [0.8, 0.83]) {
  const records = answered(
    plan,
    made(plan, (scenario, run) => {
      const at = share((scenario['place.food'] + 1) / 2, scenario['ties.closeTrust']);
      return (((run * 7) % 20) + 0.5) / 20 < at ? 1 : 0;
    }),
  );
  return mapFacts(plan, records.filter(hasRun), own);
}

describe('what a map says', () => {
  it('is where the story takes off, and where the scenario stands', () => {
    const rising = factsOf((x, y) => (x + y > 1 ? 1 : 0));
    expect(map.title(rising, restaurant, LABELS)).toBe(
      'The story takes off in most runs where “Food” and “Trust in a friend’s word” are high: on 49% of this map.',
    );
    expect(rising.isOnLine).toBe(false);
    expect(map.lead(rising, 'x')).toContain('is where it mostly happens: it happens in 5 of 5 runs');
    expect(
      map.title(
        factsOf((x) => (x < 0.5 ? 1 : 0)),
        restaurant,
        LABELS,
      ),
    ).toContain('where “Food” is low: on');
    expect(
      french.title(
        factsOf((x, y) => (x > y ? 1 : 0)),
        restaurant,
        LABELS,
      ),
    ).toMatch(/là où «\sFood\s» est en haut de l’échelle et «\s.*\s» est en bas de l’échelle/);
  });

  it('says so where it is the same everywhere, and where the scenario is beyond the map', () => {
    expect(
      map.title(
        factsOf(() => 1),
        restaurant,
        LABELS,
      ),
    ).toMatch(/^Everywhere/);
    expect(
      map.title(
        factsOf(() => 0),
        restaurant,
        LABELS,
      ),
    ).toMatch(/^Nowhere/);
    expect(factsOf(() => 1, [0.8, 2]).own).toBeNull();
  });
});

describe('the line of a map', () => {
  it('goes where half of the runs take off, and not along the edge', () => {
    const [line, ...others] = tippingContour(factsOf((x, y) => (x + y > 1 ? 1 : 0)));
    expect(others).toEqual([]);
    for (const [x, y] of line!) expect(Math.abs(x + y - 41)).toBeLessThan(2);
  });

  it('draws no island that luck alone makes', () => {
    // Twelve of twenty within a spot: nobody can tell on which side that is.
    const spot = factsOf((x, y) => (x > 0.7 ? 1 : Math.hypot(x - 0.3, y - 0.5) < 0.1 ? 0.6 : 0));
    const lines = tippingContour(spot);
    expect(lines).toHaveLength(1);
    for (const [x] of lines[0]!) expect(x).toBeGreaterThan(25);
    expect(tippingContour(factsOf(() => 0))).toEqual([]);
  });
});
