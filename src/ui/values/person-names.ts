import { capitalised } from '../../words/grammar/capitalised.ts';
import type { Words } from '../../words/index.ts';

/** The names of people: their own where the network has names, else their numbers. */
export interface PersonNames {
  /** False where everybody is called by number. */
  readonly areGiven: boolean;
  /** In the middle of a sentence. */
  readonly nameOf: (person: number) => string;
  /** At its beginning; a name stays as it is written. */
  readonly nameFirst: (person: number) => string;
}

/** @param names one for each person; `null` where people have none */
export function personNames(names: readonly string[] | null, words: Words): PersonNames {
  const ownNameOf = (person: number) => names?.[person];
  return {
    areGiven: names !== null,
    nameOf: (person) => ownNameOf(person) || words.story.person(person),
    nameFirst: (person) => ownNameOf(person) || capitalised(words.story.person(person)),
  };
}
