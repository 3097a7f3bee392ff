/*
 * Logarithm and power with the same bits everywhere. This file is compiled by TypeScript and, for the kernel, by
 * AssemblyScript: it keeps to numbers, functions and loops.
 */

const LN_2 = 0.6931471805599453;
const SQRT_HALF = 0.7071067811865476;

/**
 * Natural logarithm of a positive number (relative error below 1e-15).
 * @param x positive and finite
 */
export function naturalLogarithm(x: number): number {
  let mantissa = x;
  let exponent: number = 0;
  for (; mantissa < SQRT_HALF; mantissa *= 2) exponent -= 1;
  for (; mantissa > 2 * SQRT_HALF; mantissa /= 2) exponent += 1;
  // ln m = 2 artanh z, whose series converges fast because |z| ≤ 0.172.
  const z = (mantissa - 1) / (mantissa + 1);
  const square = z * z;
  let sum: number = 1 / 21;
  sum = sum * square + 1 / 19;
  sum = sum * square + 1 / 17;
  sum = sum * square + 1 / 15;
  sum = sum * square + 1 / 13;
  sum = sum * square + 1 / 11;
  sum = sum * square + 1 / 9;
  sum = sum * square + 1 / 7;
  sum = sum * square + 1 / 5;
  sum = sum * square + 1 / 3;
  sum = sum * square + 1;
  return 2 * z * sum + exponent * LN_2;
}

/**
 * `base` to a whole power, by repeated squaring.
 * @param exponent whole and ≥ 0; 0 gives 1 for every base
 */
export function wholePower(base: number, exponent: number): number {
  let result: number = 1;
  let square = base;
  for (let rest = exponent; rest > 0;) {
    const half = Math.floor(rest / 2);
    if (rest > 2 * half) result *= square;
    square *= square;
    rest = half;
  }
  return result;
}
