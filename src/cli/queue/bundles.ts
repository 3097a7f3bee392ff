import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import type { Unit } from '../../model/study/units.ts';
import type { Machine } from './bulletin.ts';

/** What all names in Redis begin with. */
export const PREFIX = 'tell-ten';

/** The queue of the bundles of all studies; workers of another version of the engine never see them. */
export const QUEUE = `engine-${ENGINE_VERSION}`;

/** How often a bundle is tried before its runs are recorded as failed. */
const TRIES = 3;

/**
 * How many workers may die over a bundle before its runs are recorded as failed. Machines are switched off and called back for
 * other work without any fault of the runs; a run that ends every worker must still come to an end.
 */
export const DEATHS = 10;

/** Seconds after which what nobody gathered is forgotten. */
const FORGOTTEN = 7 * 86_400;

/** Some runs of a study that are handed out together. */
export interface Bundle {
  /** The study's id, under which its plan is found. */
  readonly study: string;
  readonly units: readonly Unit[];
  /** Where it has been computed before and is compared: who did, and the digest of each run. */
  readonly before?: { readonly by: Machine; readonly digests: readonly string[] };
}

/** What comes of a bundle. */
export interface BundleResult {
  readonly by: Machine;
  /** Milliseconds that it took. */
  readonly time: number;
  /** A line for each run, as in the folder of a study; none where it is left to others. */
  readonly lines: string;
}

/** How a bundle is handed out: a result stays until it is gathered. */
export const BUNDLE_OPTIONS = {
  attempts: TRIES,
  // What Redis has lost besides, such as the plan, is there again by then.
  backoff: { type: 'fixed', delay: 1500 },
  removeOnComplete: { age: FORGOTTEN },
  removeOnFail: { age: FORGOTTEN },
  keepLogs: 0,
  stackTraceLimit: 0,
} as const;
