import { delimitedRows } from './delimited-rows.ts';
import type { ReadNetwork } from './gather-ties.ts';
import { formOf, unwrapped, type Form } from './list-form.ts';
import { ListRows } from './list-rows.ts';
import type { ListChoice } from './read-form.ts';

/**
 * Reads a list of ties: a row has two names or numbers, or a name and several contacts, separated by tabs, semicolons,
 * commas, bars or blanks. What separates them, which line names the columns and which columns are people is found out
 * from the rows. Lines that begin with # or % are comments.
 * @param extension of the file's name, such as `csv`; a hint where the text allows more than one reading
 * @param choice what somebody has decided
 * @throws ImportFailure with the line at which the list cannot be read
 */
export function readEdgeList(text: string, extension: string, choice: ListChoice = {}): ReadNetwork {
  const inner = unwrapped(text);
  const rows = readBy(formOf(inner.text, extension, choice), inner.text);
  // In a list too long to be looked at as a whole, the words of the first line may come again further down.
  const isHeader = choice.header !== undefined || !rows.hasPeopleInHeader();
  if (isHeader) return rows.finish(inner.lines);
  return readBy(formOf(inner.text, extension, { ...choice, header: false }), inner.text).finish(inner.lines);
}

function readBy(form: Form, text: string): ListRows {
  const rows = new ListRows(form);
  for (const row of delimitedRows(text, form.delimiter, form.isComment, form.start)) rows.add(row);
  return rows;
}
