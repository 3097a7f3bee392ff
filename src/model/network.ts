import { ComputedContacts } from './computed-contacts.ts';
import { communityTies } from './generators/communities.ts';
import { randomTies } from './generators/random.ts';
import { regularContacts } from './generators/regular.ts';
import { bundledNetwork } from './imports/bundled.ts';
import { isBundledName } from './imports/bundled-sizes.ts';
import type { ImportedNetwork } from './imports/imported-network.ts';
import { preferentialTies, scaleFreeTies } from './generators/scale-free.ts';
import { smallWorldTies } from './generators/small-world.ts';
import type { Ties } from './generators/ties.ts';
import { treeContacts } from './generators/tree.ts';
import { Luck } from './random.ts';
import type { Scenario } from './scenario.ts';

/**
 * Who can tell whom, in compressed sparse rows: the contacts of a person are
 * `contacts[offsets[person]] … contacts[offsets[person + 1] − 1]`, in the order in which that person tells them.
 */
export interface Contacts {
  readonly offsets: Uint32Array;
  readonly contacts: Uint32Array;
}

export interface Network {
  readonly people: number;
  /** One for each person; `null` where people have no name but their number. */
  readonly names: readonly string[] | null;
  /** Face to face; `null` where they are computed, and in a mixed population, where anybody meets anybody. */
  readonly stored: Contacts | null;
  /** Face to face too, computed instead of stored; `null` for every other kind of network. */
  readonly computed: ComputedContacts | null;
  /** Online; `null` where there is no such layer. Nobody is in both layers of a person. */
  readonly online: Contacts | null;
}

/** Builds the network that the scenario describes; time and memory are linear in people and ties. */
export function buildNetwork(scenario: Scenario, luck: Luck): Network {
  const { people, 'network.kind': kind } = scenario;
  const rows = closeContacts(scenario, luck);
  const stored = rows && inOrderOfTelling(rows, luck);
  const computed = kind === 'computed' ? computedContacts(scenario, luck) : null;
  const names = kind === 'imported' ? importedNetwork(scenario).names : null;
  const close = stored ?? computed;
  return { people, names, stored, computed, online: close && buildOnline(scenario, close, luck) };
}

/** The contacts of a network of the kind `computed`; building them takes no time to speak of. */
export const computedContacts = (scenario: Scenario, luck: Luck): ComputedContacts =>
  new ComputedContacts(scenario.people, scenario['network.contacts'], luck);

/** One layer of a network: contacts that are stored, or that are computed when asked for. */
export type Contactable = Contacts | ComputedContacts;

/** The face-to-face layer; `null` in a mixed population. */
export const closeLayer = ({ stored, computed }: Network): Contactable | null => stored ?? computed;

/** The online layer: a scale-free network, less the pairs that are close already. */
function buildOnline(scenario: Scenario, close: Contactable, luck: Luck): Contacts | null {
  const { people, 'online.contacts': contacts } = scenario;
  if (contacts === 0) return null;
  // Luck of its own: the same address must not decide a tie on both layers.
  const ties = preferentialTies(people, contacts / 2, new Luck(`${luck.seed}/online`));
  return inOrderOfTelling(bothWays(people, withoutPairs(ties, close)), luck);
}

/** In any order; `null` in a mixed population, and where contacts are computed. */
function closeContacts(scenario: Scenario, luck: Luck): Contacts | null {
  const people = scenario.people;
  switch (scenario['network.kind']) {
    case 'tree':
      return treeContacts(scenario);
    case 'mixed':
    case 'computed':
      return null;
    case 'random':
      return bothWays(people, randomTies(scenario, luck));
    case 'regular':
      return regularContacts(scenario, luck);
    case 'smallWorld':
      return bothWays(people, smallWorldTies(scenario, luck));
    case 'scaleFree':
      return bothWays(people, scaleFreeTies(scenario, luck));
    case 'communities':
      return bothWays(people, communityTies(scenario, luck));
    case 'imported':
      return bothWays(people, importedNetwork(scenario).ties);
  }
}

/** The network that comes with the scenario, or is named in it. @throws RangeError when `people` are others than its own */
function importedNetwork({ people, 'network.source': source }: Scenario): ImportedNetwork {
  const network = isBundledName(source) ? bundledNetwork(source) : source;
  if (network.people === people) return network;
  throw new RangeError(`The scenario has ${people} people, its imported network ${network.people}.`);
}

/** How many others this person can tell, on both layers. */
export function contactCount(network: Network, person: number): number {
  const close = closeLayer(network);
  const { online, people } = network;
  return close ? rowLength(close, person) + (online ? rowLength(online, person) : 0) : people - 1;
}

/** True for who has a contact on a layer on which tellings are made, given the share of them made online. */
export function canTellAnybody(network: Network, person: number, onlineShare: number): boolean {
  const close = closeLayer(network);
  const { online } = network;
  if (!close || !online) return contactCount(network, person) > 0;
  return (
    (onlineShare < 1 && rowLength(close, person) > 0) || (onlineShare > 0 && rowLength(online, person) > 0)
  );
}

/** The others that this person can tell, on both layers; not for a mixed population. */
export function* contactsOf(network: Network, person: number): Generator<number> {
  const close = closeLayer(network);
  if (close) yield* rowOf(close, person);
  if (network.online) yield* rowOf(network.online, person);
}

/** How many contacts a person has on one layer. */
export const rowLength = (layer: Contactable, person: number): number =>
  layer instanceof ComputedContacts
    ? layer.count(person)
    : layer.offsets[person + 1]! - layer.offsets[person]!;

/** The contact at a place in a person's order of telling on one layer, below their {@link rowLength}. */
export const contactAt = (layer: Contactable, person: number, place: number): number =>
  layer instanceof ComputedContacts
    ? layer.at(person, place)
    : layer.contacts[layer.offsets[person]! + place]!;

/** A person's contacts on one layer, in the order of telling. */
const rowOf = (layer: Contactable, person: number): Uint32Array =>
  layer instanceof ComputedContacts
    ? layer.row(person)
    : layer.contacts.subarray(layer.offsets[person], layer.offsets[person + 1]);

/** The ties whose ends are not contacts already. */
function withoutPairs(ties: Ties, close: Contactable): Ties {
  let size = 0;
  for (let end = 0; end < ties.length; end += 2) {
    const [a, b] = ties.subarray(end, end + 2) as unknown as [number, number];
    if (rowOf(close, a).includes(b)) continue;
    ties[size++] = a;
    ties[size++] = b;
  }
  return ties.subarray(0, size);
}

/** Rows in which each tie stands at both its ends. */
function bothWays(people: number, ties: Ties): Contacts {
  const offsets = new Uint32Array(people + 1);
  for (let end = 0; end < ties.length; end++) offsets[ties[end]! + 1]!++;
  for (let person = 0; person < people; person++) offsets[person + 1]! += offsets[person]!;
  const next = offsets.slice(0, people);
  const contacts = new Uint32Array(ties.length);
  for (let end = 0; end < ties.length; end += 2) {
    const a = ties[end]!;
    const b = ties[end + 1]!;
    contacts[next[a]!++] = b;
    contacts[next[b]!++] = a;
  }
  return { offsets, contacts };
}

/**
 * Sorts each person's contacts by a hashed priority, so that how many they have told is all that has to be
 * remembered of whom they have told.
 */
function inOrderOfTelling(rows: Contacts, luck: Luck): Contacts {
  const { offsets, contacts } = rows;
  const key = luck.keys.order;
  // One room for all rows: a new array for each person costs more than the sorting.
  const longest = offsets.reduce((most, end, row) => Math.max(most, end - (offsets[row - 1] ?? 0)), 0);
  const before = new Uint32Array(longest);
  const ranks = new Float64Array(longest);
  for (let person = 0; person + 1 < offsets.length; person++) {
    const start = offsets[person]!;
    const count = offsets[person + 1]! - start;
    for (let place = 0; place < count; place++) {
      const contact = contacts[start + place]!;
      before[place] = contact;
      // The priority in the upper and the place in the lower bits of a 53-bit number: they sort as one.
      ranks[place] = luck.draw(key, person, contact) * PLACES + place;
    }
    ranks.subarray(0, count).sort();
    for (let place = 0; place < count; place++) contacts[start + place] = before[ranks[place]! % PLACES]!;
  }
  return rows;
}

/** 2²¹: with the 32 bits of a draw this fills a double, and nobody has more contacts. */
const PLACES = 2097152;
