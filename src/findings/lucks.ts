import { quantile } from '../model/basics/arithmetic.ts';
import type { OutcomeName } from '../model/study/outcomes.ts';
import { meanInterval, shareOf, type Estimate, type MeanInterval } from '../model/study/statistics.ts';
import type { RunRecord } from '../model/study/unit-runner.ts';
import { outcomeOf } from '../model/study/values.ts';

/** A beginning and an end, both included. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** What many runs of a business say together. */
export interface SellingLucks {
  readonly runs: number;
  /** Everybody who joined, in the runs with the fewest and with the most. */
  readonly members: Span;
  /** Runs in which more than half of those who joined to earn lost money; and how often it would be so in many more. */
  readonly mostLost: number;
  readonly share: Estimate;
}

/** What many runs of one scenario say together. */
export interface LucksFacts {
  readonly people: number;
  readonly runs: number;
  /** Runs in which the story took off. */
  readonly tookOff: number;
  /** How often it would in many more; `null` before the first run. */
  readonly share: Estimate | null;
  /** People who heard, from the least to the most, where it took off and where it did not. */
  readonly reachWhereTookOff: Span | null;
  readonly reachElsewhere: Span | null;
  /** How far it went on average where it took off. */
  readonly meanWhereTookOff: MeanInterval | null;
  /** Runs in which half of the people heard. */
  readonly half: number;
  /** Of the outcome that is asked about: between which values the middle half of all runs lies; `null` where no run has it. */
  readonly middle: Span | null;
  /** The mean of that outcome. */
  readonly mean: MeanInterval | null;
  /** `null` where nobody sells. */
  readonly selling: SellingLucks | null;
  /** The run on show: its outcome, and how many of the others have less; `null` where it has none. */
  readonly own: { readonly value: number; readonly beaten: number; readonly others: number } | null;
}

/**
 * The facts of some runs.
 * @param plan of the runs: where they share what is drawn from ranges, they tell less than as many independent ones
 * @param own the outcome of the run on show, and its seed
 */
export function lucksFacts(
  runs: readonly RunRecord[],
  people: number,
  outcome: OutcomeName,
  level: number,
  own: { readonly seed: string; readonly value: number | null } | null,
): LucksFacts {
  const there = runs.filter(({ outcomes }) => outcomes.outbreak === 1);
  const elsewhere = runs.filter(({ outcomes }) => outcomes.outbreak !== 1);
  const values = outcomeOf(runs, outcome);
  const sorted = Float64Array.from(values).sort();
  return {
    people,
    runs: runs.length,
    tookOff: there.length,
    share: runs.length === 0 ? null : shareOf(there.length, runs.length, level),
    reachWhereTookOff: spanOf(outcomeOf(there, 'reach')),
    reachElsewhere: spanOf(outcomeOf(elsewhere, 'reach')),
    meanWhereTookOff: there.length === 0 ? null : meanInterval(outcomeOf(there, 'reach'), level),
    half: outcomeOf(runs, 'reach').filter((reach) => 2 * reach >= people).length,
    middle: sorted.length === 0 ? null : { low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) },
    mean: values.length === 0 ? null : meanInterval(values, level),
    selling: sellingOf(runs, level),
    own: own && own.value !== null ? ownOf(runs, outcome, own.seed, own.value) : null,
  };
}

function sellingOf(runs: readonly RunRecord[], level: number): SellingLucks | null {
  const members = spanOf(outcomeOf(runs, 'members'));
  if (!members) return null;
  const mostLost = outcomeOf(runs, 'lost').filter((lost) => lost > 0.5).length;
  return { runs: runs.length, members, mostLost, share: shareOf(mostLost, runs.length, level) };
}

function ownOf(
  runs: readonly RunRecord[],
  outcome: OutcomeName,
  seed: string,
  value: number,
): LucksFacts['own'] {
  const others = outcomeOf(
    runs.filter((run) => run.seed !== seed),
    outcome,
  );
  return { value, beaten: others.filter((other) => other < value).length, others: others.length };
}

function spanOf(values: readonly number[]): Span | null {
  if (values.length === 0) return null;
  return values.reduce<Span>(
    ({ low, high }, value) => ({ low: Math.min(low, value), high: Math.max(high, value) }),
    { low: values[0]!, high: values[0]! },
  );
}
