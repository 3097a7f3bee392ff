import { PIECE, type Ties, type TieSource } from '../ties.ts';
import type { Contacts, Double } from '../contacts.ts';
import { inPieces, partOf, type Report } from '../../basics/progress.ts';
import type { Luck } from '../../basics/random.ts';
import { bitsOf, BLOCK_PEOPLE, enterRoom, ROOM, sortRoom, sortRows, type Sorting } from './telling-order.ts';

/*
 * From ties to rows in two passes over all ends: put them down in blocks of consecutive people, since memory is slow
 * where it is written here and there; finish block by block in the processor's cache. The blocks stand in what becomes
 * the contacts, so that no memory is asked for twice: an end is one number, the person's lower bits above the bits of
 * the contact.
 */

/** Blocks at most. */
const BLOCKS = 65536;

/**
 * The first index of each block, with one more entry for the end, and the index for its next end. Module-level, see
 * telling-order.ts.
 */
const beginOfBlock = new Int32Array(BLOCKS + 1);
const nextOfBlock = new Int32Array(BLOCKS);

/** The ties at hand. */
const piece = new Uint32Array(PIECE * 2);

/**
 * Rows that list each tie at both its ends, in the order of telling. Contacts listed twice for one person are added
 * to `doubles`.
 */
export function rowsOfTies(
  people: number,
  source: TieSource,
  luck: Luck,
  report: Report,
  doubles: Double[] = [],
): Contacts {
  const blocks = blocksOf(people, source.count * 2);
  const size = source.isEven
    ? beginEvenly(blocks, source.count * 2)
    : countEnds(source, blocks, partOf(report, 0, 0.1));
  const filled = partOf(report, source.isEven ? 0 : 0.1, 0.5);
  let ends = new Uint32Array(beginOfBlock[blocks.count]!);
  if (!fillBlocks(source, blocks, ends, filled)) {
    // It takes more luck than there is in most lives.
    countEnds(source, blocks, filled);
    ends = new Uint32Array(size);
    fillBlocks(source, blocks, ends, filled);
  }
  return finishBlocks(ends, size, blocks, { luck, report: partOf(report, 0.5, 1), doubles });
}

export interface Blocks {
  readonly people: number;
  readonly count: number;
  /** People of a block, a power of two. */
  readonly size: number;
  readonly sizeBits: number;
  /** Bits of a person's number. */
  readonly bits: number;
}

export function blocksOf(people: number, ends: number): Blocks {
  const bits = bitsOf(people);
  // Of the room's size, 0.7 leaves room for a block that has more contacts than most.
  const most = Math.min(BLOCK_PEOPLE, (ROOM * 0.7 * people) / (ends + 1), 1 << Math.min(30, 32 - bits));
  const sizeBits = Math.max(wholeLog(most), wholeLog(people / BLOCKS) + 1, 0);
  return { people, count: Math.ceil(people / (1 << sizeBits)), size: 1 << sizeBits, sizeBits, bits };
}

/** The binary logarithm, rounded down; −1 for less than 1. */
const wholeLog = (value: number): number => 31 - Math.clz32(value);

/** Gives each block room for its part of the ends, and for more than chance will add to it. */
function beginEvenly({ people, count, size }: Blocks, ends: number): number {
  const part = (ends * Math.min(size, people)) / people;
  beginAt(count, Math.min(ends, Math.ceil(part + 6 * Math.sqrt(part))));
  return ends;
}

/** Gives each block so much room. */
export function beginAt(blocks: number, room: number): void {
  for (let block = 0; block <= blocks; block++) beginOfBlock[block] = block * room;
  nextOfBlock.set(beginOfBlock.subarray(0, blocks));
}

/** Gives each block the room that it needs; returns the number of all ends. */
function countEnds(source: TieSource, { count, sizeBits }: Blocks, report: Report): number {
  nextOfBlock.fill(0, 0, count);
  inPieces(source.count, PIECE, report, (from, to) => {
    countPiece(source.write(from, to, piece), sizeBits);
  });
  let start = 0;
  for (let block = 0; block < count; block++) {
    beginOfBlock[block] = start;
    start += nextOfBlock[block]!;
    nextOfBlock[block] = beginOfBlock[block]!;
  }
  beginOfBlock[count] = start;
  return start;
}

function countPiece(size: number, sizeBits: number): void {
  for (let end = 0; end < size; end++) nextOfBlock[piece[end]! >>> sizeBits]!++;
}

/** False when a block has run over. */
function fillBlocks(source: TieSource, blocks: Blocks, ends: Uint32Array, report: Report): boolean {
  inPieces(source.count, PIECE, report, (from, to) => {
    putTies(piece, source.write(from, to, piece), blocks, ends);
  });
  for (let block = 0; block < blocks.count; block++) {
    if (nextOfBlock[block]! > beginOfBlock[block + 1]!) return false;
  }
  return true;
}

/** Puts ties down in the blocks of their ends. */
export function putTies(ties: Ties, size: number, { sizeBits, bits }: Blocks, ends: Uint32Array): void {
  const next = nextOfBlock;
  const within = (1 << sizeBits) - 1;
  for (let end = 0; end < size; end += 2) {
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

/** The inputs for turning blocks into rows. */
interface Finishing {
  readonly luck: Luck;
  readonly report: Report;
  /** Receives the contacts that are listed twice for one person. */
  readonly doubles: Double[];
}

/** Makes rows of the blocks, which move up to where they belong. @param size of all ends */
export function finishBlocks(
  ends: Uint32Array,
  size: number,
  blocks: Blocks,
  { luck, report, doubles }: Finishing,
): Contacts {
  const { people, size: blockPeople, sizeBits, bits } = blocks;
  const rows = { offsets: new Uint32Array(people + 1), contacts: ends.subarray(0, size) };
  inPieces(people, blockPeople, report, (first, next) => {
    const block = first >>> sizeBits;
    const ofBlock = ends.subarray(beginOfBlock[block], nextOfBlock[block]);
    finishBlock(ofBlock, bits, { rows, first, next, luck, doubles });
  });
  return rows;
}

function finishBlock(ends: Uint32Array, bits: number, sorting: Sorting): void {
  if (ends.length <= ROOM) {
    enterRoom(ends);
    sortRoom(ends.length, sorting);
  } else {
    const { rows, first, next, luck, doubles } = sorting;
    spreadEnds(rows, first, next, ends.slice(), bits);
    for (const double of sortRows(rows, luck, first, next)) doubles.push(double);
  }
}

/** For a block of people with more contacts than the room holds: rows in any order. */
function spreadEnds(
  { offsets, contacts }: Contacts,
  first: number,
  next: number,
  ends: Uint32Array,
  bits: number,
): void {
  const places = new Uint32Array(next - first);
  for (const end of ends) places[end >>> bits]!++;
  for (let person = first; person < next; person++) {
    offsets[person + 1] = offsets[person]! + places[person - first]!;
    places[person - first] = offsets[person]!;
  }
  const others = (1 << bits) - 1;
  for (const end of ends) contacts[places[end >>> bits]!++] = end & others;
}
