import type { Delimiter } from './delimiter.ts';
import { delimitedRows, type Row } from './delimited-rows.ts';

/** The form of a table with a row and a column for everybody. */
export interface MatrixForm {
  readonly delimiter: Delimiter;
  /** The people's names, from the row above; `null` where there is none. */
  readonly above: readonly string[] | null;
  /** True where a name stands in front of each row. */
  readonly isNamedInFront: boolean;
  readonly people: number;
}

/** Records that are looked at. */
const SAMPLE_ROWS = 50;
/** Characters in which they are looked for. */
const SAMPLE_LENGTH = 1 << 20;
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', ' '];

/**
 * The form of a table of figures, empty cells or crosses with a row and a column for everybody, with their names on two
 * sides, one or none; `null` for anything else.
 */
export function matrixForm(text: string): MatrixForm | null {
  const sample =
    text.length > SAMPLE_LENGTH ? text.slice(0, text.lastIndexOf('\n', SAMPLE_LENGTH) + 1) : text;
  for (const delimiter of DELIMITERS) {
    const rows = firstRows(sample, delimiter);
    const form = rows.length > 1 ? (namedForm(rows, delimiter) ?? squareForm(rows, delimiter)) : null;
    if (form) return form;
  }
  return null;
}

/** The records at the beginning, one more than are looked at where there are as many. */
function firstRows(text: string, delimiter: Delimiter): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  try {
    for (const { fields } of recordsOf(text, delimiter)) {
      rows.push(fields);
      if (rows.length > SAMPLE_ROWS || (rows.length === 1 && fields.length < 2)) break;
    }
  } catch {
    // A quote that never closes is for the reader of lists to report.
    return [];
  }
  return rows;
}

/**
 * The records of a table, without empty cells behind the last that is not, without comments and the line with which
 * spreadsheets announce what separates the columns.
 */
export function* recordsOf(text: string, delimiter: Delimiter): Generator<Row> {
  for (const { fields, line } of delimitedRows(text, delimiter, () => true)) {
    let length = fields.length;
    while (length > 0 && fields[length - 1] === '') length--;
    const isSeparatorLine = length === 1 && /^sep=.?$/i.test(fields[0]!);
    if (length > 0 && !isSeparatorLine) yield { fields: fields.slice(0, length), line };
  }
}

/** The form of a table in which everybody who stands in front of a row also stands above a column. */
function namedForm(
  [first, ...rows]: readonly (readonly string[])[],
  delimiter: Delimiter,
): MatrixForm | null {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  // Tables of R have no corner.
  const hasCorner = first![0] === '' || first!.length >= width;
  const above = hasCorner ? first!.slice(1) : first!;
  const known = new Set(above);
  const isTable = above.length > 1 && rows.length > 1 && width <= above.length + 1;
  if (!isTable || rows.length > Math.min(above.length, SAMPLE_ROWS) || known.has('')) return null;
  // A list of numbers may look so by chance.
  if (hasCorner && isFigure(first![0]!)) return null;
  const isRow = ([name, ...cells]: readonly string[]) => known.has(name!) && cells.every(isCell);
  return rows.every(isRow) ? { delimiter, above, isNamedInFront: true, people: above.length } : null;
}

/** The form of a square of figures with names on one side or none. */
function squareForm(rows: readonly (readonly string[])[], delimiter: Delimiter): MatrixForm | null {
  const [first, ...others] = rows;
  const isNamedInFront = areNames(rows.map(([name]) => name!));
  const isNamedAbove = !isNamedInFront && areNames(first!);
  const cells = isNamedAbove ? others : isNamedInFront ? rows.map((row) => row.slice(1)) : rows;
  const people = cells[0]!.length;
  const isWhole = rows.length <= SAMPLE_ROWS;
  if (people < 3 || cells.length < 2 || (isWhole ? cells.length !== people : cells.length > people))
    return null;
  if (!cells.every((row) => row.length === people && row.every(isFigure))) return null;
  const isAlike = cells.every((row, person) => row[person] === cells[0]![0]);
  if (!isAlike || !(isBinary(cells) || isSymmetric(cells))) return null;
  return { delimiter, above: isNamedAbove ? first! : null, isNamedInFront, people };
}

const areNames = (names: readonly string[]): boolean =>
  new Set(names).size === names.length && !names.some((name) => name === '' || isFigure(name));

const FIGURE = /^[-−+]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const isFigure = (cell: string): boolean => FIGURE.test(cell);

const CROSSES: readonly string[] = ['x', 'X', '×', '✓', '✔', '•', '*'];
/** What stands where there is no tie, above all on the diagonal. */
const BLANKS: readonly string[] = ['', '-', '–', '—', '.', 'NA', 'NaN'];

const isCell = (cell: string): boolean => isFigure(cell) || CROSSES.includes(cell) || BLANKS.includes(cell);

/** The value of a cell, 1 for a cross and 0 for nothing; `null` for what is no value. */
export function cellValue(cell: string): number | null {
  if (isFigure(cell)) return Number(cell.replace(',', '.').replace('−', '-'));
  return CROSSES.includes(cell) ? 1 : BLANKS.includes(cell) ? 0 : null;
}

const isBinary = (cells: readonly (readonly string[])[]): boolean =>
  cells.every((row) => row.every((cell) => cell === '0' || cell === '1'));

const isSymmetric = (cells: readonly (readonly string[])[]): boolean =>
  cells.every((row, i) => cells.every((column, j) => row[j] === column[i]));
