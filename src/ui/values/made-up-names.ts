import { FIRST_NAMES } from '../../words/first-names.ts';

/** Two odd numbers that spread consecutive numbers over 32 bits. */
const SPREAD = 0x9e3779b1;
const MIXED = 0x85ebca77;
/** Where the hash begins. Any number would do; with this one the first guest that most visitors meet is called Ada. */
const START = 76;

/** A hash of 32 bits, in which every bit of the number counts. */
function mixed(bits: number): number {
  let x = Math.imul(bits ^ (bits >>> 16), MIXED);
  x = Math.imul(x ^ (x >>> 13), SPREAD);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A number made of a text. */
function keyOf(text: string): number {
  let key = START;
  for (const letter of text) key = mixed(Math.imul(key, SPREAD) ^ letter.codePointAt(0)!);
  return key;
}

/**
 * Made-up names of a town. They follow from the scenario's luck and the person's number by a hash of their own, and none of
 * the run's luck: naming people changes no run.
 */
export class MadeUpNames {
  readonly #key: number;

  constructor(
    seed: string,
    readonly pool: readonly string[] = FIRST_NAMES,
  ) {
    this.#key = keyOf(seed);
  }

  /** The place of a person's name in the pool. */
  placeOf(person: number): number {
    return mixed(Math.imul(person + 1, SPREAD) ^ this.#key) % this.pool.length;
  }

  /** A person's name. @param turn after 0, the names that they take where theirs is taken */
  of(person: number, turn = 0): string {
    return this.pool[(this.placeOf(person) + turn) % this.pool.length]!;
  }
}
