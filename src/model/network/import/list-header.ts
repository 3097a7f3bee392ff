import { isNumber, isTime, namesIn } from './column-evidence.ts';
import {
  areColumnWords,
  isColumnWord,
  namedPair,
  numberedPair,
  plainNames,
  type Pair,
} from './list-words.ts';
import type { People } from './list-people.ts';

type Row = readonly string[];

/** How sure it is that a row has the names of columns; `likely` asks that its words never come again in the whole list. */
export type HeaderEvidence = 'none' | 'likely' | 'sure';

/** True when a row says of itself, or by what stands below it, that it names the columns. */
export function isSurelyHeader(first: Row, others: readonly Row[]): boolean {
  if (others.length === 0 || hasNumber(first)) return false;
  if (pairIn(first, others)) return true;
  const isAlone = !comesAgain(first.slice(0, 2), others);
  if (areColumnWords(first) && isAlone) return true;
  return others.every(isNumbered) || (isAlone && hasHeading(first, others));
}

/** True for the first row of R's `write.table`: it has no name for the column with the names of the rows. */
export function isShortHeader(first: Row, others: readonly Row[]): boolean {
  const isShorter = others.length > 1 && others.every(({ length }) => length === first.length + 1);
  return isShorter && first.length > 1 && !hasNumber(first) && !others.some((row) => sharesWord(row, first));
}

/**
 * How sure it is that the words of a row are no people: they never come again, where the names of most other rows do.
 * @param people the columns of people in the other rows
 */
export function headerEvidence(first: Row, others: readonly Row[], people: People): HeaderEvidence {
  const columns = [people.from, ...people.contacts];
  const words = columns.flatMap((column) => namesIn(first[column], null));
  if (others.length < 2 || words.length < 2 || first.some(isData)) return 'none';
  const counts = new Map<string, number>();
  const rows = others.map((row) => columns.flatMap((column) => namesIn(row[column], null)));
  for (const name of rows.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (words.some((word) => counts.has(word)) || isShapedAlike(words, rows.flat())) return 'none';
  if (plainNames(first).some(isColumnWord) || isAboveTimes(first, others)) return 'sure';
  const connected = rows.filter((names) => names.some((name) => counts.get(name)! > 1));
  return connected.length >= rows.length / 2 ? 'likely' : 'none';
}

/** True for a cell that no column is called. */
const isData = (cell: string): boolean => isNumber(cell) || isTime(cell) || cell.includes('@');

const hasNumber = (first: Row): boolean => first.slice(0, 2).some(isWholeNumber);

/** True when ids with figures in them, such as `p07`, stand in the row as they do in most others. */
function isShapedAlike(words: Row, others: Row): boolean {
  const shapes = new Set(words.map(shapeOf));
  const alike = others.filter((name) => shapes.has(shapeOf(name)));
  return words.every((word) => /[0-9]/.test(word)) && alike.length >= others.length / 2;
}

const shapeOf = (name: string): string => name.replace(/[0-9]+/g, '0').replace(/\p{L}+/gu, 'a');

const isAboveTimes = (first: Row, others: readonly Row[]): boolean =>
  first.some((_, column) => others.every((row) => row[column] !== undefined && isTime(row[column])));

/** The columns whose names belong together, unless they are people. */
function pairIn(fields: Row, others: readonly Row[]): Pair | null {
  const names = plainNames(fields);
  const areRepeated = (pair: Pair) => comesAgain([fields[pair[0]]!, fields[pair[1]]!], others);
  const numbered = numberedPair(names);
  if (numbered) return areRepeated(numbered) ? null : numbered;
  const pair = namedPair(names);
  if (!pair) return null;
  // Letters may be people, unless more than these two columns say that they are not.
  const [isLetter, isLetterToo] = pair.map((column) => names[column]!.length === 1);
  if (isLetter) return others.every((row) => row.every(isWholeNumber)) ? pair : null;
  return isLetterToo && areRepeated(pair) ? null : pair;
}

const isWholeNumber = (field: string): boolean => /^-?[0-9]+$/.test(field);

/** True for a row of two people who have numbers for names. */
const isNumbered = (row: Row): boolean => row.length > 1 && row.slice(0, 2).every(isWholeNumber);

/** True when a further column has a word here and a figure in every other row. */
const hasHeading = (fields: Row, others: readonly Row[]): boolean =>
  fields.some(
    (field, column) =>
      column > 1 &&
      /\p{L}{2}/u.test(field) &&
      namesIn(field, null).length > 0 &&
      others.every((row) => isFigure(row[column])),
  );

const isFigure = (field = ''): boolean =>
  /[0-9]/.test(field) && (Number.isFinite(Number(field)) || !/\p{L}/u.test(field));

const comesAgain = (names: Row, rows: readonly Row[]): boolean =>
  rows.some((row) => row.slice(0, 2).some((field) => names.includes(field)));

const sharesWord = (one: Row, other: Row): boolean => one.some((field) => other.includes(field));
