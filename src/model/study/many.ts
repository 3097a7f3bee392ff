import type { Plan } from './plan.ts';
import { byOutcome, toldOf, toldOutcomes, type ByOutcome, type Told } from './told-outcomes.ts';
import type { OutcomeName } from './outcomes.ts';
import { shareOf, spreadOf, type Estimate, type Spread } from './statistics.ts';
import type { RunRecord } from './unit-runner.ts';
import { byDraw, independent, outcomeOf, tookOff } from './values.ts';
import { partsOf } from './variance-parts.ts';

/** What runs of one scenario have in common. */
export interface ManySummary extends ByOutcome<Spread | null> {
  readonly runs: number;
  /** `null` where there are no runs. */
  readonly outbreakShare: Estimate | null;
}

/** Of what the spread of an outcome is made: luck, and that some parameters are not known. */
export interface PartsOfSpread {
  /** The variance of all runs, in the square of the outcome's unit; the two parts add up to it. */
  readonly whole: number;
  /** The variance between runs with the same draw from the ranges. */
  readonly luck: number;
  /** The variance of what luck's mean is over draws; below 0 where luck hides it. */
  readonly ranges: number;
  /** Of both parts; `null` where nothing is spread. */
  readonly luckShare: Estimate | null;
  readonly rangesShare: Estimate | null;
}

/** By outcome; `null` where there are no two draws, or no two runs with the same. */
type SpreadParts = Readonly<Partial<Record<OutcomeName, PartsOfSpread | null>>>;

/** One run in a result. */
export interface RunRow extends Told {
  readonly seed: string;
  readonly digest: string;
}

/** A run as results write it. */
const runRow = (plan: Plan, record: RunRecord): RunRow => ({
  seed: record.seed,
  ...sideRow(plan, record),
});

/** The same without its seed, which its pair has, too. */
export const sideRow = (
  plan: Plan,
  { digest, outcomes }: Pick<RunRecord, 'digest' | 'outcomes'>,
): Omit<RunRow, 'seed'> => ({ digest, ...toldOf(plan, outcomes) });

/** How often it takes off, and how every outcome is spread. */
export const summaryOf = (plan: Plan, records: readonly RunRecord[]): ManySummary => ({
  runs: records.length,
  outbreakShare: records.length === 0 ? null : outbreakShareOf(plan, records),
  ...spreadsOf(plan, records),
});

/** Runs that share what is drawn from ranges tell less than as many independent ones (Kish 1965, design effect). */
function outbreakShareOf(plan: Plan, records: readonly RunRecord[]): Estimate {
  const draws = plan.ranges.length === 0 ? [] : byDraw(plan, records, 'outbreak').filter(hasSome);
  const perDraw = draws.length === 0 ? 1 : records.length / draws.length;
  const alike = perDraw === 1 ? 0 : (partsOf(draws, plan.level)?.betweenShare?.value ?? 1);
  const worth = records.length / (1 + alike * (perDraw - 1));
  return shareOf(tookOff(records), records.length, plan.level, worth);
}

const hasSome = (values: readonly number[]): boolean => values.length > 0;

/** Of what the spread of each outcome is made, where runs share what is drawn from ranges. */
export const spreadPartsOf = (plan: Plan, records: readonly RunRecord[]): SpreadParts =>
  Object.fromEntries(
    toldOutcomes(plan).map((name) => {
      const parts = partsOf(byDraw(plan, records, name).filter(hasSome), plan.level);
      if (!parts) return [name, null];
      const { whole, within, between, withinShare, betweenShare } = parts;
      return [
        name,
        { whole, luck: within, ranges: between, luckShare: withinShare, rangesShare: betweenShare },
      ];
    }),
  ) as SpreadParts;

/** The same, and how far it goes where it takes off: over both humps, a mean tells of neither. */
export function manyOf(plan: Plan, records: readonly RunRecord[]) {
  const there = records.filter(({ outcomes }) => outcomes.outbreak === 1);
  return {
    runs: records.map((record) => runRow(plan, record)),
    summary: {
      ...summaryOf(plan, records),
      whereTookOff: { runs: there.length, ...spreadsOf(plan, there) },
    },
    ...(plan.ranges.length > 0 && { parts: spreadPartsOf(plan, records) }),
  };
}

const spreadsOf = (plan: Plan, records: readonly RunRecord[]): ByOutcome<Spread | null> =>
  byOutcome(plan, (name) => spreadOf(outcomeOf(records, name), plan.level, independent(plan, records, name)));
