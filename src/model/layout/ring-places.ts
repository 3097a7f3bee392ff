import type { FirstVersions } from '../journal/first-versions.ts';
import { discCells, ROW_HEIGHT } from './cells.ts';
import type { Guide } from './layout.ts';
import { jitter, jitterFor } from './jitter.ts';

/** Room between the rings, in spacings, that is seen at any size of the whole. */
export const gapFor = (people: number) => Math.max(2, Math.sqrt(people) / 18);

/** Most rings; with more, people would be specks, so generations share rings. */
const MOST_RINGS = 10;

/** Paper between the rings and those who never hear, in spacings. */
const BREAK = 4;

/**
 * The least radius of a ring, in spacings, times the root of its people: many who heard from visitors stand near the middle,
 * and packed from there on they would be a wheel of spokes.
 */
const HOLLOW = 0.75;

export const TURN = 2 * Math.PI;

/** Distance between those at the rim of a business, in spacings, and how far members may move apart inside it. */
const RIM = 0.5;
const MOST_STRETCH = 2.5;

/** People on one row of a ring, a spacing apart. */
const aRow = (inner: number) => Math.max(1, Math.floor(TURN * inner));

/** The number of rows of a ring: enough to keep the people of the innermost row a spacing apart. */
export function rowsNeeded(inner: number, places: number): number {
  // Of the circle, one place in each row is the seam's.
  return places === 1 ? 1 : Math.max(1, Math.ceil((places - 1) / Math.max(1, aRow(inner) - 1)));
}

/** Places on all rows together when the last row's end must not touch the first one's beginning. */
export const slotsFor = (rows: number, places: number) => places - 1 + rows;

/**
 * Everybody on a ring for each retelling or level, or for a few.
 * @param room how many people a ring is to hold, by retelling or level; by default those whom it has
 */
export function placedByRing(
  heard: FirstVersions,
  kind: Guide['kind'],
  room: readonly number[] = countsByHop(heard),
): { rings: Rings; guides: Guide[] } {
  const rings = new Rings(heard);
  const guides: Guide[] = [];
  const last = room.length - 1;
  const each = Math.ceil(last / MOST_RINGS) || 1;
  const members = Array.from({ length: Math.ceil(Math.max(last, 0) / each) + 1 }, (): number[] => []);
  for (const person of heard.order) members[Math.ceil(heard.hops[person]! / each)]!.push(person);
  members.forEach((some, ring) => {
    const [from, to] = ring === 0 ? [0, 0] : [(ring - 1) * each + 1, Math.min(ring * each, last)];
    const held = room.slice(from, to + 1).reduce((sum, people) => sum + people, 0);
    if (ring === 0) rings.placeInMiddle(some, held);
    else guides.push({ kind, from, to, x: 0, y: rings.place(some, held) });
  });
  return { rings, guides };
}

/** How many people there are, by retelling or level. */
export function countsByHop({ order, hops }: Pick<FirstVersions, 'order' | 'hops'>): number[] {
  const counts: number[] = [];
  for (const person of order) {
    const hop = hops[person]!;
    while (counts.length <= hop) counts.push(0);
    counts[hop]!++;
  }
  return counts;
}

/** Places ring after ring, from the inside out; a ring says how far up its label stands. */
export class Rings {
  positions: Float32Array;
  /** Of a person: clockwise from the top, where they would best stand. */
  private readonly angles: Float64Array;
  private readonly gap: number;
  /** The radius at which the next ring begins. */
  private inner = 0;

  constructor(private readonly heard: FirstVersions) {
    const { people } = heard;
    this.positions = new Float32Array(people * 2);
    this.angles = sectorAngles(heard);
    // The rings may take about half as much again as everybody would take standing close.
    this.gap = Math.max(1.5, Math.min(gapFor(people), (0.5 * Math.sqrt(people * 0.28)) / MOST_RINGS));
  }

  placeInMiddle(members: readonly number[], room: number): void {
    const { xs, ys } = discCells(Math.max(room, members.length));
    const angleOf = (cell: number) => (Math.atan2(xs[cell]!, -ys[cell]!) + TURN) % TURN;
    const cells = Array.from(members, (_, cell) => cell).sort((a, b) => angleOf(a) - angleOf(b) || a - b);
    this.inAngularOrder(members).forEach((person, place) => {
      this.positions[person * 2] = xs[cells[place]!]!;
      this.positions[person * 2 + 1] = ys[cells[place]!]!;
    });
    const last = xs.length - 1;
    const radius = last < 0 ? 0 : Math.sqrt(xs[last]! * xs[last]! + ys[last]! * ys[last]!);
    this.inner = radius + 1 + this.gap;
  }

  place(members: readonly number[], room: number): number {
    return this.fill(this.inAngularOrder(members), room);
  }

  private inAngularOrder(members: readonly number[]): number[] {
    const order = Uint32Array.from(members, (_, index) => index);
    const wanted = Float64Array.from(members, (person) => this.angles[person]!);
    order.sort((a, b) => wanted[a]! - wanted[b]! || a - b);
    return Array.from(order, (index) => members[index]!);
  }

  /** In a block as high as the rings are, at their right; the camera finds the middle of the whole. */
  placeBeside(members: readonly number[]): Guide {
    const radius = this.inner - this.gap;
    const rows = Math.max(
      1,
      Math.min(Math.floor((2 * radius) / ROW_HEIGHT), Math.ceil(Math.sqrt(members.length))),
    );
    const across = Math.ceil(members.length / rows);
    const left = radius + BREAK;
    members.forEach((person, place) => {
      const row = Math.floor(place / across);
      this.positions[person * 2] = left + (place % across) + (row % 2 === 1 ? 0.5 : 0);
      this.positions[person * 2 + 1] = (row - (rows - 1) / 2) * ROW_HEIGHT;
    });
    jitter(this.positions, jitterFor(this.heard.people), members);
    return { kind: 'never', from: 0, to: 0, x: left + across / 2, y: (-rows / 2) * ROW_HEIGHT - 1.5 };
  }

  /**
   * Round everything and closer together, those at the rim, each near their angle; the others move apart where that leaves
   * them much room.
   * @param rim who has a place there, also beside the one that they have
   * @param nowhere those among them who have no other, and stand between them
   * @returns the places at the rim, and how many times farther from the middle the others stand now
   */
  placeAround(
    rim: readonly number[],
    nowhere: readonly number[],
    others: ArrayLike<number>,
  ): { before: Float32Array; stretch: number } {
    const outer = this.inner - this.gap;
    this.inner = Math.max((outer + this.gap) / RIM, HOLLOW * Math.sqrt(rim.length));
    const stretch = Math.max(1, Math.min(MOST_STRETCH, (0.85 * this.inner * RIM) / outer));
    for (let place = 0; place < others.length; place++) this.scale(others[place]!, stretch);
    const inside = this.positions;
    this.positions = inside.slice();
    nowhere.forEach((person, place) => (this.angles[person] = (TURN * (place + 0.5)) / nowhere.length));
    const inOrder = this.inAngularOrder(rim);
    inOrder.forEach((person, place) => (this.angles[person] = (TURN * (place + 0.5)) / rim.length));
    this.fill(inOrder, rim.length);
    for (const person of rim) this.scale(person, RIM);
    const before = this.positions;
    this.positions = inside;
    for (const person of nowhere) inside.set(before.subarray(person * 2, person * 2 + 2), person * 2);
    return { before, stretch };
  }

  private scale(person: number, times: number): void {
    this.positions[person * 2]! *= times;
    this.positions[person * 2 + 1]! *= times;
  }

  /** In the order given, as near to their angles as it goes, in as many rows as there is to be room for people. */
  private fill(members: readonly number[], room: number): number {
    const { angles } = this;
    const inner = Math.max(this.inner, HOLLOW * Math.sqrt(room));
    const rows = rowsNeeded(inner, room);
    const slots = Math.max(slotsFor(rows, room), rows * aRow(inner));
    const wanted = members.map((person) => (angles[person]! / TURN) * slots);
    spread(wanted, slots, rows).forEach((slot, index) =>
      put(this.positions, members[index]!, inner + (index % rows) * ROW_HEIGHT, (slot / slots) * TURN),
    );
    const outer = inner + (rows - 1) * ROW_HEIGHT;
    this.inner = outer + 1 + this.gap;
    return -outer - 1;
  }
}

/**
 * Everybody in the middle of a sector of their own, which lies in that of their teller and is as wide as those are many who
 * have the story through them: in radians from the top, clockwise.
 */
function sectorAngles({ people, order, tellers }: FirstVersions): Float64Array {
  const through = new Uint32Array(people).fill(1);
  const isKnown = new Uint8Array(people);
  // A paid teller may be convinced by their own listeners: what came later is nobody's sector.
  const owners = order.map((person) => {
    isKnown[person] = 1;
    const teller = tellers[person]!;
    return teller >= 0 && isKnown[teller] === 1 ? teller : person;
  });
  for (let place = order.length - 1; place >= 0; place--)
    if (owners[place] !== order[place]) through[owners[place]!]! += through[order[place]!]!;
  const angles = new Float64Array(people);
  const next = new Float64Array(people);
  let free = 0;
  order.forEach((person, place) => {
    const owner = owners[place]!;
    const begins = owner === person ? free : next[owner]!;
    const width = (TURN * through[person]!) / order.length;
    if (owner === person) free += width;
    else next[owner] = begins + width;
    next[person] = begins;
    angles[person] = begins + width / 2;
  });
  return angles;
}

/**
 * Moves ascending places apart until each is 1 from the next, and the last `seam` from the first round the circle of
 * `slots`, moving them as little as it goes: places that would overlap form a block round the middle of what they want.
 */
export function spread(wanted: readonly number[], slots: number, seam: number): number[] {
  const blocks: { sum: number; count: number }[] = [];
  const startOf = ({ sum, count }: { sum: number; count: number }) => sum / count;
  wanted.forEach((place, index) => {
    // Where the first of all would stand if this one, alone, stood where it wants.
    let block = { sum: place - index, count: 1 };
    for (let last = blocks.at(-1); last && startOf(last) >= startOf(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  const places = blocks.flatMap((block) => Array.from({ length: block.count }, () => startOf(block)));
  const spaced = places.map((start, index) => start + index);
  const over = spaced.length === 0 ? 0 : spaced.at(-1)! + seam - slots - spaced[0]!;
  // Too long for the circle: pulled together evenly, which never brings two nearer than a full circle would.
  const step = (slots - seam) / Math.max(spaced.length - 1, 1);
  return over <= 0 ? spaced : spaced.map((_, index) => spaced[0]! + index * step);
}

/** At a distance from the middle and an angle from the top, clockwise. */
export function put(positions: Float32Array, person: number, distance: number, angle: number): void {
  positions[person * 2] = distance * Math.sin(angle);
  positions[person * 2 + 1] = -distance * Math.cos(angle);
}
