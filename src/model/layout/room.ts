import KDBush from 'kdbush';
import { forceCollide, forceSimulation } from 'd3-force';
import type { Report } from '../basics/progress.ts';
import { placeIndex } from './spatial-index.ts';

/** The smallest distance between two people, as a share of the spacing: twice the radius of the largest dot. */
const CLEAR = 0.84;

/** At most so many rounds of steps make room, until people are no nearer to each other than this share of their room. */
const ROUNDS = 6;
const TICKS_A_ROUND = 5;
const ENOUGH = 0.97;

/** Somebody on the plan, and the room that they need round them. */
export interface Body {
  x: number;
  y: number;
  readonly radius: number;
}

/**
 * Pushes people apart in place until nobody is too near to anybody, or for as long as it may take. d3-force computes
 * with exact operations, and the steps are counted and not timed: people stand the same way in every browser.
 */
export function makeRoom(bodies: Body[], report: Report): void {
  const simulation = forceSimulation(bodies)
    .stop()
    .alpha(0)
    .velocityDecay(0.9)
    .force(
      'room',
      forceCollide<Body>((body) => body.radius)
        .strength(1)
        .iterations(4),
    );
  for (let round = 1; round <= ROUNDS; round++) {
    simulation.tick(TICKS_A_ROUND);
    report(round / ROUNDS);
    if (closest(bodies) >= ENOUGH) break;
  }
  report(1);
}

/** The least distance between two people, as a share of the room that they should have. */
function closest(bodies: readonly Body[]): number {
  const positions = Float32Array.from({ length: bodies.length * 2 }, (_, offset) => {
    const { x, y } = bodies[offset >> 1]!;
    return offset % 2 === 0 ? x : y;
  });
  const index = KDBush.from(placeIndex(positions));
  const largest = bodies.reduce((most, { radius }) => Math.max(most, radius), 0);
  let least = Infinity;
  bodies.forEach(({ x, y, radius }, person) => {
    for (const other of index.within(x, y, radius + largest)) {
      if (other === person) continue;
      const [dx, dy] = [bodies[other]!.x - x, bodies[other]!.y - y];
      least = Math.min(least, Math.sqrt(dx * dx + dy * dy) / (radius + bodies[other]!.radius));
    }
  });
  return least;
}

/**
 * The distance between neighbours that lets dots be as large as they can: that of the two nearest, with what is to be
 * left between them; no more than is usual between neighbours.
 */
export function spacingOf(positions: Float32Array, sizeOf: (person: number) => number): number {
  const index = KDBush.from(placeIndex(positions));
  const people = positions.length / 2;
  const nearest = new Float64Array(people).fill(Infinity);
  const sizes = Float64Array.from({ length: people }, (_, person) => sizeOf(person));
  const largest = sizes.reduce((most, size) => Math.max(most, size), 1);
  let least = Infinity;
  for (let one = 0; one < people; one++) {
    const [x, y] = [positions[one * 2]!, positions[one * 2 + 1]!];
    // Whoever is farther is nobody's nearest, unless nobody else is there.
    for (let reach = 2 * largest; ; reach *= 4) {
      const around = index.within(x, y, reach);
      for (const other of around) {
        if (other === one) continue;
        const dx = x - positions[other * 2]!;
        const dy = y - positions[other * 2 + 1]!;
        const distance = Math.sqrt(dx * dx + dy * dy);
        nearest[one] = Math.min(nearest[one]!, distance);
        least = Math.min(least, (2 * distance) / (sizes[one]! + sizes[other]!));
      }
      if (around.length > 1 || around.length === people) break;
    }
  }
  const usual = nearest.sort()[nearest.length >> 1] ?? 1;
  const spacing = Math.min(usual, least / CLEAR);
  // A person alone, or two in one spot, have no distance.
  return spacing > 0 && spacing < Infinity ? spacing : 1;
}
