import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { contactsOf, type Network } from '../network.ts';
import { inPieces, type Report } from '../progress.ts';

/** More people than this take too long, and become a hairball. */
export const MOST_FORCED = 1000;

const TICKS = 220;

/** How far from each other people are kept whatever their ties, as a share of the spacing. */
const ROOM = 0.56;

/** How near two people may be, as a share of the spacing: twice the radius of the largest dot. */
const CLEAR = 0.84;

interface Body {
  x: number;
  y: number;
  readonly radius: number;
}

/**
 * Lets ties pull and people push until they rest: close ties stand close, parts without a tie between them apart, and
 * the longer way lies across. d3-force computes with exact operations and its own luck, so that the same network stands
 * the same way in every browser.
 * @param start where to begin, x, y pairs
 * @param sizeOf how many times larger than others somebody's dot is
 */
export function forced(
  network: Network,
  start: Float32Array,
  sizeOf: (person: number) => number,
  report: Report,
): Float32Array {
  const bodies = Array.from({ length: network.people }, (_, person): Body => ({
    x: start[person * 2]! * 2,
    y: start[person * 2 + 1]! * 2,
    radius: ROOM * (0.5 + 0.5 * sizeOf(person)),
  }));
  const collide = forceCollide<Body>((body) => body.radius);
  const simulation = forceSimulation(bodies)
    .stop()
    // Given, since the usual value comes from a power, which engines round differently.
    .alphaDecay(0.031)
    .force('ties', forceLink(tiesOf(network)).distance(1.7))
    .force('push', forceManyBody().strength(-1.5).distanceMax(25))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.11))
    .force('room', collide);
  inPieces(TICKS, 5, report, (from, to) => simulation.tick(to - from));
  // Then nothing but room, until nobody touches anybody.
  simulation.force('ties', null).force('push', null).force('x', null).force('y', null);
  collide.strength(1).iterations(4);
  simulation.alpha(0).velocityDecay(0.9).tick(30);
  return lyingAcross(bodies);
}

/** Each tie once, whichever end can tell the other. */
function tiesOf(network: Network): { source: number; target: number }[] {
  const ties: { source: number; target: number }[] = [];
  const seen = new Set<number>();
  for (let person = 0; person < network.people; person++) {
    for (const contact of contactsOf(network, person)) {
      const [source, target] = [Math.min(person, contact), Math.max(person, contact)];
      const key = source * network.people + target;
      if (seen.has(key)) continue;
      seen.add(key);
      ties.push({ source, target });
    }
  }
  return ties;
}

/**
 * The distance between neighbours that lets dots be as large as they can: that of the two nearest, with what is to be
 * left between them; no more than is usual between neighbours.
 */
export function spacingOf(positions: Float32Array, sizeOf: (person: number) => number): number {
  const nearest = new Float64Array(positions.length / 2).fill(Infinity);
  let least = Infinity;
  for (let one = 0; one < nearest.length; one++) {
    for (let other = 0; other < nearest.length; other++) {
      if (one === other) continue;
      const dx = positions[one * 2]! - positions[other * 2]!;
      const dy = positions[one * 2 + 1]! - positions[other * 2 + 1]!;
      const distance = Math.sqrt(dx * dx + dy * dy);
      nearest[one] = Math.min(nearest[one]!, distance);
      least = Math.min(least, (2 * distance) / (sizeOf(one) + sizeOf(other)));
    }
  }
  const usual = nearest.sort()[nearest.length >> 1] ?? 1;
  return Math.min(usual, least / CLEAR) || 1;
}

/** Turned about their middle so that they spread most from left to right. */
function lyingAcross(bodies: readonly Body[]): Float32Array {
  const count = Math.max(bodies.length, 1);
  const mean = (read: (body: Body) => number) => bodies.reduce((sum, body) => sum + read(body), 0) / count;
  const [middleX, middleY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const xx = mean(({ x }) => (x - middleX) * (x - middleX));
  const yy = mean(({ y }) => (y - middleY) * (y - middleY));
  const xy = mean(({ x, y }) => (x - middleX) * (y - middleY));
  // The direction of the larger eigenvalue of the covariance.
  const root = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
  const [dx, dy] = xx >= yy ? [xx - yy + root, 2 * xy] : [2 * xy, yy - xx + root];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const [cosine, sine] = length === 1 && dx === 0 ? [1, 0] : [dx / length, dy / length];
  const positions = new Float32Array(bodies.length * 2);
  bodies.forEach(({ x, y }, person) => {
    positions[person * 2] = (x - middleX) * cosine + (y - middleY) * sine;
    positions[person * 2 + 1] = (y - middleY) * cosine - (x - middleX) * sine;
  });
  return positions;
}
