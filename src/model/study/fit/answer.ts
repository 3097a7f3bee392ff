import { linkTo } from '../../scenario/link/link.ts';
import type { Path } from '../../scenario/parameters.ts';
import { adjusted, type Adjusted } from './adjustment.ts';
import type { Beyond, Comparison } from './comparison.ts';
import { fitRounds, type FitBoard, type FitRound } from './rounds.ts';
import { cellOfPlace, valueAt } from './space.ts';
import { cellAt, cellScenario, seedOf } from '../cells.ts';
import type { Plan, Tried } from '../plan.ts';
import { gone, Known } from '../rounds.ts';
import type { UnitRecord } from '../unit-runner.ts';
import { weightedQuantile } from './weighted.ts';

/** What the data say of one parameter. */
export interface FittedParameter {
  readonly path: Path;
  /** The ends between which it was looked for. */
  readonly from: number;
  readonly to: number;
  readonly median: number;
  /** Between these with the plan's level, and in the middle half. */
  readonly low: number;
  readonly high: number;
  readonly p25: number;
  readonly p75: number;
  /** How much narrower it is known than before: 0 where the data tell nothing, 1 where they tell all. */
  readonly told: number;
}

/** A day of the data, and how many there were by then in the runs that were kept. */
export interface FittedDay {
  readonly day: number;
  readonly data: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Whether the scenario has courses such as that of the data at all. */
export interface FitCheck {
  /** Runs of the first round that are at least as alone among the others as the data are, as a share. */
  readonly share: number;
  readonly isPossible: boolean;
  /** Days on which the data lie beyond all runs of the first round. */
  readonly beyond: readonly Beyond[];
}

/** What came of a fit so far. */
export interface FitAnswer {
  /** `null` before the first round is there. */
  readonly check: FitCheck | null;
  readonly rounds: readonly FitRound[];
  /** Empty where the scenario has no such courses, and before the second round. */
  readonly parameters: readonly FittedParameter[];
  readonly days: readonly FittedDay[];
  /** How many of the runs that were kept tell as much as these, which all count the same. */
  readonly worth: number;
  /** The medians as changes of the scenario, and the fragment of a link to it; empty and `null` before there are any. */
  readonly medians: Readonly<Record<string, Tried>>;
  readonly link: string | null;
  /** The runs nearest to the data, up to nine, each with how many there were by the days of {@link days}. */
  readonly nearest: readonly { readonly link: string; readonly counts: readonly number[] }[];
}

const NOTHING = { parameters: [], days: [], worth: 0, medians: {}, link: null, nearest: [] };

/** So few lines are read one by one. */
const MOST_LINES = 9;

/** The parameters with which the scenario's courses are as those of the data. */
export function fitOf(plan: Plan, records: readonly UnitRecord[]): FitAnswer {
  const fitted = posteriorOf(plan, records);
  const { comparison, rounds, kept } = fitted.board;
  const check = comparison && checkOf(comparison);
  if (!comparison || !fitted.posterior) return { ...NOTHING, check, rounds };
  const { posterior, counts } = fitted;
  const weights = kept.map(({ weight }) => weight);
  return {
    ...{ check, rounds },
    parameters: parametersOf(plan, posterior),
    days: comparison.points.map(({ day, data }, index) => {
      const values = counts.map((own) => own[index]!);
      return { day, data, ...spanOf(values, weights, plan.level) };
    }),
    worth: posterior.worth,
    ...mediansOf(plan, posterior),
    nearest: kept.slice(0, MOST_LINES).map(({ unit: { cell, run } }, index) => ({
      link: `#${linkTo({ ...cellScenario(plan, cell), seed: seedOf(plan, run) })}`,
      counts: counts[index]!,
    })),
  };
}

/** What is known of a fit: the rounds, and the runs that were kept, as they would be if each had met the data. */
export interface Fit {
  readonly board: FitBoard;
  /** `null` before there are runs, and where the scenario has no such courses. */
  readonly posterior: Adjusted | null;
  /** Of each run that was kept, how many there were by the days of the data. */
  readonly counts: readonly (readonly number[])[];
}

/** The places of the runs that were kept, adjusted to the data. */
export function posteriorOf(plan: Plan, records: readonly UnitRecord[]): Fit {
  const known = new Known(plan, records);
  const board: FitBoard = { comparison: null, rounds: [], kept: [] };
  gone(plan, fitRounds(plan, known, board), records);
  const { comparison, kept } = board;
  if (!comparison?.isPossible || kept.length === 0) return { board, posterior: null, counts: [] };
  const counts = kept.map(({ unit }) => known.get(unit)!.countsAt!);
  const posterior = adjusted(
    kept.map(({ place, weight, distance }, index) => {
      const differences = comparison.differences(counts[index]!);
      return { place, weight, distance, differences };
    }),
  );
  return { board, posterior, counts };
}

const checkOf = ({ share, isPossible, beyond }: Comparison): FitCheck => ({ share, isPossible, beyond });

const medianOf = ({ places, weights }: Adjusted, axis: number): number =>
  weightedQuantile(
    places.map((place) => place[axis]!),
    weights,
    0.5,
  );

function mediansOf(plan: Plan, posterior: Adjusted): Pick<FitAnswer, 'medians' | 'link'> {
  const cell = cellOfPlace(
    plan.vary,
    plan.vary.map((_, axis) => medianOf(posterior, axis)),
  );
  const values = cellAt(plan, cell);
  return {
    medians: Object.fromEntries(plan.vary.map(({ path }, axis) => [path, values[axis]!])),
    link: `#${linkTo(cellScenario(plan, cell))}`,
  };
}

/** The spread of a parameter of which nothing is known: that of even places from 0 to 1. */
const EVEN_SD = Math.sqrt(1 / 12);

function parametersOf({ vary, priors, level }: Plan, posterior: Adjusted): FittedParameter[] {
  const { places, weights } = posterior;
  return vary.map((axis, index) => {
    const shares = places.map((place) => place[index]!);
    const at = (share: number) => valueAt(axis, weightedQuantile(shares, weights, share));
    const { low: from, high: to } = priors[index]!;
    return {
      ...{ path: axis.path, from, to },
      median: at(0.5),
      low: at((1 - level) / 2),
      high: at((1 + level) / 2),
      p25: at(0.25),
      p75: at(0.75),
      told: Math.max(0, 1 - sdOf(shares, weights) / EVEN_SD),
    };
  });
}

function spanOf(values: readonly number[], weights: readonly number[], level: number) {
  const at = (share: number) => weightedQuantile(values, weights, share);
  return { low: at((1 - level) / 2), median: at(0.5), high: at((1 + level) / 2) };
}

function sdOf(values: readonly number[], weights: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = values.reduce((sum, value, index) => sum + weights[index]! * value, 0) / whole;
  const square = values.reduce(
    (sum, value, index) => sum + weights[index]! * (value - mean) * (value - mean),
    0,
  );
  return Math.sqrt(square / whole);
}
