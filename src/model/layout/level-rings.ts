import type { Descent } from '../downline/descent.ts';
import { whoNever } from '../journal/first-hearings.ts';
import type { Layout } from './layout.ts';
import { countsByHop, placedByRing } from './ring-places.ts';

/**
 * Founders in the middle, round them a ring for each level (or for a few), each member in the sector of the sponsor, which is as
 * wide as the team is large. At the rim, close together, everybody but founders has a place, and stands there before joining.
 * @param room how many people each level is to hold: where two runs are compared, the most that either has
 */
export function levelRings(descent: Descent, room: readonly number[] = countsByHop(descent)): Layout {
  const { rings, guides } = placedByRing(descent, 'level', room);
  const rim = Array.from(descent.hops.keys()).filter((person) => descent.hops[person] !== 0);
  const { before, stretch } = rings.placeAround(rim, whoNever(descent.hops), descent.order);
  return {
    ...{ positions: rings.positions, spacing: 1, descent, before },
    guides: guides.map((guide) => ({ ...guide, y: guide.y * stretch })),
  };
}

/** The lowest level at which anybody stands by the end of a day. */
export function deepestOn({ order, joined, hops }: Descent, day: number): number {
  let deepest = 0;
  for (const person of order) if (joined[person]! <= day) deepest = Math.max(deepest, hops[person]!);
  return deepest;
}

/** The places of everybody on a day: until they join, people stand at the rim. */
export function placesOn(
  { positions, descent, before }: Pick<Layout, 'positions' | 'descent' | 'before'>,
  day: number,
): Float32Array {
  if (!descent || !before) return positions;
  const places = before.slice();
  for (const person of descent.order) {
    // They are in the order of joining.
    if (descent.joined[person]! > day) break;
    places[person * 2] = positions[person * 2]!;
    places[person * 2 + 1] = positions[person * 2 + 1]!;
  }
  return places;
}
