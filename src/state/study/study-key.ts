import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import { isImportedNetwork } from '../../model/scenario/imported-network.ts';
import { parameterOf, type NumberParameter, type Path } from '../../model/scenario/parameters.ts';
import { differences, type Scenario } from '../../model/scenario/scenario.ts';
import { baseSeed } from '../../model/study/base-seed.ts';
import type { Plan } from '../../model/study/plan.ts';

/**
 * Equal for scenarios with the same runs, whichever of their lucks they have.
 * @param tried numbers of which every value is tried, so that it makes no difference which of them a scenario has
 */
export function scenarioKey(scenario: Scenario, tried: readonly Path[] = []): string {
  const own = Object.fromEntries(
    tried.map((path) => [path, (parameterOf(path) as NumberParameter).standard]),
  );
  const plain = { ...scenario, ...own, seed: baseSeed(scenario.seed), name: '', note: '' };
  const network = scenario['network.source'];
  return JSON.stringify([
    { ...differences(plain), topic: null, 'network.source': null },
    isImportedNetwork(network) ? network.digest : network,
  ]);
}

/** Equal for plans whose runs are the same, however many are asked for, and whatever they are asked. */
export function studyKey({
  kind,
  scenario,
  vary,
  by,
  ranges,
  method,
  changes,
  fork,
  data,
  priors,
}: Plan): string {
  // What is sought is a change of the scenario's own values.
  const tried = kind === 'seek' ? [] : vary.map(({ path }) => path);
  const changed = scenarioKey({ ...scenario, ...changes }, tried);
  return JSON.stringify([
    ENGINE_VERSION,
    ...[kind, scenarioKey(scenario, tried), changed, fork],
    ...[vary, by, ranges, method],
    ...(data ? [data, priors] : []),
  ]);
}
