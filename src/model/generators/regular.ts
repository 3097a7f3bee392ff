import type { Contacts } from '../network.ts';
import { inPieces, partOf, type Report } from '../progress.ts';
import { asIndex, type Luck } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import {
  ROOM,
  roomContacts,
  roomSketches,
  sketch,
  sortRoom,
  sortRows,
  type Double,
} from '../telling-order.ts';
import { switchAll } from './switching.ts';

/*
 * Everybody puts a card with their number into a box for each of their ends; boxes are chosen by luck. The cards of a
 * box are paired by luck, and those of a pair change places: then everybody goes the same round again and finds, where
 * they had put their own cards, those of their contacts. That is a uniform pairing of all ends, but in place of writing
 * all over the memory it fills and empties a few boxes from one end to the other.
 */

/** Boxes at most, so that the lines being written all fit the processor's cache. */
const BOXES = 256;

/** Cards of a box on average at most, while there are boxes to be had: they fit the second-level cache. */
const CARDS = 32768;

/** Where the next card goes into each box, or comes from. */
const nextOfBox = new Int32Array(BOXES);

/** The room, by names of this module: for the compiler, arrays that are imported may be others each time. */
const held = roomContacts;
const sketches = roomSketches;

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
  sortRows(rows, 0, people, luck, []);
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

/** Pairs all ends and repairs what came of it; where that cannot be, tries again with other luck. */
function pairedUp(people: number, degree: number, luck: Luck, report: Report): Contacts {
  const rows = { offsets: offsetsOf(people, degree), contacts: new Uint32Array(people * degree) };
  if (degree === 0) return rows;
  for (let attempt = 0; ; attempt++) {
    const doubles: Double[] = [];
    pairAtOnce(rows, degree, luck, attempt * OCCASIONS, report, doubles);
    const luckyTie = (tie: number, trial: number) =>
      luck.drawAgain(luck.keys.ties, tie, attempt * OCCASIONS + SWITCH, trial);
    if (switchAll(rows, doubles, luckyTie, luck)) return rows;
  }
}

/** Pairs all ends, loops and double ties included; a loop is somebody who has themselves twice. */
function pairAtOnce(
  rows: Contacts,
  degree: number,
  luck: Luck,
  occasion: number,
  report: Report,
  doubles: Double[],
): void {
  const ends = rows.contacts.length;
  const people = ends / degree;
  const cards = new Uint32Array(ends);
  const boxBits = Math.max(0, Math.min(32 - Math.clz32(Math.floor((ends - 1) / CARDS)), 8));
  const mask = (1 << boxBits) - 1;
  // Four ends share a draw; a piece begins with one that does not go on with another’s.
  const piece = 4 * Math.floor(ROOM / 4 / degree);
  nextOfBox.fill(0);
  inPieces(people, piece, partOf(report, 0, 0.1), (first, next) => {
    countCards(first * degree, next * degree, mask, luck, occasion + BOX);
  });
  const starts = beginBoxes();
  inPieces(people, piece, partOf(report, 0.1, 0.3), (first, next) => {
    putCards(cards, first, next, degree, mask, luck, occasion + BOX);
  });
  swapCards(cards, starts, luck, occasion + PAIR, partOf(report, 0.3, 0.5));
  nextOfBox.set(starts);
  inPieces(people, piece, partOf(report, 0.5, 1), (first, next) => {
    findCards(first * degree, next * degree, mask, luck, occasion + BOX);
    takeCards(cards, (next - first) * degree);
    sketchRows(first, next, degree, luck);
    sortRoom(rows, first, next, luck, doubles);
  });
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

function countCards(from: number, to: number, mask: number, luck: Luck, occasion: number): void {
  const key = luck.keys.ties;
  let draw = 0;
  for (let end = from; end < to; end++) {
    draw = (end & 3) === 0 ? luck.draw(key, end >>> 2, occasion) : draw >>> 8;
    nextOfBox[draw & mask]!++;
  }
}

function putCards(
  cards: Uint32Array,
  first: number,
  next: number,
  degree: number,
  mask: number,
  luck: Luck,
  occasion: number,
): void {
  const nextPlace = nextOfBox;
  const key = luck.keys.ties;
  let draw = 0;
  let end = first * degree;
  for (let person = first; person < next; person++) {
    for (const stop = end + degree; end < stop; end++) {
      draw = (end & 3) === 0 ? luck.draw(key, end >>> 2, occasion) : draw >>> 8;
      const place = nextPlace[draw & mask]!;
      nextPlace[draw & mask] = place + 1;
      cards[place] = person;
    }
  }
}

/** Where in the boxes the cards for the ends at hand are. */
const places = new Int32Array(ROOM);

function findCards(from: number, to: number, mask: number, luck: Luck, occasion: number): void {
  const nextCard = nextOfBox;
  const key = luck.keys.ties;
  let draw = 0;
  for (let end = from; end < to; end++) {
    draw = (end & 3) === 0 ? luck.draw(key, end >>> 2, occasion) : draw >>> 8;
    const place = nextCard[draw & mask]!;
    nextCard[draw & mask] = place + 1;
    places[end - from] = place;
  }
}

/** Takes cards out of the boxes into the room, in a loop that does nothing else: many are asked for at once. */
function takeCards(cards: Uint32Array, count: number): void {
  for (let place = 0; place < count; place++) held[place] = cards[places[place]!]!;
}

function sketchRows(first: number, next: number, degree: number, luck: Luck): void {
  const room = held;
  const roomOfSketches = sketches;
  const key = luck.keys.order;
  let place = 0;
  for (let person = first; person < next; person++) {
    const ofPerson = luck.ofPerson(key, person);
    for (const stop = place + degree; place < stop; place++) {
      roomOfSketches[place] = sketch(luck.onOccasion(ofPerson, room[place]!));
    }
  }
}

/** Pairs the cards of each box and swaps those of a pair; a card that is left over goes with the next box. */
function swapCards(
  cards: Uint32Array,
  starts: Int32Array,
  luck: Luck,
  occasion: number,
  report: Report,
): void {
  const ends = [...starts.subarray(1), cards.length];
  const longest = ends.reduce((most, end, box) => Math.max(most, end - starts[box]!), 0);
  const open = new Int32Array(longest + 1);
  let left = 0;
  ends.forEach((end, box) => {
    const count = left + end - starts[box]!;
    addPlaces(open, left, starts[box]!, count);
    swapInBox(cards, open, count, (starts[box]! - left) / 2, luck, occasion);
    left = count & 1;
    report((box + 1) / ends.length);
  });
}

function addPlaces(open: Int32Array, left: number, start: number, count: number): void {
  for (let index = left; index < count; index++) open[index] = start + index - left;
}

/** Swaps cards in pairs; of an odd number of open places, the first stays open. */
function swapInBox(
  cards: Uint32Array,
  open: Int32Array,
  count: number,
  firstTie: number,
  luck: Luck,
  occasion: number,
): void {
  const key = luck.keys.ties;
  let tie = firstTie;
  for (let last = count - 1; last > 0; last -= 2) {
    const other = asIndex(luck.draw(key, tie++, occasion), last);
    const place = open[last]!;
    const otherPlace = open[other]!;
    open[other] = open[last - 1]!;
    const card = cards[place]!;
    cards[place] = cards[otherPlace]!;
    cards[otherPlace] = card;
  }
}
