import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachMoments } from '../../src/findings/moments.ts';

describe('the moments of a story', () => {
  it('are the days on which it reached a tenth, half and all of the town', () => {
    expect(reachMoments([1, 4, 10, 12, 49, 50, 99, 100, 100], 100)).toEqual([
      { kind: 'tenth', day: 2 },
      { kind: 'half', day: 5 },
      { kind: 'everybody', day: 7 },
    ]);
  });

  it('are none for what is so from the start, or never', () => {
    expect(reachMoments([20, 30], 100)).toEqual([]);
    expect(reachMoments([], 100)).toEqual([]);
  });

  it('are the first days at or above their share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 60 }), (heard) => {
        let sum = 0;
        const reach = heard.map((count) => (sum += count));
        for (const { kind, day } of reachMoments(reach, 300)) {
          const level = { tenth: 30, half: 150, everybody: 300 }[kind];
          expect(reach[day]).toBeGreaterThanOrEqual(level);
          expect(reach[day - 1]).toBeLessThan(level);
        }
      }),
    );
  });
});
