import { expect } from 'vitest';

/** Standard errors that a mean may stand off its target: with fixed seeds, one true claim in 16 000 would fail. */
const ALLOWED = 4;

/** What a failed check says when the runs were enough and their mean is wrong. */
export const OFF_TARGET = 'standard errors off the target';

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation of the sample, with n − 1. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return Math.sqrt(squares / (values.length - 1));
}

const standardError = (values: readonly number[]): number => deviation(values) / Math.sqrt(values.length);

/** Distance of the mean from the target, in standard errors. */
const standardErrorsOff = (values: readonly number[], target: number): number =>
  Math.abs(mean(values) - target) / standardError(values);

/**
 * Demands |mean − target| ≤ 4 standard errors of independent values.
 * @param finest the standard error has to be at most this, so that too few runs cannot pass for agreement
 */
export function expectWithin4SE(values: readonly number[], target: number, finest: number): void {
  expect(standardError(values), 'standard error').toBeGreaterThan(0);
  expect(standardError(values), 'standard error').toBeLessThanOrEqual(finest);
  expect(standardErrorsOff(values, target), OFF_TARGET).toBeLessThanOrEqual(ALLOWED);
}

/** The place between low and high where a continuous function changes its sign. */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  const sign = Math.sign(f(a));
  for (let step = 0; step < 200; step++) {
    const middle = (a + b) / 2;
    if (Math.sign(f(middle)) === sign) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

/**
 * Demands that two sets of independent values have means within 4 standard errors of their difference.
 * @param finest that standard error has to be at most this
 */
export function expectAlike(a: readonly number[], b: readonly number[], finest: number): void {
  const error = Math.hypot(standardError(a), standardError(b));
  expect(error, 'standard error').toBeGreaterThan(0);
  expect(error, 'standard error').toBeLessThanOrEqual(finest);
  expect(Math.abs(mean(a) - mean(b)) / error, OFF_TARGET).toBeLessThanOrEqual(ALLOWED);
}

/** Demands that the mean of independent values is above a bound by more than 4 standard errors. */
export function expectAbove(values: readonly number[], bound: number): void {
  expect(values.length, 'values').toBeGreaterThanOrEqual(30);
  expect(mean(values) - ALLOWED * standardError(values)).toBeGreaterThan(bound);
}

/** Demands that one set of independent values has a higher mean than another, by more than 4 standard errors. */
export function expectHigher(a: readonly number[], b: readonly number[]): void {
  const [errorA, errorB] = [standardError(a), standardError(b)];
  expect((mean(a) - mean(b)) / Math.sqrt(errorA * errorA + errorB * errorB)).toBeGreaterThan(ALLOWED);
}
