import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
} from 'd3-force';
import { contactCount, contactsOf, type Network } from '../network/network.ts';
import { inPieces, partOf, type Report } from '../basics/progress.ts';
import { separateByCollisions, type Body } from './collision-force.ts';

/** More people than this, or more ends of ties, take too long (at 10 000 people about 15 s), and become a hairball. */
const MOST_PEOPLE = 10_000;
const MOST_ENDS = 400_000;

/** Up to this many people nothing is saved. */
const FEW = 1000;

/** Steps until people rest; fewer in a large network, which would take minutes else, and never fewer than the least. */
const TICKS = 220;
const LEAST_TICKS = 70;

/** Of the heat at the beginning, a thousandth is left after so much cooling: e to the power of minus this. */
const COOLING = 6.82;

/** The distance that people keep whatever their ties, as a share of the spacing. */
const ROOM = 0.56;

/** Of the whole work, the share after which nothing is left but to make room. */
const FORCES = 0.8;

/** True for a network small enough to be laid out by force; larger ones become a town. */
export function mayBeForced(network: Network): boolean {
  if (network.people > MOST_PEOPLE) return false;
  let ends = 0;
  for (let person = 0; person < network.people; person++) ends += contactCount(network, person);
  return ends <= MOST_ENDS;
}

/**
 * Lets ties pull and people push until they rest: close ties stand close, parts without a tie between them apart, and
 * the longer way lies across. d3-force computes with exact operations and its own luck, and the steps are counted and
 * not timed, so that the same network stands the same way in every browser.
 * @param start where to begin, x, y pairs
 * @param sizeOf how many times larger than others somebody's dot is
 */
export function forced(
  network: Network,
  start: Float32Array,
  sizeOf: (person: number) => number,
  report: Report,
): Float32Array {
  const { people } = network;
  const bodies = Array.from({ length: people }, (_, person): Body => ({
    x: start[person * 2]! * 2,
    y: start[person * 2 + 1]! * 2,
    radius: ROOM * (0.5 + 0.5 * sizeOf(person)),
  }));
  const many = Math.max(1, people / FEW);
  const ticks = Math.max(LEAST_TICKS, Math.round(TICKS / Math.sqrt(many)));
  const simulation = simulationOf(bodies, network, ticks);
  const collide = forceCollide<Body>((body) => body.radius);
  // Room costs as much as all the rest: where there are many, they get it when they are about where they belong.
  const roomFrom = many > 1 ? Math.floor(ticks * 0.6) : 0;
  inPieces(ticks, 5, partOf(report, 0, FORCES), (from, to) => {
    if (to > roomFrom) simulation.force('room', collide);
    simulation.tick(to - from);
  });
  simulation.force('ties', null).force('push', null).force('x', null).force('y', null);
  separateByCollisions(bodies, partOf(report, FORCES, 1));
  return lyingAcross(bodies);
}

/** Ties that pull, people that push, and the middle that draws, for so many steps. */
function simulationOf(bodies: Body[], network: Network, ticks: number): Simulation<Body, undefined> {
  const isLarge = network.people > FEW;
  // In a large network all push all, or those just out of reach would stand in circles.
  const push = isLarge
    ? forceManyBody().strength(-0.22).theta(0.8)
    : forceManyBody().strength(-1.5).distanceMax(25);
  return (
    forceSimulation(bodies)
      .stop()
      // Given, since the usual value comes from a power, which engines round differently.
      .alphaDecay(COOLING / ticks)
      .force('ties', forceLink(tiesOf(network)).distance(1.7))
      .force('push', push)
      .force('x', forceX(0).strength(0.06))
      .force('y', forceY(0).strength(0.11))
  );
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
