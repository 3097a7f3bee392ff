import type { Dots } from './points.ts';
import type { Point } from './polygon.ts';

/** A round place without people at the river. */
export interface Square {
  readonly middle: Point;
  /** The direction away from the river, 1 long. */
  readonly inland: Point;
  readonly radius: number;
}

/**
 * How many times as far out as the square reaches dots give way: so that none is lost, and they stand as close everywhere
 * between.
 */
const REACH = 3;

/** Pushes the dots out of a square, in place. */
export function clearSquare({ xs, ys }: Dots, { middle: [x, y], radius }: Square): void {
  for (let dot = 0; dot < xs.length; dot++) {
    const [right, down] = [xs[dot]! - x, ys[dot]! - y];
    const far = Math.hypot(right, down);
    if (far >= REACH * radius) continue;
    const wanted = Math.sqrt(radius * radius + far * far * (1 - 1 / (REACH * REACH)));
    // Whoever stands in the very middle goes to the right.
    xs[dot] = x + (far > 0 ? (right / far) * wanted : wanted);
    ys[dot] = y + (far > 0 ? (down / far) * wanted : 0);
  }
}

/** How far from a square's edge its neighbour lives, in spacings: in sight of what stands on it. */
const IN_SIGHT = 1.6;

/** The dot beside a square, away from the river. */
export function dotBeside({ xs, ys }: Dots, { middle, inland, radius }: Square): number {
  const far = radius + IN_SIGHT;
  const [x, y] = [middle[0] + inland[0] * far, middle[1] + inland[1] * far];
  let nearest = 0;
  let least = Infinity;
  for (let dot = 0; dot < xs.length; dot++) {
    const [right, down] = [xs[dot]! - x, ys[dot]! - y];
    const far = right * right + down * down;
    if (far >= least) continue;
    least = far;
    nearest = dot;
  }
  return nearest;
}
