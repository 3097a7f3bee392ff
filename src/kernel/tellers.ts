import { NEEDS_ONLINE } from './from-model';
import { IS_LEAN } from './settings';
import { allocate, noneOf, put, remove, wordOf } from './store';

/** Those who tell today, and those who will from tomorrow on. */
export let tellers: usize = 0;
export let newTellers: usize = 0;
/** How many tellings each person will have made when they stop; 0 = no limit. */
let limits: usize = 0;
/** Tellings made so far, and those of them made online. */
let told: usize = 0;
let toldOnline: usize = 0;

/** Nobody tells yet. @param needs see contract.ts of the host */
export function beginTellers(people: u32, needs: u32): void {
  tellers = noneOf(people);
  newTellers = noneOf(people);
  told = allocate((people as u64) << (IS_LEAN ? 0 : 2));
  if (IS_LEAN) return;
  limits = allocate((people as u64) << 2);
  toldOnline = needs & NEEDS_ONLINE ? allocate((people as u64) << 2) : 0;
}

/** Tellings that somebody has made. */
export function toldBy(person: u32): u32 {
  return IS_LEAN ? (load<u8>(told + person) as u32) : load<u32>(wordOf(told, person));
}

export function setTold(person: u32, count: u32): void {
  if (IS_LEAN) store<u8>(told + person, count);
  else store<u32>(wordOf(told, person), count);
}

/** Those of them that were made online. */
export function toldOnlineBy(person: u32): u32 {
  return toldOnline === 0 ? 0 : load<u32>(wordOf(toldOnline, person));
}

export function setToldOnline(person: u32, count: u32): void {
  store<u32>(wordOf(toldOnline, person), count);
}

/** How many tellings somebody will have made when they stop; 0 = no limit. Not known to the lean kernel. */
export function limitOf(person: u32): u32 {
  return load<u32>(wordOf(limits, person));
}

/** Makes somebody who tells nobody a teller from tomorrow on. @param limit how many they tell from now on; 0 = no limit */
export function startTelling(person: u32, limit: u32): void {
  if (!IS_LEAN) store<u32>(wordOf(limits, person), limit === 0 ? 0 : toldBy(person) + limit);
  put(newTellers, person);
}

/** Makes somebody a teller no longer, if they were one. */
export function stopTelling(person: u32): void {
  remove(tellers, person);
  remove(newTellers, person);
}
