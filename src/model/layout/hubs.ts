import { contactCount, contactsOf, type Network } from '../network/network.ts';

/** A hub has so many times the contacts of the average. */
const HUB = 2.5;

/** Times the size of anybody else, at most: with more, a hub would touch those around the cells kept free for it. */
export const LARGEST = 2.8;

/**
 * The size of each dot by its number of contacts, gently, by the square root, from 0 (the usual size) to 255 (the
 * largest). `null` where nobody has many times more contacts than others, or contacts are computed.
 */
export function hubSizes(network: Network): Uint8Array | null {
  const { people, stored, online } = network;
  if (!stored && !online) return null;
  const counts = Uint32Array.from({ length: people }, (_, person) => contactCount(network, person));
  const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(people, 1);
  const hub = Math.max(HUB * mean, 4);
  if (!counts.some((count) => count >= hub)) return null;
  return Uint8Array.from(counts, (count) => (count < hub ? 0 : sizeFor(count / mean)));
}

function sizeFor(ratio: number): number {
  const times = Math.min(0.75 * Math.sqrt(ratio), LARGEST);
  return Math.max(1, Math.round(((times - 1) / (LARGEST - 1)) * 255));
}

/**
 * Everybody in an order in which each stands near the best connected they know: hub after hub, each in the middle of
 * those who have no better contact.
 */
export function followersTogether(network: Network): Uint32Array {
  const { people } = network;
  const counts = Uint32Array.from({ length: people }, (_, person) => contactCount(network, person));
  const leaders = Uint32Array.from({ length: people }, (_, person) => leaderOf(network, counts, person));
  const followers: number[][] = Array.from({ length: people }, () => []);
  const order: number[] = [];
  leaders.forEach((leader, person) => {
    if (leader !== person) followers[leader]!.push(person);
  });
  // Not by calling itself: a chain of leaders can be long.
  const open: { person: number; isPlaced: boolean }[] = [];
  for (let root = people - 1; root >= 0; root--) {
    if (leaders[root] === root) open.push({ person: root, isPlaced: false });
  }
  for (let task = open.pop(); task; task = open.pop()) {
    const { person, isPlaced } = task;
    const own = followers[person]!;
    if (isPlaced || own.length === 0) {
      order.push(person);
      continue;
    }
    const half = own.length >> 1;
    for (let index = half; index < own.length; index++) open.push({ person: own[index]!, isPlaced: false });
    open.push({ person, isPlaced: true });
    for (let index = 0; index < half; index++) open.push({ person: own[index]!, isPlaced: false });
  }
  return Uint32Array.from(order);
}

/** The contact with the most contacts, the first of equals, if that is more than they have themselves. */
function leaderOf(network: Network, counts: Uint32Array, person: number): number {
  let leader = person;
  for (const contact of contactsOf(network, person)) {
    const more = counts[contact]! - counts[leader]!;
    if (more > 0 || (more === 0 && contact < leader)) leader = contact;
  }
  return leader;
}
