import { NONE, type Derivation } from '../journal/implied.ts';
import { NO_PARENT, type Journal } from '../journal/journal.ts';
import { CARRIED_ALL, carried, FACET_COUNT, LOST, type Story } from '../story/story.ts';

/** The change of a facet in one retelling. */
export type Change = 'kept' | 'louder' | 'quieter' | 'turned' | 'lost' | 'missing';

/** One version on the way of a story. */
export interface LineageStep {
  readonly entry: number;
  readonly person: number;
  readonly day: number;
  /** Retellings since the first-hand version. */
  readonly hop: number;
  readonly stage: number;
  readonly cause: number;
  /** Four facets; see story.ts. */
  readonly story: readonly number[];
  readonly isGood: boolean;
  /** The share of the first-hand version that is left, 0 … 1. */
  readonly fidelity: number;
  /** Of each facet: what the last retelling did to it; `missing` when it was lost before. */
  readonly changes: readonly Change[];
}

/** A feeling that moves by less than this share of the scale is told in the same words (of −1 … 1, in 1/32767). */
const AUDIBLE = 0.04 * 32767;

/** The change that a retelling made to a facet. */
export function changeOf(before: number, after: number): Change {
  if (before === LOST) return 'missing';
  if (after === LOST) return 'lost';
  if (before * after < 0) return 'turned';
  const grown = Math.abs(after) - Math.abs(before);
  if (Math.abs(grown) < AUDIBLE) return 'kept';
  return grown > 0 ? 'louder' : 'quieter';
}

/**
 * The chain of versions from the first-hand source to what a person holds at the end of a day; empty for who has
 * heard nothing.
 * @param derived what the journal implies, that day's entries taken in
 */
export function lineage(journal: Journal, derived: Derivation, person: number, day: number): LineageStep[] {
  let entry = journal.firstEntry(day + 1) - 1;
  while (entry >= 0 && journal.person(entry) !== person) entry--;
  return chainOf(journal, derived, entry);
}

/** The chain of versions from the first-hand source to that of an entry; empty for {@link NONE}. */
export function chainOf(journal: Journal, derived: Derivation, last: number): LineageStep[] {
  const chain: number[] = [];
  for (let entry = last; entry !== NONE && entry !== NO_PARENT; entry = journal.parent(entry))
    chain.unshift(entry);
  return chain.map((step, place) => stepOf(journal, derived, step, chain[place - 1]));
}

function stepOf(
  journal: Journal,
  derived: Derivation,
  entry: number,
  before: number | undefined,
): LineageStep {
  const read = (of: number): Story => journal.story(of, new Int16Array(FACET_COUNT));
  const story = read(entry);
  const told = before === undefined ? story : read(before);
  return {
    entry,
    person: journal.person(entry),
    day: journal.dayOf(entry),
    hop: derived.hop(entry),
    stage: journal.stage(entry),
    cause: journal.cause(entry),
    story: Array.from(story),
    isGood: journal.isGood(entry),
    fidelity: carried(story, read(derived.source(entry))) / CARRIED_ALL,
    changes: Array.from(story, (facet, index) => changeOf(told[index]!, facet)),
  };
}
