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
 * From ties to rows, in three passes over all ends: count each person's; put them into blocks of consecutive people,
 * since memory is slow where it is written here and there; finish the rows block by block in the processor's cache. The
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
  const offsets = new Uint32Array(people + 1);
  inPieces(ties.length, PIECE * 2, partOf(report, 0, 0.15), (from, to) => {
    countEnds(ties, from, to, offsets);
  });
  for (let person = 0; person < people; person++) offsets[person + 1]! += offsets[person]!;
  const rows = { offsets, contacts: new Uint32Array(ties.length) };
  const blocks = blocksOf(people, ties.length);
  for (let first = 0; first < people; first += blocks.size)
    nextOfBlock[first / blocks.size] = offsets[first]!;
  inPieces(ties.length, PIECE * 2, partOf(report, 0.15, 0.4), (from, to) => {
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
  const bits = 32 - Math.clz32(people - 1);
  const wanted = Math.max(people / BLOCKS, Math.min(BLOCK_PEOPLE, (ROOM * 0.7 * people) / (ends + 1)));
  const sizeBits = Math.min(
    32 - bits,
    12,
    Math.max(32 - Math.clz32(Math.ceil(people / BLOCKS) - 1), 31 - Math.clz32(wanted)),
  );
  return { size: 1 << sizeBits, sizeBits, bits };
}

function countEnds(ties: Ties, from: number, to: number, offsets: Uint32Array): void {
  for (let end = from; end < to; end += 2) {
    offsets[ties[end]! + 1]!++;
    offsets[ties[end + 1]! + 1]!++;
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

/** Makes rows of the ends of a block. */
function finishBlock(
  rows: Contacts,
  first: number,
  next: number,
  { bits }: Blocks,
  luck: Luck,
  doubles: Double[],
): void {
  const { offsets, contacts } = rows;
  const start = offsets[first]!;
  if (offsets[next]! - start > ROOM) {
    finishLargeBlock(rows, first, next, bits);
    sortRows(rows, first, next, luck, doubles);
    return;
  }
  for (let person = first; person < next; person++) {
    nextPlace[person - first] = offsets[person]! - start;
    ofPerson[person - first] = luck.ofPerson(luck.keys.order, person);
  }
  enterRoom(contacts, start, offsets[next]!, bits, luck);
  sortRoom(rows, first, next, luck, doubles);
}

function enterRoom(ends: Uint32Array, from: number, to: number, bits: number, luck: Luck): void {
  const others = (1 << bits) - 1;
  for (let end = from; end < to; end++) {
    const packed = ends[end]! | 0;
    const person = packed >>> bits;
    const contact = packed & others;
    const place = nextPlace[person]!;
    nextPlace[person] = place + 1;
    roomContacts[place] = contact;
    roomSketches[place] = sketch(luck.onOccasion(ofPerson[person]!, contact));
  }
}

/** For a block of people with more contacts than the room holds: rows in any order. */
function finishLargeBlock({ offsets, contacts }: Contacts, first: number, next: number, bits: number): void {
  const ends = contacts.slice(offsets[first], offsets[next]);
  const places = offsets.slice(first, next);
  const others = (1 << bits) - 1;
  for (const packed of ends) contacts[places[packed >>> bits]!++] = packed & others;
}
