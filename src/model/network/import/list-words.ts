import { tidyName } from './clean-name.ts';

/** Known pairs of names for the two columns, compared in lower case and without accents. */
const COLUMN_NAMES: readonly (readonly [string, string])[] = [
  ['source', 'target'],
  ['from', 'to'],
  ['from_id', 'to_id'],
  ['fromnodeid', 'tonodeid'],
  ['origin', 'destination'],
  ['person', 'contact'],
  ['ego', 'alter'],
  ['sender', 'receiver'],
  ['source', 'cible'],
  ['de', 'a'],
  ['de', 'vers'],
  ['origine', 'destination'],
  ['personne', 'contact'],
  ['quelle', 'ziel'],
  ['von', 'nach'],
  ['von', 'an'],
  ['von', 'zu'],
  ['person', 'kontakt'],
  ['a', 'b'],
  ['i', 'j'],
  ['u', 'v'],
  ['x', 'y'],
];

/** Words for people that come with a number or a letter: `person 1` and `person 2`, `nom_a` and `nom_b`. */
const NUMBERED_COLUMN =
  /^((?:person|personne|name|nom|prenom|node|noeud|nœud|knoten|id|friend|ami|amie|freund|member|membre|mitglied|vertex|sommet)[ _.-]?)([1a])$/;

/** Two columns, by their places in a row. */
export type Pair = readonly [from: number, to: number];

/** Names of columns in lower case and without accents. */
export const plainNames = (fields: readonly string[]): string[] =>
  fields.map((field) => withoutAccents(tidyName(field).toLowerCase()));

const withoutAccents = (text: string): string =>
  /[^ -~]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;

/** The columns whose plain names belong together, such as `source` and `target`. */
export function namedPair(names: readonly string[]): Pair | null {
  for (const [a, b] of COLUMN_NAMES) {
    const pair = [names.indexOf(a), names.indexOf(b)] as const;
    if (pair[0] >= 0 && pair[1] >= 0) return pair;
  }
  return numberedPair(names);
}

/** The columns with the plain names of two people that differ in a number or letter: `friend 1` and `friend 2`. */
export function numberedPair(names: readonly string[]): Pair | null {
  for (const [from, name] of names.entries()) {
    const [, word, mark] = NUMBERED_COLUMN.exec(name) ?? [];
    const to = word === undefined ? -1 : names.indexOf(word + (mark === '1' ? '2' : 'b'));
    if (to >= 0) return [from, to];
  }
  return null;
}

/** True for fields that are names of columns, such as `source` and `target`. */
export const isColumnPair = (fields: readonly string[]): boolean => namedPair(plainNames(fields)) !== null;

const wordSet = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Words for somebody who names others. */
const CHOOSER_WORDS = wordSet(
  'name nom prenom person personne ego student pupil child eleve schuler schulerin kind respondent actor',
  'employee mitarbeiter nominator chooser nombre naam nome vorname firstname fullname akteur acteur enfant',
);

/** Words that name columns in lists of ties and of people; no name of a column has to be among them. */
const COLUMN_WORDS = wordSet(
  'id ids names noms nachname surname people node vertex knoten noeud friend friends freund freunde freundin ami amie',
  'amis contact contacts kontakt kontakte colleague kollege collegue user follower followee sender receiver recipient',
  'absender empfanger expediteur destinataire source target from to origin destination quelle ziel cible alter nominee',
  'chosen choice wahl choix weight gewicht poids type typ label value wert valeur date datum time zeit heure timestamp',
  'zeitstempel horodateur relation relationship beziehung class klasse classe group gruppe groupe team since seit depuis',
  'count anzahl strength starke amigo amiga origen destino amico vriend mail email',
);

/** Words for somebody who is named by others. */
const CONTACT_WORDS = wordSet(
  'friend friends freund freunde freundin ami amie amis contact contacts kontakt kontakte choice wahl choix nominee',
  'chosen target to cible ziel knows kennt partner partnerin amigo amiga amico vriend alter',
);

const WEIGHT_WORDS = wordSet(
  'weight weights gewicht poids peso strength starke force value wert valeur sign score rating count anzahl n freq',
  'frequency haufigkeit frequence tie ties edge w contacts intensity intensite vorzeichen signe',
);

const ROW_WORDS = wordSet(
  '# nr no num index row rows rownames obs unnamed lfd zeile ligne numero edge record',
);

const wordsOf = (name: string): string[] => name.match(/#|\p{L}+/gu) ?? [];
const hasWordOf = (words: ReadonlySet<string>, name: string): boolean =>
  wordsOf(name).some((word) => words.has(word));

/** True for the plain name of a column that holds the people who name others. */
export const isChooserName = (name: string): boolean => hasWordOf(CHOOSER_WORDS, name);

/** True for the plain name of a column that holds the people whom others name. */
export const isContactName = (name: string): boolean => hasWordOf(CONTACT_WORDS, name);

/** True for a plain text with a word that often stands above a column. */
export const isColumnWord = (name: string): boolean =>
  hasWordOf(COLUMN_WORDS, name) || hasWordOf(CHOOSER_WORDS, name);

/** True for the plain name of a column of weights. */
export const isWeightName = (name: string): boolean => hasWordOf(WEIGHT_WORDS, name);

/** True for the plain name of a column that only counts the rows; programs leave it empty. */
export const isRowName = (name: string): boolean => name === '' || hasWordOf(ROW_WORDS, name);

/** True for a row of nothing but words that often stand above columns. */
export function areColumnWords(fields: readonly string[]): boolean {
  const names = plainNames(fields).filter((name) => name !== '');
  return names.length > 1 && names.every(isColumnWord);
}

/** A plain name without the number at its end: columns with the same are a series, as `friend 1` and `friend 2` are. */
export const seriesName = (name: string): string | null =>
  /^(.*\p{L})[ _.-]*[0-9]+$/u.exec(name)?.[1] ?? null;
