import { sourceSize } from './network-source.ts';
import type { Scenario } from './scenario.ts';

/**
 * The scenario with the number of people that it really has: an imported network brings its own. Whatever puts a
 * scenario together passes it through here, so that `people` is right wherever it is read.
 */
export function settled(scenario: Scenario): Scenario {
  if (scenario['network.kind'] !== 'imported') return scenario;
  const { people } = sourceSize(scenario['network.source']);
  return people === scenario.people ? scenario : { ...scenario, people };
}
