import { naturalLogarithm } from './exact.ts';

/*
 * Mathematics that gives the same bits in every JavaScript engine. `Math.log`, `exp` and their kin may differ in
 * the last digit between engines, and one digit is enough to send a run another way; + − × ÷ and square roots
 * are exact everywhere.
 */

/** Value of a polynomial, the highest coefficient first. */
function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

/**
 * The value that a standard normal variable stays below with the given probability (relative error about 1e-15).
 * @param probability 1e-11 … 1 − 1e-11; the far tail is left out
 * Source: Wichura 1988, algorithm AS 241, Applied Statistics 37: 477–484.
 */
export function normalQuantile(probability: number): number {
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const r = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * polynomial(r, MIDDLE_ABOVE)) / polynomial(r, MIDDLE_BELOW);
  }
  const tail = Math.min(probability, 1 - probability);
  const r = Math.sqrt(-naturalLogarithm(tail)) - 1.6;
  const distance = polynomial(r, TAIL_ABOVE) / polynomial(r, TAIL_BELOW);
  return fromMiddle < 0 ? -distance : distance;
}

const MIDDLE_ABOVE = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
  13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
];
const MIDDLE_BELOW = [
  5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
  5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
];
const TAIL_ABOVE = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
  3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
];
const TAIL_BELOW = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
  0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
];

/** e to a power, by the series of a part of it that is small and repeated squaring (relative error below 1e-14). @param x −700 … 700 */
export function exponential(x: number): number {
  let halvings = 0;
  let part = x;
  for (; Math.abs(part) > 0.25; part /= 2) halvings++;
  let [sum, term] = [1, 1];
  for (let power = 1; power <= TERMS; power++) {
    term *= part / power;
    sum += term;
  }
  for (; halvings > 0; halvings--) sum *= sum;
  return sum;
}

const TERMS = 12;

/** Quantiles between two ordered values, linearly (type 7 of Hyndman & Fan 1996), of values sorted upwards. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}
