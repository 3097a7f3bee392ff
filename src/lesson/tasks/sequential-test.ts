/*
 * Does something happen in at least so many of all towns? Towns are looked at one after the other until it is clear: two of
 * Wald's sequential tests side by side (Sobel & Wald 1949, Ann. Math. Statist. 20: 502–522). One decides between the
 * lowest and the middle share, the other between the middle and the highest. Above in both is yes, below in both no;
 * between them it is too close to call.
 */

/** A share in three steps: at `low` or below the answer shall be no, at `high` or above yes. */
export interface Bar {
  readonly low: number;
  /** What is asked for. */
  readonly middle: number;
  readonly high: number;
  /** Towns after which it is too close to call; where it is one, that town decides. */
  readonly most: number;
}

export type Call = 'yes' | 'no' | 'close';

/** What is known so far; `held` of `runs` towns did. */
export interface Tested {
  readonly runs: number;
  readonly held: number;
  /** How many times likelier the upper share of each test is than the lower one; it stays where a test has decided. */
  readonly ratios: readonly [lower: number, upper: number];
  /** `null` until it is decided. */
  readonly call: Call | null;
}

export const UNTESTED: Tested = { runs: 0, held: 0, ratios: [1, 1], call: null };

/** How often each test may be wrong where the share is one of its two. */
const WRONG = 0.025;

/** A ratio at which a test has decided; its inverse decides for the lower share. */
const DECIDED = (1 - WRONG) / WRONG;

const isOpen = (ratio: number): boolean => ratio < DECIDED && ratio > 1 / DECIDED;

/** What is known after one more town, in which it held or did not. Nothing changes once it is decided. */
export function tested(before: Tested, holds: boolean, bar: Bar): Tested {
  if (before.call !== null) return before;
  const { low, middle, high, most } = bar;
  // Products, since logarithms differ between engines.
  const next = (ratio: number, below: number, above: number) =>
    isOpen(ratio) ? ratio * (holds ? above / below : (1 - above) / (1 - below)) : ratio;
  const [lower, upper] = before.ratios;
  const ratios = [next(lower, low, middle), next(upper, middle, high)] as const;
  const runs = before.runs + 1;
  const held = before.held + (holds ? 1 : 0);
  if (most === 1) return { runs, held, ratios, call: holds ? 'yes' : 'no' };
  return { runs, held, ratios, call: callOf(ratios) ?? (runs < most ? null : 'close') };
}

function callOf([lower, upper]: Tested['ratios']): Call | null {
  // Above the higher of two shares is above the lower one, too.
  if (upper >= DECIDED) return 'yes';
  if (lower <= 1 / DECIDED) return 'no';
  return isOpen(lower) || isOpen(upper) ? null : 'close';
}
