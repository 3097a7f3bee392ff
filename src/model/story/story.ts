/*
 * A story is four facets, each a 16-bit whole number: a feeling of −1 … 1 in steps of 1/32767, or lost. Whole
 * numbers make sums exact and independent of their order.
 */

/** The facets of a story, in the order of its four numbers. */
export const FACETS = ['food', 'price', 'setting', 'service'] as const;

export const FACET_COUNT = FACETS.length;

/** A facet that has been forgotten on the way. */
export const LOST = -32768;

/** The whole number that stands for a feeling of 1. */
export const FULL = 32767;

/** Four facets; index is the place in {@link FACETS}. */
export type Story = Int16Array;

/** A version as it is kept: two words of two facets each, the first facet in the lower half, and its feeling. */
export interface Version {
  first: number;
  second: number;
  /** Which stays when the last facet is lost. */
  isGood: boolean;
}

/** A word of a version whose two facets are lost. */
export const NOTHING = (LOST << 16) | (LOST & 0xffff);

/** Two facets as a word. */
export const packed = (lower: number, upper: number): number => (lower & 0xffff) | (upper << 16);
export const lowerFacet = (word: number): number => (word << 16) >> 16;
export const upperFacet = (word: number): number => word >> 16;

/** Writes the facets of a version into `into`. */
export function unpack({ first, second }: Version, into: Story): Story {
  into[0] = lowerFacet(first);
  into[1] = upperFacet(first);
  into[2] = lowerFacet(second);
  into[3] = upperFacet(second);
  return into;
}

/** A feeling, cut to −1 … 1, as a facet. */
export const asFacet = (feeling: number): number => Math.round(Math.min(1, Math.max(-1, feeling)) * FULL);

/** The number of lost facets. */
export function lostFacets(story: Story): number {
  let lost = 0;
  for (let facet = 0; facet < FACET_COUNT; facet++) if (story[facet] === LOST) lost++;
  return lost;
}

/** The same of the two words of a version. */
export const lostIn = (first: number, second: number): number =>
  Number(lowerFacet(first) === LOST) +
  Number(upperFacet(first) === LOST) +
  Number(lowerFacet(second) === LOST) +
  Number(upperFacet(second) === LOST);

/**
 * Twelve times the mean of the remaining facets, which is a whole number for any number of them (units: 1/32767);
 * 0 when none remains.
 */
export function valence12(story: Story): number {
  let sum = 0;
  let count = 0;
  for (let facet = 0; facet < FACET_COUNT; facet++) {
    if (story[facet] === LOST) continue;
    sum += story[facet]!;
    count++;
  }
  return count === 0 ? 0 : (sum * 12) / count;
}

/** The mean of the remaining facets, −1 … 1; `null` when none remains. */
export const meanFeeling = (story: Story): number | null =>
  lostFacets(story) === FACET_COUNT ? null : valence12(story) / (12 * FULL);

/**
 * The part of the original story that a version still carries, in units of 1/(8 · 32767). Each facet that is not
 * lost counts up to 2 · 32767, less its distance from the original. Both fidelity and accuracy are this measure.
 */
export function carried(version: Story, original: Story): number {
  let sum = 0;
  for (let facet = 0; facet < FACET_COUNT; facet++) sum += carriedOf(version[facet]!, original[facet]!);
  return sum;
}

/** The contribution of one facet to {@link carried}. */
export const carriedOf = (facet: number, original: number): number =>
  facet === LOST ? 0 : 2 * FULL - Math.abs(facet - original);

/** The value of {@link carried} for an exact copy. */
export const CARRIED_ALL = FACET_COUNT * 2 * FULL;
