import type { Row } from './delimited-rows.ts';
import { isNumbered } from './list-delimiter.ts';
import { tidyName } from './clean-name.ts';

/** Which columns hold the two ends of a tie. */
export interface Columns {
  readonly from: number;
  readonly to: number;
  /** The line with the columns' names; 0 where there is none. */
  readonly header: number;
}

/** Known pairs of names for the two columns, compared in lower case and without accents. */
const COLUMN_NAMES: readonly (readonly [string, string])[] = [
  ['source', 'target'],
  ['from', 'to'],
  ['from_id', 'to_id'],
  ['fromnodeid', 'tonodeid'],
  ['origin', 'destination'],
  ['person', 'contact'],
  ['ego', 'alter'],
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

/**
 * The columns of the two ends of a tie. The first record names columns when it has two names that belong together,
 * when it alone has words where all others have numbers, or when it alone has a word at the head of a column of
 * numbers.
 */
export function columnsOf(rows: readonly Row[]): Columns {
  const [first, ...others] = rows;
  const pair = first && others.length > 0 ? pairIn(first, others) : null;
  if (pair) return { from: pair[0], to: pair[1], header: first!.line };
  const isHeader = first && others.length > 0 && (isAboveNumbers(first, others) || hasHeading(first, others));
  return { from: 0, to: 1, header: isHeader ? first.line : 0 };
}

/** True for fields that are names of columns, such as `source` and `target`. */
export const isColumnPair = (fields: readonly string[]): boolean => namedPair(plainNames(fields)) !== null;

type Pair = readonly [from: number, to: number];

/** The columns whose names belong together, unless they are people. */
function pairIn({ fields }: Row, others: readonly Row[]): Pair | null {
  const names = plainNames(fields);
  const areRepeated = (pair: Pair) => comesAgain([fields[pair[0]]!, fields[pair[1]]!], others);
  const numbered = numberedPair(names);
  if (numbered) return areRepeated(numbered) ? null : numbered;
  const pair = namedPair(names);
  if (!pair) return null;
  // Letters may be people, unless more than these two columns say that they are not.
  const [isLetter, isLetterToo] = pair.map((column) => names[column]!.length === 1);
  if (isLetter) return others.every((row) => row.fields.every(isWholeNumber)) ? pair : null;
  return isLetterToo && areRepeated(pair) ? null : pair;
}

function namedPair(names: readonly string[]): Pair | null {
  for (const [a, b] of COLUMN_NAMES) {
    const pair = [names.indexOf(a), names.indexOf(b)] as const;
    if (pair[0] >= 0 && pair[1] >= 0) return pair;
  }
  return numberedPair(names);
}

function numberedPair(names: readonly string[]): Pair | null {
  for (const [from, name] of names.entries()) {
    const [, word, mark] = NUMBERED_COLUMN.exec(name) ?? [];
    const to = word === undefined ? -1 : names.indexOf(word + (mark === '1' ? '2' : 'b'));
    if (to >= 0) return [from, to];
  }
  return null;
}

const plainNames = (fields: readonly string[]): string[] =>
  fields.map((field) => withoutAccents(tidyName(field).toLowerCase()));

const withoutAccents = (text: string): string =>
  /[^ -~]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;

const isWholeNumber = (field: string): boolean => /^-?[0-9]+$/.test(field);

/** True when the two columns below hold numbers only, and this record has words there. */
const isAboveNumbers = ({ fields }: Row, others: readonly Row[]): boolean =>
  !fields.slice(0, 2).some(isWholeNumber) && others.every(isNumbered);

/** True when a further column has a word here and a figure in every other record, and the two names never come again. */
function hasHeading({ fields }: Row, others: readonly Row[]): boolean {
  const isHeading = (field: string, column: number) =>
    column > 1 &&
    /\p{L}{2}/u.test(field) &&
    !MISSING.test(field) &&
    others.every((row) => isFigure(row.fields[column]));
  const names = fields.slice(0, 2);
  return fields.some(isHeading) && !names.some(isWholeNumber) && !comesAgain(names, others);
}

/** Matches placeholders for a missing number. */
const MISSING = /^(?:na|nan|n\/a|null|none|nil|nd|inf)$/i;

const isFigure = (field = ''): boolean =>
  /[0-9]/.test(field) && (Number.isFinite(Number(field)) || !/\p{L}/u.test(field));

const comesAgain = (names: readonly string[], rows: readonly Row[]): boolean =>
  rows.some(({ fields }) => fields.slice(0, 2).some((field) => names.includes(field)));
