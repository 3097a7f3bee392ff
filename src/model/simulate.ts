import { Luck } from './basics/random.ts';
import type { Report } from './basics/progress.ts';
import { throughAll } from './basics/steps.ts';
import { Measures } from './measures/measures.ts';
import { downlineOutcome } from './measures/downline-outcome.ts';
import { resultOf, type RunResult, type Told } from './measures/result.ts';
import { buildNetwork } from './build-network.ts';
import { digestOf, needsReference, type Run, type RunOptions } from './engines.ts';
import type { Network } from './network/network.ts';
import type { Kernel } from './run/kernel/kernel.ts';
import { StoryRun } from './run/kernel/story-run.ts';
import { ReferenceRun } from './run/reference/run.ts';
import type { Scenario } from './scenario/scenario.ts';

/** Told how far a run is. */
export interface Watch {
  /** The share of the network that is built. */
  readonly network?: Report;
  /** The network is where the run needs it: what building it has left behind may be freed. */
  readonly begun?: (() => void) | undefined;
  /** The day that was run, and how many have heard by its end. */
  readonly day?: (day: number, reach: number) => void;
}

/** Begins a run. @param kernel `null` where WebAssembly is off: then the reference takes its place */
export function beginRun(
  scenario: Scenario,
  network: Network,
  luck: Luck,
  kernel: Kernel | null,
  options?: RunOptions,
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
  const { business } = run;
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
