/** The finding on the people who reached most, coded. */
export type ReachedFinding =
  | { readonly kind: 'nobody' }
  /** Nobody else reached as many; `share` is one of all who have heard, 0 … 1. */
  | { readonly kind: 'one'; readonly person: number; readonly reached: number; readonly share: number }
  /** At least two reached so many, and nobody more. */
  | { readonly kind: 'tied'; readonly reached: number };

/**
 * @param ranking people and how many their words came to, the most first
 * @param reach how many have heard
 */
export function reachedFinding(
  ranking: readonly { readonly person: number; readonly reached: number }[],
  reach: number,
): ReachedFinding {
  const [first, second] = ranking;
  if (!first || first.reached === 0) return { kind: 'nobody' };
  const { person, reached } = first;
  if (second?.reached === reached) return { kind: 'tied', reached };
  return { kind: 'one', person, reached, share: Math.min(1, reached / Math.max(1, reach)) };
}
