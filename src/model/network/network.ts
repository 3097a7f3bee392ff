import { ComputedContacts } from './computed-contacts.ts';
import type { Contacts } from './contacts.ts';

/** The contacts of everybody, face to face and online. */
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

/** One layer of a network: contacts that are stored, or that are computed when asked for. */
export type Contactable = Contacts | ComputedContacts;

/** The face-to-face layer; `null` in a mixed population. */
export const closeLayer = ({ stored, computed }: Network): Contactable | null => stored ?? computed;

/** Ends of ties that are stored, on both layers. */
export const contactTotal = ({ stored, online }: Network): number =>
  (stored?.contacts.length ?? 0) + (online?.contacts.length ?? 0);

/** The number of contacts of a person, on both layers. */
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

/** The number of contacts of a person on one layer. */
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

/** True when the other is among a person’s contacts on one layer. */
export function isContact(layer: Contactable, person: number, other: number): boolean {
  if (layer instanceof ComputedContacts) return layer.row(person).includes(other);
  const { offsets, contacts } = layer;
  for (let at = offsets[person]!; at < offsets[person + 1]!; at++) if (contacts[at] === other) return true;
  return false;
}
