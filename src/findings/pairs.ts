import { A, B } from '../model/study/cells.ts';
import { compareOf, type Difference, type TakeOff } from '../model/study/compare.ts';
import type { SpreadName } from '../model/study/outcomes.ts';
import type { Plan } from '../model/study/plan.ts';
import type { MeanInterval } from '../model/study/statistics.ts';
import type { RunRecord } from '../model/study/unit-runner.ts';
import { pairsOf } from '../model/study/values.ts';

/** A run before a change, and the one after it with the same luck. */
export interface ShownPair {
  readonly seed: string;
  readonly before: number;
  readonly after: number;
}

/** What a change did, as far as runs with the same luck before and after it tell. */
export interface PairsFacts {
  readonly pairs: number;
  /** A is before, B after. */
  readonly takeOff: TakeOff;
  /** Of the outcome that is asked about, after less before; `null` where no pair has it. */
  readonly difference: Difference | null;
  /** The same over the pairs that took off both times; `null` where none did. */
  readonly whereBoth: (MeanInterval & { readonly pairs: number }) | null;
  /** A few pairs, from the greatest loss to the greatest gain. */
  readonly shown: readonly ShownPair[];
}

/** Pairs that are shown of all: so few are read one by one. */
const SHOWN = 9;

/** The fewest pairs that tell something while more are on their way. */
const ENOUGH = 10;

/**
 * The facts of two studies with the same luck; `null` where too few runs are there on both sides.
 * @param plan of those after
 * @param enough the fewest pairs of which anything is said
 */
export function pairsFacts(
  before: readonly RunRecord[],
  after: readonly RunRecord[],
  outcome: SpreadName,
  plan: Plan,
  enough = ENOUGH,
): PairsFacts | null {
  const seeds = new Map(before.map((run) => [run.run, run.seed]));
  const same = after.filter(({ run, seed }) => seeds.get(run) === seed);
  const records = [
    ...before.map((run) => ({ ...run, cell: A })),
    ...same.map((run) => ({ ...run, cell: B })),
  ];
  const pairs = pairsOf(records);
  if (pairs.length < Math.max(1, enough)) return null;
  const { takeOff, difference, whereBoth } = compareOf(plan, records);
  const both = whereBoth[outcome] ?? null;
  const known = pairs.flatMap(({ a, b }): ShownPair[] => {
    const [first, second] = [a.outcomes[outcome], b.outcomes[outcome]];
    return first === null || second === null ? [] : [{ seed: a.seed, before: first, after: second }];
  });
  return {
    pairs: pairs.length,
    takeOff,
    difference: difference[outcome] ?? null,
    whereBoth: both && { ...both, pairs: whereBoth.pairs },
    shown: evenly(known),
  };
}

/** Pairs at even ranks of what the change did in them. */
function evenly(pairs: readonly ShownPair[]): ShownPair[] {
  const sorted = [...pairs].sort((one, other) => one.after - one.before - (other.after - other.before));
  const count = Math.min(SHOWN, sorted.length);
  return Array.from(
    { length: count },
    (_, part) => sorted[Math.floor(((part + 0.5) / count) * sorted.length)]!,
  );
}
