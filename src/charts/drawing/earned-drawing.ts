import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { greatest } from '../../model/basics/extremes.ts';
import { LINE_HEIGHT, TEXT_GAP, textWidth, type Canvas, type Plot } from './plot.ts';
import type { Place } from './scales.ts';
import { box, straight, type Drawing, type Shape, type TextShape } from './shapes.ts';

/** A histogram of sums of money with its sides named, and sums to be marked in it. */
export interface SumsChart {
  readonly bins: readonly { readonly from: number; readonly to: number; readonly people: number }[];
  /** People with exactly 0, who stand apart. */
  readonly even: number;
  /** The names of those below 0, and above it. */
  readonly below: string;
  readonly above: string;
  readonly marks: readonly { readonly at: number; readonly text: string; readonly isBelow: boolean }[];
  readonly format: (sum: number) => string;
}

/** Lines above the bars: the names of both sides, then those of the marks. */
const LINES = 3;

/** A bar of anybody is seen, in pixels. */
const LEAST_BAR = 1.5;

/** Draws the bars on both sides of 0, those below it in a colour of their own. */
export function drawSums(canvas: Canvas, chart: SumsChart): Drawing {
  const { width, height, em } = canvas;
  const plot: Plot = {
    ...canvas,
    left: 0.5 * em,
    right: Math.max(2 * em, width - 0.5 * em),
    top: LINES * LINE_HEIGHT * em + 0.4 * em,
    bottom: Math.round(height - 1.7 * em),
  };
  const low = Math.min(0, chart.bins[0]?.from ?? 0);
  const high = Math.max(1, chart.bins.at(-1)?.to ?? 1);
  const x = scaleLinear([low, high], [plot.left, plot.right]);
  const shapes = [
    ...names(chart, plot),
    ...bars(chart, plot, x),
    ...marks(chart, plot, x),
    ...axis(chart, plot, x, [low, high]),
  ];
  return { plot, shapes };
}

function names({ below, above }: SumsChart, { em, left, right }: Plot): Shape[] {
  const y = 0.65 * em;
  return [
    { kind: 'text', x: left, y, text: below, anchor: 'start', paint: 'below', bold: true },
    { kind: 'text', x: right, y, text: above, anchor: 'end', paint: 'ink', bold: true },
  ];
}

function bars({ bins, even }: SumsChart, { top, bottom }: Plot, x: Place): Shape[] {
  const most = greatest(
    bins.map(({ people }) => people),
    Math.max(even, 1),
  );
  const tall = (people: number) => Math.max(LEAST_BAR, ((bottom - top) * people) / most);
  const shapes = bins.flatMap(({ from, to, people }): Shape[] => {
    if (people === 0) return [];
    const wide = Math.max(1, x(to) - x(from) - 1);
    return [box([x(from) + 0.5, bottom - tall(people)], [wide, tall(people)], from < 0 ? 'below' : 'ink', 1)];
  });
  return even === 0
    ? shapes
    : [...shapes, box([x(0) - 2, bottom - tall(even)], [4, tall(even)], 'ink-soft', 1)];
}

/** Each with a line down to its sum; a name that would run into the one before stands a line lower. */
function marks({ marks: all }: SumsChart, plot: Plot, x: Place): Shape[] {
  const { em, left, right, bottom } = plot;
  let taken = -Infinity;
  return all
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ at, text, isBelow }): Shape[] => {
      const half = textWidth(text, em) / 2;
      const middle = Math.max(left + half, Math.min(right - half, x(at)));
      const row = middle - half < taken ? 2 : 1;
      taken = middle + half + TEXT_GAP * em;
      const y = (row + 0.5) * LINE_HEIGHT * em;
      const paint = isBelow ? 'below' : 'ink';
      const down = straight([x(at), y + 0.65 * em], [x(at), bottom], { stroke: paint, width: 1.5, dash: 3 });
      const name: TextShape = { kind: 'text', x: middle, y, text, anchor: 'middle', paint, halo: true };
      return [down, name];
    });
}

function axis(
  { format }: SumsChart,
  { em, left, right, top, bottom, height }: Plot,
  x: Place,
  [low, high]: readonly [number, number],
): Shape[] {
  const most = Math.max(2, Math.floor((right - left) / (5.5 * em)));
  const base = straight([left, bottom], [right, bottom], { stroke: 'ink-soft', width: 1 });
  const zero = straight([x(0), top], [x(0), bottom], { stroke: 'ink', width: 1 });
  const texts = ticks(low, high, most).map((value): TextShape => {
    const text = format(value);
    const half = textWidth(text, em) / 2;
    const at = Math.max(half, Math.min(right + 0.5 * em - half, x(value)));
    return { kind: 'text', x: at, y: height - 0.7 * em, text, anchor: 'middle', paint: 'ink-soft' };
  });
  return [base, zero, ...texts];
}
