import { layDots, type Ends } from './dot-layout.ts';

/** A run as a dot. */
export interface Dot {
  readonly value: number;
  readonly seed: string;
  readonly tookOff: boolean;
  readonly isOwn: boolean;
}

/** Its middle, in pixels from the left and from the top. */
export type PlacedDot = Dot & { readonly x: number; readonly y: number };

/** The canvas of a dot plot, in pixels. */
export interface DotCanvas {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/** Dots on their canvas. */
export interface DotScene {
  readonly dots: readonly PlacedDot[];
  /** Of the runs before the last change. */
  readonly rings: readonly { readonly x: number; readonly y: number }[];
  readonly radius: number;
  readonly left: number;
  readonly right: number;
  /** Above it stand names alone. */
  readonly head: number;
  /** The line on which the dots stand. */
  readonly ground: number;
  readonly x: (value: number) => number;
}

/** In em: above the dots, for the name of one's own; below them, for the axis and the bar; and on either side. */
const HEAD = 3.2;
const FOOT = 3.1;
const SIDE = 0.9;

/**
 * Places dots on a canvas.
 * @param dots from the least value @param before values of the runs before the last change
 * @param ends the values at the ends of the axis @param expected dots that there will be
 */
export function sceneOf(
  { width, height, em }: DotCanvas,
  dots: readonly Dot[],
  before: readonly number[],
  ends: Ends,
  expected: number,
): DotScene {
  const [left, head, ground] = [SIDE * em, HEAD * em, height - FOOT * em];
  const area = { width: Math.max(50, width - 2 * left), height: Math.max(40, ground - head) };
  const all = Math.max(expected, before.length);
  const laid = layDots(
    dots.map(({ value }) => value),
    ends,
    area,
    all,
  );
  const onCanvas = ({ x, y }: { x: number; y: number }) => ({ x: left + x, y: ground - y - 1 });
  return {
    dots: dots.map((dot, index) => ({ ...dot, ...onCanvas(laid.places[index]!) })),
    rings: before.length === 0 ? [] : layDots(before, ends, area, all).places.map(onCanvas),
    radius: laid.diameter / 2 - 0.75,
    ...{ left, right: left + area.width, head, ground },
    x: (value) => left + ((value - ends[0]) / (ends[1] - ends[0])) * area.width,
  };
}

/** The dot at a point, or next to it; `null` where none is near. */
export function dotAt({ dots, radius }: DotScene, x: number, y: number): number | null {
  const reach = Math.max(14, 2 * radius);
  let [best, least] = [-1, reach * reach];
  dots.forEach((dot, index) => {
    const far = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (far < least) [best, least] = [index, far];
  });
  return best < 0 ? null : best;
}
