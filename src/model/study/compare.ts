import { sideRow } from './many.ts';
import type { OutcomeName } from './outcomes.ts';
import type { Plan } from './plan.ts';
import { meanInterval, varianceOf, type MeanInterval } from './statistics.ts';
import { byOutcome } from './told-outcomes.ts';
import type { RunRecord } from './unit-runner.ts';
import { differencesOf, pairsOf, type Pair } from './values.ts';

/** How many pairs took off on both sides, on one, on none. */
export interface TakeOff {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
}

/** An outcome of B less that of A with the same luck. */
export interface Difference extends MeanInterval {
  /** Pairs in which B has more, as much, and less. */
  readonly better: number;
  readonly equal: number;
  readonly worse: number;
  /** Pairs of which a side has no such number. */
  readonly unknown: number;
  /** How many times as many runs it would take without common luck; `null` where no pair differs from another. */
  readonly varianceRatio: number | null;
}

/** What pairs of runs tell: of each outcome, how much more B has. */
export function compareOf(plan: Plan, records: readonly RunRecord[]) {
  const { level } = plan;
  const pairs = pairsOf(records);
  const both = pairs.filter(({ a, b }) => a.outcomes.outbreak === 1 && b.outcomes.outbreak === 1);
  return {
    pairs: pairs.map(({ a, b }) => ({ seed: a.seed, a: sideRow(plan, a), b: sideRow(plan, b) })),
    takeOff: takeOffOf(pairs),
    difference: byOutcome(plan, (name) => differenceOf(pairs, name, level)),
    whereBoth: { pairs: both.length, ...byOutcome(plan, (name) => intervalOf(both, name, level)) },
  };
}

function takeOffOf(pairs: readonly Pair[]): TakeOff {
  const count = (a: number, b: number) =>
    pairs.filter((pair) => pair.a.outcomes.outbreak === a && pair.b.outcomes.outbreak === b).length;
  return { both: count(1, 1), onlyA: count(1, 0), onlyB: count(0, 1), neither: count(0, 0) };
}

function differenceOf(pairs: readonly Pair[], name: OutcomeName, level: number): Difference | null {
  const differences = differencesOf(pairs, name);
  if (differences.length === 0) return null;
  return {
    ...meanInterval(differences, level),
    better: differences.filter((value) => value > 0).length,
    equal: differences.filter((value) => value === 0).length,
    worse: differences.filter((value) => value < 0).length,
    unknown: pairs.length - differences.length,
    varianceRatio: varianceRatioOf(pairs, name, varianceOf(differences)),
  };
}

/** The variance of the difference of independent runs, over that of pairs. */
function varianceRatioOf(pairs: readonly Pair[], name: OutcomeName, paired: number): number | null {
  const known = pairs.filter(({ a, b }) => a.outcomes[name] !== null && b.outcomes[name] !== null);
  const side = (of: 'a' | 'b') => varianceOf(known.map((pair) => pair[of].outcomes[name]!));
  return paired === 0 ? null : (side('a') + side('b')) / paired;
}

function intervalOf(pairs: readonly Pair[], name: OutcomeName, level: number): MeanInterval | null {
  const differences = differencesOf(pairs, name);
  return differences.length === 0 ? null : meanInterval(differences, level);
}
