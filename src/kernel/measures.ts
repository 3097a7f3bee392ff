import {
  BEGAN,
  BLOCK,
  CAN_TELL,
  CAUSE_SHIFT,
  CHUNK_BITS,
  ENTRY_WORDS,
  FAN,
  FULL,
  GENERATION_SHIFT,
  HAS_BEGUN,
  HELD_ACCURACY,
  HELD_DETAILED_PEOPLE,
  HELD_FIDELITY,
  HELD_PEOPLE,
  HELD_RETOLD_FIDELITY,
  HELD_RETOLD_PEOPLE,
  HELD_VALENCE,
  HOLDS,
  IMPLIED_WORDS,
  IN_CHUNK,
  IS_CONVINCED,
  LOST,
  ONE_RETELLING,
  PARENT,
  PLANNING,
  PROMISED,
  REACH,
  REACH_CONVINCED,
  REACH_FIRSTHAND,
  RETELLINGS,
  SENT,
  SOURCE,
  STAGE_MASK,
  STAYS,
  STORY,
  TELLS,
  UNAWARE,
  UNMOVED,
  VISITED,
  WHAT,
  WHATS,
} from './codes';
import { countChange, wordOf } from './people';
import { feelingOf, lostOf } from './retelling';

/* What src/model/journal/implied.ts, held.ts and measures.ts do with a day's entries, block by block in the same steps. */

/** Where the chunks stand, by their number: of the journal, and of what its entries imply. */
export let journalChunks: usize = 0;
export let impliedChunks: usize = 0;
/** Of each person: what is known in one byte, and their latest entry. */
export let marks: usize = 0;
export let latest: usize = 0;
/** What an entry makes of its person, by stage and cause, as u16. */
export let marksOfWhat: usize = 0;
/** By day: people who began telling on it, and new tellers whom those have made. */
export let begunByDay: usize = 0;
export let madeByDay: usize = 0;
/** Sums as f64 and in the order of src/model/measures/held-versions.ts. */
export let heldSums: usize = 0;
/** Entries to be counted and, as their complements, those to be counted no longer. */
export let turns: usize = 0;
/** People in each stage, as they are measured. */
export let measuredStages: usize = 0;
/** People who have heard, are convinced, and went: three words. */
export let reachCounts: usize = 0;
/** How the place is: four facets, as a version has them. */
export let truth: usize = 0;

/** What looking up has read; known outside, or it would be left out as of no use. */
export let lookedUp: u32 = 0;
let turnCount: u32 = 0;

/** Takes in the entries of a day from one to before another. */
export function takeIn(from: u32, to: u32, day: u32): void {
  while (from < to) {
    const end = min<u32>((from | (BLOCK - 1)) + 1, to);
    touch(from, end);
    derive(from, end, day);
    weigh();
    from = end;
  }
}

function entryAt(entry: u32): usize {
  return (
    load<usize>(wordOf(journalChunks, entry >>> CHUNK_BITS)) +
    (((entry & IN_CHUNK) * (ENTRY_WORDS * 4)) as usize)
  );
}

function impliedAt(entry: u32): usize {
  return (
    load<usize>(wordOf(impliedChunks, entry >>> CHUNK_BITS)) +
    (((entry & IN_CHUNK) * (IMPLIED_WORDS * 4)) as usize)
  );
}

/** Reads what some entries will ask for, to have it near. */
function touch(from: u32, to: u32): void {
  let read: u32 = 0;
  for (let at = entryAt(from), end = entryAt(to - 1); at <= end; at += ENTRY_WORDS * 4) {
    const parent = load<i32>(at, PARENT * 4);
    read ^= load<u8>(marks + load<u32>(at));
    if (parent >= 0) read ^= load<u32>(impliedAt(parent));
  }
  lookedUp ^= read;
}

/** Finds out what entries imply, counts whom they move, and lists the versions to be weighed. */
function derive(from: u32, to: u32, day: u32): void {
  let at = entryAt(from);
  let here = impliedAt(from);
  let turn = turns;
  for (let entry = from; entry < to; entry++) {
    const person = load<u32>(at);
    const parent = load<i32>(at, PARENT * 4);
    const what = load<u32>(at, WHAT * 4) & (WHATS - 1);
    const known = load<u8>(marks + person) as u32;
    let credited = parent;
    if (parent >= 0) {
      const there = impliedAt(parent);
      store<u32>(here, load<u32>(there, RETELLINGS * 4) + ONE_RETELLING, RETELLINGS * 4);
      store<u32>(here, load<u32>(there, SOURCE * 4), SOURCE * 4);
    } else credited = addUntold(entry, what, parent, known, person, here);
    let now = (known & STAYS) | (load<u16>(marksOfWhat + ((what as usize) << 1)) as u32);
    if (known & HAS_BEGUN)
      store<u32>(here, load<u32>(impliedAt(load<u32>(wordOf(latest, person))), BEGAN * 4), BEGAN * 4);
    else if (now & TELLS && now & CAN_TELL) {
      store<u32>(here, day, BEGAN * 4);
      now |= HAS_BEGUN;
      increase(begunByDay, day);
      if (credited >= 0) increase(madeByDay, load<u32>(impliedAt(credited), BEGAN * 4));
    }
    countChange(measuredStages, known & STAGE_MASK, now & STAGE_MASK);
    if ((known & STAGE_MASK) === UNAWARE) increase(reachCounts, REACH);
    if (now & ~known & IS_CONVINCED) increase(reachCounts, REACH_CONVINCED);
    if (what >>> CAUSE_SHIFT === VISITED) increase(reachCounts, REACH_FIRSTHAND);
    if (now & HOLDS) turn = list(turn, entry);
    if (known & HOLDS) turn = list(turn, ~load<u32>(wordOf(latest, person)));
    store<u8>(marks + person, now);
    if ((now & STAGE_MASK) !== UNMOVED) store<u32>(wordOf(latest, person), entry);
    at += ENTRY_WORDS * 4;
    here += IMPLIED_WORDS * 4;
  }
  turnCount = ((turn - turns) >>> 2) as u32;
}

function list(turn: usize, entry: u32): usize {
  store<u32>(turn, entry);
  return turn + 4;
}

function increase(counts: usize, index: u32): void {
  store<u32>(wordOf(counts, index), load<u32>(wordOf(counts, index)) + 1);
}

/** An entry whose version came from nobody; returns the entry of whoever told what the person acts on, −1 for nobody. */
function addUntold(entry: u32, what: u32, parent: i32, known: u32, person: u32, here: usize): i32 {
  const before = load<u32>(wordOf(latest, person));
  const stage = what & STAGE_MASK;
  const cause = what >>> CAUSE_SHIFT;
  const isOwnWord =
    (known & STAGE_MASK) !== UNAWARE &&
    parent !== (SENT as i32) &&
    (cause === PROMISED || (known & STAGE_MASK) === PLANNING);
  const generation = isOwnWord ? load<u32>(impliedAt(before), RETELLINGS * 4) >>> GENERATION_SHIFT : 0;
  const isAdvertised = stage < FAN;
  store<u32>(here, isAdvertised ? ONE_RETELLING : generation << GENERATION_SHIFT, RETELLINGS * 4);
  store<u32>(here, entry, SOURCE * 4);
  if (!isOwnWord) return -1;
  const told = load<i32>(entryAt(before), PARENT * 4);
  return told === (SENT as i32) ? -1 : told;
}

/** Adds the listed versions to the sums of what is held, or takes them away. */
function weigh(): void {
  let people: i32 = 0;
  let retoldPeople: i32 = 0;
  let detailedPeople: i32 = 0;
  let fidelitySum: i64 = 0;
  let retoldSum: i64 = 0;
  let accuracySum: i64 = 0;
  let valenceSum: i64 = 0;
  for (let turn = turns, end = turns + ((turnCount as usize) << 2); turn < end; turn += 4) {
    const listed = load<i32>(turn);
    const sign = (listed >> 31) | 1;
    const entry = (listed ^ (listed >> 31)) as u32;
    const version = entryAt(entry) + STORY * 4;
    const implied = impliedAt(entry);
    const original = entryAt(load<u32>(implied, SOURCE * 4)) + STORY * 4;
    const food = load<i16>(version) as i32;
    const price = load<i16>(version, 2) as i32;
    const setting = load<i16>(version, 4) as i32;
    const service = load<i16>(version, 6) as i32;
    const fidelity =
      carriedOf(food, load<i16>(original)) +
      carriedOf(price, load<i16>(original, 2)) +
      carriedOf(setting, load<i16>(original, 4)) +
      carriedOf(service, load<i16>(original, 6));
    const accuracy =
      carriedOf(food, load<i16>(truth)) +
      carriedOf(price, load<i16>(truth, 2)) +
      carriedOf(setting, load<i16>(truth, 4)) +
      carriedOf(service, load<i16>(truth, 6));
    const isRetold = (load<u32>(implied, RETELLINGS * 4) & 0xffff) !== 0;
    const details = 4 - lostOf(food) - lostOf(price) - lostOf(setting) - lostOf(service);
    const feelings = feelingOf(food) + feelingOf(price) + feelingOf(setting) + feelingOf(service);
    people += sign;
    fidelitySum += (sign * fidelity) as i64;
    retoldPeople += isRetold ? sign : 0;
    retoldSum += isRetold ? ((sign * fidelity) as i64) : 0;
    accuracySum += (sign * accuracy) as i64;
    detailedPeople += details > 0 ? sign : 0;
    if (details > 0) valenceSum += (sign * feelings * (12 / (details as i32))) as i64;
  }
  addUp(HELD_PEOPLE, people);
  addUp(HELD_FIDELITY, fidelitySum as f64);
  addUp(HELD_RETOLD_PEOPLE, retoldPeople);
  addUp(HELD_RETOLD_FIDELITY, retoldSum as f64);
  addUp(HELD_ACCURACY, accuracySum as f64);
  addUp(HELD_DETAILED_PEOPLE, detailedPeople);
  addUp(HELD_VALENCE, valenceSum as f64);
}

/** What one facet adds to what a version carries of its original. */
function carriedOf(facet: i32, original: i32): i32 {
  return facet === LOST ? 0 : 2 * (FULL as i32) - abs<i32>(facet - original);
}

function addUp(sum: usize, value: f64): void {
  store<f64>(heldSums + (sum << 3), load<f64>(heldSums + (sum << 3)) + value);
}
