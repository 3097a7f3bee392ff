import type { Contacts } from './network.ts';
import type { Luck } from './random.ts';

/*
 * Each person's contacts are stored in the order of a hashed priority, so that how many they have told is all that has
 * to be remembered of whom they have told. For one person, different contacts have different priorities: equal ones
 * are the same contact twice.
 *
 * Rows are sorted in a room that stays in the processor's cache. Its arrays belong to the module: the compiler then
 * knows where they are, and the hottest loops run half as long again when they are handed over instead.
 */

/** Contacts that the room holds. */
export const ROOM = 65536;

/** The rows of consecutive people, one after the other. */
export const roomContacts = new Int32Array(ROOM + 1);

/** Of each contact in the room its {@link sketch}. */
export const roomSketches = new Int32Array(ROOM + 1);

/** A priority's upper 15 bits, twice in one number: two of them are compared with two others in one subtraction. */
export const sketch = (priority: number): number => Math.imul(priority >>> 17, 0x10001);

/** A bit above each of two sketches: it stays when what is subtracted below it is no larger. */
const GUARDS = 0x80008000;
const LOWER_GUARDS = 0x10001;

/** Longer rows are sorted by other means: comparing each with each takes too long. */
const LONGEST_COMPARED = 64;

/** A contact that somebody has twice. */
export interface Double {
  readonly person: number;
  readonly contact: number;
}

/**
 * Writes rows from the room, where the first begins at 0, into `rows` in the order of telling. Contacts that somebody
 * has n times are added to `doubles` n − 1 times.
 */
export function sortRoom(rows: Contacts, first: number, next: number, luck: Luck, doubles: Double[]): void {
  // As locals they are constants for the compiler, which does not find that out within the loops.
  const held = roomContacts;
  const sketches = roomSketches;
  const { offsets, contacts } = rows;
  const base = offsets[first]!;
  for (let person = first; person < next; person++) {
    const start = offsets[person]!;
    const from = (start - base) | 0;
    const to = (offsets[person + 1]! - base) | 0;
    const count = (to - from) | 0;
    // Equal sketches get the same rank, the highest of theirs; then the ranks add up to more than they should.
    let excess = count <= LONGEST_COMPARED ? Math.imul(count, 1 - count) >> 1 : 1;
    if (count <= LONGEST_COMPARED) {
      const even = (to - (count & 1)) | 0;
      for (let place = from; place < to; place += 2) {
        const two = GUARDS | (sketches[place]! & 0xffff) | (sketches[place + 1]! & 0xffff0000);
        // How many are as small as each of the two, itself included: one count in each half.
        let ranks = even === to ? 0 : ((two - sketches[even]!) >>> 15) & LOWER_GUARDS;
        for (let other = from; other < even; other += 2) {
          const one = ((two - sketches[other]!) >>> 15) & LOWER_GUARDS;
          ranks = (ranks + one + (((two - sketches[other + 1]!) >>> 15) & LOWER_GUARDS)) | 0;
        }
        const rank = (ranks & 0xffff) - 1;
        excess = (excess + rank) | 0;
        contacts[start + rank] = held[place]!;
        if (place + 1 < to) {
          const nextRank = (ranks >>> 16) - 1;
          excess = (excess + nextRank) | 0;
          contacts[start + nextRank] = held[place + 1]!;
        }
      }
    }
    if (excess !== 0) sortExactly(held, from, rows, person, luck, doubles);
  }
}

/** Buckets of {@link sortExactly} at most, and where the next contact of each goes. */
const BUCKETS = 65536;
const nextOfBucket = new Int32Array(BUCKETS);

/** What is in the buckets, for rows that the room can hold. */
const roomPriorities = new Uint32Array(ROOM);
const roomSorted = new Int32Array(ROOM);

/**
 * Writes the row of a person, whose contacts begin at `from` in `held`, into `rows` in the order of telling: into
 * buckets by the upper bits of the priorities, which are spread evenly, and what little is out of order then is put
 * right by insertion.
 */
function sortExactly(
  held: Int32Array | Uint32Array,
  from: number,
  { offsets, contacts }: Contacts,
  person: number,
  luck: Luck,
  doubles: Double[],
): void {
  const start = offsets[person]!;
  const count = offsets[person + 1]! - start;
  const priorities = count <= ROOM ? roomPriorities : new Uint32Array(count);
  const sorted = count <= ROOM ? roomSorted : new Int32Array(count);
  const shift = Math.max(16, Math.clz32(count));
  const ofPerson = luck.ofPerson(luck.keys.order, person);
  beginBuckets(held, from, count, ofPerson, shift, luck);
  for (let place = from; place < from + count; place++) {
    const priority = luck.onOccasion(ofPerson, held[place]!);
    const to = nextOfBucket[priority >>> shift]!++;
    priorities[to] = priority;
    sorted[to] = held[place]!;
  }
  insertionSort(priorities, sorted, count);
  for (let place = 0; place < count; place++) {
    contacts[start + place] = sorted[place]!;
    if (place > 0 && sorted[place - 1] === sorted[place]) doubles.push({ person, contact: sorted[place]! });
  }
}
/** Counts what will be in each bucket, and lets it begin where those before it end. */
function beginBuckets(
  held: Int32Array | Uint32Array,
  from: number,
  count: number,
  ofPerson: number,
  shift: number,
  luck: Luck,
): void {
  const buckets = BUCKETS >>> (shift - 16);
  nextOfBucket.fill(0, 0, buckets);
  for (let place = from; place < from + count; place++) {
    nextOfBucket[luck.onOccasion(ofPerson, held[place]!) >>> shift]!++;
  }
  let start = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const size = nextOfBucket[bucket]!;
    nextOfBucket[bucket] = start;
    start += size;
  }
}

/** Quick where little is out of order. */
function insertionSort(priorities: Uint32Array, sorted: Int32Array, count: number): void {
  for (let place = 1; place < count; place++) {
    const priority = priorities[place]!;
    if (priorities[place - 1]! <= priority) continue;
    const contact = sorted[place]!;
    let to = place;
    for (; to > 0 && priorities[to - 1]! > priority; to--) {
      priorities[to] = priorities[to - 1]!;
      sorted[to] = sorted[to - 1]!;
    }
    priorities[to] = priority;
    sorted[to] = contact;
  }
}

/** Puts rows that stand in any order into the order of telling; `doubles` as for {@link sortRoom}. */
export function sortRows(rows: Contacts, first: number, next: number, luck: Luck, doubles: Double[]): void {
  const { offsets, contacts } = rows;
  for (let person = first; person < next;) {
    const start = offsets[person]!;
    let stop = person;
    while (stop < next && offsets[stop + 1]! - start <= ROOM) stop++;
    if (stop > person) {
      for (let one = person; one < stop; one++) fillRoom(rows, one, offsets[one]! - start, luck);
      sortRoom(rows, person, stop, luck, doubles);
      person = stop;
    } else {
      sortExactly(contacts.slice(start, offsets[person + 1]), 0, rows, person, luck, doubles);
      person++;
    }
  }
}

function fillRoom({ offsets, contacts }: Contacts, person: number, at: number, luck: Luck): void {
  const held = roomContacts;
  const sketches = roomSketches;
  const start = offsets[person]!;
  const count = offsets[person + 1]! - start;
  const ofPerson = luck.ofPerson(luck.keys.order, person);
  for (let place = 0; place < count; place++) {
    const contact = contacts[start + place]! | 0;
    held[at + place] = contact;
    sketches[at + place] = sketch(luck.onOccasion(ofPerson, contact));
  }
}
