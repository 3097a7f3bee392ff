import { exponential } from '../../basics/arithmetic.ts';
import { naturalLogarithm } from '../../basics/exact.ts';
import { cholesky, type Place } from './space.ts';

/** A run that was kept, and how far it is from the data by day. */
interface Kept {
  readonly place: Place;
  readonly weight: number;
  readonly distance: number;
  readonly differences: readonly number[];
}

/** Places as they would be if each run had met the data. */
export interface Adjusted {
  readonly places: readonly Place[];
  readonly weights: readonly number[];
  /** As many runs of equal weight tell the same (Kish). */
  readonly worth: number;
}

/** Beside the squares of the differences, so that days that say the same do no harm. */
const RIDGE = 0.02;

/** The nearest that a place comes to the ends of its axis. */
const EDGE = 1 / 4002;

/**
 * Takes from each place what its distance from the data explains, by a local linear regression on logits (Beaumont, Zhang &
 * Balding 2002; Blum & François 2010), so that a place stays between its ends. Runs that are nearer count for more.
 * @param kept at least one
 */
export function adjusted(kept: readonly Kept[]): Adjusted {
  const widest = kept.reduce((most, { distance }) => Math.max(most, distance), 0);
  const weights = kept.map(({ weight, distance }) => weight * nearness(distance, widest));
  const whole = sumOf(weights);
  const logits = kept.map(({ place }) => place.map(logit));
  const xs = kept.map(({ differences }) => differences);
  const slopes = slopesOf(xs, logits, weights, whole);
  const places = logits.map((row, index) =>
    row.map((value, axis) =>
      unlogit(value - xs[index]!.reduce((sum, difference, day) => sum + difference * slopes[day]![axis]!, 0)),
    ),
  );
  return { places, weights, worth: (whole * whole) / sumOf(weights.map((weight) => weight * weight)) };
}

/** Epanechnikov's kernel, which leaves the farthest a little. */
function nearness(distance: number, widest: number): number {
  const share = widest > 0 ? distance / (1.05 * widest) : 0;
  return 1 - share * share;
}

const logit = (share: number): number => {
  const within = Math.min(1 - EDGE, Math.max(EDGE, share));
  return naturalLogarithm(within / (1 - within));
};

/** Beyond these, a place is at its end. */
const FARTHEST = 30;

const unlogit = (value: number): number =>
  1 / (1 + exponential(-Math.min(FARTHEST, Math.max(-FARTHEST, value))));

/** By day and axis, how much a place changes with the course: weighted least squares with a ridge. */
function slopesOf(
  xs: readonly (readonly number[])[],
  ys: readonly (readonly number[])[],
  weights: readonly number[],
  whole: number,
): number[][] {
  const [x, y] = [centred(xs, weights, whole), centred(ys, weights, whole)];
  const days = x[0]!.map((_, day) => day);
  const product = (
    one: readonly (readonly number[])[],
    a: number,
    other: readonly (readonly number[])[],
    b: number,
  ) => one.reduce((sum, row, index) => sum + weights[index]! * row[a]! * other[index]![b]!, 0) / whole;
  const squares = days.map((day) => days.map((other) => product(x, day, x, other)));
  const ridge = (RIDGE * days.reduce((sum, day) => sum + squares[day]![day]!, 0)) / days.length + 1e-9;
  const root = cholesky(
    squares.map((row, day) => row.map((value, other) => value + (day === other ? ridge : 0))),
  );
  const solved = y[0]!.map((_, axis) =>
    solvedBy(
      root,
      days.map((day) => product(x, day, y, axis)),
    ),
  );
  return days.map((day) => solved.map((column) => column[day]!));
}

/** Solves a system by the root of its matrix. */
function solvedBy(root: readonly (readonly number[])[], right: readonly number[]): number[] {
  const middle: number[] = [];
  for (const [row, factors] of root.entries())
    middle.push((right[row]! - dot(factors, middle)) / factors[row]!);
  const answer = new Array<number>(right.length).fill(0);
  for (let row = right.length - 1; row >= 0; row--) {
    let rest = middle[row]!;
    for (let below = row + 1; below < right.length; below++) rest -= root[below]![row]! * answer[below]!;
    answer[row] = rest / root[row]![row]!;
  }
  return answer;
}

const dot = (factors: readonly number[], known: readonly number[]): number =>
  known.reduce((sum, value, index) => sum + factors[index]! * value, 0);

function centred(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  whole: number,
): number[][] {
  const means = rows[0]!.map((_, column) =>
    rows.reduce((sum, row, index) => sum + (weights[index]! * row[column]!) / whole, 0),
  );
  return rows.map((row) => row.map((value, column) => value - means[column]!));
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
