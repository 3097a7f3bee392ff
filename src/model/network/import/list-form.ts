import type { Delimiter } from './delimiter.ts';
import { delimitedRows, type Place, type Row } from './delimited-rows.ts';
import { ImportFailure } from './import-failure.ts';
import { columnsOf, type Columns } from './list-columns.ts';
import {
  delimiterOf,
  SAMPLE_ROWS,
  sampleRows,
  separatorsFor,
  usualWidth,
  type Sample,
} from './list-delimiter.ts';
import { isEvents, isMatrix, refuseSentences, refuseSigns, refuseText } from './list-refusals.ts';
import { isColumnPair } from './list-words.ts';
import type { ReadChoice } from './read-form.ts';

/** Characters that the sample is taken from which shows the delimiter. */
const SAMPLE_LENGTH = 1 << 16;
/** Characters of a list that are looked at to find out what its columns hold, in so many pieces of a longer one. */
const EVIDENCE_LENGTH = 1 << 17;
const PIECES = 16;
const PIECE_LENGTH = EVIDENCE_LENGTH / PIECES;

/** The form of a list. */
export interface Form {
  readonly delimiter: Delimiter;
  /** The delimiters that may separate two names here. */
  readonly separators: readonly Delimiter[];
  /** The index at which the first record or comment begins. */
  readonly start: Place;
  readonly isComment: (line: string) => boolean;
  readonly columns: Columns;
}

/**
 * The form of a list, as its rows show it.
 * @throws ImportFailure when it is none
 */
export function formOf(text: string, extension: string, choice: ReadChoice): Form {
  const [promise = '', promised] = SEPARATOR_LINE.exec(text) ?? [];
  const start = { at: promise.length, line: promise === '' ? 1 : 2 };
  const first = firstTie(text, start);
  refuseText(text.slice(0, first.at), text.slice(first.at, first.at + SAMPLE_LENGTH));
  const sample = sampleTo(text, first.at + SAMPLE_LENGTH);
  const rowsBy = (delimiter: Delimiter) => sampleRows(sample, delimiter, isLoose, first);
  const found = (promised as Delimiter | undefined) ?? delimiterOf(rowsBy, extension);
  const separators = found === null ? separatorsFor(extension) : [found];
  const delimiter = found ?? ',';
  const isComment = commentTest(delimiter, usualWidth(rowsBy(delimiter)));
  const rows = sampleRows(sample, delimiter, isComment, start);
  const isWhole = sample.isWhole && rows.length <= SAMPLE_ROWS;
  if (isMatrix(rows, isWhole)) throw new ImportFailure({ code: 'matrix' });
  if (choice.columns === undefined && isEvents(rows)) throw new ImportFailure({ code: 'events' });
  if (delimiter === ' ') refuseSigns(rows);
  const evidence = evidenceRows(text, { delimiter, isComment, start }, first);
  const columns = columnsOf(evidence, choice, delimiter === ' ');
  if (!columns.areCertain) refuseSentences(evidence, columns, delimiter);
  return { delimiter, separators, start, isComment, columns };
}

/** Rows from the beginning of a list and, of a long one, from places spread over it. */
function evidenceRows(
  text: string,
  test: Pick<Form, 'delimiter' | 'isComment' | 'start'>,
  first: Place,
): Row[] {
  const { delimiter, isComment, start } = test;
  const rowsFrom = (from: Place, end: number) =>
    sampleRows(sampleTo(text, end), delimiter, isComment, from, Infinity);
  const length = text.length - first.at;
  if (length <= EVIDENCE_LENGTH) return rowsFrom(start, text.length);
  const rows = rowsFrom(start, first.at + PIECE_LENGTH);
  for (let piece = 1; piece < PIECES; piece++) {
    const at = text.indexOf('\n', first.at + Math.floor((piece * length) / PIECES)) + 1;
    if (at === 0) break;
    // Nobody asks for the lines of these rows, which are unknown.
    for (const row of rowsFrom({ at, line: start.line }, at + PIECE_LENGTH))
      rows.push({ ...row, line: Infinity });
  }
  return rows;
}

/** The line with which spreadsheets announce what separates the columns. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?[ \t]*(?:\r\n|\n|\r)/i;

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

const WRAPPED_LINE = /^"((?:[^"]|"")*)"[,;\t ]*$/;

/**
 * The text within the quotes that some spreadsheets put around every whole line, and how many lines these are; any other
 * text as it is.
 */
export function unwrapped(text: string): { readonly text: string; readonly lines: number } {
  const head = text.slice(0, 1 << 14).split(/\r\n|\n|\r/).slice(0, SAMPLE_ROWS); // prettier-ignore
  const sample = (text.length > 1 << 14 ? head.slice(0, -1) : head).filter((line) => line.trim() !== '');
  const isWrapped = sample.length > 0 && sample.every((line) => /[,;\t|]/.test(innerOf(line) ?? ''));
  if (!isWrapped) return { text, lines: 0 };
  let lines = 0;
  const inner = text.replace(/[^\r\n]+/g, (line) => {
    const content = innerOf(line);
    if (content !== null) lines++;
    return content ?? line;
  });
  return { text: inner, lines };
}

/** The text within quotes around a whole line; `null` where there are none. */
const innerOf = (line: string): string | null => WRAPPED_LINE.exec(line)?.[1]?.replaceAll('""', '"') ?? null;
