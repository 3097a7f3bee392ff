import { tidyName } from './clean-name.ts';
import { isNobody } from './nobody.ts';
import { wholeNumber } from './whole-number.ts';

/** What the cells of a column are: names or whole numbers, which people may have, or something that nobody is called. */
export type ColumnKind = 'names' | 'numbers' | 'figures' | 'times' | 'texts' | 'nothing';

/** By row, some texts. */
export type Cells = readonly (readonly string[])[];

/** One column of a list, as its cells show it. */
export interface Column {
  readonly index: number;
  readonly kind: ColumnKind;
  /** By row, the names in its cell; without the marks for nobody. */
  readonly cells: Cells;
  /** By name, how often it stands there. */
  readonly values: ReadonlyMap<string, number>;
  /** How many names stand in the column. */
  readonly filled: number;
  /** True where each row has the number after that of the row before. */
  readonly isCounting: boolean;
  /** What separates several names within one cell; `null` where a cell has one. */
  readonly within: string | null;
}

/** A cell as a name, with equal names equal; empty for nobody. */
function nameIn(cell: string | undefined): string {
  const name = wholeNumber(tidyName(cell ?? ''));
  return isNobody(name) ? '' : name;
}

const MONTHS =
  'jan|feb|fev|fév|mar|mär|mrz|apr|avr|may|mai|jun|jui|jul|aug|aou|aoû|sep|oct|okt|nov|dec|dez|déc';
const TIME = new RegExp(
  [
    String.raw`^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
    String.raw`^\d{1,2}[-/.] ?\d{1,2}[-/.] ?\d{2,4}(?!\.?\d)`,
    String.raw`^\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)`,
    String.raw`^(?:\p{L}{2,10}\.?,? +)?\d{1,2}\.?[- ](?:${MONTHS})\p{L}*\.?[- ,]*(?:\d|$)`,
    String.raw`^(?:\p{L}{2,10}\.?,? +)?(?:${MONTHS})\p{L}*\.? +\d{1,2}(?!\d)`,
    String.raw`^\d{8}T\d{4}`,
  ].join('|'),
  'iu',
);

/** True for a date or a time of day, however written. */
export const isTime = (cell: string): boolean => /^[\p{L}\d]/u.test(cell) && TIME.test(cell);

const NUMBER = /^[-+−]?(?:[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)(?:e[-+]?[0-9]+)?$/i;
const WHOLE = /^[0-9]+$/;

/** True for a number of any kind. */
export const isNumber = (cell: string): boolean => NUMBER.test(cell);

/** True for a number that may be a person's. */
const isWhole = (cell: string): boolean => WHOLE.test(cell);

/** Cells with more words are sentences. */
const MOST_WORDS = 6;

function kindOf(values: readonly string[]): ColumnKind {
  if (values.length === 0) return 'nothing';
  const share = (holds: (value: string) => boolean) => values.filter(holds).length / values.length;
  if (values.every(isWhole)) return 'numbers';
  if (share(isNumber) >= 0.95) return 'figures';
  if (share(isTime) >= 0.9) return 'times';
  if (share((value) => /^[{[].*[}\]]$/.test(value)) >= 0.9) return 'texts';
  return share((value) => value.split(' ').length > MOST_WORDS) > 0.5 ? 'texts' : 'names';
}

/** What may separate several names in one cell, the likeliest first. */
const WITHIN = [';', ',', '|', '/', ' & ', ' '];
/** The share of parts that are names elsewhere, from which on cells are split; blanks stand in full names, too. */
const leastKnown = (sign: string): number => (sign === ' ' ? 0.8 : 0.5);

/** The names in one cell. */
export const namesIn = (cell: string | undefined, within: string | null): string[] =>
  (within === null ? [cell] : (cell ?? '').split(within)).map(nameIn).filter((name) => name !== '');

function columnOf(rows: Cells, index: number, within: string | null): Column {
  const cells = rows.map((row) => namesIn(row[index], within));
  const names = cells.flat();
  const values = new Map<string, number>();
  for (const name of names) values.set(name, (values.get(name) ?? 0) + 1);
  const isCounting =
    names.length === rows.length &&
    rows.length > 2 &&
    names.every((name, row) => isWhole(name) && Number(name) === Number(names[0]) + row);
  const kind = within === null ? kindOf(names) : 'names';
  return { index, kind, cells, values, filled: names.length, isCounting, within };
}

/** The columns of a list, at most so many; a column of cells with several names each is known by the names in others. */
export function columnsIn(rows: Cells, most: number): Column[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: Math.min(width, most) }, (_, index) => columnOf(rows, index, null));
  return columns.map((column) => {
    const within = separatorWithin(column, columns);
    return within === null ? column : columnOf(rows, column.index, within);
  });
}

/** The sign that splits cells of this column into names of another, which whole cells are not. */
function separatorWithin(column: Column, columns: readonly Column[]): string | null {
  if (column.kind !== 'names' && column.kind !== 'texts') return null;
  for (const sign of WITHIN) {
    const cells = [...column.values.keys()].filter((value) => value.includes(sign));
    if (cells.length === 0) continue;
    const parts = cells.flatMap((cell) => namesIn(cell, sign));
    const isKnown = columns.some(
      ({ index, values }) =>
        index !== column.index && shareOf(parts, values) >= leastKnown(sign) && shareOf(cells, values) < 0.5,
    );
    if (isKnown) return sign;
  }
  return null;
}

/** The share of names that are among others. */
const shareOf = (names: readonly string[], others: ReadonlyMap<string, unknown>): number =>
  names.filter((name) => others.has(name)).length / Math.max(1, names.length);
