import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Change } from './change.ts';

/** What is kept of a run that is over. */
export interface FinishedRun {
  readonly scenario: Scenario;
  /** People who had heard at the end of day 0, 1, … */
  readonly reach: readonly number[];
  /** People who had gone in the end. */
  readonly went: number;
  /** Of a person: their traits, packed as in person-traits.ts; `null` where they are not kept. */
  readonly traits: Uint32Array | null;
  /** The change that made its scenario; `null` where that was opened or is not known. */
  readonly change: Change | null;
  /** What there was before that change; the same object for all runs of one gesture, as when a slider is dragged. */
  readonly from: { readonly scenario: Scenario } | null;
}

/** A run that somebody keeps, to see others beside it. */
export interface Pin {
  readonly run: FinishedRun;
  /** Given by whoever keeps it; empty for what it says by itself. */
  readonly name: string;
  /** Its line in charts, 0 …: no two pins have the same. */
  readonly style: number;
}

/** So many runs can be kept: more lines are not told apart. */
export const MOST_PINS = 4;
