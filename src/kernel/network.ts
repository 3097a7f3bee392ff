import { COMPUTED, MIXED } from './from-model';
import { computedCount, fillComputed } from './computed-contacts';
import { parameters } from './scenario';
import { people } from './people';
import { limitOf, toldBy, toldOnlineBy } from './tellers';
import { IS_LEAN } from './settings';
import { wordOf } from './store';

/** Where a telling is made. */
export const CLOSE: u32 = 0;
export const ONLINE: u32 = 1;

/** How face-to-face contacts are known: `STORED`, `COMPUTED`, or `MIXED` where anybody meets anybody. */
export let closeKind: u32 = 0;
/** Where rows begin, by person, and the contacts, of each layer that is stored: see src/model/network/network.ts. */
export let offsets: usize = 0;
export let contacts: usize = 0;
let onlineOffsets: usize = 0;
let onlineContacts: usize = 0;
export let hasOnline: bool = false;

export function beginNetwork(kind: u32): void {
  closeKind = kind;
  hasOnline = false;
}

export function useCloseRows(ofOffsets: usize, ofContacts: usize): void {
  offsets = ofOffsets;
  contacts = ofContacts;
}

export function useOnlineRows(ofOffsets: usize, ofContacts: usize): void {
  onlineOffsets = ofOffsets;
  onlineContacts = ofContacts;
  hasOnline = true;
}

/** How many contacts a person has on one layer; not in a mixed population. */
export function rowLength(layer: u32, person: u32): u32 {
  if (layer === ONLINE) return rowOf(onlineOffsets, person);
  return closeKind === COMPUTED ? computedCount(person) : rowOf(offsets, person);
}

/** How many others a person can tell, on both layers. */
export function contactCount(person: u32): u32 {
  if (closeKind === MIXED) return people - 1;
  return rowLength(CLOSE, person) + (hasOnline ? rowLength(ONLINE, person) : 0);
}

/** The contact at a place in a person's order of telling on one layer, below their {@link rowLength}. */
export function contactAt(layer: u32, person: u32, place: u32): u32 {
  if (layer === ONLINE)
    return load<u32>(wordOf(onlineContacts, load<u32>(wordOf(onlineOffsets, person)) + place));
  if (closeKind === COMPUTED) return load<u32>(wordOf(fillComputed(person), place));
  return load<u32>(wordOf(contacts, load<u32>(wordOf(offsets, person)) + place));
}

/** Tellings that a person has made on a layer. */
export function toldOn(layer: u32, person: u32): u32 {
  const online = toldOnlineBy(person);
  return layer === ONLINE ? online : toldBy(person) - online;
}

/** True while somebody is left whom this person may tell on a layer. */
export function canTell(layer: u32, person: u32): bool {
  const share = parameters.onlineShare;
  if (layer === ONLINE ? !hasOnline || share === 0 : hasOnline && share === 1) return false;
  if (layer === CLOSE && closeKind === MIXED) return people > 1;
  // Everybody has a computed contact; how many are only worth finding out for those who have told some.
  if (layer === CLOSE && closeKind === COMPUTED && toldBy(person) === 0) return true;
  const count = rowLength(layer, person);
  return count > 0 && (parameters.tellingRepeats !== 0 || toldOn(layer, person) < count);
}

/** True for people who have told as many as they will, or everybody they can. */
export function isExhausted(person: u32): bool {
  if (IS_LEAN) return false;
  const limit = limitOf(person);
  if (limit > 0 && toldBy(person) >= limit) return true;
  return !canTell(CLOSE, person) && !canTell(ONLINE, person);
}

/** True for people with a contact on a layer on which tellings are made. */
export function hasAnybodyToTell(person: u32, onlineShare: f64): bool {
  // Everybody has a computed contact.
  if (!hasOnline) return closeKind === COMPUTED || contactCount(person) > 0;
  return (
    (onlineShare < 1 && rowLength(CLOSE, person) > 0) || (onlineShare > 0 && rowLength(ONLINE, person) > 0)
  );
}

function rowOf(list: usize, person: u32): u32 {
  return load<u32>(wordOf(list, person), 4) - load<u32>(wordOf(list, person));
}
