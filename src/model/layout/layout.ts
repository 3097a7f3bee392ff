import type { Network } from '../network/network.ts';
import { inSteps, type Report } from '../basics/progress.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { forced, mayBeForced, spacingOf } from './force.ts';
import { followersTogether, hubSizes, LARGEST, withoutHubs } from './hubs.ts';
import { quarters } from './quarters.ts';
import { treeRings } from './rings.ts';
import { tiesOf } from './ties.ts';
import { town } from './town.ts';

/** Ties between more people than this would be a hairball. */
const MOST_TIED = 200;

/** Something worth a label: a ring, a column, or those whom the story never reached. */
export interface Guide {
  readonly kind: 'generation' | 'day' | 'never';
  /** The first generation or day that it stands for, and the last; 0 for `never`. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
}

/** Where people stand: x and y of person i at `2i` and `2i + 1`, y downwards, the middle at about 0, 0. */
export interface Layout {
  readonly positions: Float32Array;
  /** Distance between neighbours, in the positions' unit. */
  readonly spacing: number;
  readonly guides: readonly Guide[];
  /** Pairs of people who are tied, where they are few and stand as their ties pull; left out where no tie is to be seen. */
  readonly ties?: Uint32Array;
}

/** A town, and who stands out in it. */
export interface TownLayout extends Layout {
  /** Of a person: 0 … 255 for a dot of the usual size to the largest hub's; `null` where nobody stands out. */
  readonly sizes: Uint8Array | null;
}

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
