const VOWEL = /^(?:[aeiouàâäæéèêëîïôöœùûü]|y )/i;

/** Whether le, de, que … lose their vowel before these words. An h is left alone: which are mute, no rule says. */
const elides = (words: string): boolean => VOWEL.test(words);

/** "que" as it stands before these words, with the space that it takes: "que la", "qu’elle". */
export const que = (next: string): string => (elides(next) ? 'qu’' : 'que ');

/** The subject of "la cuisine est"; `null` where the words do not end in that verb. */
export const subjectOf = (is: string): string | null => /^(.+) (?:est|sont)$/.exec(is)?.[1] ?? null;

/** "de" before a verb, where le and les are pronouns: "de le suivre", "d’y aller". */
export const deVerb = (words: string): string => (elides(words) ? `d’${words}` : `de ${words}`);

const DETERMINER =
  /^(?:l[’']|d[’']|(?:la|une?|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|ce|cet|cette|ces|chez|deux|trois) )/i;

/**
 * "de" before a name of a thing: "du restaurant", "des hôtels", "de l’hôtel", "d’une appli". What does not begin like
 * French stands between guillemets, which asks for no agreement.
 */
export function de(thing: string): string {
  if (/^le /i.test(thing)) return `du ${thing.slice(3)}`;
  if (/^les /i.test(thing)) return `des ${thing.slice(4)}`;
  if (/^des /i.test(thing)) return deVerb(thing.slice(4));
  return DETERMINER.test(thing) ? deVerb(thing) : `de « ${thing} »`;
}

const plurals = new Intl.PluralRules('fr');

/** Whether a number takes the singular; in French 0 and 1 do, and 1.5 does. */
export const isOne = (number: number): boolean => plurals.select(number) === 'one';

/** The form of a word that goes with a number. */
export const form = (number: number, one: string, more: string): string => (isOne(number) ? one : more);

/** The negative of what somebody has done: "n’y a mangé", "ne l’a essayée". */
export const not = (past: string): string => `${elides(past) ? 'n’' : 'ne '}${past}`;

/** The same of what may still be done: "n’y a encore mangé", "ne l’a encore essayée". */
export const notYet = (past: string): string => not(past.replace(/(^|[ ’'])(a|est) /, '$1$2 encore '));

/** What several have done: "y ont mangé" as it is, "mangé sur place" with its verb put before it. */
export const haveDone = (done: string): string =>
  /(?:^|[ ’'])(?:ont|sont) /.test(done) ? done : `ont ${done}`;
