import KDBush from 'kdbush';
import { forceCollide, forceSimulation } from 'd3-force';
import type { Report } from '../basics/progress.ts';
import { placeIndex } from './spatial-index.ts';

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
export function separateByCollisions(bodies: Body[], report: Report): void {
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
