import { greatest } from '../../model/basics/extremes.ts';

/** Room for dots, in pixels. */
export interface DotArea {
  readonly width: number;
  readonly height: number;
}

/** The values at the left and the right end of an axis. */
export type Ends = readonly [low: number, high: number];

/** Where a dot stands: its middle, from the left and from the bottom. */
export interface DotPlace {
  readonly x: number;
  readonly y: number;
}

/** Dots that stand on an axis, those of about the same value on top of each other. */
export interface DotLayout {
  readonly diameter: number;
  /** By value, in the order in which they were given. */
  readonly places: readonly DotPlace[];
}

const LARGEST = 18;
const SMALLEST = 4;

/** Of a dot's diameter, how far its neighbours are. */
const PITCH = 1.15;

/**
 * Stacks a dot for each value (a dot plot after Wilkinson, with columns of equal width): as large as they can be without
 * growing out of the room. Where even the smallest would, they overlap.
 * @param ends the values at the ends of the axis
 * @param expected how many there will be: dots keep their size while they come in
 */
export function layDots(
  values: readonly number[],
  ends: Ends,
  area: DotArea,
  expected = values.length,
): DotLayout {
  const growth = Math.max(1, expected / Math.max(1, values.length));
  let diameter = LARGEST;
  while (
    diameter > SMALLEST &&
    tallest(values, ends, area.width, diameter) * growth * diameter * PITCH > area.height
  )
    diameter -= 0.5;
  const most = tallest(values, ends, area.width, diameter) * growth;
  const pitch = Math.min(diameter * PITCH, (area.height - diameter) / Math.max(1, most - 1));
  const columns = columnsOf(area.width, diameter);
  const heights = new Map<number, number>();
  return {
    diameter,
    places: values.map((value) => {
      const column = columnOf(value, ends, columns);
      const level = heights.get(column) ?? 0;
      heights.set(column, level + 1);
      return { x: ((column + 0.5) * area.width) / columns, y: diameter / 2 + level * pitch };
    }),
  };
}

const columnsOf = (width: number, diameter: number): number =>
  Math.max(1, Math.floor(width / (diameter * PITCH)));

const columnOf = (value: number, [low, high]: Ends, columns: number): number =>
  Math.min(columns - 1, Math.floor(((value - low) / (high - low)) * columns));

function tallest(values: readonly number[], ends: Ends, width: number, diameter: number): number {
  const columns = columnsOf(width, diameter);
  const counts = new Uint32Array(columns);
  for (const value of values) counts[columnOf(value, ends, columns)]!++;
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

/** The most dots that are told apart; of more runs, each dot stands for as many as the others. */
export const MOST_DOTS = 250;

/** How many dots stand for more runs than that: as many as one counts in a hundred. */
const QUANTILE_DOTS = 100;

/** Places in a sorted list that dots stand for: each, or the middles of a hundred equal parts (a quantile dot plot). */
export const dotRanks = (count: number): number[] =>
  count <= MOST_DOTS
    ? Array.from({ length: count }, (_, rank) => rank)
    : Array.from({ length: QUANTILE_DOTS }, (_, part) => Math.floor(((part + 0.5) * count) / QUANTILE_DOTS));

/** The right end of an axis: a round share of the whole that no value passes, or a round number where values pass the whole. */
export function axisTop(most: number, whole: number): number {
  const share = [0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1].find((part) => most <= part * whole);
  if (share !== undefined) return share * whole;
  const decade = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((lead) => lead * decade).find((value) => value >= most)!;
}

/** The ends of an axis on which these values stand, and nothing: 0 is one of them, or lies between them. */
export function axisEnds(values: readonly number[], whole: number): Ends {
  const [least, most] = [
    -greatest(
      values.map((value) => -value),
      0,
    ),
    greatest(values, 0),
  ];
  const low = least < 0 ? -axisTop(-least, whole) : 0;
  return [low, most > 0 || low === 0 ? axisTop(Math.max(most, whole / 100), whole) : 0];
}
