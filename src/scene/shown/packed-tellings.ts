import { TRIPLE, type TellingTriples } from '../../model/story/telling-triples.ts';

/** The most arcs drawn for a day. */
export const MOST_TELLINGS = 512;

/** Numbers per packed telling: the teller's x and y, the listener's x and y, 1 for news. */
export const TELLING_STRIDE = 5;

/** Writes the arcs' ends into `packed` from the positions (x, y pairs) and returns how many there are. */
export function packTellings(
  tellings: TellingTriples,
  positions: Float32Array,
  packed: Float32Array,
): number {
  let arc = 0;
  for (let at = 0; at < tellings.length && arc < MOST_TELLINGS; at += TRIPLE) {
    const [teller, listener, isNews] = [tellings[at]!, tellings[at + 1]!, tellings[at + 2]!];
    if (Math.max(teller, listener) * 2 + 1 >= positions.length) continue;
    const offset = arc * TELLING_STRIDE;
    packed[offset] = positions[teller * 2]!;
    packed[offset + 1] = positions[teller * 2 + 1]!;
    packed[offset + 2] = positions[listener * 2]!;
    packed[offset + 3] = positions[listener * 2 + 1]!;
    packed[offset + 4] = isNews;
    arc++;
  }
  return arc;
}

/** Places in the arrow's head, from its base to its tip. */
const HEAD = [0, 0.5, 1];

/**
 * A triangle strip along one arc and its head: share of the way (0 … 1), side (−1 or 1), place in the head (0 … 1; −1
 * before it) for each vertex.
 */
export function arcStrip(segments: number): Float32Array {
  const body = Array.from({ length: segments + 1 }, (_, step) => [step / segments, -1] as const);
  const rows = [...body, ...HEAD.map((place) => [1, place] as const)];
  return Float32Array.from(rows.flatMap(([along, head]) => [along, -1, head, along, 1, head]));
}

/** The opacity of arcs, 0 … 1, by their number: a busy day must not hide the town. */
export const crowdOpacity = (arcs: number): number =>
  Math.min(1, Math.max(0.5, Math.sqrt(160 / Math.max(arcs, 1))));
