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
    let excess = count <= LONGEST_COMPARED ? -(count * (count - 1)) >> 1 : 1;
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

/** 2²¹: with the 32 bits of a draw this fills a double, and nobody has more contacts. */
const PLACES = 2097152;

const fewRanks = new Float64Array(1024);

/** Writes the row of a person, whose contacts begin at `from` in `held`, into `rows` in the order of telling. */
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
  const ranks = count <= fewRanks.length ? fewRanks : new Float64Array(count);
  const ofPerson = luck.ofPerson(luck.keys.order, person);
  for (let place = 0; place < count; place++) {
    // The priority in the upper and the place in the lower bits of a 53-bit number: they sort as one.
    ranks[place] = luck.onOccasion(ofPerson, held[from + place]!) * PLACES + place;
  }
  if (count <= LONGEST_COMPARED) insertionSort(ranks, count);
  else ranks.subarray(0, count).sort();
  for (let place = 0; place < count; place++) {
    const contact = held[from + (ranks[place]! % PLACES)]!;
    contacts[start + place] = contact;
    if (place > 0 && contacts[start + place - 1] === contact) doubles.push({ person, contact });
  }
}

function insertionSort(ranks: Float64Array, count: number): void {
  for (let place = 1; place < count; place++) {
    const rank = ranks[place]!;
    let to = place;
    for (; to > 0 && ranks[to - 1]! > rank; to--) ranks[to] = ranks[to - 1]!;
    ranks[to] = rank;
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
