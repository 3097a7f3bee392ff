import { MOST_WITHOUT_KERNEL } from './basics/limits.ts';
import { Luck } from './basics/random.ts';
import type { Report } from './basics/progress.ts';
import { throughAll } from './basics/steps.ts';
import { Measures } from './measures/measures.ts';
import { downlineOutcome } from './measures/downline-outcome.ts';
import { resultOf, type RunResult, type Told } from './measures/result.ts';
import { buildNetwork } from './build-network.ts';
import type { Network } from './network/network.ts';
import type { Kernel } from './run/kernel/kernel.ts';
import { StoryRun } from './run/kernel/story-run.ts';
import { ReferenceRun } from './run/reference/run.ts';
import type { Business } from './run/reference/downline/business.ts';
import type { Ledger } from './downline/ledger.ts';
import { hasDownline } from './scenario/relevance.ts';
import type { Scenario } from './scenario/scenario.ts';

/** A run with its journal, by whichever engine. */
export type Run = StoryRun | ReferenceRun;

/** Told how far a run is. */
export interface Watch {
  /** The share of the network that is built. */
  readonly network?: Report;
  /** The network is where the run needs it: what building it has left behind may be freed. */
  readonly begun?: (() => void) | undefined;
  /** The day that was run, and how many have heard by its end. */
  readonly day?: (day: number, reach: number) => void;
}

/**
 * True for what only the reference can run, which is fast enough for that: where somebody sells the product, a town of
 * 100 000 people takes some seconds for a year, so the limit of towns without WebAssembly does not hold for it.
 */
export const needsReference = hasDownline;

/** True where an engine is there that runs the scenario in good time. @param hasKernel false where WebAssembly is off */
export const hasEngine = (scenario: Scenario, hasKernel: boolean): boolean =>
  hasKernel || needsReference(scenario) || scenario.people <= MOST_WITHOUT_KERNEL;

/** The digest of a run: of its journal, and of its ledger where there is one. */
export const digestOf = (run: Run): string => run.journal.digest((digest) => ledgerOf(run)?.addTo(digest));

/** Who joined and left, and who bought through whom; `null` where nobody sells. */
const ledgerOf = (run: Run): Ledger | null => businessOf(run)?.ledger ?? null;

/** The business of a run: ledger, books and pitches so far; `null` where nobody sells. */
export const businessOf = (run: Run): Business | null => (run instanceof ReferenceRun ? run.business : null);

/** Begins a run. @param kernel `null` where WebAssembly is off: then the reference takes its place */
export function beginRun(
  scenario: Scenario,
  network: Network,
  luck: Luck,
  kernel: Kernel | null,
  options: { readonly sampleTellings?: boolean } = {},
): Run {
  return kernel && !needsReference(scenario)
    ? new StoryRun(scenario, network, luck, kernel, options)
    : new ReferenceRun(scenario, network, luck, options);
}

/**
 * Runs a scenario from its network to its outcome.
 * @param kernel see {@link beginRun}
 * @param now milliseconds
 */
export const simulate = (
  scenario: Scenario,
  seed: string,
  kernel: Kernel | null,
  now?: () => number,
  watch?: Watch,
): RunResult => throughAll(simulation(scenario, seed, kernel, now, watch));

/** What {@link simulate} does, with a stop after the network and after each day, so that others may have their turn. */
export function* simulation(
  scenario: Scenario,
  seed: string,
  kernel: Kernel | null,
  now: () => number = () => 0,
  watch: Watch = {},
): Generator<undefined, RunResult> {
  const luck = new Luck(seed);
  const started = now();
  const { run, measures, built } = begin(scenario, luck, kernel, now, watch);
  watch.begun?.();
  while (!run.isOver) {
    yield;
    run.runDay();
    measures.catchUp();
    watch.day?.(run.day, measures.days.at(-1)!.reach);
  }
  const timing = { networkMs: built - started, runMs: now() - built };
  return resultOf(seed, run.journal, measures, timing, toldOf(run));
}

function toldOf(run: Run): Told {
  const business = businessOf(run);
  return { digest: digestOf(run), ...(business && { downline: downlineOutcome(business) }) };
}

/** Builds the network and begins the run; a function of its own, so that nobody holds the network afterwards. */
function begin(
  scenario: Scenario,
  luck: Luck,
  kernel: Kernel | null,
  now: () => number,
  watch: Watch,
): { readonly run: Run; readonly measures: Measures; readonly built: number } {
  const network = buildNetwork(scenario, luck, watch.network);
  const built = now();
  const run = beginRun(scenario, network, luck, kernel);
  return { run, measures: new Measures(scenario, network, run.journal), built };
}
