import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellCount } from '../../../src/model/study/cells.ts';
import { isComputedTwice } from '../../../src/model/study/twice.ts';
import { placeOf, unitsOf, WHOLE } from '../../../src/model/study/units.ts';
import { planOf, SMALL } from './records.ts';

/** The places of the units of a sweep that are computed twice, in order. */
function places(cells: number, runs: number, seed = 'tell-ten'): number[] {
  const values = Array.from({ length: cells }, (_, cell) => (0.3 * cell) / cells);
  const vary = [{ path: 'listeners.relay', values }];
  const plan = planOf({ kind: 'sweep', scenario: { ...SMALL, seed }, runs, vary });
  const chosen = [...unitsOf(plan, WHOLE, { from: 0, to: runs })].filter((unit) =>
    isComputedTwice(plan, unit),
  );
  expect(cellCount(plan)).toBe(cells);
  return chosen.map((unit) => placeOf(plan, unit)).sort((one, other) => one - other);
}

describe('the runs that are computed twice', () => {
  it('are one of each hundred, and of those that are left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 30 }), (cells, runs) => {
        const hundreds = places(cells, runs).map((place) => Math.floor(place / 100));
        expect(hundreds).toEqual(Array.from({ length: Math.ceil((cells * runs) / 100) }, (_, at) => at));
      }),
    );
  });

  it('are the same each time, and others with another luck', () => {
    expect(places(10, 100)).toEqual(places(10, 100));
    expect(places(10, 100)).not.toEqual(places(10, 100, 'another'));
  });

  it('are of every cell, sooner or later', () => {
    expect(new Set(places(10, 1000).map((place) => place % 10)).size).toBe(10);
  });
});
