import { Digest } from '../basics/digest.ts';

/** The most people that an imported network may have. */
export const MOST_IMPORTED_PEOPLE = 1_000_000;

/** The longest name kept, in characters as Unicode counts them; a longer one ends in an ellipsis. */
export const LONGEST_NAME = 200;

/**
 * A network that the user brought. Its ties are a simple graph in one canonical order: each has its smaller end first,
 * they are sorted, none is double and none leads back to where it began.
 */
export interface ImportedNetwork {
  readonly people: number;
  /** The ends of tie t are `ties[2t]` and `ties[2t + 1]`. */
  readonly ties: Uint32Array;
  /** One for each person, `null` where people have no name but their number. */
  readonly names: readonly string[] | null;
  /** Hash of people, ties and names: equal digests, equal networks. */
  readonly digest: string;
}

/** True for the form that this project computes with, as opposed to the JSON form in a scenario's file. */
export const isImportedNetwork = (value: unknown): value is ImportedNetwork =>
  typeof value === 'object' && value !== null && 'ties' in value && value.ties instanceof Uint32Array;

/** A network in canonical form, and how many ties were left out on the way to it. */
export interface Simplified {
  readonly network: ImportedNetwork;
  readonly doubleTies: number;
  readonly selfLoops: number;
}

/** Makes the canonical form of any ties between 0 … people − 1; takes time for sorting them. */
export function simplified(people: number, ties: Uint32Array, names: readonly string[] | null): Simplified {
  const codes = new Float64Array(ties.length / 2);
  let count = 0;
  for (let end = 0; end < ties.length; end += 2) {
    const a = ties[end]!;
    const b = ties[end + 1]!;
    if (a !== b) codes[count++] = Math.min(a, b) * people + Math.max(a, b);
  }
  const sorted = codes.subarray(0, count).sort();
  let kept = 0;
  for (let index = 0; index < count; index++) {
    if (index === 0 || sorted[index] !== sorted[index - 1]) sorted[kept++] = sorted[index]!;
  }
  const simple = new Uint32Array(kept * 2);
  for (let tie = 0; tie < kept; tie++) {
    simple[tie * 2] = Math.floor(sorted[tie]! / people);
    simple[tie * 2 + 1] = sorted[tie]! % people;
  }
  const network = { people, ties: simple, names, digest: digestOf(people, simple, names) };
  return { network, doubleTies: count - kept, selfLoops: ties.length / 2 - count };
}

function digestOf(people: number, ties: Uint32Array, names: readonly string[] | null): string {
  const digest = new Digest();
  digest.add(people);
  digest.add(ties.length);
  for (let end = 0; end < ties.length; end++) digest.add(ties[end]!);
  for (const name of names ?? []) {
    digest.add(name.length);
    for (let index = 0; index < name.length; index++) digest.add(name.charCodeAt(index));
  }
  return digest.toString();
}
