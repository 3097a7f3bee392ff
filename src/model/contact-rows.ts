import type { Ties } from './generators/ties.ts';
import type { Contacts } from './network.ts';
import { inPieces, partOf, type Report } from './progress.ts';
import type { Luck } from './random.ts';
import {
  ROOM,
  roomContacts,
  roomSketches,
  sketch,
  sortRoom,
  sortRows,
  type Double,
} from './telling-order.ts';

/*
 * From ties to rows, in three passes over all ends: count those of blocks of consecutive people; put them into their
 * blocks, since memory is slow where it is written here and there; finish block by block in the processor's cache. The
 * blocks stand in what becomes the contacts, so that there is no copy: an end is one number, the person's lower bits
 * above the bits of the contact.
 */

/** Ties that go through a pass at once: enough calls of it for the compiler to take it seriously. */
const PIECE = 16384;

/** People of a block at most; two of their tables fit the first-level cache (32 kB). */
const BLOCK_PEOPLE = 4096;

/** Blocks at most. */
const BLOCKS = 65536;

/** Where the next end of a block goes. Arrays of the module: see telling-order.ts. */
const nextOfBlock = new Int32Array(BLOCKS);

/** The room, by names of this module: for the compiler, arrays that are imported may be others each time. */
const held = roomContacts;
const sketches = roomSketches;

/** In a block: where in the room the next contact of a person goes, and the person's part of the draw for the order. */
const nextPlace = new Int32Array(BLOCK_PEOPLE);
const ofPerson = new Int32Array(BLOCK_PEOPLE);

/** Rows in which each tie stands at both its ends, in the order of telling; `doubles` gets contacts that somebody has twice. */
export function rowsOfTies(
  people: number,
  ties: Ties,
  luck: Luck,
  report: Report,
  doubles: Double[] = [],
): Contacts {
  const rows = { offsets: new Uint32Array(people + 1), contacts: new Uint32Array(ties.length) };
  const blocks = blocksOf(people, ties.length);
  nextOfBlock.fill(0);
  inPieces(ties.length, PIECE * 2, partOf(report, 0, 0.1), (from, to) => {
    countEnds(ties, from, to, blocks.sizeBits);
  });
  beginBlocks(Math.ceil(people / blocks.size));
  inPieces(ties.length, PIECE * 2, partOf(report, 0.1, 0.4), (from, to) => {
    fillBlocks(ties, from, to, blocks, rows.contacts);
  });
  inPieces(people, blocks.size, partOf(report, 0.4, 1), (first, next) => {
    finishBlock(rows, first, next, blocks, luck, doubles);
  });
  return rows;
}

interface Blocks {
  /** People of a block, a power of two. */
  readonly size: number;
  readonly sizeBits: number;
  /** Bits of a person's number. */
  readonly bits: number;
}

function blocksOf(people: number, ends: number): Blocks {
  const bits = wholeLog(people - 1) + 1;
  // Of the room's size, 0.7 leaves room for a block that has more contacts than most.
  const most = Math.min(BLOCK_PEOPLE, (ROOM * 0.7 * people) / (ends + 1), 1 << Math.min(30, 32 - bits));
  const sizeBits = Math.max(wholeLog(most), wholeLog(people / BLOCKS) + 1, 0);
  return { size: 1 << sizeBits, sizeBits, bits };
}

/** The binary logarithm, rounded down; −1 for less than 1. */
const wholeLog = (value: number): number => 31 - Math.clz32(value);

function countEnds(ties: Ties, from: number, to: number, sizeBits: number): void {
  const counts = nextOfBlock;
  for (let end = from; end < to; end += 2) {
    counts[ties[end]! >>> sizeBits]!++;
    counts[ties[end + 1]! >>> sizeBits]!++;
  }
}

/** Turns the numbers of ends into where their blocks begin. */
function beginBlocks(blocks: number): void {
  let start = 0;
  for (let block = 0; block < blocks; block++) {
    const count = nextOfBlock[block]!;
    nextOfBlock[block] = start;
    start += count;
  }
}

function fillBlocks(ties: Ties, from: number, to: number, blocks: Blocks, ends: Uint32Array): void {
  const next = nextOfBlock;
  const { sizeBits, bits } = blocks;
  const within = (1 << sizeBits) - 1;
  for (let end = from; end < to; end += 2) {
    const a = ties[end]! | 0;
    const b = ties[end + 1]! | 0;
    const placeOfA = next[a >>> sizeBits]!;
    next[a >>> sizeBits] = placeOfA + 1;
    ends[placeOfA] = ((a & within) << bits) | b;
    const placeOfB = next[b >>> sizeBits]!;
    next[b >>> sizeBits] = placeOfB + 1;
    ends[placeOfB] = ((b & within) << bits) | a;
  }
}

/** Makes rows of the ends of a block, which is full: its next end is where the block after it begins. */
function finishBlock(
  rows: Contacts,
  first: number,
  next: number,
  { sizeBits, bits }: Blocks,
  luck: Luck,
  doubles: Double[],
): void {
  const { offsets, contacts } = rows;
  const start = offsets[first]!;
  const end = nextOfBlock[first >>> sizeBits]!;
  nextPlace.fill(0);
  countContacts(contacts, start, end, bits);
  beginRows(offsets, first, next, luck);
  if (end - start > ROOM) {
    finishLargeBlock(rows, first, next, bits);
    sortRows(rows, first, next, luck, doubles);
  } else {
    enterRoom(contacts, start, end, bits, luck);
    sortRoom(rows, first, next, luck, doubles);
  }
}

function countContacts(ends: Uint32Array, from: number, to: number, bits: number): void {
  for (let end = from; end < to; end++) nextPlace[ends[end]! >>> bits]!++;
}

/** Turns the numbers of contacts into where the rows begin. */
function beginRows(offsets: Uint32Array, first: number, next: number, luck: Luck): void {
  const start = offsets[first]!;
  const key = luck.keys.order;
  let place = 0;
  for (let person = first; person < next; person++) {
    const count = nextPlace[person - first]!;
    nextPlace[person - first] = place;
    ofPerson[person - first] = luck.ofPerson(key, person);
    place += count;
    offsets[person + 1] = start + place;
  }
}

function enterRoom(ends: Uint32Array, from: number, to: number, bits: number, luck: Luck): void {
  const others = (1 << bits) - 1;
  for (let end = from; end < to; end++) {
    const packed = ends[end]! | 0;
    const person = packed >>> bits;
    const contact = packed & others;
    const place = nextPlace[person]!;
    nextPlace[person] = place + 1;
    held[place] = contact;
    sketches[place] = sketch(luck.onOccasion(ofPerson[person]!, contact));
  }
}

/** For a block of people with more contacts than the room holds: rows in any order. */
function finishLargeBlock({ offsets, contacts }: Contacts, first: number, next: number, bits: number): void {
  const ends = contacts.slice(offsets[first], offsets[next]);
  const places = offsets.slice(first, next);
  const others = (1 << bits) - 1;
  for (const packed of ends) contacts[places[packed >>> bits]!++] = packed & others;
}
