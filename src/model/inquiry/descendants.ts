import { NO_PARENT, type Journal } from '../journal/journal.ts';

/**
 * The people reached by one person's words, in the order in which they were reached; an index in each list is one of
 * them.
 */
export interface Descendants {
  readonly people: Uint32Array;
  /** Their tellers: the person asked about, or somebody before them in the list. */
  readonly tellers: Uint32Array;
  readonly days: Uint32Array;
}

/**
 * Everybody who received a version that stems from a person's words, in all days that the journal has. Visitors who
 * tell their own experience start new stories, which do not count.
 */
export function descendants(journal: Journal, people: number, person: number): Descendants {
  const stems = new Uint8Array(journal.length);
  const isReached = new Uint8Array(people);
  isReached[person] = 1;
  const entries: number[] = [];
  for (let entry = 0; entry < journal.length; entry++) {
    const parent = journal.parent(entry);
    if (parent === NO_PARENT) continue;
    if (stems[parent] === 0 && journal.person(parent) !== person) continue;
    stems[entry] = 1;
    const listener = journal.person(entry);
    if (isReached[listener] === 1) continue;
    isReached[listener] = 1;
    entries.push(entry);
  }
  return {
    people: Uint32Array.from(entries, (entry) => journal.person(entry)),
    tellers: Uint32Array.from(entries, (entry) => journal.person(journal.parent(entry))),
    days: Uint32Array.from(entries, (entry) => journal.dayOf(entry)),
  };
}
