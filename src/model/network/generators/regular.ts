import { greatest } from '../../basics/extremes.ts';
import type { Contacts, Double } from '../contacts.ts';
import { inPieces, partOf, type Report } from '../../basics/progress.ts';
import { asIndex, onOccasion, type Luck } from '../../basics/random.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { beginAt, blocksOf, finishBlocks, putTies } from '../rows/rows-of-ties.ts';
import { sortRows } from '../rows/telling-order.ts';
import { PIECE, type Ties } from '../ties.ts';
import { switchAll } from './switch-ties.ts';

/*
 * Everybody puts a card with their number into a box for each of their ends; boxes are chosen by luck. The cards of a
 * box are paired by luck. That is a uniform pairing of all ends, but in place of writing all over the memory it fills and
 * empties a few boxes from one end to the other.
 */

/** Boxes at most, so that the lines being written all fit the processor's cache. */
const BOXES = 256;

/** Cards of a box on average at most, while there are boxes to be had: they fit the second-level cache. */
const CARDS = 32768;

/** The index of the next card that goes into each box, or comes out of it. */
const nextOfBox = new Int32Array(BOXES);

/** The ties at hand. */
const piece = new Uint32Array(PIECE * 2);

/** Purposes within the draws for ties, as occasions of an attempt: which box, which other card, which other tie. */
const OCCASIONS = 3;
const BOX = 0;
const PAIR = 1;
const SWITCH = 2;

/**
 * A random regular graph in the order of telling: everybody has exactly `contacts` contacts, no loops, no double ties;
 * people × contacts has to be even and contacts below people. Open ends are paired by luck, and ties that cannot be are
 * switched with ties that stand (after McKay & Wormald 1990, Journal of Algorithms 11: 52–67, without their rejections);
 * the outcome is uniform in the limit of many people.
 */
export function regularContacts(scenario: Scenario, luck: Luck, report: Report): Contacts {
  const people = scenario.people;
  const degree = scenario['network.contacts'];
  // Where most pairs are tied it is the missing ones that are drawn: below half, a switch can always be found.
  const missing = people - 1 - degree;
  if (degree <= missing) return pairedUp(people, degree, luck, report);
  const rows = complementOf(pairedUp(people, missing, luck, report), degree);
  sortRows(rows, luck);
  return rows;
}

/** Everybody’s contacts are those who are not in these rows, of which there are `degree`. */
function complementOf(rows: Contacts, degree: number): Contacts {
  const people = rows.offsets.length - 1;
  const contacts = new Uint32Array(people * degree);
  let size = 0;
  for (let person = 0; person < people; person++) {
    const known = new Set(rows.contacts.subarray(rows.offsets[person], rows.offsets[person + 1]));
    for (let other = 0; other < people; other++) {
      if (other !== person && !known.has(other)) contacts[size++] = other;
    }
  }
  return { offsets: offsetsOf(people, degree), contacts };
}

function offsetsOf(people: number, degree: number): Uint32Array {
  const offsets = new Uint32Array(people + 1);
  for (let person = 1; person <= people; person++) offsets[person] = offsets[person - 1]! + degree;
  return offsets;
}

/** Pairs all ends and repairs loops and double ties. If that fails, it starts again with other luck. */
function pairedUp(people: number, degree: number, luck: Luck, report: Report): Contacts {
  if (degree === 0) return { offsets: new Uint32Array(people + 1), contacts: new Uint32Array(0) };
  for (let attempt = 0; ; attempt++) {
    const doubles: Double[] = [];
    const pairing = { people, degree, luck, occasion: attempt * OCCASIONS };
    const rows = pairAtOnce(pairing, report, doubles);
    const luckyTie = (tie: number, trial: number) =>
      luck.drawAgain(luck.keys.ties, tie, attempt * OCCASIONS + SWITCH, trial);
    if (switchAll(rows, doubles, luckyTie, luck)) return rows;
  }
}

/** One attempt to pair all ends. */
interface Pairing {
  readonly people: number;
  /** Contacts of each. */
  readonly degree: number;
  readonly luck: Luck;
  /** The first of the attempt's {@link OCCASIONS}. */
  readonly occasion: number;
}

/** Pairs all ends, with loops and double ties. A loop lists a person as their own contact, twice. */
function pairAtOnce(pairing: Pairing, report: Report, doubles: Double[]): Contacts {
  const { people, degree, luck } = pairing;
  const size = people * degree;
  const cards = new Uint32Array(size);
  const boxBits = Math.max(0, Math.min(32 - Math.clz32(Math.floor((size - 1) / CARDS)), 8));
  const mask = (1 << boxBits) - 1;
  const draws = Math.ceil(size / 4);
  nextOfBox.fill(0);
  inPieces(draws, PIECE, partOf(report, 0, 0.1), (from, to) => {
    countCards(from * 4, Math.min(size, to * 4), mask, pairing);
  });
  const starts = beginBoxes();
  // Four ends share a draw; a piece begins with one that does not go on with another’s.
  inPieces(people, 4 * Math.ceil(PIECE / degree), partOf(report, 0.1, 0.3), (first, next) => {
    putCards(cards, { first, next }, mask, pairing);
  });
  const blocks = blocksOf(people, size);
  beginAt(blocks.count, degree * blocks.size);
  const ends = new Uint32Array(size);
  const put = (ties: Ties, count: number) => {
    putTies(ties, count, blocks, ends);
  };
  pairCards(cards, starts, put, pairing, partOf(report, 0.3, 0.5));
  return finishBlocks(ends, size, blocks, { luck, report: partOf(report, 0.5, 1), doubles });
}

/** Turns the numbers of cards into where their boxes begin. */
function beginBoxes(): Int32Array {
  let start = 0;
  for (let box = 0; box < BOXES; box++) {
    const count = nextOfBox[box]!;
    nextOfBox[box] = start;
    start += count;
  }
  return nextOfBox.slice();
}

function countCards(from: number, to: number, mask: number, pairing: Pairing): void {
  const { luck } = pairing;
  const occasion = pairing.occasion + BOX;
  const nextPlace = nextOfBox;
  const { base } = luck;
  const key = luck.keys.ties;
  let draw = 0;
  for (let end = from; end < to; end++) {
    draw = (end & 3) === 0 ? onOccasion(luck.ofPerson(key, end >>> 2), occasion, base) : draw >>> 8;
    nextPlace[draw & mask]!++;
  }
}

/** People from `first` to below `next`. */
interface Stretch {
  readonly first: number;
  readonly next: number;
}

function putCards(cards: Uint32Array, { first, next }: Stretch, mask: number, pairing: Pairing): void {
  const { degree, luck } = pairing;
  const occasion = pairing.occasion + BOX;
  const nextPlace = nextOfBox;
  const { base } = luck;
  const key = luck.keys.ties;
  let draw = 0;
  let end = first * degree;
  for (let person = first; person < next; person++) {
    for (const stop = end + degree; end < stop; end++) {
      draw = (end & 3) === 0 ? onOccasion(luck.ofPerson(key, end >>> 2), occasion, base) : draw >>> 8;
      const place = nextPlace[draw & mask]!;
      nextPlace[draw & mask] = place + 1;
      cards[place] = person;
    }
  }
}

/** Pairs the cards of each box and puts the ties down; a card that is left over goes with the next box. */
function pairCards(
  cards: Uint32Array,
  starts: Int32Array,
  put: (ties: Ties, size: number) => void,
  pairing: Pairing,
  report: Report,
): void {
  const stops = [...starts.subarray(1), cards.length];
  // Out of order, cards are taken from a copy: making it brings them into the cache in order.
  const open = new Uint32Array(1 + greatest(stops.map((stop, box) => stop - starts[box]!)));
  let count = 0;
  stops.forEach((stop, box) => {
    open.set(cards.subarray(starts[box], stop), count);
    count += stop - starts[box]!;
    for (; count > 1; count -= Math.min(count & ~1, PIECE * 2)) {
      const left = Math.max(count & 1, count - PIECE * 2);
      put(piece, pairPiece(open, { count, left }, (stop - count) / 2, pairing));
    }
    report((box + 1) / stops.length);
  });
}

/** Pairs the last card with any of the others, until so many are left; returns the number of cards in the piece. */
function pairPiece(
  open: Uint32Array,
  { count, left }: { readonly count: number; readonly left: number },
  firstTie: number,
  pairing: Pairing,
): number {
  const { luck } = pairing;
  const occasion = pairing.occasion + PAIR;
  const { base } = luck;
  const key = luck.keys.ties;
  let tie = firstTie | 0;
  let size = 0;
  for (let last = (count - 1) | 0; last > left; last -= 2) {
    const other = asIndex(onOccasion(luck.ofPerson(key, tie), occasion, base), last);
    piece[size] = open[last]!;
    piece[size + 1] = open[other]!;
    open[other] = open[last - 1]!;
    size += 2;
    tie++;
  }
  return size;
}
