/** Where the lists of src/model/run/fast/population.ts stand; one 32-bit word a person, two of `versions`, one bit in the sets. */
export let flags: usize = 0;
export let entries: usize = 0;
export let versions: usize = 0;
export let told: usize = 0;
export let limits: usize = 0;
export let tellers: usize = 0;
export let newTellers: usize = 0;
export let settled: usize = 0;
/** People in each stage, as the engine counts them. */
export let stageCounts: usize = 0;
/** Words of a set. */
export let setWords: u32 = 0;

/** Where the contacts' rows begin, by person, and the contacts: see src/model/network/network.ts. */
export let offsets: usize = 0;
export let contacts: usize = 0;

/** The address of the word of a person, a place or a slot in a list. */
export function wordOf(list: usize, index: u32): usize {
  return list + ((index as usize) << 2);
}

/** 1 for who is in the set, 0 for who is not. */
export function isIn(set: usize, person: u32): u32 {
  return (load<u32>(wordOf(set, person >>> 5)) >>> (person & 31)) & 1;
}

export function put(set: usize, person: u32): void {
  const word = wordOf(set, person >>> 5);
  store<u32>(word, load<u32>(word) | ((1 as u32) << (person & 31)));
}

export function remove(set: usize, person: u32): void {
  const word = wordOf(set, person >>> 5);
  store<u32>(word, load<u32>(word) & ~((1 as u32) << (person & 31)));
}

/** Counts somebody who goes from one stage to another. */
export function countChange(counts: usize, from: u32, to: u32): void {
  store<u32>(wordOf(counts, from), load<u32>(wordOf(counts, from)) - 1);
  store<u32>(wordOf(counts, to), load<u32>(wordOf(counts, to)) + 1);
}
