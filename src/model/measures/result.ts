import { quantile } from '../basics/arithmetic.ts';
import { sellingTotals, type DownlineOutcome } from './downline-outcome.ts';
import type { Journal } from '../journal/journal.ts';
import type { HopMeasures } from './hop-measures.ts';
import type { DayMeasures } from './day-measures.ts';
import type { Measures } from './measures.ts';
import { CRITIC, FAN, STAGES, type Stage } from '../story/stages.ts';

type Columns<Row> = { readonly [Key in keyof Row]: Row[Key][] };

/** A run's outcome in the command line's JSON form; what a lean run does not know is `null`. */
export interface Outcome {
  readonly seed: string;
  readonly days: number;
  readonly reach: number;
  readonly convinced: number;
  readonly tellings: number;
  readonly visits: number;
  readonly fans: number;
  readonly critics: number;
  /** People who told at least one other. */
  readonly tellers: number;
  readonly structuralVirality: number | null;
  readonly byDay: Columns<DayMeasures> & { readonly reproduction: (number | null)[] };
  readonly byHop: Columns<HopMeasures>;
  readonly byGeneration: { readonly generation: number[]; readonly people: number[] };
  readonly stages: Record<Stage, number>;
  readonly digest: string | null;
  readonly timing: Timing;
  /** Only where somebody sells. */
  readonly downline?: DownlineOutcome;
}

/** The outcome of a run that keeps stories. */
export interface RunResult extends Outcome {
  readonly structuralVirality: number;
  /** Of the journal. */
  readonly digest: string;
}

/** Milliseconds. */
export interface Timing {
  readonly networkMs: number;
  readonly runMs: number;
}

/** Spread of an outcome over runs; quantiles are linear between runs (type 7). */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
}

export interface Summary {
  readonly runs: number;
  /** Share of runs that convince at least 5 % of the people. */
  readonly outbreakShare: number;
  readonly reach: Spread;
  readonly convinced: Spread;
  readonly visits: Spread;
  /** Only where somebody sells: everybody who joined, and of those who joined to earn the share who lost, and the middle. */
  readonly members?: Spread | null;
  readonly lost?: Spread | null;
  readonly median?: Spread | null;
  readonly retailShare?: Spread | null;
}

const OUTBREAK_SHARE = 0.05;

/** What is told of a run beside its journal: where somebody sells, the digest has the ledger in it. */
export interface Told {
  readonly digest: string;
  readonly downline?: DownlineOutcome;
}

/** The outcome of a finished run. */
export function resultOf(
  seed: string,
  journal: Journal,
  measures: Measures,
  timing: Timing,
  { digest, downline }: Told = { digest: journal.digest() },
): RunResult {
  const { days, stageCounts } = measures;
  const last = days.at(-1)!;
  const byGeneration = measures.byGeneration();
  return {
    seed,
    days: last.day,
    reach: last.reach,
    convinced: last.convinced,
    tellings: total(days.map((day) => day.tellings)),
    visits: last.firsthand,
    fans: stageCounts[FAN]!,
    critics: stageCounts[CRITIC]!,
    tellers: total(days.map(({ day }) => journal.dayNotes(day).firstTellings)),
    structuralVirality: measures.structuralVirality(),
    byDay: { ...columns(days), reproduction: measures.reproduction() },
    byHop: columns(measures.byHop()),
    byGeneration: { generation: byGeneration.map((_, generation) => generation), people: byGeneration },
    stages: countsByName(stageCounts),
    digest,
    timing,
    ...(downline && { downline }),
  };
}

/** People in each stage, by the stage's name. */
export function countsByName(stageCounts: ArrayLike<number>): Record<Stage, number> {
  return Object.fromEntries(STAGES.map((stage, code) => [stage, stageCounts[code]!])) as Record<
    Stage,
    number
  >;
}

/** What a summary takes from a run; the last four only where somebody sells. */
export type Totals = Readonly<Record<'reach' | 'convinced' | 'visits', number>> &
  Partial<Readonly<Record<SellingName, number | null>>>;

const SELLING_NAMES = ['members', 'lost', 'median', 'retailShare'] as const;
type SellingName = (typeof SELLING_NAMES)[number];

/** What a summary takes from an outcome. */
export const totalsOf = ({ reach, convinced, visits, downline }: Outcome): Totals => ({
  ...{ reach, convinced, visits },
  ...sellingTotals(downline),
});

/** What several runs of the same scenario have in common. */
export function summaryOf(runs: readonly Totals[], people: number): Summary {
  const outbreaks = runs.filter((run) => run.convinced >= OUTBREAK_SHARE * people).length;
  return {
    runs: runs.length,
    outbreakShare: outbreaks / runs.length,
    reach: spreadOf(runs.map((run) => run.reach)),
    convinced: spreadOf(runs.map((run) => run.convinced)),
    visits: spreadOf(runs.map((run) => run.visits)),
    ...sellingSpreads(runs),
  };
}

/** Of runs with founders; a spread is over those runs that have the figure, and `null` where none has. */
function sellingSpreads(runs: readonly Totals[]): Partial<Record<SellingName, Spread | null>> {
  if (runs[0]?.members === undefined) return {};
  return Object.fromEntries(
    SELLING_NAMES.map((name) => {
      const values = runs.flatMap((run) => run[name] ?? []);
      return [name, values.length === 0 ? null : spreadOf(values)];
    }),
  );
}

/** Mean, standard deviation of the sample (0 for one value) and quantiles. */
function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).sort();
  const mean = total(values) / values.length;
  const squares = total(values.map((value) => (value - mean) * (value - mean)));
  const sd = values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0;
  return { mean, sd, p05: quantile(sorted, 0.05), p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

/** Rows as one list for each of their members. */
export function columns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])])) as Columns<Row>;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
