import seedrandom from 'seedrandom/seedrandom.js';
import { asIndex } from '../basics/random.ts';
import { cellCount } from './cells.ts';
import { mostRuns, type Plan } from './plan.ts';

/** One run of one cell. */
export interface Unit {
  readonly cell: number;
  readonly run: number;
}

/** A part of a plan's units: the `index`-th (from 0) of `count` shares. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export const WHOLE: Shard = { index: 0, count: 1 };

/** How many units a plan has, at most. */
export const unitCount = (plan: Plan): number => cellCount(plan) * mostRuns(plan);

/** A unit's place among all, by run and then by cell: the order of every result. */
export const placeOf = (plan: Plan, { cell, run }: Unit): number => run * cellCount(plan) + cell;

/**
 * The units of some runs in the order in which they are computed: all cells once before any twice, and within a round
 * shuffled, so that what is stopped is an even picture. Shards take turns, so that their costs are even.
 */
export function* unitsOf(
  plan: Plan,
  shard: Shard,
  runs: { readonly from: number; readonly to: number },
): Generator<Unit> {
  const cells = cellCount(plan);
  for (let run = runs.from; run < runs.to; run++) {
    const order = shuffled(cells, `${plan.scenario.seed}/order/${run}`);
    for (let index = 0; index < cells; index++)
      if ((run * cells + index) % shard.count === shard.index) yield { cell: order[index]!, run };
  }
}

/** Those of some units that are not recorded yet. @param known the places of those that are */
export function* unrecorded(units: Iterable<Unit>, plan: Plan, known: ReadonlySet<number>): Generator<Unit> {
  for (const unit of units) if (!known.has(placeOf(plan, unit))) yield unit;
}

/** The places of some units. */
export const placesOf = (plan: Plan, units: readonly Unit[]): Set<number> =>
  new Set(units.map((unit) => placeOf(plan, unit)));

/** Units with runs that follow each other are computed with the same network, if they are handed out together. */
export function* bundlesOf(units: Iterable<Unit>, size: number): Generator<Unit[]> {
  let bundle: Unit[] = [];
  for (const unit of units) {
    bundle.push(unit);
    if (bundle.length < size) continue;
    yield bundle;
    bundle = [];
  }
  if (bundle.length > 0) yield bundle;
}

/** The numbers below a count, shuffled (Fisher & Yates). */
export function shuffled(count: number, seed: string): Uint32Array {
  const numbers = Uint32Array.from({ length: count }, (_, index) => index);
  const draws = seedrandom(seed);
  for (let left = count; left > 1; left--) {
    const chosen = asIndex(draws.int32() >>> 0, left);
    const swapped = numbers[left - 1]!;
    numbers[left - 1] = numbers[chosen]!;
    numbers[chosen] = swapped;
  }
  return numbers;
}
