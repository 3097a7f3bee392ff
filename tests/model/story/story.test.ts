import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asFacet,
  carried,
  CARRIED_ALL,
  FULL,
  LOST,
  lostFacets,
  meanFeeling,
  valence12,
} from '../../../src/model/story/story.ts';

const facet = fc.oneof(fc.integer({ min: -FULL, max: FULL }), fc.constant(LOST));
const story = fc.tuple(facet, facet, facet, facet).map((facets) => Int16Array.from(facets));
const firsthand = fc
  .array(fc.integer({ min: -FULL, max: FULL }), { minLength: 4, maxLength: 4 })
  .map((facets) => Int16Array.from(facets));

describe('a story', () => {
  it('holds feelings of −1 … 1 to four digits, cut where they go beyond', () => {
    expect([asFacet(1), asFacet(-1), asFacet(0), asFacet(2), asFacet(-2)]).toEqual([
      FULL,
      -FULL,
      0,
      FULL,
      -FULL,
    ]);
    expect(asFacet(0.9) / FULL).toBeCloseTo(0.9, 4);
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (feeling) => {
        expect(asFacet(feeling)).not.toBe(LOST);
      }),
    );
  });

  it('feels as the mean of what is left of it, a whole number of twelfths', () => {
    fc.assert(
      fc.property(story, (facets) => {
        const left = [...facets].filter((value) => value !== LOST);
        expect(lostFacets(facets)).toBe(4 - left.length);
        expect(Number.isInteger(valence12(facets))).toBe(true);
        if (left.length === 0) expect([valence12(facets), meanFeeling(facets)]).toEqual([0, null]);
        else {
          const mean = left.reduce((sum, value) => sum + value, 0) / left.length;
          expect(valence12(facets) / 12).toBeCloseTo(mean, 6);
          expect(meanFeeling(facets)).toBeCloseTo(mean / FULL, 9);
        }
      }),
    );
  });
});

describe('what a version carries', () => {
  it('is the mean over facets of 1 − |m − s| / 2, 0 for a lost one', () => {
    fc.assert(
      fc.property(story, firsthand, (version, original) => {
        const shares = [...version].map((value, index) =>
          value === LOST ? 0 : 1 - Math.abs(value - original[index]!) / FULL / 2,
        );
        const mean = shares.reduce((sum, share) => sum + share, 0) / 4;
        expect(carried(version, original) / CARRIED_ALL).toBeCloseTo(mean, 12);
      }),
    );
  });

  it('is 1 for a copy, 0 for the opposite of an extreme and for a story that is gone', () => {
    const best = new Int16Array(4).fill(FULL);
    expect(carried(best, best) / CARRIED_ALL).toBe(1);
    expect(carried(new Int16Array(4).fill(-FULL), best)).toBe(0);
    expect(carried(new Int16Array(4).fill(LOST), best)).toBe(0);
  });
});
