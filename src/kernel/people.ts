import { LOST_MASK, LOST_SHIFT, NEVER, REACTION_MASK, REACTION_SHIFT, STAGE_MASK } from './constants';
import {
  DORMANT,
  FACET_COUNT,
  HEARD,
  MOST_HEARINGS,
  NEEDS_BELIEVED,
  NEEDS_DAYS,
  NEEDS_GENERATIONS,
  NEEDS_HEARINGS,
  STAGE_COUNT,
  UNAWARE,
  UNMOVED,
} from './from-model';
import { append } from './journal';
import { received, receiveNothing } from './received';
import { IS_LEAN } from './settings';
import { allocate, decrease, increase, noneOf, put, wordOf, wordsOfSet } from './store';

/*
 * The state of everybody in a run, as parallel lists by person. What most tellings ask of a listener are their flags,
 * which stand alone, so that they are near oftener. From the lowest bit: stage 4, lost facets 3, reaction 3, paid 1,
 * verifier 1, good story 1, hearings in the upper 16. The lean kernel needs less: stage 4, verifier 1, good story 1.
 */
const IS_PAID: u32 = 1 << 10;
const IS_VERIFIER: u32 = IS_LEAN ? 1 << 4 : 1 << 11;
const IS_GOOD: u32 = IS_LEAN ? 1 << 5 : 1 << 12;
const HEARINGS_SHIFT: u32 = 16;
const ONE_HEARING: u32 = 1 << HEARINGS_SHIFT;
/** What a change of stage leaves as it is. */
const KEPT: u32 = ~(STAGE_MASK | (LOST_MASK << LOST_SHIFT) | IS_GOOD);

export let people: u32 = 0;
/** The last day that the run may have. */
export let lastDay: u32 = 0;
/** Words of a set of people. */
export let setWords: u32 = 0;
export let flags: usize = 0;
/** The journal's latest entry about each person, which has the version they hold; anything for those who hold none. */
export let entries: usize = 0;
/** Of each person the four facets of the version they hold. */
let versions: usize = 0;
/** The day on which each was last convinced, reminded or told again; in the upper half that on which their wait ends. */
let days: usize = 0;
/** Tellings and advertisements believed so far; 0 where one is enough. */
export let believed: usize = 0;
/** Only in the lean kernel: tellings heard, and retellings since the visit and since day 0. */
let hearings: usize = 0;
let hops: usize = 0;
let generations: usize = 0;
/** Bytes of a number of retellings. */
let hopBytes: u32 = 1;
/** Only in the lean kernel: how many were first convinced, by hop and by generation. */
let convincedByHop: usize = 0;
let convincedByGeneration: usize = 0;

/** Those for whom a day is set on which they go, or are reminded. */
export let waiting: usize = 0;
/** Those whom no telling can change any more. */
export let settled: usize = 0;
/** People in each stage. */
const stageCounts: usize = memory.data(STAGE_COUNT * 4, 4);
/** By day, how many have been dormant since then. */
export let dormantSince: usize = 0;

/** Everybody is unaware. @param needs see contract.ts of the host */
export function beginPeople(count: u32, last: u32, needs: u32): void {
  people = count;
  lastDay = last;
  setWords = wordsOfSet(count);
  flags = allocate((count as u64) << (IS_LEAN ? 0 : 2));
  if (IS_LEAN) beginRetellings(needs);
  else {
    entries = allocate((count as u64) << 2);
    versions = allocate((count as u64) << 3);
  }
  days = needs & NEEDS_DAYS ? allocate((count as u64) << 2) : 0;
  believed = needs & NEEDS_BELIEVED ? allocate((count as u64) << (IS_LEAN ? 0 : 2)) : 0;
  waiting = noneOf(count);
  settled = noneOf(count);
  dormantSince = allocate(((last as u64) + 1) << 2);
  memory.fill(stageCounts, 0, STAGE_COUNT * 4);
  store<u32>(wordOf(stageCounts, UNAWARE), count);
}

function beginRetellings(needs: u32): void {
  // Each retelling takes a day, so that no number of them is above the days.
  hopBytes = lastDay > 255 ? 2 : 1;
  hops = allocate((people as u64) * hopBytes);
  // Where nobody goes after day 0, both numbers are the same and stand in one list.
  generations = needs & NEEDS_GENERATIONS ? allocate((people as u64) * hopBytes) : hops;
  hearings = needs & NEEDS_HEARINGS ? allocate(people) : 0;
  convincedByHop = allocate(((lastDay as u64) + 2) << 2);
  convincedByGeneration = allocate(((lastDay as u64) + 2) << 2);
}

export function addressOfStageCounts(): usize {
  return stageCounts;
}

export function addressOfHops(): usize {
  return convincedByHop;
}

export function addressOfGenerations(): usize {
  return convincedByGeneration;
}

function flagsOf(person: u32): u32 {
  return IS_LEAN ? (load<u8>(flags + person) as u32) : load<u32>(wordOf(flags, person));
}

function setFlags(person: u32, bits: u32): void {
  if (IS_LEAN) store<u8>(flags + person, bits);
  else store<u32>(wordOf(flags, person), bits);
}

export function stageOf(person: u32): u32 {
  return flagsOf(person) & STAGE_MASK;
}

export function isGood(person: u32): bool {
  return (flagsOf(person) & IS_GOOD) !== 0;
}

export function isVerifier(person: u32): bool {
  return (flagsOf(person) & IS_VERIFIER) !== 0;
}

export function makeVerifier(person: u32): void {
  setFlags(person, flagsOf(person) | IS_VERIFIER);
}

export function isPaid(person: u32): bool {
  return !IS_LEAN && (flagsOf(person) & IS_PAID) !== 0;
}

export function pay(person: u32): void {
  setFlags(person, flagsOf(person) | IS_PAID);
}

/** Facets that the version they hold has lost; the lean kernel knows none that are. */
export function lostFacetsOf(person: u32): u32 {
  return IS_LEAN ? 0 : (flagsOf(person) >>> LOST_SHIFT) & LOST_MASK;
}

/** The settled reaction; 0 until first convinced. The lean kernel settles it anew each time, with the same outcome. */
export function reactionOf(person: u32): u32 {
  return IS_LEAN ? 0 : (flagsOf(person) >>> REACTION_SHIFT) & REACTION_MASK;
}

export function settleReaction(person: u32, reaction: u32): void {
  if (!IS_LEAN) setFlags(person, flagsOf(person) | (reaction << REACTION_SHIFT));
}

/** The four facets of the version that somebody holds; anything for those who hold none. */
export function storyOf(person: u32): u64 {
  return load<u64>(versions + ((person as usize) << 3));
}

/** Counts a hearing, as long as hearings matter to anything, and returns how many there were before it. */
export function countHearing(person: u32): u32 {
  if (IS_LEAN) {
    if (hearings === 0) return 0;
    const before = load<u8>(hearings + person);
    store<u8>(hearings + person, before + 1);
    return before;
  }
  const bits = flagsOf(person);
  const before = bits >>> HEARINGS_SHIFT;
  if (before < MOST_HEARINGS) setFlags(person, bits + ONE_HEARING);
  return before;
}

/** Counts one more believed telling, and returns how many there are. */
export function countBelieved(person: u32): u32 {
  if (IS_LEAN) {
    const count = load<u8>(believed + person) + 1;
    store<u8>(believed + person, count);
    return count;
  }
  increase(believed, person);
  return load<u32>(wordOf(believed, person));
}

/** The day on which somebody was last convinced, reminded or told again. */
export function convincedDay(person: u32): u32 {
  return load<u32>(wordOf(days, person)) & 0xffff;
}

/** The day on which somebody who waits goes, or is reminded. */
export function dueDay(person: u32): u32 {
  return load<u32>(wordOf(days, person)) >>> 16;
}

/** True where it is kept when people were convinced, because somebody may go or be reminded. */
export function keepsDays(): bool {
  return days !== 0;
}

/** Notes when somebody was convinced, and the day on which their wait ends. */
export function waitUntil(person: u32, convinced: u32, due: u32): void {
  store<u32>(wordOf(days, person), convinced | (due << 16));
  if (due !== NEVER) put(waiting, person);
}

/** Moves a person to a stage, with the version that they received. */
export function enter(person: u32, stage: u32, cause: u32): void {
  const before = flagsOf(person);
  const left = before & STAGE_MASK;
  if (left === DORMANT && days !== 0) decrease(dormantSince, convincedDay(person));
  countChange(stageCounts, left, stage);
  const good = received.isGood ? IS_GOOD : 0;
  if (IS_LEAN) {
    setFlags(person, (before & IS_VERIFIER) | stage | good);
    takeRetellings(person, left);
    return;
  }
  setFlags(person, (before & KEPT) | stage | (received.lost << LOST_SHIFT) | good);
  store<u32>(wordOf(entries, person), append(person, stage, cause, before >>> HEARINGS_SHIFT));
  store<u64>(versions + ((person as usize) << 3), received.story);
}

/** Notes that somebody has heard the story and is not moved: they hold nothing. */
export function stayUnmoved(person: u32, parent: u32): void {
  const bits = flagsOf(person);
  if ((bits & STAGE_MASK) !== UNAWARE) return;
  countChange(stageCounts, UNAWARE, UNMOVED);
  if (IS_LEAN) return setFlags(person, UNMOVED | IS_GOOD);
  setFlags(person, (bits & KEPT) | UNMOVED | (FACET_COUNT << LOST_SHIFT) | IS_GOOD);
  receiveNothing(parent);
  append(person, UNMOVED, HEARD, bits >>> HEARINGS_SHIFT);
}

/** Counts somebody who goes from one stage to another. */
export function countChange(counts: usize, from: u32, to: u32): void {
  decrease(counts, from);
  increase(counts, to);
}

/** Receives the version that somebody holds. */
export function receiveHeld(person: u32): void {
  received.isGood = isGood(person);
  received.lost = lostFacetsOf(person);
  if (IS_LEAN) {
    received.hop = retellingsIn(hops, person);
    received.generation = retellingsIn(generations, person);
  } else received.story = storyOf(person);
}

/** Keeps how often what somebody received was retold; the first version that they hold counts. */
function takeRetellings(person: u32, before: u32): void {
  if (hopBytes === 1) {
    store<u8>(hops + person, received.hop);
    store<u8>(generations + person, received.generation);
  } else {
    store<u16>(hops + ((person as usize) << 1), received.hop);
    store<u16>(generations + ((person as usize) << 1), received.generation);
  }
  if (before > UNMOVED) return;
  increase(convincedByHop, received.hop);
  increase(convincedByGeneration, received.generation);
}

function retellingsIn(list: usize, person: u32): u32 {
  return hopBytes === 1
    ? (load<u8>(list + person) as u32)
    : (load<u16>(list + ((person as usize) << 1)) as u32);
}
