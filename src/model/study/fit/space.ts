import seedrandom from 'seedrandom/seedrandom.js';
import { asUnit } from '../../basics/random.ts';
import type { Axis, Plan } from '../plan.ts';
import { shuffled } from '../units.ts';

/*
 * The space in which a scenario is fitted: a cube with a side of 1 for each parameter, in which every place is as likely
 * beforehand. A place stands for the value at the same share of its axis. All of it is made of + − × ÷ and square roots, so
 * that every engine goes the same way.
 */

/** A place in the cube: a number from 0 to 1 for each parameter. */
export type Place = readonly number[];

/** The cell in which a place lies. */
export const cellOfPlace = (vary: readonly Axis[], place: Place): number =>
  vary.reduce((cell, { values }, axis) => {
    const index = Math.min(values.length - 1, Math.floor(place[axis]! * values.length));
    return cell * values.length + index;
  }, 0);

/** The value at a place of an axis, with what lies between two of its values. */
export function valueAt({ values }: Axis, share: number): number {
  const at = Math.max(0, Math.min(values.length - 1, share * values.length - 0.5));
  const low = Math.floor(at);
  const [one, next] = [values[low] as number, values[Math.min(values.length - 1, low + 1)] as number];
  return one + (at - low) * (next - one);
}

/** Numbers from 0 to 1, always the same for the same text. */
export function drawsOf(text: string): () => number {
  const draws = seedrandom(text);
  return () => asUnit(draws.int32() >>> 0);
}

/** Places that are even in each direction (a Latin hypercube). */
export function evenPlaces({ vary, scenario }: Plan, count: number): Place[] {
  const columns = vary.map(({ path }) => {
    const order = shuffled(count, `${scenario.seed}/fit/${path}`);
    const draw = drawsOf(`${scenario.seed}/fit/${path}/within`);
    return Array.from(order, (slot) => (slot + draw()) / count);
  });
  return Array.from({ length: count }, (_, index) => columns.map((column) => column[index]!));
}

/** A share of proposals from the whole cube, so that no place has a weight without bound (Hesterberg 1995). */
const FROM_ALL = 0.1;

/** Tries for a place inside the cube, after which the parent itself is taken. */
const MOST_TRIES = 1000;

/**
 * Where the next round looks: about the places of the last one, in the shape of their cloud. Each step is the sum of three
 * even draws along each axis of it, which is nearly a normal one, and its density a polynomial.
 */
export class Proposals {
  private readonly cumulated: number[];
  /** The lower triangle of the root of the cloud's covariance, twice as wide. */
  private readonly root: readonly (readonly number[])[];
  private readonly volume: number;

  /** @param weights of the places, above 0 @param places at least one */
  constructor(
    private readonly places: readonly Place[],
    private readonly weights: readonly number[],
  ) {
    let sum = 0;
    this.cumulated = weights.map((weight) => (sum += weight));
    this.root = cholesky(covarianceOf(places, weights));
    this.volume = this.root.reduce((product, row, axis) => product * row[axis]!, 1);
  }

  /** A place for the next round. */
  propose(draw: () => number): Place {
    const size = this.root.length;
    if (draw() < FROM_ALL) return Array.from({ length: size }, draw);
    for (let attempt = 0; ; attempt++) {
      const parent = this.places[this.parentAt(draw())]!;
      const steps = Array.from({ length: size }, () => 2 * (draw() + draw() + draw()) - 3);
      const place = parent.map((share, axis) =>
        this.root[axis]!.reduce((sum, factor, step) => sum + factor * steps[step]!, share),
      );
      if (place.every((share) => share >= 0 && share < 1)) return place;
      if (attempt > MOST_TRIES) return parent;
    }
  }

  /** How likely a place was to be proposed, but for a factor that is the same for all. */
  densityAt(place: Place): number {
    const sum = this.places.reduce(
      (density, parent, index) => density + this.weights[index]! * this.stepDensity(place, parent),
      0,
    );
    const whole = this.cumulated.at(-1)!;
    return FROM_ALL + ((1 - FROM_ALL) * sum) / (whole * this.volume);
  }

  private parentAt(share: number): number {
    const sought = share * this.cumulated.at(-1)!;
    const found = this.cumulated.findIndex((sum) => sum > sought);
    return found < 0 ? this.cumulated.length - 1 : found;
  }

  private stepDensity(place: Place, parent: Place): number {
    let density = 1;
    const steps: number[] = [];
    for (const [axis, row] of this.root.entries()) {
      let rest = place[axis]! - parent[axis]!;
      for (const [step, before] of steps.entries()) rest -= row[step]! * before;
      const own = rest / row[axis]!;
      const factor = stepAt(own);
      if (factor === 0) return 0;
      density *= factor;
      steps.push(own);
    }
    return density;
  }
}

/** The density of twice the sum of three even draws, less its mean: a variance of 1 between −3 and 3. */
function stepAt(step: number): number {
  const size = Math.abs(step) / 2;
  if (size >= 1.5) return 0;
  return (size <= 0.5 ? 0.75 - size * size : ((1.5 - size) * (1.5 - size)) / 2) / 2;
}

/** A little, so that a cloud that is flat has a root. */
const FLAT = 1e-8;

/** Twice the covariance of some places (Beaumont et al. 2009), of those that are there. */
function covarianceOf(places: readonly Place[], weights: readonly number[]): number[][] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const axes = places[0]!.map((_, axis) => axis);
  const means = axes.map((axis) => meanBy(places, weights, whole, (place) => place[axis]!));
  return axes.map((axis) =>
    axes.map((other) => {
      const covariance = meanBy(
        places,
        weights,
        whole,
        (place) => (place[axis]! - means[axis]!) * (place[other]! - means[other]!),
      );
      return 2 * covariance + (axis === other ? FLAT : 0);
    }),
  );
}

const meanBy = (
  places: readonly Place[],
  weights: readonly number[],
  whole: number,
  of: (place: Place) => number,
): number => places.reduce((sum, place, index) => sum + weights[index]! * of(place), 0) / whole;

/** The lower triangle whose product with its mirror is a matrix that is symmetric and positive. */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const root: number[][] = [];
  for (const [axis, row] of matrix.entries()) {
    const own: number[] = [];
    for (let other = 0; other <= axis; other++) {
      const done = own.reduce((sum, factor, step) => sum + factor * (root[other]?.[step] ?? own[step]!), 0);
      const rest = row[other]! - done;
      own.push(other === axis ? Math.sqrt(Math.max(FLAT * FLAT, rest)) : rest / root[other]![other]!);
    }
    root.push(own);
  }
  return root;
}
