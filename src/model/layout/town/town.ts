import { dotsOn } from './dots.ts';
import type { Dots } from './points.ts';
import { bend, edgeOf, groundFor, type Ground } from './ground.ts';
import { Halving } from './halving.ts';
import { relaxInGrid } from './grid-relaxation.ts';
import { dotBeside, type Square } from './square.ts';
import { streetsOnPaper, type Streets } from './streets.ts';
import { turnRing, type Ring } from './ring.ts';

/** Up to this many people nobody's dot touches another's; in larger towns dots are specks. */
export const ROOMY_PEOPLE = 20_000;
/** Rounds of pushing apart where dots must not touch, and where only hubs need room. */
const ROUNDS = 16;
const ROUNDS_FOR_HUBS = 4;
/** The distance that dots are pushed to, in spacings. */
const CLEAR = 0.87;
const CLEAR_IN_GROUPS = 0.78;

/** The widths of the river, avenues, streets and lanes as shares of the town's diameter. */
const WIDTHS = [0.034, 0.0085, 0.0065, 0.0055, 0.0045] as const;
/** No street is narrower, in spacings. */
const NARROWEST = 0.35;
/** The fewest people of a town that has streets of each level. */
const PEOPLE_FOR_STREETS = [60, 60, 250, 1000, 4000] as const;

/** Hubs push others about: only the river and avenues would stay free. */
const LEVELS_AMONG_HUBS = 2;

/** The radius of the square with the restaurant's sign, as a share of the town's diameter. */
const SQUARE = 0.028;

/** How far beyond the last dots streets go. */
const BEYOND = 1.02;
/** How much smaller than the ground cut out for it a group is, in spacings all round. */
const MARGIN = 0.65;

/** A town: where everybody stands, and its streets. */
export interface TownPlan {
  /** x and y of person i at `2i` and `2i + 1`, in spacings. */
  readonly positions: Float32Array;
  readonly streets: Streets;
  /** The middle of the square beside the bridge; `null` where there are no streets. */
  readonly centre: Place | null;
  /** The pieces of ground between the wider streets, in which many live. */
  readonly quarters: readonly QuarterPlace[];
}

/** A point on paper, in spacings. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of a quarter. */
export interface QuarterPlace extends Place {
  readonly isAtRiver: boolean;
}

/**
 * A town on paper: an oval with a river and streets, evenly filled with dots in no rows, in which those who follow each
 * other on a ring stand near each other. The same each time for as many people.
 * @param aspect width ÷ height of the whole
 * @param beside who is to live beside the square
 */
export function planTown(ring: Ring, aspect: number, beside: number | null = null): TownPlan {
  const { people, groupSize } = ring;
  const dotsInAll = ring.sizes?.reduce((sum, size) => sum + dotsFor(size), 0) ?? people;
  const ground = groundFor(dotsInAll, aspect);
  const dots = dotsOn(ground, dotsInAll);
  const widths = WIDTHS.slice(0, ring.sizes ? LEVELS_AMONG_HUBS : WIDTHS.length)
    .filter((_, level) => people >= PEOPLE_FOR_STREETS[level]!)
    .map((share) => Math.max(NARROWEST, share * ground.diameter));
  const splitAt = (from: number, to: number, share: number) =>
    splitBetweenGroups(to - from, groupSize, share);
  const square = SQUARE * ground.diameter;
  const halving = new Halving(dots, { edge: edgeOf(ground, BEYOND), square, widths, splitAt });
  const turned = turnedBeside(beside, ring, dots, halving.square);
  if (groupSize > 1) drawTogether(dots, groupSize);
  const onPaper = (x: number, y: number): Place => {
    const point = Float32Array.of(x, y);
    bend(ground, point);
    return { x: point[0]!, y: point[1]! };
  };
  return {
    positions: placesOf(ground, dots, turned),
    streets: streetsOnPaper(ground, halving.streets, widths),
    centre: halving.square && onPaper(halving.square.middle[0], halving.square.middle[1]),
    quarters: halving.quarters.map(({ from, to, isAtRiver }) => ({
      ...onPaper(meanOf(dots.xs.subarray(from, to)), meanOf(dots.ys.subarray(from, to))),
      isAtRiver,
    })),
  };
}

/** The ring turned until somebody lives beside the square, if there is one. */
const turnedBeside = (person: number | null, ring: Ring, dots: Dots, square: Square | null): Ring =>
  person === null || !square
    ? ring
    : turnRing(ring, person, dotBeside(dots, square), (other) => dotsFor(ring.sizes?.[other] ?? 1));

/** How many of some people are on one side of a cut that parts no group, unless all are of one. */
function splitBetweenGroups(count: number, groupSize: number, share: number): number {
  const unit = count > groupSize ? groupSize : 1;
  const units = Math.ceil(count / unit);
  return Math.max(1, Math.min(units - 1, Math.round(units * share))) * unit;
}

/** Leaves a margin round each group. */
function drawTogether({ xs, ys }: Dots, groupSize: number): void {
  const radius = Math.sqrt(groupSize) / 2;
  const scale = radius / (radius + MARGIN);
  for (let from = 0; from < xs.length; from += groupSize) {
    const group = xs.subarray(from, from + groupSize);
    const middleX = meanOf(group);
    const middleY = meanOf(ys.subarray(from, from + groupSize));
    for (let place = from; place < from + group.length; place++) {
      xs[place] = middleX + (xs[place]! - middleX) * scale;
      ys[place] = middleY + (ys[place]! - middleY) * scale;
    }
  }
}

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** How many dots' ground somebody takes whose own dot has so many times the usual size. */
const dotsFor = (size: number): number => Math.max(1, Math.round(size * size));

/** Everybody's place on paper: their dot's, or the middle of the dots whose ground they take. */
function placesOf(ground: Ground, dots: Dots, { people, groupSize, order, sizes }: Ring): Float32Array {
  const places = new Float32Array(people * 2);
  let dot = 0;
  for (let place = 0; place < people; place++) {
    const person = order?.[place] ?? place;
    const end = dot + dotsFor(sizes?.[person] ?? 1);
    places[person * 2] = meanOf(dots.xs.subarray(dot, end));
    places[person * 2 + 1] = meanOf(dots.ys.subarray(dot, end));
    dot = end;
  }
  bend(ground, places);
  const rounds = people <= ROOMY_PEOPLE ? ROUNDS : sizes ? ROUNDS_FOR_HUBS : 0;
  if (rounds === 0) return places;
  const xs = Float64Array.from({ length: people }, (_, person) => places[person * 2]!);
  const ys = Float64Array.from({ length: people }, (_, person) => places[person * 2 + 1]!);
  const distance = groupSize > 1 ? CLEAR_IN_GROUPS : CLEAR;
  relaxInGrid({ xs, ys }, rounds, { distance, ...(sizes && { sizes }) });
  return places.map((_, at) => (at % 2 === 0 ? xs : ys)[at >> 1]!);
}
