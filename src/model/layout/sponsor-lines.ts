import type { Descent } from '../downline/descent.ts';

/**
 * The lines from sponsors to those whom they brought in, as pairs of people in the order of joining. Of more than `most`
 * those are drawn that lead to the largest teams: what holds the tree up.
 */
export class SponsorLines {
  readonly #descent: Descent;
  /** Who was brought in and has a line, in the order of joining, and the pairs. */
  readonly #members: Uint32Array;
  readonly #pairs: Uint32Array;

  /** @param teams how many stand below each */
  constructor(descent: Descent, teams: Uint32Array, most: number) {
    this.#descent = descent;
    const { order, tellers } = descent;
    const brought = order.filter((person) => tellers[person]! >= 0);
    this.#members = largest(brought, teams, most);
    this.#pairs = pairsOf(descent, this.#members);
  }

  /** Those of who has joined by a day. */
  upTo(day: number): Uint32Array {
    const { joined } = this.#descent;
    const end = this.#members.findIndex((person) => joined[person]! > day);
    return end < 0 ? this.#pairs : this.#pairs.subarray(0, end * 2);
  }
}

/** The lines to some members, those first who are named first. */
export function pairsOf({ tellers }: Descent, members: ArrayLike<number>): Uint32Array {
  const pairs = new Uint32Array(members.length * 2);
  for (let place = 0; place < members.length; place++) {
    pairs[place * 2] = tellers[members[place]!]!;
    pairs[place * 2 + 1] = members[place]!;
  }
  return pairs;
}

/** Of members, in their order, at most so many: those with the largest teams, and of teams alike those who come first. */
export function largest(members: Uint32Array, teams: Uint32Array, most: number): Uint32Array {
  if (members.length <= most) return members;
  const places = Uint32Array.from(members.keys());
  places.sort((a, b) => teams[members[b]!]! - teams[members[a]!]! || a - b);
  return places
    .slice(0, most)
    .sort()
    .map((place) => members[place]!);
}
