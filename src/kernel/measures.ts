import { STAGE_MASK } from './constants';
import {
  BLOCK,
  CAN_TELL,
  CAUSE_SHIFT,
  FAN,
  GENERATION_SHIFT,
  HAS_BEGUN,
  HOLDS,
  IS_CONVINCED,
  ONE_RETELLING,
  PLANNING,
  PROMISED,
  REACH,
  REACH_CONVINCED,
  REACH_FIRSTHAND,
  SENT,
  STAGE_COUNT,
  STAYS,
  TELLS,
  UNAWARE,
  UNMOVED,
  VISITED,
  WHATS,
} from './from-model';
import { beginHeld, turns, weigh } from './held';
import { beginImplied, Implied, impliedAt, makeRoomFor } from './implied';
import { Entry, entryAt } from './journal';
import { hasAnybodyToTell } from './network';
import { countChange, lastDay, people } from './people';
import { allocate, increase, wordOf } from './store';

/* What src/model/journal/implied.ts and src/model/measures do with a day's entries, block by block in the same steps. */

/** What an entry makes of its person, by stage and cause, as u16. */
const marksOfWhat: usize = memory.data(WHATS * 2, 8);
/** People in each stage, as they are measured. */
const measuredStages: usize = memory.data(STAGE_COUNT * 4, 4);
/** People who have heard, are convinced, and went. */
const reachCounts: usize = memory.data(3 * 4, 4);
/** Of each person: what is known in one byte, and their latest entry. */
let marks: usize = 0;
let latest: usize = 0;
/** By day: people who began telling on it, and new tellers whom those have made. */
let begunByDay: usize = 0;
let madeByDay: usize = 0;

/** A checksum of what was only read to have it near, exported so that the optimiser keeps the reads. */
export let lookedUp: u32 = 0;

/** Begins to measure a run. */
export function beginMeasures(): void {
  beginImplied();
  beginHeld();
  marks = allocate(people);
  latest = allocate((people as u64) << 2);
  begunByDay = allocate(((lastDay as u64) + 1) << 2);
  madeByDay = allocate(((lastDay as u64) + 1) << 2);
  memory.fill(reachCounts, 0, 3 * 4);
  memory.fill(measuredStages, 0, STAGE_COUNT * 4);
  store<u32>(wordOf(measuredStages, UNAWARE), people);
}

/** From now on, until the next call, these people are those who have anybody to tell. */
export function markWhoCanTell(onlineShare: f64): void {
  for (let person: u32 = 0; person < people; person++) {
    const others = load<u8>(marks + person) & ~CAN_TELL;
    store<u8>(marks + person, others | (hasAnybodyToTell(person, onlineShare) ? CAN_TELL : 0));
  }
}

export function addressOfMarksOfWhat(): usize {
  return marksOfWhat;
}

export function addressOfMeasuredStages(): usize {
  return measuredStages;
}

export function addressOfReachCounts(): usize {
  return reachCounts;
}

export function addressOfMarks(): usize {
  return marks;
}

export function addressOfLatest(): usize {
  return latest;
}

export function addressOfBegun(): usize {
  return begunByDay;
}

export function addressOfMade(): usize {
  return madeByDay;
}

/** Takes in the entries of a day from one to before another. */
export function takeIn(from: u32, to: u32, day: u32): void {
  while (from < to) {
    const end = min<u32>((from | (BLOCK - 1)) + 1, to);
    makeRoomFor(from);
    touch(from, end);
    weigh(derive(from, end, day));
    from = end;
  }
}

/** Reads what some entries will ask for, to have it near. */
function touch(from: u32, to: u32): void {
  let read: u32 = 0;
  for (let at = from; at < to; at++) {
    const entry = entryAt(at);
    read ^= load<u8>(marks + entry.person);
    if (entry.parent >= 0) read ^= impliedAt(entry.parent).retellings;
  }
  lookedUp ^= read;
}

/** Finds out what entries imply, counts whom they move, and lists the versions to be weighed; returns the list's end. */
function derive(from: u32, to: u32, day: u32): usize {
  let entry = entryAt(from);
  let here = impliedAt(from);
  let turn = turns;
  for (let at = from; at < to; at++) {
    const person = entry.person;
    const what = entry.what & (WHATS - 1);
    const known = load<u8>(marks + person) as u32;
    let credited = entry.parent;
    if (credited >= 0) {
      const there = impliedAt(credited);
      here.retellings = there.retellings + ONE_RETELLING;
      here.source = there.source;
    } else credited = addUntold(at, entry, known, here);
    let now = (known & STAYS) | (load<u16>(marksOfWhat + ((what as usize) << 1)) as u32);
    if (known & HAS_BEGUN) here.began = impliedAt(load<u32>(wordOf(latest, person))).began;
    else if (now & TELLS && now & CAN_TELL) {
      here.began = day;
      now |= HAS_BEGUN;
      increase(begunByDay, day);
      if (credited >= 0) increase(madeByDay, impliedAt(credited).began);
    }
    countChange(measuredStages, known & STAGE_MASK, now & STAGE_MASK);
    if ((known & STAGE_MASK) === UNAWARE) increase(reachCounts, REACH);
    if (now & ~known & IS_CONVINCED) increase(reachCounts, REACH_CONVINCED);
    if (what >>> CAUSE_SHIFT === VISITED) increase(reachCounts, REACH_FIRSTHAND);
    if (now & HOLDS) turn = list(turn, at);
    if (known & HOLDS) turn = list(turn, ~load<u32>(wordOf(latest, person)));
    store<u8>(marks + person, now);
    if ((now & STAGE_MASK) !== UNMOVED) store<u32>(wordOf(latest, person), at);
    entry = changetype<Entry>(changetype<usize>(entry) + offsetof<Entry>());
    here = changetype<Implied>(changetype<usize>(here) + offsetof<Implied>());
  }
  return turn;
}

function list(turn: usize, entry: u32): usize {
  store<u32>(turn, entry);
  return turn + 4;
}

/** An entry whose version came from nobody; returns the entry of whoever told what the person acts on, −1 for nobody. */
function addUntold(at: u32, entry: Entry, known: u32, here: Implied): i32 {
  const before = load<u32>(wordOf(latest, entry.person));
  const what = entry.what & (WHATS - 1);
  const isOwnWord =
    (known & STAGE_MASK) > UNMOVED &&
    entry.parent !== (SENT as i32) &&
    (what >>> CAUSE_SHIFT === PROMISED || (known & STAGE_MASK) === PLANNING);
  const generation = isOwnWord ? impliedAt(before).retellings >>> GENERATION_SHIFT : 0;
  const isAdvertised = (what & STAGE_MASK) < FAN;
  here.retellings = isAdvertised ? ONE_RETELLING : generation << GENERATION_SHIFT;
  here.source = at;
  if (!isOwnWord) return -1;
  const told = entryAt(before).parent;
  return told === (SENT as i32) ? -1 : told;
}
