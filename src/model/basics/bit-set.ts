/*
 * A set of people as one bit each: a million people fit into 125 kB, which stays in a processor's cache where a byte
 * each does not. 32-bit words are signed, so that no word is ever more than a machine's small integer.
 */

/** Person p is in the set when bit p mod 32 of word ⌊p / 32⌋ is set. */
export type PeopleSet = Int32Array;

/** Nobody out of so many people. */
export const noneOf = (people: number): PeopleSet => new Int32Array((people + 31) >>> 5);

/** 1 for who is in the set, 0 for who is not. */
export const isIn = (set: PeopleSet, person: number): number => (set[person >>> 5]! >>> (person & 31)) & 1;

export function put(set: PeopleSet, person: number): void {
  set[person >>> 5]! |= 1 << (person & 31);
}
