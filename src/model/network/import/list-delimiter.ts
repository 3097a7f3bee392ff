import type { Delimiter } from './delimiter.ts';
import { delimitedRows, type Place, type Row } from './delimited-rows.ts';

/** Records that are looked at to find out how a list is written. */
export const SAMPLE_ROWS = 50;

/** The beginning of a text, and whether that is all of it. */
export interface Sample {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The first records, without comments; the last of a sample may be cut and is left out where there are others. */
export function sampleRows(
  { text, isWhole }: Sample,
  delimiter: Delimiter,
  isComment: (line: string) => boolean,
  from: Place,
  most = SAMPLE_ROWS,
): Row[] {
  const rows: Row[] = [];
  try {
    for (const { fields, line } of delimitedRows(text, delimiter, isComment, from)) {
      // Copies: were the rows themselves kept, V8 would expect that of all rows, and put them where they stay for long.
      if (fields.length > 0) rows.push({ fields: fields.slice(), line });
      if (rows.length > most) break;
    }
  } catch {
    // A quote that the sample's end cuts; were it never closed, reading the whole would say so.
    return rows;
  }
  return rows.length > 1 && !isWhole ? rows.slice(0, -1) : rows;
}

/** In the order of preference: blanks and commas are the likeliest to stand within a name. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ',', ' '];
/** The delimiter that the file's extension suggests; names in such a file may well contain blanks. */
const PROMISED = ['csv', 'tsv'];

/** The possible delimiters of a file with this extension, the commonest first. */
export const separatorsFor = (extension: string): readonly Delimiter[] =>
  PROMISED.includes(extension) ? [',', ';', '\t'] : [',', ';', '\t', ' '];

/**
 * The delimiter that splits the most records of the sample. Of several, the one that tears no quotes; then the one whose
 * two names contain no other; then the one that gives every record as many fields; then the likelier.
 * @returns `null` when nothing splits any record
 */
export function delimiterOf(
  rowsBy: (delimiter: Delimiter) => readonly Row[],
  extension: string,
): Delimiter | null {
  const possible = separatorsFor(extension);
  const candidates = DELIMITERS.filter((it) => it === '|' || possible.includes(it)).map((delimiter) => ({
    delimiter,
    rows: rowsBy(delimiter),
  }));
  const [first, ...others] = candidates.map(({ delimiter, rows }) => ({
    delimiter,
    fit: fitOf(delimiter, rows),
  }));
  const best = others.reduce((one, other) => (isBetter(other.fit, one.fit) ? other : one), first!);
  if (best.fit[0]! > 0) return splitsByDecimalComma(best.delimiter, candidates) ? ' ' : best.delimiter;
  // Numbers contain no blanks, whatever the file's name promises.
  const byBlanks = possible.includes(' ') ? [] : rowsBy(' ');
  return byBlanks.length > 0 && byBlanks.every(isNumbered) ? ' ' : null;
}

const NUMBER = /^-?[0-9]+$/;

/** True for a record of two people who have numbers for names. */
const isNumbered = ({ fields }: Row): boolean =>
  fields.length > 1 && fields.slice(0, 2).every((field) => NUMBER.test(field));

/** The fit of a delimiter as shares of all records, the weightiest first. */
function fitOf(delimiter: Delimiter, rows: readonly Row[]): readonly number[] {
  const share = (holds: (row: Row) => boolean) => rows.filter(holds).length / Math.max(1, rows.length);
  const others = DELIMITERS.filter((other) => other !== delimiter && other !== ' ');
  const width = usualWidth(rows);
  const split = share(({ fields }) => fields.length > 1);
  const whole = share(({ fields }) => fields.every((field) => field.split('"').length % 2 === 1));
  // A blank within a name says nothing against another delimiter.
  if (delimiter === ' ') return [split, whole, 0, 0];
  return [
    split,
    whole,
    share(({ fields }) => !fields.slice(0, 2).some((name) => others.some((other) => name.includes(other)))),
    share(({ fields }) => fields.length === width),
  ];
}

function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const difference = one.findIndex((value, index) => value !== other[index]);
  return difference >= 0 && one[difference]! > other[difference]!;
}

/** True when the commas stand within the numbers behind two names that blanks separate: `Ann Bob 0,5`. */
function splitsByDecimalComma(
  best: Delimiter,
  candidates: readonly { readonly delimiter: Delimiter; readonly rows: readonly Row[] }[],
): boolean {
  const byBlanks = candidates.find(({ delimiter }) => delimiter === ' ')?.rows;
  const isDecimal = ({ fields: [a = ',', b = ',', ...others] }: Row) =>
    !a.includes(',') && !b.includes(',') && others.some((it) => it.includes(',')) && others.every(isAmount);
  return best === ',' && byBlanks !== undefined && byBlanks.every(isDecimal);
}

const isAmount = (field: string): boolean => /^-?[0-9]+(?:,[0-9]+)?$/.test(field);

/** The commonest number of fields, among records with more than one. */
export function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { fields } of rows)
    if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  return [...counts].reduce((usual, width) => (width[1] > usual[1] ? width : usual), [2, 0])[0]!;
}
