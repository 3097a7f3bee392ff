import type { MapFacts } from '../../findings/map.ts';
import { ticks } from 'd3-array';

/** A value that stands at an axis. */
export interface Mark {
  readonly steps: number;
  readonly text: string;
}

/** Where the places of a map stand on its canvas, in pixels; the second number rises. */
export interface MapScene {
  readonly left: number;
  readonly right: number;
  readonly head: number;
  readonly ground: number;
  /** Width and height of a place. */
  readonly slot: readonly [number, number];
  /** Of a point in steps, from the left and from the top. */
  readonly x: (steps: number) => number;
  readonly y: (steps: number) => number;
  /** The values that stand at both axes, by how many steps they are from its beginning. */
  readonly marks: readonly [readonly Mark[], readonly Mark[]];
}

/** In em: above the map, below it for values, and at its right end. */
const [HEAD, FOOT, RIGHT] = [0.6, 1.9, 0.9];

/** Of a letter, in em: its width, and the height of a line of values. */
const [LETTER, LINE] = [0.58, 1.5];

/** Places a map on its canvas. @param tick a value of the first or the second number as it stands at its axis */
export function mapSceneOf(
  { width, height, em }: { readonly width: number; readonly height: number; readonly em: number },
  axes: MapFacts['axes'],
  tick: (axis: number, value: number) => string,
): MapScene {
  const marks = axes.map((values, axis) => marksOf(values, (value) => tick(axis, value))) as [Mark[], Mark[]];
  const longest = (some: readonly Mark[]) => some.reduce((most, { text }) => Math.max(most, text.length), 1);
  const left = (longest(marks[1]) * LETTER + 1) * em;
  const right = Math.max(left + 50, width - RIGHT * em);
  const [head, ground] = [HEAD * em, Math.max(HEAD * em + 50, height - FOOT * em)];
  const slot = [(right - left) / axes[0].length, (ground - head) / axes[1].length] as const;
  return {
    ...{ left, right, head, ground, slot },
    x: (steps) => left + steps * slot[0],
    y: (steps) => ground - steps * slot[1],
    marks: [
      apart(marks[0], ((longest(marks[0]) * LETTER + 0.8) * em) / slot[0]),
      apart(marks[1], (LINE * em) / slot[1]),
    ],
  };
}

/** Values of an axis that all stand at it, where there is room. */
const FEW = 6;

/** Marks at most on an axis, and the leads of those where each value is so many times the one before. */
const MANY = 12;
const LEADS = [1, 2, 5];

/** Round values of an axis; where it has few, these. */
function marksOf(values: readonly number[], text: (value: number) => string): Mark[] {
  if (values.length <= FEW) return values.map((value, index) => ({ steps: index + 0.5, text: text(value) }));
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 1];
  // As many values lie in the lower half of an even axis as in the upper one.
  const isEven = values.filter((value) => value < (low + high) / 2).length <= 0.6 * values.length;
  const decades = Array.from({ length: 9 }, (_, power) => LEADS.map((lead) => lead * 10 ** power)).flat();
  const round = isEven ? ticks(low, high, MANY) : [low, ...decades.filter((value) => value > low)];
  return round.flatMap((value) => {
    const steps = stepsOf(values, value);
    return steps === null ? [] : [{ steps, text: text(value) }];
  });
}

/** Those that are so many steps apart. */
function apart(marks: readonly Mark[], least: number): Mark[] {
  const gaps = marks.slice(1).map(({ steps }, index) => steps - marks[index]!.steps);
  const isEven = gaps.every((gap) => Math.abs(gap - gaps[0]!) < 0.01);
  if (isEven && gaps.length > 0) {
    const every = Math.max(1, Math.ceil(least / gaps[0]!));
    return marks.filter((_, index) => index % every === 0);
  }
  const kept: Mark[] = [];
  for (const mark of marks)
    if (kept.length === 0 || mark.steps - kept.at(-1)!.steps >= least) kept.push(mark);
  return kept;
}

/** The place under a point of the canvas: its column from the left, and its row from below. */
export function placeAt(
  { left, ground, slot }: MapScene,
  [columns, rows]: readonly [number, number],
  x: number,
  y: number,
): readonly [column: number, row: number] {
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, Math.floor(value)));
  return [within((x - left) / slot[0], columns), within((ground - y) / slot[1], rows)];
}

/** Shades that are told apart: none of the runs, … , all of them. */
export const SHADES = 20;

/** The places of each shade as one path; `null` stands for those where values do not go together. */
export function shadedPaths(
  { axes, places }: Pick<MapFacts, 'axes' | 'places'>,
  { x, y }: MapScene,
): ReadonlyMap<number | null, string> {
  const rows = axes[1].length;
  const paths = new Map<number | null, string>();
  for (let row = 0; row < rows; row++) {
    const shades = axes[0].map((_, column) => shadeOf(places[column * rows + row]!));
    // Places with the same shade beside each other are one rectangle: no seams, and few of them.
    for (let from = 0; from < shades.length;) {
      let to = from + 1;
      while (to < shades.length && shades[to] === shades[from]) to++;
      const shade = shades[from];
      if (shade !== undefined) {
        const [left, right, top, foot] = [x(from), x(to), y(row + 1), y(row)].map(Math.round);
        const box = `M${left},${top}H${right}V${foot}H${left}z`;
        paths.set(shade, (paths.get(shade) ?? '') + box);
      }
      from = to;
    }
  }
  return paths;
}

/** The shade of a place; `undefined` where nothing is known yet. */
function shadeOf({ point, isPossible }: MapFacts['places'][number]): number | null | undefined {
  if (!isPossible) return null;
  return point?.share ? Math.round(point.share.value * SHADES) : undefined;
}

/** Where a value stands on an axis of values, in steps; `null` beyond its ends. */
export function stepsOf(values: readonly number[], value: number): number | null {
  const next = values.findIndex((one) => one >= value);
  if (next < 0 || (next === 0 && values[0] !== value)) return null;
  if (next === 0) return 0.5;
  const [low, high] = [values[next - 1]!, values[next]!];
  return next - 0.5 + (value - low) / (high - low);
}
