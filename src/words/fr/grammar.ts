import { plural, type PluralForms } from '../grammar/plural.ts';
import { numbers } from './numbers.ts';

const VOWEL = /^(?:[aeiouàâäæéèêëîïôöœùûü]|y )/i;

/** Whether le, de, que … lose their vowel before these words. No rule says which h is mute, so an h is left alone. */
const elides = (words: string): boolean => VOWEL.test(words);

/** "que" before these words, with its space if it has one: "que la", "qu’elle". */
export const que = (next: string): string => (elides(next) ? 'qu’' : 'que ');

/** The subject of "la cuisine est"; `null` where the words do not end in that verb. */
export const subjectOf = (is: string): string | null => /^(.+) (?:est|sont)$/.exec(is)?.[1] ?? null;

/** "de" before a verb, where le and les are pronouns: "de le suivre", "d’y aller". */
export const deVerb = (words: string): string => (elides(words) ? `d’${words}` : `de ${words}`);

const DETERMINER =
  /^(?:l[’']|d[’']|(?:la|une?|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|ce|cet|cette|ces|chez|deux|trois) )/i;

/**
 * "de" before a name of a thing: "du restaurant", "des hôtels", "de l’hôtel", "d’une appli". Anything that does not
 * begin like French is put between guillemets, where nothing has to agree.
 */
export function de(thing: string): string {
  if (/^le /i.test(thing)) return `du ${thing.slice(3)}`;
  if (/^les /i.test(thing)) return `des ${thing.slice(4)}`;
  if (/^des /i.test(thing)) return deVerb(thing.slice(4));
  return DETERMINER.test(thing) ? deVerb(thing) : `de « ${thing} »`;
}

const rules = new Intl.PluralRules('fr');

/** The form of a word or phrase that agrees with a number. */
export const form = plural(rules);

/** Whether a number takes the singular; in French 0 and 1 do, and 1.5 does. */
export const isOne = (number: number): boolean => rules.select(number) === 'one';

/** A number with the word it counts: "1 lien", "2 liens". */
export const counted = (number: number, forms: PluralForms): string =>
  `${numbers.count(number)} ${form(number, forms)}`;

/** "1 personne", "2 personnes". */
export const people = (number: number): string => counted(number, { one: 'personne', other: 'personnes' });

/** The same, with one person in a word: "une personne". */
export const somePeople = (number: number): string => (number === 1 ? 'une personne' : people(number));

/** The negative of a past action: "n’y a mangé", "ne l’a essayée". */
export const not = (past: string): string => `${elides(past) ? 'n’' : 'ne '}${past}`;

/** The same with "encore": "n’y a encore mangé", "ne l’a encore essayée". */
export const notYet = (past: string): string => not(past.replace(/(^|[ ’'])(a|est) /, '$1$2 encore '));

/** The plural of a past action: "y ont mangé" is complete, "mangé sur place" gets its verb. */
export const haveDone = (done: string): string =>
  /(?:^|[ ’'])(?:ont|sont) /.test(done) ? done : `ont ${done}`;
