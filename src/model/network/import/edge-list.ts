import type { Delimiter } from './delimiter.ts';
import { delimitedRows, type Place, type Row } from './delimited-rows.ts';
import { ImportFailure, type Repair } from './import-failure.ts';
import { Gathering, type ReadNetwork } from './gather-ties.ts';
import { columnsOf, isColumnPair, type Columns } from './list-columns.ts';
import {
  delimiterOf,
  SAMPLE_ROWS,
  sampleRows,
  separatorsFor,
  usualWidth,
  type Sample,
} from './list-delimiter.ts';
import { isMatrix, refuseArrow, refuseSigns } from './list-refusals.ts';

/** Characters that the sample is taken from. */
const SAMPLE_LENGTH = 1 << 16;

/**
 * Reads a list with one tie a line: two names or numbers, separated by tabs, semicolons, commas or blanks, with or
 * without a line of column names. Further columns are left out, and so are comments: lines that begin with # or %.
 * @param extension of the file's name, such as `csv`; a hint where the text allows more than one reading
 * @throws ImportFailure with the line at which the list cannot be read
 */
export function readEdgeList(text: string, extension: string): ReadNetwork {
  const { delimiter, start, isComment, columns, separators } = formOf(text, extension);
  const gathering = new Gathering();
  let widest = 2;
  let comments = 0;
  for (const row of delimitedRows(text, delimiter, isComment, start)) {
    if (row.line === columns.header) continue;
    if (row.fields.length === 0) comments++;
    else addTie(gathering, row, columns, separators);
    widest = Math.max(widest, row.fields.length);
  }
  if (gathering.people === 0)
    throw new ImportFailure(comments > 0 ? { code: 'onlyComments', lines: comments } : { code: 'empty' });
  const repairs: Repair[] = [
    { code: 'comments', lines: comments },
    { code: 'header', line: columns.header },
    { code: 'columns', columns: widest - 2 },
  ];
  return gathering.finish(repairs);
}

function addTie(
  gathering: Gathering,
  { fields, line }: Row,
  { from, to }: Columns,
  separators: readonly Delimiter[],
): void {
  const a = fields[from];
  const b = fields[to];
  if (a === undefined || b === undefined) {
    refuseArrow(fields, line);
    throw new ImportFailure({ code: 'oneColumn', separators }, line);
  }
  gathering.tie(gathering.named(a, line), gathering.named(b, line));
}

/** The form of a list. */
interface Form {
  readonly delimiter: Delimiter;
  /** The delimiters that may separate two names here. */
  readonly separators: readonly Delimiter[];
  /** The index at which the first record or comment begins. */
  readonly start: Place;
  readonly isComment: (line: string) => boolean;
  readonly columns: Columns;
}

/**
 * The form of a list, as its beginning shows it.
 * @throws ImportFailure when it is none
 */
function formOf(text: string, extension: string): Form {
  const [promise = '', promised] = SEPARATOR_LINE.exec(text) ?? [];
  const start = { at: promise.length, line: promise === '' ? 1 : 2 };
  const first = firstTie(text, start);
  const sample = sampleTo(text, first.at + SAMPLE_LENGTH);
  const rowsBy = (delimiter: Delimiter) => sampleRows(sample, delimiter, isLoose, first);
  const found = (promised as Delimiter | undefined) ?? delimiterOf(rowsBy, extension);
  const separators = found === null ? separatorsFor(extension) : [found];
  const delimiter = found ?? ',';
  const isComment = commentTest(delimiter, usualWidth(rowsBy(delimiter)));
  const rows = sampleRows(sample, delimiter, isComment, start);
  if (isMatrix(rows, sample.isWhole && rows.length <= SAMPLE_ROWS))
    throw new ImportFailure({ code: 'matrix' });
  if (delimiter === ' ') refuseSigns(rows);
  return { delimiter, separators, start, isComment, columns: columnsOf(rows) };
}

/** The line with which spreadsheets announce what separates the columns. */
const SEPARATOR_LINE = /^"?sep=([,;\t])"?[ \t]*(?:\r\n|\n|\r)/i;

const sampleTo = (text: string, end: number): Sample => ({
  text: text.slice(0, end),
  isWhole: end >= text.length,
});

/** The index of the first line that is neither empty nor begins with # or %; the start where there is none. */
function firstTie(text: string, start: Place): Place {
  const before = /[ \t]*(?:[#%][^\r\n]*)?(?:\r\n|\n|\r)/y;
  let { at, line } = start;
  for (before.lastIndex = at; before.test(text); at = before.lastIndex) line++;
  return /^[ \t]*(?:[#%]|$)/.test(text.slice(at, at + 1000)) ? start : { at, line };
}

/** True for a line that can only be a comment: its # stands apart from what follows. */
const isLoose = (line: string): boolean => /^[#%](?:[\s#%]|$)/.test(line);

/**
 * Tells comments from ties among lines that begin with # or %. Between commas and semicolons, a name may begin so: then
 * the line has as many fields as others.
 */
function commentTest(delimiter: Delimiter, width: number): (line: string) => boolean {
  if (delimiter === ' ' || delimiter === '\t') return () => true;
  return (line) => {
    if (isLoose(line)) return true;
    const fields = fieldsOf(line, delimiter);
    return fields.length !== width || isColumnPair([fields[0]!.slice(1), ...fields.slice(1)]);
  };
}

function fieldsOf(line: string, delimiter: Delimiter): readonly string[] {
  try {
    for (const { fields } of delimitedRows(line, delimiter, () => false)) return fields;
  } catch {
    // A quote that is not closed in its line is the work of a comment.
  }
  return [];
}
