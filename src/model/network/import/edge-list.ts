import { delimitedRows } from './delimited-rows.ts';
import { ImportFailure, type ImportProblem } from './import-failure.ts';
import type { ReadNetwork } from './gather-ties.ts';
import { formOf, unwrapped, type Form } from './list-form.ts';
import { ListRows } from './list-rows.ts';
import type { ListForm, ReadChoice } from './read-form.ts';
import { shownForm } from './shown-form.ts';

/**
 * Reads a list of ties: a row has two names or numbers, or a name and several contacts, separated by tabs, semicolons,
 * commas, bars or blanks. What separates them, which line names the columns and which columns are people is found out
 * from the rows. Lines that begin with # or % are comments.
 * @param extension of the file's name, such as `csv`; a hint where the text allows more than one reading
 * @param choice what somebody has decided
 * @throws ImportFailure with the line at which the list cannot be read, and its form where other columns may help
 */
export function readEdgeList(text: string, extension: string, choice: ReadChoice = {}): ReadNetwork {
  const inner = unwrapped(text);
  try {
    return readLines(inner, extension, choice);
  } catch (error) {
    if (error instanceof ImportFailure && OF_COLUMNS.has(error.problem.code))
      error.list = choosableForm(inner.text, extension, choice);
    throw error;
  }
}

/** Faults that other columns, or another first line, may be free of. */
const OF_COLUMNS: ReadonlySet<ImportProblem['code']> = new Set([
  'apart',
  'emptyName',
  'events',
  'noColumn',
  'noTies',
  'oneColumn',
  'peopleTable',
  'ragged',
]);

/** The form of a refused list, with its first two columns where nobody has chosen any; `null` where it has none. */
function choosableForm(text: string, extension: string, choice: ReadChoice): ListForm | null {
  try {
    return shownForm(formOf(text, extension, { columns: [0, 1], ...choice }));
  } catch {
    return null;
  }
}

function readLines(
  { text, lines }: ReturnType<typeof unwrapped>,
  extension: string,
  choice: ReadChoice,
): ReadNetwork {
  const rows = readBy(formOf(text, extension, choice), text, choice.threshold);
  // In a list too long to be looked at as a whole, the words of the first line may come again further down.
  const isHeader = choice.header !== undefined || !rows.hasPeopleInHeader();
  if (isHeader) return rows.finish(lines);
  const form = formOf(text, extension, { ...choice, header: false });
  return readBy(form, text, choice.threshold).finish(lines);
}

function readBy(form: Form, text: string, threshold: number | undefined): ListRows {
  const rows = new ListRows(form, threshold);
  for (const row of delimitedRows(text, form.delimiter, form.isComment, form.start)) rows.add(row);
  return rows;
}
