import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividersOf, grabbedDivider, restOf, tradedShare } from '../../../src/ui/controls/fates.ts';

const shares = [0.08, 0.4, 0.15, 0.06];

describe('the bar of fates', () => {
  it('has its dividers where the shares end, and leaves the rest', () => {
    expect(dividersOf(shares)).toEqual([0.08, 0.48, 0.63, 0.69]);
    expect(restOf(shares)).toBe(0.31);
    expect(restOf([0.7, 0.1, 0.1, 0.1])).toBe(0);
  });

  it('trades with nothing, in whole hundredths, as far as there is anything', () => {
    expect(tradedShare(shares, 1, 0.4567)).toBe(0.46);
    expect(tradedShare(shares, 1, 5)).toBe(0.71);
    expect(tradedShare(shares, 3, -1)).toBe(0);
    expect(tradedShare([0.333, 0.333, 0, 0], 2, 1)).toBe(0.334);
  });

  it('never lets the shares exceed the whole', () => {
    const share = fc.double({ min: 0, max: 0.25, noNaN: true });
    const index = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        fc.tuple(share, share, share, share),
        index,
        fc.double({ min: -2, max: 2, noNaN: true }),
        (own, at, asked) => {
          const traded = own.map((value, place) => (place === at ? tradedShare(own, at, asked) : value));
          expect(traded.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1 + 1e-9);
          expect(traded[at]).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('takes hold of the nearest divider', () => {
    expect([0, 0.2, 0.3, 0.6, 0.65, 0.7, 1].map((place) => grabbedDivider(shares, place, true))).toEqual([
      0, 0, 1, 2, 2, 3, 3,
    ]);
  });

  it('takes of several in one place the one that can go there', () => {
    const together = [0.2, 0, 0, 0.3];
    expect(grabbedDivider(together, 0.2, true)).toBe(2);
    expect(grabbedDivider(together, 0.2, false)).toBe(0);
    expect(grabbedDivider([0, 0, 0, 0], 0, false)).toBe(0);
  });
});
