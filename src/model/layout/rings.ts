import { whoNever } from '../journal/first-hearings.ts';
import type { FirstVersions } from '../journal/first-versions.ts';
import { generationStarts } from '../network/generators/tree.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { discCells, ROW_HEIGHT } from './cells.ts';
import type { Guide, Layout } from './layout.ts';
import { jitter, jitterFor } from './jitter.ts';

/** Room between the rings, in spacings, that is seen at any size of the whole. */
const gapFor = (people: number) => Math.max(2, Math.sqrt(people) / 18);

/** Most rings; with more, people would be specks, so generations share rings. */
const MOST_RINGS = 10;

/** Paper between the rings and those who never hear, in spacings. */
const BREAK = 4;

/**
 * The least radius of a ring, in spacings, times the root of its people: many who heard from visitors stand near the middle,
 * and packed from there on they would be a wheel of spokes.
 */
const HOLLOW = 0.75;

const TURN = 2 * Math.PI;

/** Distance between those at the rim of a business, in spacings, and how far members may move apart inside it. */
const RIM = 0.5;
const MOST_STRETCH = 2.5;

/** Rows of the innermost ring where many people stand on it. */
const MIDDLE_ROWS = 3;

/** The first diners in the middle of their tree, then a ring for each generation, children in their parent's sector. */
export function treeRings(scenario: Scenario): Float32Array {
  const positions = new Float32Array(scenario.people * 2);
  const starts = generationStarts(scenario);
  const gap = gapFor(scenario.people);
  let places = scenario['diners.count'];
  // Many first diners are a ring round the table, too: packed from the middle on, they would be a wheel of spokes.
  let inner = places === 1 ? 0 : Math.max(1, places / (TURN * MIDDLE_ROWS));
  for (let generation = 0; generation + 1 < starts.length; generation++) {
    const rows = rowsNeeded(inner, places);
    const slots = slotsFor(rows, places);
    for (let person = starts[generation]!; person < starts[generation + 1]!; person++) {
      const index = person - starts[generation]!;
      put(positions, person, inner + (index % rows) * ROW_HEIGHT, (TURN * (index + 0.5)) / slots);
    }
    inner += rows * ROW_HEIGHT + gap;
    places *= scenario['network.contacts'];
  }
  return positions;
}

/** People on one row of a ring, a spacing apart. */
const aRow = (inner: number) => Math.max(1, Math.floor(TURN * inner));

/** The number of rows of a ring: enough to keep the people of the innermost row a spacing apart. */
function rowsNeeded(inner: number, places: number): number {
  // Of the circle, one place in each row is the seam's.
  return places === 1 ? 1 : Math.max(1, Math.ceil((places - 1) / Math.max(1, aRow(inner) - 1)));
}

/** Places on all rows together when the last row's end must not touch the first one's beginning. */
const slotsFor = (rows: number, places: number) => places - 1 + rows;

/**
 * Whoever has it first-hand in the middle, round them a ring for each retelling (or for a few) of what everybody heard, each
 * as near to their teller as there is room. Beside them, in a block, those who never hear.
 */
export function retellingRings(heard: FirstVersions): Layout {
  const { rings, guides } = placedByRing(heard, 'retelling');
  const never = whoNever(heard.hops);
  if (never.length > 0) guides.push(rings.placeBeside(never));
  return { positions: rings.positions, spacing: 1, guides };
}

/**
 * Founders in the middle, round them a ring for each level (or for a few), each member in the sector of the sponsor, which is as
 * wide as the team is large. At the rim, close together, those who never join.
 */
export function levelRings(members: Descent): Layout {
  const { rings, guides } = placedByRing(members, 'level');
  const stretch = rings.placeAround(whoNever(members.hops), members.order);
  return {
    positions: rings.positions,
    spacing: 1,
    guides: guides.map((guide) => ({ ...guide, y: guide.y * stretch })),
  };
}

/** Who comes from whom: {@link FirstVersions} of a story, or members in the order of joining, with sponsors and levels. */
type Descent = FirstVersions;

function placedByRing(members: Descent, kind: Guide['kind']): { rings: Rings; guides: Guide[] } {
  const rings = new Rings(members);
  const guides: Guide[] = [];
  byRing(members).forEach(({ from, to, members: some }) => {
    if (from === 0) rings.placeInMiddle(some);
    else guides.push({ kind, from, to, x: 0, y: rings.place(some) });
  });
  return { rings, guides };
}

interface Ring {
  /** Retellings. */
  readonly from: number;
  readonly to: number;
  readonly members: number[];
}

/** Everybody who heard, by ring, in the order in which they did. */
function byRing({ order, hops }: FirstVersions): Ring[] {
  const last = order.reduce((most, person) => Math.max(most, hops[person]!), 0);
  const each = Math.ceil(last / MOST_RINGS);
  const rings: Ring[] = [{ from: 0, to: 0, members: [] }];
  for (let from = 1; from <= last; from += each)
    rings.push({ from, to: Math.min(from + each - 1, last), members: [] });
  for (const person of order) rings[Math.ceil(hops[person]! / (each || 1))]!.members.push(person);
  return rings;
}

/** Places ring after ring, from the inside out; a ring says how far up its label stands. */
class Rings {
  readonly positions: Float32Array;
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

  placeInMiddle(members: readonly number[]): void {
    const { xs, ys } = discCells(members.length);
    const angleOf = (cell: number) => (Math.atan2(xs[cell]!, -ys[cell]!) + TURN) % TURN;
    const cells = Array.from(members, (_, cell) => cell).sort((a, b) => angleOf(a) - angleOf(b) || a - b);
    this.inAngularOrder(members).forEach((person, place) => {
      this.positions[person * 2] = xs[cells[place]!]!;
      this.positions[person * 2 + 1] = ys[cells[place]!]!;
    });
    const last = members.length - 1;
    const radius = last < 0 ? 0 : Math.sqrt(xs[last]! * xs[last]! + ys[last]! * ys[last]!);
    this.inner = radius + 1 + this.gap;
  }

  place(members: readonly number[]): number {
    return this.fill(this.inAngularOrder(members));
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
   * Round everything, closer together than the others are; these move apart where that leaves them much room.
   * @returns how many times farther from the middle they stand now
   */
  placeAround(rim: readonly number[], others: ArrayLike<number>): number {
    if (rim.length === 0) return 1;
    const outer = this.inner - this.gap;
    this.inner = Math.max((outer + this.gap) / RIM, HOLLOW * Math.sqrt(rim.length));
    const stretch = Math.max(1, Math.min(MOST_STRETCH, (0.85 * this.inner * RIM) / outer));
    for (let place = 0; place < others.length; place++) this.scale(others[place]!, stretch);
    rim.forEach((person, place) => (this.angles[person] = (TURN * (place + 0.5)) / rim.length));
    this.fill(rim);
    for (const person of rim) this.scale(person, RIM);
    return stretch;
  }

  private scale(person: number, times: number): void {
    this.positions[person * 2]! *= times;
    this.positions[person * 2 + 1]! *= times;
  }

  /** In the order given, as near to their angles as it goes, in as many rows as they need. */
  private fill(members: readonly number[]): number {
    const { angles } = this;
    const inner = Math.max(this.inner, HOLLOW * Math.sqrt(members.length));
    const rows = rowsNeeded(inner, members.length);
    const slots = Math.max(slotsFor(rows, members.length), rows * aRow(inner));
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
function put(positions: Float32Array, person: number, distance: number, angle: number): void {
  positions[person * 2] = distance * Math.sin(angle);
  positions[person * 2 + 1] = -distance * Math.cos(angle);
}
