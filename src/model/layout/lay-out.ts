import { inSteps, type Report } from '../basics/progress.ts';
import type { Network } from '../network/network.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { forced, mayBeForced } from './force.ts';
import { followersTogether, hubSizes, LARGEST } from './hubs.ts';
import type { TownLayout } from './layout.ts';
import { treeRings } from './rings.ts';
import { spacingOf } from './dot-spacing.ts';
import { tiesOf } from './ties.ts';
import { planTown, ROOMY_PEOPLE } from './town/town.ts';

/** Ties between more people than this would be a hairball. */
const MOST_TIED = 200;

/**
 * Places everybody as they are tied: groups on ground of their own, hubs among their followers, neighbours on a ring
 * next to each other, the generations of a tree as rings.
 * @param aspect width ÷ height that a town should have, about that of the stage
 * @param first who is to live beside what the story is about
 */
export function layOut(
  scenario: Scenario,
  network: Network,
  aspect: number,
  report?: Report,
  first: number | null = null,
): TownLayout {
  const { people, 'network.kind': kind } = scenario;
  const plain = { spacing: 1, guides: [], sizes: null };
  if (kind === 'tree') return { ...plain, positions: treeRings(scenario) };
  const sizes = hubSizes(network);
  const times = sizes && Float32Array.from(sizes, (size) => 1 + (size / 255) * (LARGEST - 1));
  const isOrdered = kind === 'scaleFree' || kind === 'imported';
  const plan = planTown(
    {
      people,
      groupSize: kind === 'communities' ? Math.min(scenario['network.groupSize'], people) : 1,
      order: isOrdered ? followersTogether(network) : null,
      sizes: times,
    },
    aspect,
    first,
  );
  const sizeOf = (person: number) => times?.[person] ?? 1;
  if (kind === 'imported' && mayBeForced(network)) {
    const positions = forced(network, plan.positions, sizeOf, inSteps(report));
    const ties = people <= MOST_TIED ? tiesOf(network) : null;
    return { ...plain, positions, spacing: spacingOf(positions, sizeOf), sizes, ...(ties && { ties }) };
  }
  const spacing = people <= ROOMY_PEOPLE ? spacingOf(plan.positions, sizeOf) : 1;
  return { ...plain, ...plan, spacing, sizes };
}
