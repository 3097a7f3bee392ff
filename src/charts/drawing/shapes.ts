import type { Paint } from './chart.ts';
import type { Plot } from './plot.ts';

/** A curve or an area; lengths in pixels. */
export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly width?: number;
  /** Strokes and gaps in turn; a number alone is both. */
  readonly dash?: number | readonly number[];
  readonly opacity?: number;
}

/** A line of text; `y` is its middle. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly paint: Paint;
  readonly bold?: boolean;
  /** Set off by the ground's colour from lines that it crosses. */
  readonly halo?: boolean;
}

export interface DiscShape {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Paint;
  readonly stroke?: Paint;
  readonly width?: number;
  readonly opacity?: number;
}

/** One thing to draw, from the back to the front: the page, a picture and a file of curves draw the same ones. */
export type Shape = PathShape | TextShape | DiscShape;

/** Everything a chart shows, in pixels. */
export interface Drawing {
  readonly plot: Plot;
  readonly shapes: readonly Shape[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A straight line. */
export const straight = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  look: Omit<PathShape, 'kind' | 'd'>,
): PathShape => ({ kind: 'path', d: `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`, ...look });

/** A filled rectangle, from its upper left corner. */
export const box = (
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
  fill: Paint,
  opacity: number,
): PathShape => ({
  kind: 'path',
  d: `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`,
  fill,
  opacity,
});
