import { countOf, TRIPLE, type TellingTriples } from '../../model/story/telling-triples.ts';
import type { Rgb } from '../look/colour.ts';

/** The strength of tellings by the days since: of those made today, yesterday, and on the two days before. */
export const STRENGTHS = [0.92, 0.48, 0.26, 0.12] as const;

/** The most arcs drawn for one day, and for all days together. */
const MOST_A_DAY = 512;
export const MOST_TELLINGS = MOST_A_DAY * STRENGTHS.length;

/** In larger towns, where an arc crosses more people, fewer are drawn for a day. */
const FEWER = [
  { people: 500_000, most: 200 },
  { people: 50_000, most: 400 },
] as const;

/**
 * Numbers of a packed telling: the teller's x and y, the listener's x and y, the bend, 1 for news, the strength on the day
 * before (−1 where it is made today) and today, and the colour.
 */
export const TELLING_STRIDE = 11;

/** The bend of an arc, as a share of its length: how far out its control point is. */
const BENDS = { least: 0.2, range: 0.14 } as const;

/** Tellings by the days since, the latest first. */
export type RecentTellings = readonly TellingTriples[];

/**
 * Writes arcs into `packed` and returns how many there are; the oldest first, so that today's lie over them.
 * @param positions of everybody, x, y pairs
 * @param colourOf a teller
 */
export function packTellings(
  days: RecentTellings,
  positions: Float32Array,
  colourOf: (teller: number) => Rgb,
  packed: Float32Array,
): number {
  let arc = 0;
  for (let age = Math.min(days.length, STRENGTHS.length) - 1; age >= 0; age--) {
    const tellings = days[age]!;
    const strengths = [age === 0 ? -1 : STRENGTHS[age - 1]!, STRENGTHS[age]!];
    for (const at of sampled(tellings, mostOf(positions.length / 2))) {
      const [teller, listener, isNews] = [tellings[at]!, tellings[at + 1]!, tellings[at + 2]!];
      if (Math.max(teller, listener) * 2 + 1 >= positions.length) continue;
      const offset = arc * TELLING_STRIDE;
      packed.set(positions.subarray(teller * 2, teller * 2 + 2), offset);
      packed.set(positions.subarray(listener * 2, listener * 2 + 2), offset + 2);
      packed.set([bendBetween(teller, listener), isNews], offset + 4);
      packed.set(strengths, offset + 6);
      packed.set(colourOf(teller), offset + 8);
      arc++;
    }
  }
  return arc;
}

const mostOf = (people: number): number => FEWER.find((row) => people >= row.people)?.most ?? MOST_A_DAY;

/** Where in a list its tellings begin; an even sample of them where they are more than `most`. */
function sampled(tellings: TellingTriples, most: number): number[] {
  const count = countOf(tellings);
  const drawn = Math.min(count, most);
  return Array.from({ length: drawn }, (_, place) => Math.floor((place * count) / drawn) * TRIPLE);
}

/** How far an arc bends to the left of its way; the same two people's arcs lie on the same side, whoever tells. */
function bendBetween(teller: number, listener: number): number {
  const [low, high] = teller < listener ? [teller, listener] : [listener, teller];
  const lot = Math.imul(Math.imul(low, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca6b), 0xc2b2ae35) >>> 0;
  const bend = BENDS.least + BENDS.range * ((lot >>> 9) / 0x800000);
  const side = ((lot >>> 8) & 1) === 1 ? 1 : -1;
  return teller < listener ? bend * side : -bend * side;
}

/** A triangle strip along one arc: share of the way (0 … 1) and side (−1 or 1) for each vertex. */
export const arcStrip = (segments: number): Float32Array =>
  Float32Array.from(
    Array.from({ length: segments + 1 }, (_, step) => [step / segments, -1, step / segments, 1]).flat(),
  );

/** The opacity of arcs, 0 … 1, by how many a day has: a busy day must not hide the town. */
export const crowdOpacity = (arcs: number): number =>
  Math.min(1, Math.max(0.5, Math.sqrt(160 / Math.max(arcs, 1))));
