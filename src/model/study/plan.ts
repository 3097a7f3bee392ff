import type { Path } from '../scenario/parameters.ts';
import type { Scenario, ScenarioPatch } from '../scenario/scenario.ts';
import type { EventName } from './events.ts';
import type { OutcomeName } from './outcomes.ts';

/** The version of a plan's schema. */
export const STUDY_VERSION = 1;

/** The questions that many runs answer. */
export const STUDY_KINDS = ['many', 'compare', 'sweep', 'sensitivity', 'map', 'seek', 'fit'] as const;

export type StudyKind = (typeof STUDY_KINDS)[number];

/** How it is found what each unknown parameter does: by its two ends, or by steps along random paths. */
export const METHODS = ['tornado', 'morris'] as const;

export type Method = (typeof METHODS)[number];

/** A value that is tried: a number, one of a choice, or a flag. */
export type Tried = number | string | boolean;

/** A parameter and the values of it that a sweep tries. */
export interface Axis {
  readonly path: Path;
  readonly values: readonly Tried[];
  /** True where the values were said as a beginning, an end and steps between. */
  readonly isEven: boolean;
}

/** A parameter by which a study looks for something, between these ends or where it is useful. */
export interface By {
  readonly path: Path;
  readonly ends: readonly [low: number, high: number] | null;
}

/** An outcome that a run shall have: between these, `null` where anything will do. */
export interface Want {
  readonly outcome: OutcomeName;
  readonly low: number | null;
  readonly high: number | null;
  /** True where the ends are shares of all people, or of all days. */
  readonly isShare: boolean;
}

/** A parameter that is not known, only bounded; drawn for runs by their index. */
export interface Range {
  readonly path: Path;
  readonly low: number;
  readonly high: number;
}

/** What data may count, each up to a day: people who had heard, who were convinced, who had been there. */
export const COUNTED = ['reach', 'convinced', 'visits'] as const;

export type Counted = (typeof COUNTED)[number];

/** How many there were by each of some days, in their order. */
export interface Counts {
  readonly days: readonly number[];
  readonly counts: readonly number[];
}

/** Counts, and what was counted. */
export interface Data extends Counts {
  readonly counted: Counted;
}

/** Runs until the interval of the mean is narrow enough. */
export interface Until {
  /** Half of the interval, as a share of all people (or days, or of 1). */
  readonly until: number;
  /** The most runs. */
  readonly most: number;
}

/** A study, checked: a question and the runs that answer it. */
export interface Plan {
  readonly kind: StudyKind;
  /** A, where two are compared. */
  readonly scenario: Scenario;
  /** What the question is about. */
  readonly outcome: OutcomeName;
  /** What is counted in the runs of a sweep or a map; taking off in every other plan. */
  readonly event: EventName;
  readonly runs: number | Until;
  /** Of all intervals, such as 0.95. */
  readonly level: number;
  /** The axes of all cells; of a map, and of what is sought, made from {@link by}. */
  readonly vary: readonly Axis[];
  /** Of a map and of what is sought; empty in other plans. */
  readonly by: readonly By[];
  /** What is sought: all of these in one run; empty in other plans. */
  readonly want: readonly Want[];
  /** The share of runs in which it shall be so. */
  readonly chance: number;
  readonly ranges: readonly Range[];
  /** To which the scenario is fitted; `null` in other plans. */
  readonly data: Data | null;
  /** The parameters that are fitted, and between which ends; empty in other plans. */
  readonly priors: readonly Range[];
  /** Of a sensitivity; `tornado` in every other plan. */
  readonly method: Method;
  /** B is A with these; empty unless two are compared. */
  readonly changes: ScenarioPatch;
  /** The day from which B has the changes; `null` for the start. */
  readonly fork: number | null;
}

/** The most runs that a plan asks of one cell. */
export const MOST_RUNS = 1_000_000;

/** True for a study that decides by its first runs which others it asks for. */
export const isAdaptive = ({ kind }: Plan): boolean => kind === 'map' || kind === 'seek' || kind === 'fit';

/** Lucks by which settings are sought, the same for all of them. */
export const SEARCH_RUNS = 40;

/** How often a setting is tried with lucks that are fresh each time. */
export const MOST_TRIALS = 8;

/** Rounds after the first, of half as many runs, in which a scenario is fitted to data. */
export const MOST_FIT_ROUNDS = 12;

/** The runs of each cell that a plan asks for at most; of a fit, of all cells together. */
export function mostRuns({ kind, runs }: Plan): number {
  if (typeof runs !== 'number') return runs.most;
  if (kind === 'fit') return runs + MOST_FIT_ROUNDS * Math.ceil(runs / 2);
  return kind === 'seek' ? SEARCH_RUNS + MOST_TRIALS * runs : runs;
}
