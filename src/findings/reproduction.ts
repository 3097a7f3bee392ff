import { greatest } from '../model/basics/extremes.ts';
/** The finding on new tellers per teller, coded; days count from 0. */
export type ReproductionFinding =
  | { readonly kind: 'nobody' }
  /** Nobody who began to tell has had the time to finish. */
  | { readonly kind: 'unsettled'; readonly tellers: number }
  /** Never as many at a time as a mean needs: so many began to tell, and made so many. */
  | { readonly kind: 'few'; readonly tellers: number; readonly made: number }
  /** The last mean is above 1, and it is that of `day`. */
  | { readonly kind: 'above'; readonly ratio: number; readonly day: number }
  /** It was above 1, and from `day` until `until` no more; null where that is the day on show. */
  | { readonly kind: 'fell'; readonly day: number; readonly until: number | null }
  /** No mean was above 1 until then; `most` is the highest. */
  | { readonly kind: 'never'; readonly most: number; readonly until: number | null };

/** By day. */
export interface ReproductionData {
  /** People who began to tell. */
  readonly newTellers: ArrayLike<number>;
  /** New tellers per teller, on average; null or NaN for a day on which nobody started telling. */
  readonly reproduction: ArrayLike<number | null>;
}

/** Fewer tellers than this are luck, not a mean. */
export const ENOUGH_TELLERS = 10;

/** Days over which tellers are taken together in a run of so many days. */
export const meanDays = (days: number): number => Math.max(1, Math.min(7, Math.round(days / 12)));

function madeOn({ newTellers, reproduction }: ReproductionData, day: number): number {
  const mean = reproduction[day] ?? NaN;
  return Number.isFinite(mean) ? newTellers[day]! * mean : 0;
}

/**
 * By day, new tellers per teller over those who began on it or on the `days` − 1 before; NaN where they are too few
 * for a mean.
 */
export function smoothed(data: ReproductionData, days: number): Float64Array {
  const { newTellers } = data;
  const means = new Float64Array(newTellers.length);
  for (let day = 0; day < means.length; day++) {
    let began = 0;
    let made = 0;
    for (let at = Math.max(0, day - days + 1); at <= day; at++) {
      began += newTellers[at]!;
      made += madeOn(data, at);
    }
    means[day] = began < ENOUGH_TELLERS ? NaN : made / began;
  }
  return means;
}

/**
 * @param until the last day to speak of
 * @param settled the last day whose tellers have had the time to make their new ones
 */
export function reproductionFinding(
  data: ReproductionData,
  days: number,
  until: number,
  settled: number,
): ReproductionFinding {
  const last = Math.min(until, settled, data.newTellers.length - 1);
  const tellers = sum(until, (day) => data.newTellers[day] ?? 0);
  if (tellers === 0) return { kind: 'nobody' };
  const done = sum(last, (day) => data.newTellers[day]!);
  if (done === 0) return { kind: 'unsettled', tellers };
  const means = smoothed(data, days).subarray(0, last + 1);
  const known = [...means.keys()].filter((day) => Number.isFinite(means[day]));
  const made = sum(last, (day) => madeOn(data, day));
  if (known.length === 0) return { kind: 'few', tellers: done, made: Math.round(made) };
  const lastAbove = known.findLastIndex((day) => means[day]! > 1);
  const latest = known.at(-1)!;
  if (means[latest]! > 1) return { kind: 'above', ratio: means[latest]!, day: latest };
  const end = settled < until ? settled : null;
  if (lastAbove >= 0) return { kind: 'fell', day: known[lastAbove + 1]!, until: end };
  return { kind: 'never', most: greatest(known.map((day) => means[day]!)), until: end };
}

function sum(last: number, of: (day: number) => number): number {
  let total = 0;
  for (let day = 0; day <= last; day++) total += of(day);
  return total;
}
