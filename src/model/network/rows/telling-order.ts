import type { Contacts, Double } from '../contacts.ts';
import { onOccasion, type Luck } from '../../basics/random.ts';

/*
 * Each person's contacts are stored in the order of a hashed priority, so that how many they have told is all that has
 * to be remembered of whom they have told. For one person, different contacts have different priorities: equal ones
 * are the same contact twice.
 *
 * Nothing is compared but by exception. The ends of ties of a block of people are dealt into buckets by the upper bits
 * of their priorities, and then, bucket after bucket, to their people: so everybody gets their contacts in order but
 * for those from one bucket, which are put in their place as they come. All of it stays in the processor's cache, in
 * arrays that belong to the module: the compiler then knows where they are, and loops run half as long again when they
 * are handed over instead. Every loop does one thing, for the processor to have many of it under way at once.
 */

/** Ends that are sorted at once at most. */
export const ROOM = 65536;

/** People whose ends are sorted at once at most: their tables fit the first-level cache, their ends the second. */
export const BLOCK_PEOPLE = 2048;

/**
 * Ends of ties of a block of people: one number each, the person's, counted from the first, above the contact's bits. Not
 * exported, since what is exported is no constant for the compiler.
 */
const room = new Uint32Array(ROOM);

/** Buckets are as many as there are values of so many upper bits of a priority. */
const BUCKET_BITS = 11;
const BUCKETS = 1 << BUCKET_BITS;
const BUCKET_SHIFT = 32 - BUCKET_BITS;

/** Of each end in the room its bucket. */
const bucketOf = new Uint16Array(ROOM);

/** The ends bucket by bucket, and then the contacts row by row. */
const dealt = new Uint32Array(ROOM);
const ordered = new Uint32Array(ROOM);

/** The index of the next end in each bucket. */
const nextOfBucket = new Int32Array(BUCKETS);

/** Of each person of the block: the part of the draw, where their next contact goes, and which end their last one was. */
const ofPerson = new Int32Array(BLOCK_PEOPLE);
const nextPlace = new Int32Array(BLOCK_PEOPLE);
const lastEnd = new Int32Array(BLOCK_PEOPLE);

/** The inputs for sorting a block of people, from `first` to below `next`. */
export interface Sorting {
  readonly rows: Contacts;
  readonly first: number;
  readonly next: number;
  readonly luck: Luck;
  /** Receives a contact that is listed n times for one person n − 1 times. */
  readonly doubles: Double[];
}

/** Bits of a person's number. */
export const bitsOf = (people: number): number => 32 - Math.clz32(people - 1);

/** Puts the ends of a block into the room. */
export function enterRoom(ends: Uint32Array): void {
  room.set(ends);
}

/**
 * Makes rows of the first `count` ends in the room, in the order of telling, from where the row of the block's first
 * person begins.
 */
export function sortRoom(count: number, sorting: Sorting): void {
  const { offsets, contacts } = sorting.rows;
  // Whole numbers for the compiler too, wherever they come from.
  const first = sorting.first | 0;
  const next = sorting.next | 0;
  const bits = bitsOf(offsets.length - 1);
  drawPeople(first, next, sorting.luck);
  nextOfBucket.fill(0);
  drawBuckets(count, bits, sorting.luck.base);
  const reach = beginBuckets();
  beginRows(offsets, first, next);
  dealByBucket(count);
  dealToPeople(count, bits, reach, sorting);
  contacts.set(ordered.subarray(0, count), offsets[first]);
}

function drawPeople(first: number, next: number, luck: Luck): void {
  const key = luck.keys.order;
  for (let person = first; person < next; person++) {
    ofPerson[person - first] = luck.ofPerson(key, person);
    nextPlace[person - first] = 0;
    lastEnd[person - first] = -ROOM;
  }
}

/** Draws the priorities, keeps their buckets, and counts the ends of each bucket and person. */
function drawBuckets(count: number, bits: number, base: number): void {
  const others = (1 << bits) - 1;
  for (let at = 0; at < count; at++) {
    const end = room[at]! | 0;
    const person = end >>> bits;
    const bucket = onOccasion(ofPerson[person]!, end & others, base) >>> BUCKET_SHIFT;
    nextPlace[person]!++;
    nextOfBucket[bucket]!++;
    bucketOf[at] = bucket;
  }
}

/** Turns the numbers of ends into where the buckets begin; returns how many there are in the fullest. */
function beginBuckets(): number {
  let start = 0;
  let most = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = nextOfBucket[bucket]!;
    nextOfBucket[bucket] = start;
    start += count;
    if (count > most) most = count;
  }
  return most;
}

/** Turns the numbers of contacts into where the rows begin. */
function beginRows(offsets: Uint32Array, first: number, next: number): void {
  const start = offsets[first]! | 0;
  let place = 0;
  for (let person = first; person < next; person++) {
    const count = nextPlace[person - first]!;
    nextPlace[person - first] = place;
    place += count;
    offsets[person + 1] = start + place;
  }
}

function dealByBucket(count: number): void {
  for (let at = 0; at < count; at++) {
    const bucket = bucketOf[at]!;
    const place = nextOfBucket[bucket]!;
    nextOfBucket[bucket] = place + 1;
    dealt[place] = room[at]!;
  }
}

function dealToPeople(count: number, bits: number, reach: number, sorting: Sorting): void {
  const others = (1 << bits) - 1;
  for (let at = 0; at < count; at++) {
    const end = dealt[at]! | 0;
    const person = end >>> bits;
    const place = nextPlace[person]!;
    nextPlace[person] = place + 1;
    ordered[place] = end & others;
    // Only one that follows closely can be from the same bucket.
    if (at - lastEnd[person]! < reach) putInOrder(place, person, sorting);
    lastEnd[person] = at;
  }
}

/** Puts the last contact of a row, at `place`, among those before it, which are in order. */
function putInOrder(place: number, nth: number, { rows, first, luck, doubles }: Sorting): void {
  const person = first + nth;
  const start = rows.offsets[person]! - rows.offsets[first]!;
  const contact = ordered[place]!;
  const priority = luck.onOccasion(ofPerson[nth]!, contact);
  let to = place;
  for (; to > start; to--) {
    const before = ordered[to - 1]!;
    if (before === contact) doubles.push({ person, contact });
    if (luck.onOccasion(ofPerson[nth]!, before) <= priority) break;
    ordered[to] = before;
  }
  ordered[to] = contact;
}

/** Sorts rows of any order into the order of telling. */
export function sortRows(rows: Contacts, luck: Luck, first = 0, next = rows.offsets.length - 1): Double[] {
  const { offsets } = rows;
  const doubles: Double[] = [];
  // Below the bits of a contact there are so many left.
  const most = Math.min(BLOCK_PEOPLE, 1 << Math.min(30, 32 - bitsOf(offsets.length - 1)));
  for (let person = first; person < next;) {
    let stop = person;
    while (stop < next && stop - person < most && offsets[stop + 1]! - offsets[person]! <= ROOM) stop++;
    if (stop > person) {
      const count = enterRows(rows, person, stop);
      sortRoom(count, { rows, first: person, next: stop, luck, doubles });
    } else sortLongRow(rows, stop++, luck, doubles);
    person = stop;
  }
  return doubles;
}

/** Puts the ends of rows into the room; returns how many there are. */
function enterRows({ offsets, contacts }: Contacts, first: number, next: number): number {
  const bits = bitsOf(offsets.length - 1);
  let at = 0;
  let place = offsets[first]!;
  for (let person = first; person < next; person++) {
    const upper = (person - first) << bits;
    for (const stop = offsets[person + 1]!; place < stop; place++) room[at++] = upper | contacts[place]!;
  }
  return at;
}

/** Puts a row that is too long for the room into the order of telling. */
function sortLongRow({ offsets, contacts }: Contacts, person: number, luck: Luck, doubles: Double[]): void {
  const row = contacts.subarray(offsets[person], offsets[person + 1]);
  const drawn = luck.ofPerson(luck.keys.order, person);
  // A priority tells whose it is, so that numbers are sorted, which is quick, and no pairs.
  const priorities = row.map((contact) => luck.onOccasion(drawn, contact)).sort();
  priorities.forEach((priority, place) => {
    const contact = luck.occasionOf(drawn, priority);
    if (place > 0 && contact === row[place - 1]) doubles.push({ person, contact });
    row[place] = contact;
  });
}
