import seedrandom from 'seedrandom/seedrandom.js';
import { normalQuantile } from './arithmetic.ts';
import { naturalLogarithm } from './exact.ts';

/*
 * Every draw is a hash of (seed, purpose, who, occasion) and so never depends on how many draws came before:
 * changing one parameter leaves everybody else's luck as it was. Addresses must be made of people, contacts and
 * counters of their own; never of arrival order, a place in the journal, or the day (but for `daily`).
 */

/** The purpose of a draw. Its name enters the key, so adding a purpose leaves the draws of all others as they are. */
export const PURPOSES = [
  'ties',
  'otherEnds',
  'groupTies',
  'rewire',
  'rewireTarget',
  'order',
  'diner',
  'paid',
  'mood',
  'curiosity',
  'reaction',
  'experience',
  'whom',
  'layer',
  'daily',
  'belief',
  'recall',
  'badNews',
  'seeThrough',
  'stifling',
  'driftFood',
  'driftPrice',
  'driftSetting',
  'driftService',
  'mutateFood',
  'mutatePrice',
  'mutateSetting',
  'mutateService',
  'reminder',
  'delay',
  'advertising',
  'advertisingTrust',
  'sample',
  'layout',
] as const;

export type Purpose = (typeof PURPOSES)[number];

/** 2³²: a draw is below this, and a chance p is met when the draw is below p times this. */
export const DRAW_RANGE = 4294967296;

// Odd constants that spread consecutive addresses (golden ratio; two of its relatives).
// Signed, because processors' and engines' small integers are.
export const SPREAD_A = 0x9e3779b1 | 0;
export const SPREAD_B = 0x85ebca77 | 0;
export const SPREAD_C = 0xc2b2ae3d | 0;

// What undoes the multiplications modulo 2³²: by SPREAD_A and SPREAD_B, and by the two numbers of mix.
const UNSPREAD_A = 0xe8b2f51 | 0;
const UNSPREAD_B = 0xb6c92f47 | 0;
const UNMIX_A = 0x333c4925 | 0;
const UNMIX_B = 0x97132227 | 0;

/** A mixing of 32 bits in which every input bit moves every output bit (after C. Wellons' hash prospector). */
function mix(bits: number): number {
  let x = bits;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

/** Undoes {@link mix}: both its multipliers are odd, and have inverses modulo 2³². */
function unmix(bits: number): number {
  let x = bits ^ (bits >>> 15) ^ (bits >>> 30);
  x = Math.imul(x, UNMIX_B);
  x ^= (x >>> 15) ^ (x >>> 30);
  x = Math.imul(x, UNMIX_A);
  return (x ^ (x >>> 16)) >>> 0;
}

/** {@link Luck.onOccasion} for the hottest loops, which ask no object. @param base of the luck */
export const onOccasion = (ofPerson: number, b: number, base: number): number =>
  mix(ofPerson ^ (Math.imul(b, SPREAD_B) + base));

/** The luck of one run: a key for each purpose, made from the seed text. */
export class Luck {
  /** One 32-bit key for each purpose, to be handed to {@link draw}. */
  readonly keys: Readonly<Record<Purpose, number>>;
  /** Enters every draw. */
  readonly base: number;

  /** @param seed any text; the same text gives the same luck in every engine */
  constructor(readonly seed: string) {
    this.base = this.keyOf('base');
    this.keys = Object.fromEntries(PURPOSES.map((purpose) => [purpose, this.keyOf(purpose)])) as Record<
      Purpose,
      number
    >;
  }

  /** The key of a purpose by its name; takes its time. */
  keyOf(name: string): number {
    return seedrandom(`${this.seed}/${name}`).int32();
  }

  /** A whole number in 0 … 2³² − 1 for purpose, person a and occasion b. */
  draw(key: number, a: number, b: number): number {
    return this.onOccasion(this.ofPerson(key, a), b);
  }

  /**
   * The part of {@link draw} that is the same for all occasions of a person, so that a loop over occasions computes
   * it once.
   */
  ofPerson(key: number, a: number): number {
    return mix(Math.imul(a, SPREAD_A) + key);
  }

  /** The remaining part of {@link draw}, for one occasion. */
  onOccasion(ofPerson: number, b: number): number {
    return onOccasion(ofPerson, b, this.base);
  }

  /** The occasion of a person for which {@link onOccasion} gives this draw; there is just one. */
  occasionOf(ofPerson: number, draw: number): number {
    return Math.imul((unmix(draw) ^ ofPerson) - this.base, UNSPREAD_B) >>> 0;
  }

  /** The person who gets this {@link draw} on an occasion; among all numbers below 2³² there is exactly one. */
  whoDraws(key: number, draw: number, b: number): number {
    const ofPerson = unmix(draw) ^ (Math.imul(b, SPREAD_B) + this.base);
    return Math.imul(unmix(ofPerson) - key, UNSPREAD_A) >>> 0;
  }

  /** Like {@link draw}, for occasions that need a second number: the k-th time that a meets b. */
  drawAgain(key: number, a: number, b: number, k: number): number {
    return this.again(this.draw(key, a, b), k);
  }

  /** The remaining part of {@link drawAgain}. */
  again(draw: number, k: number): number {
    return mix(draw ^ (Math.imul(k, SPREAD_C) + this.base));
  }
}

/** The draw as a number strictly between 0 and 1. */
export const asUnit = (draw: number): number => (draw + 0.5) / DRAW_RANGE;

/** The draw as a whole number in 0 … count − 1. */
export const asIndex = (draw: number, count: number): number => ((draw * count) / DRAW_RANGE) >>> 0;

/** True with the given probability; 0 never, 1 always. */
export const happens = (draw: number, probability: number): boolean => draw < probability * DRAW_RANGE;

/** The draw as an exponential variable of mean 1. */
export const asExponential = (draw: number): number => -naturalLogarithm(asUnit(draw));

const NORMAL_BITS = 12;

/** The middles of 2¹² equally likely slices of the standard normal, scaled to a variance of exactly 1. */
export const NORMAL_TABLE = makeNormalTable(1 << NORMAL_BITS);

function makeNormalTable(size: number): Float64Array {
  const table = Float64Array.from({ length: size }, (_, slice) => normalQuantile((slice + 0.5) / size));
  const scale = Math.sqrt(size / table.reduce((sum, value) => sum + value * value, 0));
  return table.map((value) => value * scale);
}

/** The draw's upper 12 bits as a standard normal variable; the lower 20 are free for {@link asCoin}. */
export const asNormal = (draw: number): number => NORMAL_TABLE[draw >>> (32 - NORMAL_BITS)]!;

/** The draw's lower 20 bits as a number in 0 … 1 (excluded), independent of {@link asNormal}. */
export const asCoin = (draw: number): number => (draw & 0xfffff) / 0x100000;
