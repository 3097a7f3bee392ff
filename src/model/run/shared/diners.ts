import {
  closeLayer,
  contactAt,
  contactCount,
  contactsOf,
  rowLength,
  type Network,
} from '../../network/network.ts';
import { asIndex, type Luck } from '../../basics/random.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Who goes on day 0, by number: a tree's roots, those named, or as many as wanted, picked as wanted. */
export function firstDiners(scenario: Scenario, network: Network, luck: Luck): number[] {
  const { 'diners.count': count, 'diners.how': how, 'diners.who': named, 'network.kind': kind } = scenario;
  if (kind === 'tree') return Array.from({ length: count }, (_, root) => root);
  const chosen = named.length > 0 ? [...named] : picked(how, count, network, luck);
  return chosen.sort((a, b) => a - b);
}

function picked(how: Scenario['diners.how'], count: number, network: Network, luck: Luck): number[] {
  // Where anybody meets anybody, nobody has more contacts, or is nearer, than anybody else.
  if (!closeLayer(network)) return byLuck(count, network.people, 0, luck);
  switch (how) {
    case 'random':
      return byLuck(count, network.people, 0, luck);
    case 'hubs':
      return hubs(count, network, luck);
    case 'neighbours':
      return neighbours(count, network, luck);
    case 'spread':
      return spread(count, network, luck);
  }
}

/**
 * Whom an event sends, by number: people who have not gone yet, or everybody who is left of them.
 * @param mayGo who has not
 */
export function moreDiners(
  count: number,
  { people }: Scenario,
  luck: Luck,
  mayGo: (person: number) => boolean,
): number[] {
  let left = 0;
  for (let person = 0; person < people && left < count; person++) left += Number(mayGo(person));
  // The same lots for every event: whom one sends depends on who has gone before, not on what is still to come.
  return byLuck(left, people, 1, luck, mayGo).sort((a, b) => a - b);
}

/** Those of some diners whom the campaign pays, by lot. */
export function paidAmong(diners: readonly number[], scenario: Scenario, luck: Luck): number[] {
  const count = Math.round(scenario['campaign.played'] * diners.length);
  if (count === 0) return [];
  const byLot = [...diners].sort(
    (a, b) => luck.draw(luck.keys.paid, a, 0) - luck.draw(luck.keys.paid, b, 0) || a - b,
  );
  return byLot.slice(0, count);
}

/**
 * Different people, uniformly; a smaller count gives the first of a larger one's.
 * @param occasion 0 for day 0, 1 for events that send diners
 * @param mayGo who may be picked; at least `count` people must
 */
function byLuck(
  count: number,
  people: number,
  occasion: number,
  luck: Luck,
  mayGo: (person: number) => boolean = () => true,
): number[] {
  const chosen = new Set<number>();
  for (let diner = 0; diner < count; diner++) {
    for (let attempt = 0; chosen.size === diner; attempt++) {
      const person = asIndex(luck.drawAgain(luck.keys.diner, diner, occasion, attempt), people);
      if (mayGo(person)) chosen.add(person);
    }
  }
  return [...chosen];
}

/** Those with the most contacts; luck decides between equals. */
function hubs(count: number, network: Network, luck: Luck): number[] {
  const rank = (person: number) => luck.draw(luck.keys.diner, person, 0);
  const counts = Uint32Array.from({ length: network.people }, (_, person) => contactCount(network, person));
  return Array.from({ length: network.people }, (_, person) => person)
    .sort((a, b) => counts[b]! - counts[a]! || rank(a) - rank(b))
    .slice(0, count);
}

/** One person by luck and those around, the nearest first; another where nobody is left around. */
function neighbours(count: number, network: Network, luck: Luck): number[] {
  const chosen = new Set<number>();
  const queue: number[] = [];
  const starts = byLuck(Math.min(count, network.people), network.people, 0, luck);
  for (const start of starts) {
    if (!chosen.has(start)) queue.push(start);
    for (let next = 0; next < queue.length && chosen.size < count; next++) {
      if (chosen.has(queue[next]!)) continue;
      chosen.add(queue[next]!);
      for (const contact of contactsOf(network, queue[next]!)) queue.push(contact);
    }
    queue.length = 0;
    if (chosen.size >= count) break;
  }
  return [...chosen];
}

/**
 * People far apart: one by luck, then always somebody farthest from all before (Gonzalez 1985), by luck between
 * equals. Distances only fall, so whoever is farthest is among those who were when the others were chosen: they are
 * gone through once for each distance, and each search only goes on where it brings somebody nearer.
 */
function spread(count: number, network: Network, luck: Luck): number[] {
  const chosen = byLuck(1, network.people, 0, luck);
  const distances = new Uint32Array(network.people).fill(UNREACHED);
  const ranks = Uint32Array.from(distances, (_, person) => luck.draw(luck.keys.diner, person, 0));
  bringNearer(chosen[0]!, distances, network);
  while (chosen.length < count) {
    const most = distances.reduce((a, b) => Math.max(a, b));
    const farthest = Array.from(distances.keys()).filter((person) => distances[person] === most);
    for (const person of farthest.sort((a, b) => ranks[a]! - ranks[b]! || a - b)) {
      if (chosen.length === count) break;
      if (distances[person] !== most) continue;
      chosen.push(person);
      bringNearer(person, distances, network);
    }
  }
  return chosen;
}

const UNREACHED = 0xffffffff;

/** Lowers everybody's distance to the nearest source by that to a new one (ties). */
function bringNearer(source: number, distances: Uint32Array, network: Network): void {
  const layers = [closeLayer(network), network.online].filter((layer) => layer !== null);
  distances[source] = 0;
  const queue = [source];
  for (let next = 0; next < queue.length; next++) {
    const person = queue[next]!;
    const distance = distances[person]! + 1;
    for (const layer of layers) {
      const contacts = rowLength(layer, person);
      for (let place = 0; place < contacts; place++) {
        const contact = contactAt(layer, person, place);
        if (distances[contact]! <= distance) continue;
        distances[contact] = distance;
        queue.push(contact);
      }
    }
  }
}
