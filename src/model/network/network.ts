import { ComputedContacts } from './computed-contacts.ts';
import { rowsOfTies } from './rows/rows-of-ties.ts';
import { communityTies } from './generators/communities.ts';
import { randomTies } from './generators/random.ts';
import { regularContacts } from './generators/regular.ts';
import { bundledNetwork } from './import/bundled.ts';
import { isBundledName } from '../scenario/bundled-sizes.ts';
import type { ImportedNetwork } from '../scenario/imported-network.ts';
import { PreferentialTies } from './generators/scale-free.ts';
import { smallWorldTies } from './generators/small-world.ts';
import { settle, type Draft } from './generators/settle-ties.ts';
import { isDense, tiesOf } from './ties.ts';
import { treeContacts } from './generators/tree.ts';
import { inSteps, partOf, type Report } from '../basics/progress.ts';
import { Luck } from '../basics/random.ts';
import { moveRows } from './rows/move-rows.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { sortRows, type Double } from './rows/telling-order.ts';

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

/**
 * Builds the network that the scenario describes; time and memory are linear in people and ties.
 * @param report told how much is done, up to 1, some forty times
 */
export function buildNetwork(scenario: Scenario, luck: Luck, report?: Report): Network {
  const {
    people,
    'network.kind': kind,
    'network.contacts': contacts,
    'online.contacts': followed,
  } = scenario;
  const done = inSteps(report);
  const closeShare = contacts / (contacts + followed);
  const stored = closeContacts(scenario, luck, partOf(done, 0, closeShare));
  const computed = kind === 'computed' ? new ComputedContacts(people, contacts, luck) : null;
  const names = kind === 'imported' ? importedNetwork(scenario).names : null;
  const close = stored ?? computed;
  const online = close && buildOnline(scenario, close, luck, partOf(done, closeShare, 1));
  done(1);
  return { people, names, stored, computed, online };
}

/** One layer of a network: contacts that are stored, or that are computed when asked for. */
export type Contactable = Contacts | ComputedContacts;

/** The face-to-face layer; `null` in a mixed population. */
export const closeLayer = ({ stored, computed }: Network): Contactable | null => stored ?? computed;

/** The online layer: a scale-free network, less the pairs that are close already. */
function buildOnline(scenario: Scenario, close: Contactable, luck: Luck, report: Report): Contacts | null {
  const { people, 'online.contacts': contacts } = scenario;
  if (contacts === 0) return null;
  // Luck of its own: the same address must not decide a tie on both layers.
  const own = new Luck(`${luck.seed}/online`);
  const ties = new PreferentialTies(people, contacts / 2, own, partOf(report, 0, TIES_SHARE));
  ties.leaveOut((a, b) => isContact(close, a, b));
  return rowsOfTies(people, ties, luck, partOf(report, TIES_SHARE, 1));
}

/** How much of the building is the making of ties; the rest is the making of rows. */
const TIES_SHARE = 0.4;

/** In the order of telling; `null` in a mixed population, and where contacts are computed. */
function closeContacts(scenario: Scenario, luck: Luck, report: Report): Contacts | null {
  const { people, 'network.kind': kind, 'network.contacts': contacts } = scenario;
  switch (kind) {
    case 'mixed':
    case 'computed':
      return null;
    case 'tree':
      return inOrderOfTelling(treeContacts(scenario), luck);
    case 'regular':
      return regularContacts(scenario, luck, report);
    case 'random':
      return settledRows(scenario, randomTies(scenario, luck), luck, report);
    case 'smallWorld':
      return settledRows(scenario, smallWorldTies(scenario, luck), luck, report);
    case 'communities':
      return settledRows(scenario, communityTies(scenario, luck), luck, report);
    case 'scaleFree': {
      const ties = new PreferentialTies(people, contacts / 2, luck, partOf(report, 0, TIES_SHARE));
      return rowsOfTies(people, ties, luck, partOf(report, TIES_SHARE, 1));
    }
    case 'imported':
      return rowsOfTies(people, tiesOf(importedNetwork(scenario).ties), luck, report);
  }
}

/** Rows of a draft, in which nobody has a contact twice. */
function settledRows(scenario: Scenario, draft: Draft, luck: Luck, report: Report): Contacts {
  const { people, 'network.contacts': contacts } = scenario;
  if (isDense(people, contacts)) return rowsOfTies(people, draft.inTurn(), luck, report);
  const doubles: Double[] = [];
  const rows = rowsOfTies(people, draft.first, luck, report, doubles);
  if (doubles.length > 0) moveRows(rows, settle(draft.movable, rows, doubles), luck);
  return rows;
}

function inOrderOfTelling(rows: Contacts, luck: Luck): Contacts {
  sortRows(rows, luck);
  return rows;
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

function isContact(layer: Contactable, person: number, other: number): boolean {
  if (layer instanceof ComputedContacts) return layer.row(person).includes(other);
  const { offsets, contacts } = layer;
  for (let at = offsets[person]!; at < offsets[person + 1]!; at++) if (contacts[at] === other) return true;
  return false;
}
