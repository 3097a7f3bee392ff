import { NONE, type Derivation } from './implied.ts';
import type { Journal } from './journal.ts';

/**
 * The version of the story by which everybody is counted, wherever retellings are: that which first convinced them or, of
 * those whom none did, that which they heard first.
 */
export interface FirstVersions {
  readonly people: number;
  /** The people who heard, in the order in which they came by that version. */
  readonly order: Uint32Array;
  /** Of a person: who told it; −1 for a diner, for an advertisement, and for who never heard. */
  readonly tellers: Int32Array;
  /** Of a person: how often it had been retold since the first-hand story; −1 for who never heard. */
  readonly hops: Int32Array;
}

/** Reads a journal once through. @param derived what it implies, all its entries taken in */
export function firstVersions(journal: Journal, derived: Derivation): FirstVersions {
  const { people } = derived;
  const entries = new Int32Array(people).fill(NONE);
  for (let entry = journal.length - 1; entry >= 0; entry--) entries[journal.person(entry)] = entry;
  for (const entry of derived.firstConvictions(journal.length)) entries[journal.person(entry)] = entry;
  const inOrder = entries.filter((entry) => entry !== NONE).sort();
  const tellers = new Int32Array(people).fill(NONE);
  const hops = new Int32Array(people).fill(NONE);
  for (const entry of inOrder) {
    tellers[journal.person(entry)] = derived.teller(entry);
    hops[journal.person(entry)] = derived.hop(entry);
  }
  return { people, order: Uint32Array.from(inOrder, (entry) => journal.person(entry)), tellers, hops };
}
