import { Recording } from '../../client/recording.ts';
import type { SimulationClient } from '../../client/simulation-client.ts';
import type { Measured } from '../../lesson/figures.ts';
import type { Rehearsed } from '../../lesson/rehearse.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { measuredOf } from './measured.ts';

/** A run from its beginning to its end. */
export type WholeRun = Measured & Pick<Rehearsed, 'seed' | 'digest'>;

/** Milliseconds that the worker computes before it answers. */
const BUDGET = 200;

/** Runs a scenario with its own luck. @param client of a worker that does nothing else */
export async function runToEnd(client: SimulationClient, scenario: Scenario): Promise<WholeRun> {
  const recording = new Recording(await client.open(scenario, 1, () => undefined));
  while (!recording.isOver) recording.add(await client.advance(scenario.days, BUDGET));
  recording.ending = await client.ending();
  return { ...measuredOf(recording)!, seed: scenario.seed, digest: recording.ending.digest };
}
