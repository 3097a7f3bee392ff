import { ENOUGH_PEOPLE } from './story.ts';

/**
 * The finding on how much of the retold story is left over time, coded. Shares 0 … 1 are of the first-hand story;
 * days count from 0.
 */
export type LeftFinding =
  /** Nobody has ever held it at second hand. */
  | { readonly kind: 'nobody-retold' }
  /** Nobody does any more, since after `day`. */
  | { readonly kind: 'nobody-now'; readonly day: number }
  /** Only one day is known. */
  | { readonly kind: 'first'; readonly share: number }
  /**
   * Today it is less, or more, than on `day`, the first of which enough people make a mean (or the first that is known):
   * by so much that rounding does not hide it.
   */
  | { readonly kind: 'fell' | 'rose'; readonly from: number; readonly share: number; readonly day: number }
  /** Today it is about what it was on `day`. */
  | { readonly kind: 'steady'; readonly share: number; readonly day: number };

/** A difference that shows when both are told as whole percentages. */
const CLEAR = 0.02;

/**
 * @param retold by day, what is left for those who hold the story at second hand; NaN where nobody does
 * @param holders by day, how many those are, about
 */
export function leftFinding(retold: ArrayLike<number>, holders: ArrayLike<number>, day: number): LeftFinding {
  const last = Math.min(Math.floor(day), retold.length - 1);
  const known = Array.from({ length: last + 1 }, (_, at) => at).filter((at) => Number.isFinite(retold[at]));
  const first = known.find((at) => (holders[at] ?? 0) >= ENOUGH_PEOPLE) ?? known[0];
  const latest = known.at(-1);
  if (first === undefined || latest === undefined) return { kind: 'nobody-retold' };
  if (latest < last) return { kind: 'nobody-now', day: latest };
  const [from, share] = [retold[first]!, retold[last]!];
  if (first === last) return { kind: 'first', share };
  if (Math.abs(share - from) < CLEAR) return { kind: 'steady', share, day: first };
  return { kind: share < from ? 'fell' : 'rose', from, share, day: first };
}
