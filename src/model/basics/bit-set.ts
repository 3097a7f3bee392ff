import { HEAP, type Memory } from './lists.ts';

/*
 * A set of people as one bit each: a million people fit into 125 kB, which stays in a processor's cache where a byte
 * each does not. 32-bit words are signed, so that no word is ever more than a machine's small integer.
 */

/** Person p is in the set when bit p mod 32 of word ⌊p / 32⌋ is set. */
export type PeopleSet = Int32Array;

/** Nobody out of so many people. */
export const noneOf = (people: number, memory: Memory = HEAP): PeopleSet =>
  memory.list(Int32Array, (people + 31) >>> 5);

/** 1 for who is in the set, 0 for who is not. */
export const isIn = (set: PeopleSet, person: number): number => (set[person >>> 5]! >>> (person & 31)) & 1;

export function put(set: PeopleSet, person: number): void {
  set[person >>> 5]! |= 1 << (person & 31);
}

export function remove(set: PeopleSet, person: number): void {
  set[person >>> 5]! &= ~(1 << (person & 31));
}

/** The position of the lowest set bit in its word; the word must have one. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

/** Calls with everybody in the set, by number; the set may lose people on the way. */
export function forEachIn(set: PeopleSet, visit: (person: number) => void): void {
  for (let word = 0; word < set.length; word++) {
    for (let left = set[word]!; left !== 0; left &= left - 1) visit((word << 5) + lowestBit(left));
  }
}

/** The number of set bits, added up in ever wider fields (H. S. Warren, Hacker's Delight, 5–1). */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
