import { capitalised } from '../../words/grammar/capitalised.ts';
import type { Words } from '../../words/index.ts';
import { MadeUpNames } from './made-up-names.ts';

/** A town by what its people are called. */
export interface NamedTown {
  /** The names that the network brings, one for each person; `null` where it brings none. */
  readonly given: readonly string[] | null;
  /** The luck of the run, from which names are made up. */
  readonly seed: string;
  /** Names of the user's own, to choose from; made-up ones where there are none. */
  readonly pool?: readonly string[];
}

/** The names that people are given where the network brings none; `null` where it does. */
export const madeUpNames = ({ given, seed, pool = [] }: NamedTown): MadeUpNames | null =>
  given ? null : new MadeUpNames(seed, pool.length > 0 ? pool : undefined);

/** The names of people: their own where the network has names, else made-up ones. */
export interface PersonNames {
  /** True where the network brings names. */
  readonly areGiven: boolean;
  /** In the middle of a sentence. */
  readonly nameOf: (person: number) => string;
  /** At its beginning; a name stays as it is written. */
  readonly nameFirst: (person: number) => string;
  /** With the person's number, where others have the same name: “Mina (778)”. */
  readonly exactly: (person: number) => string;
  /** The names where these people are shown together: no two are alike, and nobody else is taken for one of them. */
  readonly among: (people: readonly number[]) => PersonNames;
}

/** @param chosen the names of people shown together */
export function personNames(
  town: NamedTown,
  words: Words,
  chosen: ReadonlyMap<number, string> = new Map(),
): PersonNames {
  const { given } = town;
  const madeUp = madeUpNames(town);
  const taken = new Set(chosen.values());
  /** Their name, in turn; a network that names some leaves others their numbers. */
  const nameOf = (person: number, turn = 0) =>
    madeUp ? madeUp.of(person, turn) : given![person] || words.story.person(person);
  const numbered = (name: string, person: number) => `${name} (${String(person)})`;
  const shown = (person: number) => {
    const name = nameOf(person);
    return chosen.get(person) ?? (taken.has(name) ? numbered(name, person) : name);
  };
  return {
    areGiven: given !== null,
    nameOf: shown,
    nameFirst: (person) => (given && !given[person] ? capitalised(shown(person)) : shown(person)),
    exactly: (person) => {
      const name = chosen.get(person) ?? nameOf(person);
      return given || name.endsWith(')') ? name : numbered(name, person);
    },
    among: (people) => personNames(town, words, distinct(people, nameOf, madeUp ? madeUp.pool.length : 1)),
  };
}

/**
 * Different names for people who are shown together. The first of two with one name keeps it; the other takes the next that
 * is free, or adds their number.
 * @param turns how many names each has
 */
function distinct(
  people: readonly number[],
  nameOf: (person: number, turn: number) => string,
  turns: number,
): Map<number, string> {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const person of people) {
    if (names.has(person)) continue;
    let turn = 0;
    while (turn < turns && taken.has(nameOf(person, turn))) turn++;
    const name = turn < turns ? nameOf(person, turn) : `${nameOf(person, 0)} (${String(person)})`;
    taken.add(name);
    names.set(person, name);
  }
  return names;
}
