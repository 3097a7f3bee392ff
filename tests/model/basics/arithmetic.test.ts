import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile, quantile } from '../../../src/model/basics/arithmetic.ts';
import { naturalLogarithm, wholePower } from '../../../src/model/basics/exact.ts';

describe('naturalLogarithm', () => {
  const expectLogarithm = (x: number): void => {
    const exact = Math.log(x);
    expect(Math.abs(naturalLogarithm(x) - exact)).toBeLessThanOrEqual(1e-14 * Math.abs(exact));
  };

  it('agrees with Math.log for any positive number, to 1e-14 of its value', () => {
    fc.assert(fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), expectLogarithm));
  });

  it('agrees near 1, where the logarithm vanishes, and at the ends of what a draw can be', () => {
    for (const x of [
      0.5 / 2 ** 32,
      1 - 0.5 / 2 ** 32,
      1 - 1e-12,
      1 + 1e-12,
      0.7071,
      0.7072,
      1.4142,
      1.4143,
      2,
    ]) {
      expectLogarithm(x);
    }
    expect(naturalLogarithm(1)).toBe(0);
  });
});

describe('wholePower', () => {
  it('multiplies as often as the exponent says', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 60 }),
        (base, exponent) => {
          const exact = Array<number>(exponent)
            .fill(base)
            .reduce((product, factor) => product * factor, 1);
          expect(Math.abs(wholePower(base, exponent) - exact)).toBeLessThanOrEqual(1e-13 * exact + 1e-300);
        },
      ),
    );
  });

  it('is 1 for the exponent 0, even of 0', () => {
    expect([wholePower(0, 0), wholePower(0.3, 0), wholePower(0, 3), wholePower(1, 4000)]).toEqual([
      1, 1, 0, 1,
    ]);
  });
});

describe('normalQuantile', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.84134474606854293, 1],
    [0.99865010196837, 3],
    [0.9999997133484281, 5],
    [0.75, 0.6744897501960817],
    [0.01, -2.3263478740408408],
    [1e-6, -4.753424308822899],
  ])('of %d is %d', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) - expected)).toBeLessThan(1e-8);
  });

  it('is odd about a half and rises', () => {
    const places = Array.from({ length: 999 }, (_, index) => (index + 1) / 1000);
    const values = places.map(normalQuantile);
    values.forEach((value, index) => {
      expect(value).toBeCloseTo(-normalQuantile(1 - places[index]!), 12);
      if (index > 0) expect(value).toBeGreaterThan(values[index - 1]!);
    });
  });
});

describe('quantile', () => {
  it('lies linearly between the two values around it, as in R type 7', () => {
    const values = [1, 2, 4, 8, 16];
    const expected = { 0: 1, 0.05: 1.2, 0.25: 2, 0.5: 4, 0.9: 12.8, 0.95: 14.4, 1: 16 };
    for (const [share, value] of Object.entries(expected)) {
      expect(quantile(values, Number(share))).toBeCloseTo(value, 12);
    }
    expect(quantile([3, 10], 0.1)).toBeCloseTo(3.7, 12);
    expect([0, 0.5, 1].map((share) => quantile([7], share))).toEqual([7, 7, 7]);
  });
});
