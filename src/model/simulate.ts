import { Run } from './engine.ts';
import { Measures } from './measures.ts';
import { buildNetwork } from './network.ts';
import { Luck } from './random.ts';
import { resultOf, type RunResult } from './result.ts';
import type { Scenario } from './scenario.ts';

/** Runs a scenario from its network to its outcome, with the scenario's own seed unless another is given. */
export function simulate(scenario: Scenario, seed = scenario.seed, now: () => number = () => 0): RunResult {
  const luck = new Luck(seed);
  const started = now();
  const network = buildNetwork(scenario, luck);
  const built = now();
  const run = new Run(scenario, network, luck).finish();
  const measures = new Measures(scenario, network, run.journal).catchUp();
  const timing = { networkMs: built - started, runMs: now() - built };
  return resultOf(seed, run.journal, measures, timing);
}
