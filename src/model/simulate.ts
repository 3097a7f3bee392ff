import { Run } from './run/fast/run.ts';
import { HEAP } from './basics/lists.ts';
import { Measures } from './measures/measures.ts';
import { buildNetwork } from './build-network.ts';
import type { Report } from './basics/progress.ts';
import { Luck } from './basics/random.ts';
import { resultOf, type RunResult } from './measures/result.ts';
import type { Scenario } from './scenario/scenario.ts';

/** Told how far a run is. */
export interface Watch {
  /** The share of the network that is built. */
  readonly network?: Report;
  /** The day that was run, and how many have heard by its end. */
  readonly day?: (day: number, reach: number) => void;
}

/**
 * Runs a scenario from its network to its outcome, with the scenario's own seed unless another is given.
 * @param now milliseconds
 * @param memory where the run is kept until its outcome is known
 */
export function simulate(
  scenario: Scenario,
  seed = scenario.seed,
  now: () => number = () => 0,
  watch: Watch = {},
  memory = HEAP,
): RunResult {
  const luck = new Luck(seed);
  const started = now();
  const network = memory.hold(() => buildNetwork(scenario, luck, watch.network));
  const built = now();
  const run = new Run(scenario, network, luck, { memory });
  const measures = new Measures(scenario, network, run.journal);
  while (!run.isOver) {
    run.runDay();
    measures.catchUp();
    watch.day?.(run.day, measures.days.at(-1)!.reach);
  }
  const timing = { networkMs: built - started, runMs: now() - built };
  return resultOf(seed, run.journal, measures, timing);
}
