import { smallWorldTies } from './generators/small-world.ts';
import { randomTies } from './generators/random.ts';
import type { Ties } from './generators/ties.ts';
import { treeContacts } from './generators/tree.ts';
import type { Luck } from './random.ts';
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
  /** `null` in a mixed population, where anybody meets anybody. */
  readonly stored: Contacts | null;
}

/** Builds the network that the scenario describes; time and memory are linear in people and ties. */
export function buildNetwork(scenario: Scenario, luck: Luck): Network {
  const people = scenario.people;
  switch (scenario['network.kind']) {
    case 'mixed':
      return { people, stored: null };
    case 'tree':
      return { people, stored: inOrderOfTelling(treeContacts(scenario), luck) };
    case 'random':
      return { people, stored: inOrderOfTelling(bothWays(people, randomTies(scenario, luck)), luck) };
    case 'smallWorld':
      return { people, stored: inOrderOfTelling(bothWays(people, smallWorldTies(scenario, luck)), luck) };
  }
}

/** How many others this person can tell. */
export function contactCount(network: Network, person: number): number {
  const { stored, people } = network;
  return stored ? stored.offsets[person + 1]! - stored.offsets[person]! : people - 1;
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
  for (let person = 0; person + 1 < offsets.length; person++) {
    const row = contacts.subarray(offsets[person]!, offsets[person + 1]!);
    // The priority in the upper and the place in the lower bits of a 53-bit number: they sort as one.
    const ranked = Float64Array.from(
      row,
      (contact, place) => luck.draw(key, person, contact) * PLACES + place,
    );
    const before = row.slice();
    ranked.sort().forEach((rank, place) => (row[place] = before[rank % PLACES]!));
  }
  return rows;
}

/** 2²¹: with the 32 bits of a draw this fills a double, and nobody has more contacts. */
const PLACES = 2097152;
