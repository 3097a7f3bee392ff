/** Lists begin where a line of the processor's cache does. */
const LINE: u64 = 64;
/** Bytes of a page of memory, as a power of two. */
const PAGE_BITS: u64 = 16;

/** The first byte that no list has. */
let free: u64 = __heap_base;
/** The first byte that no list has ever had: from here on, memory is zero. */
let untouched: u64 = __heap_base;

/** A list of so many bytes, all of them zero. */
export function allocate(bytes: u64): usize {
  const start = reserve(bytes);
  const dirty = untouched;
  if (start < dirty) memory.fill(start, 0, (min<u64>(free, dirty) - start) as usize);
  untouched = max<u64>(untouched, free);
  return start;
}

/** The same with whatever stands there, for lists that are written before they are read. */
export function reserve(bytes: u64): usize {
  const start = (free + LINE - 1) & ~(LINE - 1);
  free = start + bytes;
  const pages = (free + (1 << PAGE_BITS) - 1) >> PAGE_BITS;
  const missing = (pages as i64) - memory.size();
  if (missing > 0 && (pages > 0x10000 || memory.grow(missing as i32) < 0))
    throw new Error('The memory is full.');
  return start as usize;
}

/** Gives up all lists, to make room for another run. */
export function release(): void {
  free = __heap_base;
}

/** Marks what was reserved as written, so that a later list in its place is cleared. */
export function touched(): void {
  untouched = max<u64>(untouched, free);
}

/** The address of the word of a person or a day in a list of 32-bit words. */
export function wordOf(list: usize, index: u32): usize {
  return list + ((index as usize) << 2);
}

/** The address of a double in a list of doubles. */
export function doubleOf(list: usize, index: u32): usize {
  return list + ((index as usize) << 3);
}

export function increase(counts: usize, index: u32): void {
  store<u32>(wordOf(counts, index), load<u32>(wordOf(counts, index)) + 1);
}

export function decrease(counts: usize, index: u32): void {
  store<u32>(wordOf(counts, index), load<u32>(wordOf(counts, index)) - 1);
}

/* A set of people has one bit each, in words of 32 bits. */

/** Nobody out of so many people. */
export function noneOf(people: u32): usize {
  return allocate(wordsOfSet(people) << 2);
}

/** Words of a set of so many people. */
export function wordsOfSet(people: u32): u32 {
  return (people + 31) >>> 5;
}

/** 1 for people in the set, 0 for all others. */
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
