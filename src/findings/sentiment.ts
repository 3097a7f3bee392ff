/** The finding on the opinion of people who have the story, coded. Feelings are −1 … 1; days count from 0. */
export type SentimentFinding =
  /** Nobody has ever held a story with a detail in it. */
  | { readonly kind: 'nobody' }
  /** Nobody does any more, since after `day`. */
  | { readonly kind: 'nobody-now'; readonly day: number }
  | { readonly kind: 'good' | 'bad'; readonly mean: number }
  /** Neither clearly good nor clearly bad. */
  | { readonly kind: 'between'; readonly mean: number }
  /** It was clearly the opposite once; from `day` on it has been what it is now. */
  | { readonly kind: 'turned-good' | 'turned-bad'; readonly mean: number; readonly day: number };

/** Nearer to 0 than this, a mean feeling is neither. */
const CLEAR = 0.05;

/** @param sentiment by day, the mean feeling; NaN where nobody holds a story */
export function sentimentFinding(sentiment: ArrayLike<number>, day: number): SentimentFinding {
  const last = Math.min(Math.floor(day), sentiment.length - 1);
  const known = Array.from({ length: last + 1 }, (_, at) => sentiment[at]!);
  const latest = known.findLastIndex(Number.isFinite);
  if (latest < 0) return { kind: 'nobody' };
  if (latest < last) return { kind: 'nobody-now', day: latest };
  const mean = known[last]!;
  if (Math.abs(mean) < CLEAR) return { kind: 'between', mean };
  const sign = Math.sign(mean);
  const before = known.findLastIndex((value) => value * sign <= 0);
  const wasOpposite = known.some((value) => value * sign <= -CLEAR);
  if (wasOpposite)
    return { kind: sign > 0 ? 'turned-good' : 'turned-bad', mean, day: firstKnown(known, before + 1) };
  return { kind: sign > 0 ? 'good' : 'bad', mean };
}

function firstKnown(values: readonly number[], from: number): number {
  let day = from;
  while (!Number.isFinite(values[day])) day++;
  return day;
}
