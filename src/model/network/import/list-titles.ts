import type { Row } from './delimited-rows.ts';
import { areColumnWords, isColumnPair } from './list-words.ts';

/** The most rows of a title above a list. */
const MOST_TITLES = 5;

/**
 * How many of the first rows are a title above the list: single cells, or a row of another length, whose words never
 * come again below.
 */
export function titlesIn(rows: readonly Row[]): number {
  const singles = rows.findIndex((row) => filledIn(row) > 1);
  if (singles > MOST_TITLES) return 0;
  const [titles, others] = [rows.slice(0, Math.max(1, singles)), rows.slice(Math.max(1, singles))];
  const last = titles.at(-1);
  if (!last || others.length < 2 || comeAgain(titles, others)) return 0;
  const isTitle = singles > 0 ? isAbove(last, others) : isSentenceAbove(last, others);
  return isTitle ? titles.length : 0;
}

/** True for a single cell that stands apart, or above the names of columns or a list with more columns. */
function isAbove(title: Row, others: readonly Row[]): boolean {
  const isAlone = title.fields.length === 1;
  return isApart(title, others) || isHeaderLike(others[0]!) || (isAlone && areOfOneLength(others));
}

/** True for words that stand apart or differ in number; one less is what R leaves out above the names of its rows. */
function isSentenceAbove(title: Row, others: readonly Row[]): boolean {
  const difference = title.fields.length - others[0]!.fields.length;
  if (difference === 0) return isApart(title, others) && isHeaderLike(others[0]!);
  if (!areOfOneLength(others)) return false;
  return isApart(title, others) || (others.length > 2 && difference !== -1);
}

const isApart = (title: Row, [below]: readonly Row[]): boolean => below!.line > title.line + 1;
const isHeaderLike = ({ fields }: Row): boolean => isColumnPair(fields) || areColumnWords(fields);
const filledIn = ({ fields }: Row): number => fields.filter((field) => field !== '').length;
const areOfOneLength = (rows: readonly Row[]): boolean =>
  rows.every(({ fields }) => fields.length === rows[0]!.fields.length);

function comeAgain(titles: readonly Row[], others: readonly Row[]): boolean {
  const words = new Set(titles.flatMap(({ fields }) => fields.filter((field) => field !== '')));
  return others.some(({ fields }) => fields.some((field) => words.has(field)));
}
