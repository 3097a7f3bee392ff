import { A, B, drawOf } from './cells.ts';
import type { OutcomeName } from './outcomes.ts';
import type { Plan } from './plan.ts';
import { meanOf } from './statistics.ts';
import type { RunRecord } from './unit-runner.ts';

/** The runs of a pair: the same luck, in A and in B. */
export interface Pair {
  readonly a: RunRecord;
  readonly b: RunRecord;
}

/** An outcome of several runs, as far as they have it. */
export const outcomeOf = (records: readonly RunRecord[], name: OutcomeName): number[] =>
  records.map(({ outcomes }) => outcomes[name]).filter((value) => value !== null);

/** How many of some runs took off. */
export const tookOff = (records: readonly RunRecord[]): number =>
  records.filter(({ outcomes }) => outcomes.outbreak === 1).length;

/** Pairs of which both have run, in the order of their runs. */
export function pairsOf(records: readonly RunRecord[]): Pair[] {
  const bs = new Map(records.filter(({ cell }) => cell === B).map((record) => [record.run, record]));
  const as = records.filter(({ cell }) => cell === A).sort((one, other) => one.run - other.run);
  return as.flatMap((a) => {
    const b = bs.get(a.run);
    return b ? [{ a, b }] : [];
  });
}

/** By pair, how much more of an outcome B has than A; of pairs in which both have it. */
export const differencesOf = (pairs: readonly Pair[], name: OutcomeName): number[] =>
  pairs.flatMap(({ a, b }) => {
    const [before, after] = [a.outcomes[name], b.outcomes[name]];
    return before === null || after === null ? [] : [after - before];
  });

/**
 * The numbers that a study's question is about, independent of each other: its outcome, the difference of it, or where runs
 * share what is drawn from ranges, the mean over these runs.
 */
export function valuesOf(plan: Plan, records: readonly RunRecord[]): number[] {
  if (plan.kind === 'compare') return differencesOf(pairsOf(records), plan.outcome);
  return independent(plan, records, plan.outcome);
}

/** The values of an outcome, or where runs share a draw, the mean over these. */
export const independent = (plan: Plan, records: readonly RunRecord[], name: OutcomeName): number[] =>
  plan.ranges.length === 0
    ? outcomeOf(records, name)
    : byDraw(plan, records, name)
        .filter((values) => values.length > 0)
        .map(meanOf);

/** The values of an outcome of the runs with each draw from the ranges; none where no such run is there. */
export function byDraw(plan: Plan, records: readonly RunRecord[], name: OutcomeName): number[][] {
  const draws: number[][] = [];
  for (const { run, outcomes } of records) {
    const value = outcomes[name];
    const own = (draws[drawOf(plan, run)] ??= []);
    if (value !== null) own.push(value);
  }
  return Array.from(draws, (values) => values ?? []);
}
