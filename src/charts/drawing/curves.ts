import { area, line } from 'd3-shape';
import type { Place } from './scales.ts';

/** A point in pixels; its second coordinate is NaN where the curve has a gap. */
export type Point = readonly [x: number, y: number];

/** The points of a series at 0, 1, … `last`, or up to its last value. */
export function seriesPoints(values: ArrayLike<number>, last: number, x: Place, y: Place): Point[] {
  const length = Math.max(0, Math.min(values.length, Math.floor(last) + 1));
  return Array.from({ length }, (_, i): Point => [x(i), y(values[i]!)]);
}

const isDrawn = ([, y]: Point): boolean => Number.isFinite(y);

const drawLine = line<Point>().defined(isDrawn).digits(1);

/** The SVG path through the points, with gaps where a point has no height; empty without points. */
export function linePath(points: readonly Point[]): string {
  return drawLine(points) ?? '';
}

/** One place of a band: from `low` to `high`, in pixels, NaN where there is none. */
export interface BandPoint {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

const drawBand = area<BandPoint>()
  .x((point) => point.x)
  .y0((point) => point.low)
  .y1((point) => point.high)
  .defined((point) => Number.isFinite(point.low) && Number.isFinite(point.high))
  .digits(1);

/** The SVG path round a band; empty without points. */
export function bandPath(points: readonly BandPoint[]): string {
  return drawBand(points) ?? '';
}

/** A curve cut where it rises above `top`; `exit` is where it does, in pixels, or null if it never does. */
export interface ClippedCurve {
  readonly points: readonly Point[];
  readonly exit: number | null;
}

/** Cuts a curve where it leaves the plot through its top edge. */
export function clipAtTop(points: readonly Point[], top: number): ClippedCurve {
  const first = points.findIndex(([, y]) => y < top);
  if (first < 0) return { points, exit: null };
  const [x, y] = points[first]!;
  const before = points[first - 1];
  if (!before || !isDrawn(before)) return { points: [], exit: x };
  // A value too large for the axis has height −∞: the share is 0 then, and the curve leaves upright.
  const share = (top - before[1]) / (y - before[1]);
  const exit = before[0] + share * (x - before[0]);
  return { points: [...points.slice(0, first), [exit, top]], exit };
}

/** The last point that is drawn, or null when none is. */
export function lastPoint(points: readonly Point[]): Point | null {
  return points.findLast(isDrawn) ?? null;
}
