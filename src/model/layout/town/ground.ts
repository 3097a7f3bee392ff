import { smoothNoise, townUnit } from './smooth-noise.ts';

/** The area that one dot takes where dots are 1 apart on average: that of a cell of a hexagonal grid. */
export const AREA_OF_A_DOT = Math.sqrt(3) / 2;

/** The plane in which a town is planned, in spacings: every street is straight in it. */
export interface Ground {
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** The town's mean diameter. */
  readonly diameter: number;
  /** How deep the bay at the upper left is, 0 … 1: a wide stage has its headline there, a tall one has it above. */
  readonly bay: number;
}

/** @param aspect width ÷ height */
export function groundFor(people: number, aspect: number): Ground {
  const bay = Math.min(1, Math.max(0, (aspect - 1) / 0.4));
  const halfHeight = Math.sqrt((people * AREA_OF_A_DOT) / (unitArea(bay) * aspect));
  const halfWidth = halfHeight * aspect;
  return { halfWidth, halfHeight, diameter: 2 * Math.sqrt(halfWidth * halfHeight), bay };
}

/** How far out a point lies: 0 in the middle, 1 at the town's edge. */
export function depthOf({ halfWidth, halfHeight, bay }: Ground, x: number, y: number): number {
  const across = x / halfWidth;
  const down = y / halfHeight;
  return Math.hypot(across, down) / reachTowards(Math.atan2(down, across), bay);
}

/** The town's edge as a polygon, `reach` times as far out as it is. */
export function edgeOf({ halfWidth, halfHeight, bay }: Ground, reach: number): [number, number][] {
  return ANGLES.map((angle) => {
    const far = reach * reachTowards(angle, bay);
    return [Math.cos(angle) * far * halfWidth, Math.sin(angle) * far * halfHeight];
  });
}

/**
 * How far the edge is from the middle where half the width and half the height are 1: an oval with full shoulders and slow
 * waves, and a bay at the upper left, where the headline stands.
 */
const reachTowards = (angle: number, bay: number): number =>
  1 +
  0.05 * (1 - Math.cos(4 * angle)) -
  0.035 * Math.sin(2 * angle + 0.7) -
  0.03 * Math.sin(3 * angle + 2.1) -
  bay * 0.3 * Math.exp(9 * (Math.cos(angle + 2.25) - 1));

/** All round, in small even steps. */
const CORNERS = 72;
const ANGLES = Array.from({ length: CORNERS }, (_, corner) => (corner / CORNERS) * 2 * Math.PI);

const unitArea = (bay: number): number =>
  ANGLES.reduce((sum, angle) => sum + reachTowards(angle, bay) * reachTowards(angle, bay), 0) *
  (Math.PI / CORNERS);

/** How far the paper is bent from the plan, and over what distance, as shares of the diameter: widely, then finely. */
const BENDS = [
  { by: 0.03, over: 0.27 },
  { by: 0.004, over: 0.07 },
] as const;

/** Bends points of the plan as they lie on paper, in place: x and y of point i at `2i` and `2i + 1`. */
export function bend({ diameter }: Ground, points: Float32Array): void {
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at]! / diameter;
    const y = points[at + 1]! / diameter;
    for (const [octave, { by, over }] of BENDS.entries()) {
      points[at]! += smoothNoise(x / over, y / over, octave * 2) * by * diameter;
      points[at + 1]! += smoothNoise(x / over, y / over, octave * 2 + 1) * by * diameter;
    }
  }
}

/** How much farther out a dot counts as it is, in spacings, so that the outskirts fray. */
export const frayed = (dot: number): number => townUnit(dot, 1) * 1.5;
