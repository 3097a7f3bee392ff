import { normalQuantile, quantile } from '../basics/arithmetic.ts';

/*
 * Statistics of outcomes, from + − × ÷ and square roots alone: the page and the command line get the same digits in every
 * engine, which packages that use Math.log and Math.exp cannot promise.
 */

/** A share with its interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A mean with its interval, of which one value says nothing: then its ends are `null`. */
export interface MeanInterval {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** How an outcome is spread over runs; quantiles are linear between runs (type 7). */
export interface Spread extends MeanInterval {
  readonly sd: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/**
 * The share of some trials that succeed, with Wilson's interval, which keeps its coverage near 0 and 1.
 * @param count of trials, at least 1 @param level such as 0.95
 * @param worth of how many independent trials they tell, where some have more than luck in common
 */
export function shareOf(successes: number, count: number, level: number, worth = count): Estimate {
  const z = normalQuantile(0.5 + level / 2);
  const value = successes / count;
  const middle = value + (z * z) / (2 * worth);
  const half = z * Math.sqrt((value * (1 - value)) / worth + (z * z) / (4 * worth * worth));
  const whole = 1 + (z * z) / worth;
  return {
    value,
    low: successes === 0 ? 0 : (middle - half) / whole,
    high: successes === count ? 1 : (middle + half) / whole,
  };
}

/** Arithmetic mean. @param values at least one */
export const meanOf = (values: readonly number[]): number => total(values) / values.length;

/** Variance of the sample, with n − 1; 0 for one value. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.length < 2
    ? 0
    : total(values.map((value) => (value - mean) * (value - mean))) / (values.length - 1);
}

/**
 * The mean of independent values with an interval that allows for their skewness, after Hall's cubic transformation of
 * Student's t (Hall 1992, J. R. Stat. Soc. B 54: 221–228): where one hump is rare, the usual interval is too short on its
 * side.
 * @param values at least one @param level such as 0.95
 */
export function meanInterval(values: readonly number[], level: number): MeanInterval {
  const count = values.length;
  const mean = meanOf(values);
  if (count === 1) return { mean, low: null, high: null };
  const deviations = values.map((value) => value - mean);
  const sd = Math.sqrt(total(deviations.map((value) => value * value)) / count);
  if (sd === 0) return { mean, low: mean, high: mean };
  const skewness = total(deviations.map((value) => (value / sd) * (value / sd) * (value / sd))) / count;
  const t = studentQuantile(0.5 + level / 2, count - 1) / Math.sqrt(count);
  return {
    mean,
    low: mean - sd * untransformed(t, skewness, count),
    high: mean - sd * untransformed(-t, skewness, count),
  };
}

/** Undoes W + aW² + a²W³/3 + skewness/6n with a = skewness/3, in which the skewness of the mean is gone. */
function untransformed(value: number, skewness: number, count: number): number {
  const shifted = value - skewness / (6 * count);
  const a = skewness / 3;
  // Below this, the cube root takes away more digits than the correction changes.
  return Math.abs(a) < 1e-6 ? shifted : (cubeRoot(1 + 3 * a * shifted) - 1) / a;
}

/** By Newton's method, which from 1 + |x| on comes down to the root. */
function cubeRoot(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  let root = 1 + size;
  for (let next = step(root, size); next < root; next = step(root, size)) root = next;
  return value < 0 ? -root : root;
}

const step = (root: number, size: number): number => (2 * root + size / (root * root)) / 3;

/**
 * Quantile of Student's t, by the expansion about the normal one (Abramowitz & Stegun 26.7.5): within 1 % from 3 degrees
 * of freedom on, for levels up to 0.99.
 */
export function studentQuantile(probability: number, freedom: number): number {
  const z = normalQuantile(probability);
  const square = z * z;
  const terms = [
    (square + 1) / 4,
    ((5 * square + 16) * square + 3) / 96,
    (((3 * square + 19) * square + 17) * square - 15) / 384,
    ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92160,
  ];
  return z * (1 + terms.reduceRight((sum, term) => (sum + term) / freedom, 0));
}

/**
 * How values are spread, with the interval of their mean; `null` where there are none.
 * @param independent the same values, or means over those that have more than luck in common
 */
export function spreadOf(
  values: readonly number[],
  level: number,
  independent: readonly number[] = values,
): Spread | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  return {
    ...meanInterval(independent, level),
    sd: Math.sqrt(varianceOf(values)),
    p05: quantile(sorted, 0.05),
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    p95: quantile(sorted, 0.95),
  };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
