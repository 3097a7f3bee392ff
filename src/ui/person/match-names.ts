import type { MadeUpNames } from '../values/made-up-names.ts';

/** The most names that are offered at once. */
const MOST_MATCHES = 8;

/** Letters as one compares them: without case and accents. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/**
 * The people whose names begin with what is typed, then those in whose names a word does, then those that hold it
 * anywhere; at most eight.
 */
export function matchingPeople(typed: string, names: readonly string[]): number[] {
  const wanted = plain(typed.trim());
  if (wanted === '') return [];
  const ranks: number[][] = [[], [], []];
  for (let person = 0; person < names.length; person++) {
    const at = plain(names[person]!).indexOf(wanted);
    if (at === -1) continue;
    const rank = at === 0 ? 0 : plain(names[person]!)[at - 1] === ' ' ? 1 : 2;
    ranks[rank]!.push(person);
    if (ranks[0]!.length === MOST_MATCHES) break;
  }
  return ranks.flat().slice(0, MOST_MATCHES);
}

/**
 * The people whose made-up names begin with what is typed, at most eight: those with something to tell first, then by their
 * numbers.
 * @param hasHeard of a person
 */
export function matchingMadeUp(
  typed: string,
  names: MadeUpNames,
  people: number,
  hasHeard: (person: number) => boolean,
): number[] {
  const wanted = plain(typed.trim());
  const isWanted = names.pool.map((name) => wanted !== '' && plain(name).startsWith(wanted));
  if (!isWanted.includes(true)) return [];
  const found: [number[], number[]] = [[], []];
  for (let person = 0; person < people && found[0].length < MOST_MATCHES; person++)
    if (isWanted[names.placeOf(person)]) found[hasHeard(person) ? 0 : 1].push(person);
  return found.flat().slice(0, MOST_MATCHES);
}

/** The number behind a name, as in “Mina (778)” or “Mina 778”; the text itself where there is none. */
export const numberBehind = (typed: string): string => /\D[ (](\d+)\)?\s*$/.exec(typed)?.[1] ?? typed;

/** The person of a number as it is typed; null where it is no number of this town. */
export function personOfNumber(typed: string, people: number): number | null {
  const text = typed.trim();
  return /^\d{1,9}$/.test(text) && Number(text) < people ? Number(text) : null;
}
