import { inSteps, type Report } from '../basics/progress.ts';
import type { Network } from '../network/network.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { forced, mayBeForced, spacingOf } from './force.ts';
import { followersTogether, hubSizes, LARGEST, withoutHubs } from './hubs.ts';
import type { TownLayout } from './layout.ts';
import { quarters } from './quarters.ts';
import { treeRings } from './rings.ts';
import { tiesOf } from './ties.ts';
import { town } from './town.ts';

/** Ties between more people than this would be a hairball. */
const MOST_TIED = 200;

/**
 * Places everybody as they are tied: groups as quarters, hubs among their followers, neighbours on a ring next to each
 * other, the generations of a tree as rings.
 * @param aspect width ÷ height that a town should have, about that of the stage
 */
export function layOut(scenario: Scenario, network: Network, aspect: number, report?: Report): TownLayout {
  const { people, 'network.kind': kind } = scenario;
  const plain = { spacing: 1, guides: [], sizes: null };
  if (kind === 'tree') return { ...plain, positions: treeRings(scenario) };
  const sizes = hubSizes(network);
  if (kind === 'communities') {
    return { ...plain, positions: quarters(people, scenario['network.groupSize'], aspect) };
  }
  const isOrdered = kind === 'scaleFree' || kind === 'imported';
  const order = isOrdered ? followersTogether(network) : null;
  const { positions, cramped } = town(people, aspect, order, sizes);
  if (kind === 'imported' && mayBeForced(network)) {
    const sizeOf = (person: number) => 1 + ((sizes?.[person] ?? 0) / 255) * (LARGEST - 1);
    const places = forced(network, positions, sizeOf, inSteps(report));
    const ties = people <= MOST_TIED ? tiesOf(network) : null;
    return { ...plain, positions: places, spacing: spacingOf(places, sizeOf), sizes, ...(ties && { ties }) };
  }
  return { ...plain, positions, sizes: withoutHubs(sizes, cramped) };
}
