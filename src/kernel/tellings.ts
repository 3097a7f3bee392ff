import {
  BATCH,
  CONVINCED,
  ENOUGH,
  HEARD,
  HEARINGS_SHIFT,
  IS_GOOD,
  KEPT,
  KNOWN_FRESHNESS,
  LOST_MASK,
  LOST_SHIFT,
  NOTHING,
  ONE_HEARING,
  REACTION_MASK,
  REACTION_SHIFT,
  RELAY,
  RELAYING,
  STAGE_MASK,
  UNAWARE,
  UNMOVED,
  UNMOVED_FLAGS,
} from './codes';
import { append, hasRoom, journalSize, openJournal } from './journal';
import { beliefKey, ofPerson, onOccasion } from './luck';
import {
  contacts,
  countChange,
  entries,
  flags,
  isIn,
  limits,
  newTellers,
  offsets,
  put,
  remove,
  setWords,
  settled,
  stageCounts,
  tellers,
  told,
  versions,
  wordOf,
} from './people';
import { heardFirst, heardGood, heardLost, heardSecond, retell } from './retelling';

/*
 * The day's tellings where all that one needs is who tells whom: what src/model/run/fast/tellings.ts does, in the same steps.
 * Only listeners who are not moved, or who relay, are seen to here; every other telling is left to the caller.
 */

/** What a draw has to be below to be believed, by lost facets and then by hearings, as f64. */
export let chances: usize = 0;
/** The reaction of everybody who has none yet; 0 when there are several. */
export let onlyReaction: u32 = 0;
/** True when one believed telling is enough. */
export let oneIsEnough: bool = true;
/** False while an event is to come that may send anybody. */
export let canSettle: bool = true;
export let perDay: u32 = 0;
export let relayTells: u32 = 0;

/** Of each teller of the batch, by slot: who, where their tellings begin and end in the contacts, and more. */
export let batchTellers: usize = 0;
export let batchStarts: usize = 0;
export let batchEnds: usize = 0;
export let batchLost: usize = 0;
export let batchBeliefs: usize = 0;
/** Of each telling that may change something: to whom, and the slot of its teller. */
export let listListeners: usize = 0;
export let listSlots: usize = 0;

/** Tellings made today, and people who made their first. */
export let today: u32 = 0;
export let firstToday: u32 = 0;
/** Of the list: the next telling, and how many there are. */
let next: u32 = 0;
let count: u32 = 0;
/** The word of the set of tellers that is worked on, and those of it who are still to come. */
let word: u32 = 0;
let left: u32 = 0;
/** What reading ahead has read; known outside, or it would be left out as of no use. */
export let readAhead: u32 = 0;

/** Begins the day's tellings. */
export function beginTellings(): void {
  today = 0;
  firstToday = 0;
  next = 0;
  count = 0;
  word = 0;
  left = load<u32>(tellers);
}

/** Makes tellings until one that it leaves, untouched, to the caller: its place in the list; −1 when all are made. */
export function makeTellings(size: u32, chunk: usize): i32 {
  openJournal(size, chunk);
  do {
    if (listen()) return next++;
  } while (fillBatch());
  return -1;
}

/** Entries that the journal has now. */
export function entryCount(): u32 {
  return journalSize;
}

/** Works out the next tellers' tellings; false when there are no more. */
function fillBatch(): bool {
  const slots = gather();
  if (slots === 0) return false;
  touchRows(slots);
  count = dropOldNews(slots);
  next = 0;
  touchListeners();
  return true;
}

/** Takes the next tellers, by their numbers, and plans what they do today; returns how many they are. */
function gather(): u32 {
  let slot: u32 = 0;
  let planned: u32 = 0;
  while (slot < BATCH && planned < ENOUGH) {
    while (left === 0) {
      if (++word >= setWords) return slot;
      left = load<u32>(wordOf(tellers, word));
    }
    const teller = (word << 5) + ctz(left);
    left &= left - 1;
    planned += plan(slot++, teller);
  }
  return slot;
}

/** Plans what a teller does today, and whether they go on tomorrow; returns the number of their tellings. */
function plan(slot: u32, teller: u32): u32 {
  const before = load<u32>(wordOf(told, teller));
  const limit = load<u32>(wordOf(limits, teller));
  const start = load<u32>(wordOf(offsets, teller)) + before;
  let room = (load<u32>(wordOf(offsets, teller), 4) - start) as i32;
  if (limit > 0) room = min<i32>(room, limit - before);
  const made = min<i32>(max<i32>(room, 0), perDay);
  // An event may have taken the last whom they could tell.
  if (made >= room) remove(tellers, teller);
  store<u32>(wordOf(batchTellers, slot), teller);
  store<u32>(wordOf(batchStarts, slot), start);
  store<u32>(wordOf(batchEnds, slot), start + made);
  store<u32>(wordOf(batchLost, slot), (load<u32>(wordOf(flags, teller)) >>> LOST_SHIFT) & LOST_MASK);
  store<u32>(wordOf(batchBeliefs, slot), ofPerson(beliefKey, teller));
  store<u32>(wordOf(told, teller), before + made);
  today += made;
  if (made > 0 && before === 0) firstToday++;
  return made;
}

/** Reads the ends of some rows, so that all of them are on their way at once. */
function touchRows(slots: u32): void {
  let read: u32 = 0;
  for (let slot: u32 = 0; slot < slots; slot++) {
    read ^= load<u32>(wordOf(contacts, load<u32>(wordOf(batchStarts, slot))));
    read ^= load<u32>(wordOf(contacts, load<u32>(wordOf(batchEnds, slot)) - 1));
  }
  readAhead ^= read;
}

/** Lists the tellings that may change something and returns how many they are. */
function dropOldNews(slots: u32): u32 {
  const listeners = listListeners;
  const slotOf = listSlots;
  const done = settled;
  let kept: u32 = 0;
  for (let slot: u32 = 0; slot < slots; slot++) {
    const end = wordOf(contacts, load<u32>(wordOf(batchEnds, slot)));
    for (let place = wordOf(contacts, load<u32>(wordOf(batchStarts, slot))); place < end; place += 4) {
      const listener = load<u32>(place);
      store<u32>(wordOf(listeners, kept), listener);
      store<u32>(wordOf(slotOf, kept), slot);
      kept += 1 - isIn(done, listener);
    }
  }
  return kept;
}

function touchListeners(): void {
  const all = flags;
  let read: u32 = 0;
  for (let place = listListeners, end = wordOf(listListeners, count); place < end; place += 4)
    read ^= load<u32>(wordOf(all, load<u32>(place)));
  readAhead ^= read;
}

/** Makes the tellings of the list one after the other; true when it leaves one to the caller. */
function listen(): bool {
  const all = flags;
  const listeners = listListeners;
  const slotOf = listSlots;
  const done = settled;
  const believedBelow = chances;
  const beliefs = batchBeliefs;
  const lostBySlot = batchLost;
  const end = count;
  let place = next;
  for (; place < end; place++) {
    const listener = load<u32>(wordOf(listeners, place));
    if (isIn(done, listener)) continue;
    const before = load<u32>(wordOf(all, listener));
    const hearings = before >>> HEARINGS_SHIFT;
    if (hearings >= KNOWN_FRESHNESS) break;
    const slot = load<u32>(wordOf(slotOf, place));
    const lost = load<u32>(wordOf(lostBySlot, slot));
    const draw = onOccasion(load<u32>(wordOf(beliefs, slot)), listener);
    if ((draw as f64) < load<f64>(believedBelow + (((lost * KNOWN_FRESHNESS + hearings) as usize) << 3))) {
      if (!relays(before) || !hasRoom()) break;
      relay(load<u32>(wordOf(batchTellers, slot)), listener, before, lost);
    } else if ((before & STAGE_MASK) === UNAWARE) {
      if (!hasRoom()) break;
      stayUnmoved(load<u32>(wordOf(batchTellers, slot)), listener, before);
    } else store<u32>(wordOf(all, listener), before + ONE_HEARING);
  }
  next = place;
  return place < end;
}

/** True for who relays when a telling convinces them. */
function relays(before: u32): bool {
  const known = (before >>> REACTION_SHIFT) & REACTION_MASK;
  return (before & STAGE_MASK) <= UNMOVED && oneIsEnough && (known === 0 ? onlyReaction : known) === RELAY;
}

/** A listener is convinced and tells from tomorrow on. */
function relay(teller: u32, listener: u32, before: u32, lost: u32): void {
  retell(teller, listener, lost);
  const heard = before + ONE_HEARING;
  const parent = load<u32>(wordOf(entries, teller));
  store<u32>(
    wordOf(flags, listener),
    (heard & KEPT) |
      RELAYING |
      (RELAY << REACTION_SHIFT) |
      (heardLost << LOST_SHIFT) |
      (heardGood ? IS_GOOD : 0),
  );
  const hearings = heard >>> HEARINGS_SHIFT;
  const entry = append(listener, parent, RELAYING, CONVINCED, heardGood, hearings, heardFirst, heardSecond);
  store<u32>(wordOf(entries, listener), entry);
  store<u32>(versions + ((listener as usize) << 3), heardFirst);
  store<u32>(versions + ((listener as usize) << 3), heardSecond, 4);
  countChange(stageCounts, before & STAGE_MASK, RELAYING);
  if (relayTells > 0) store<u32>(wordOf(limits, listener), relayTells);
  put(newTellers, listener);
  if (canSettle) put(settled, listener);
}

/** A listener who hears it for the first time is not moved: they hold nothing. */
function stayUnmoved(teller: u32, listener: u32, before: u32): void {
  const heard = before + ONE_HEARING;
  store<u32>(wordOf(flags, listener), (heard & KEPT) | UNMOVED_FLAGS);
  const parent = load<u32>(wordOf(entries, teller));
  append(listener, parent, UNMOVED, HEARD, true, heard >>> HEARINGS_SHIFT, NOTHING, NOTHING);
  countChange(stageCounts, UNAWARE, UNMOVED);
}
