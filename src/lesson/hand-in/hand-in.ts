import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Solved } from '../tasks/progress.ts';

/** The most characters of a claim, and of a name. */
export const LONGEST_CLAIM = 500;
export const LONGEST_NAME = 60;

/** The longest link that mail and messengers carry whole, in characters; what needs more is handed in as a file. */
export const LONGEST_LINK = 2000;

/** What came of the run on show. */
export interface RunFound {
  readonly reach: number;
  readonly visits: number;
  readonly days: number;
}

/** What came of many runs of the same scenario, which have the lucks `seed#0`, `seed#1`, … */
export interface ManyFound {
  readonly runs: number;
  /** Runs that took off. */
  readonly outbreaks: number;
  /** People who heard, of all runs together, so that whole numbers are compared. */
  readonly reach: number;
}

/** What somebody hands in: a claim in their own words, and the runs behind it. Figures in it are only said: they are recomputed. */
export interface HandIn {
  /** Empty where none was given. */
  readonly name: string;
  /** Empty only where tasks are handed in. */
  readonly claim: string;
  readonly scenario: Scenario;
  /** The version of the engine behind the figures. */
  readonly engine: number;
  /** Of the run; `null` where it was not over. */
  readonly digest: string | null;
  readonly found: RunFound | null;
  /** `null` where there was one run alone. */
  readonly many: ManyFound | null;
  /** Tasks that are said to be solved, with the answers, which are checked again. */
  readonly solved: Solved;
}
