import type { NetworkReport } from './network-file.ts';
import type { Outcome, Summary } from '../model/measures/result.ts';

/** What is known before the first run, as the members that stand before the runs in JSON. */
export interface Head {
  /** Complete, in nested form. */
  readonly scenario: Record<string, unknown>;
  /** How the network was read; left out where it comes from no file. */
  readonly network?: NetworkReport;
}

/** Writes a result piece by piece, so that no run is kept longer than it takes to write it. */
export interface Writer {
  /** What stands before the runs. */
  head(head: Head): string;
  /** One run; they come in order. */
  run(outcome: Outcome): string;
  /** What stands behind the runs, in pieces where it may be long. */
  tail(summary: Summary): Iterable<string>;
}
