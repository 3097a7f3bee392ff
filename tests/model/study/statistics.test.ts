import { describe, expect, it } from 'vitest';
import { meanInterval, shareOf, spreadOf, studentQuantile } from '../../../src/model/study/statistics.ts';

describe('the interval of a share', () => {
  it.each([
    // From SciPy 1.17: binomtest(…).proportion_ci(…, method='wilson').
    [71, 100, 0.95, 0.61461, 0.78985],
    [0, 20, 0.95, 0, 0.16113],
    [20, 20, 0.95, 0.83887, 1],
    [3, 10, 0.9, 0.12688, 0.5583],
  ])('is Wilson’s: %d of %d at %f', (successes, count, level, low, high) => {
    const share = shareOf(successes, count, level);
    expect(share.value).toBe(successes / count);
    expect(share.low).toBeCloseTo(low, 5);
    expect(share.high).toBeCloseTo(high, 5);
  });
});

describe('Student’s quantiles', () => {
  it.each([
    [0.975, 3, 3.1824],
    [0.975, 9, 2.2622],
    [0.975, 99, 1.9842],
    [0.95, 19, 1.7291],
    [0.995, 9, 3.2498],
  ])('are those of the tables: %f with %d degrees of freedom', (probability, freedom, expected) => {
    expect(Math.abs(studentQuantile(probability, freedom) / expected - 1)).toBeLessThan(0.01);
  });
});

describe('the interval of a mean', () => {
  it('is Student’s for values without skewness', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const { mean, low, high } = meanInterval(values, 0.95);
    const half = (studentQuantile(0.975, 8) * Math.sqrt(60 / 9)) / 3;
    expect([mean, low, high]).toEqual([
      5,
      expect.closeTo(5 - half, 9) as number,
      expect.closeTo(5 + half, 9) as number,
    ]);
  });

  it('reaches farther on the side of the rare hump, and mirrors with it', () => {
    const values = [...new Array<number>(36).fill(10), 900, 950, 1000, 800];
    const { mean, low, high } = meanInterval(values, 0.95);
    expect(high! - mean).toBeGreaterThan(1.5 * (mean - low!));
    const mirrored = meanInterval(
      values.map((value) => -value),
      0.95,
    );
    expect([-mirrored.high!, -mirrored.low!]).toEqual([
      expect.closeTo(low!, 9) as number,
      expect.closeTo(high!, 9) as number,
    ]);
  });

  it('is unknown of one value', () => {
    expect(meanInterval([7], 0.95)).toEqual({ mean: 7, low: null, high: null });
  });

  it('has no width for values that are all the same, and is a number for any two', () => {
    expect(meanInterval([7, 7, 7], 0.95)).toEqual({ mean: 7, low: 7, high: 7 });
    const { low, high } = meanInterval([0, 5000], 0.95);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(5000);
  });
});

describe('a spread', () => {
  it('has quantiles between runs, and is nothing for no runs', () => {
    expect(spreadOf([4, 1, 3, 2, 5], 0.95)).toMatchObject({
      mean: 3,
      p05: 1.2,
      p25: 2,
      p50: 3,
      p75: 4,
      p95: 4.8,
    });
    expect(spreadOf([], 0.95)).toBeNull();
  });
});
