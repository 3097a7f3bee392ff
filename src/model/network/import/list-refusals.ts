import type { Row } from './delimited-rows.ts';
import { ImportFailure } from './import-failure.ts';

/** Separators that show a drawing of a network instead of a list. */
const ARROW = /^[-–—=]+$|<?[-=]{1,2}>|^<[-=]+$|[\u2190-\u21ff]/u;

/** Refuses an arrow or a dash between two names. @throws ImportFailure */
export function refuseArrow(names: readonly string[], line: number): void {
  for (const name of names) {
    const sign = ARROW.exec(name)?.[0];
    if (sign !== undefined) throw new ImportFailure({ code: 'arrow', sign: sign.slice(0, 8) }, line);
  }
}

/** Refuses names between which blanks are not alone: `Ann -> Bob`, or `Ann: Bob Cleo` in every line. @throws ImportFailure */
export function refuseSigns(rows: readonly Row[]): void {
  for (const { fields, line } of rows) refuseArrow(fields.slice(0, 2), line);
  if (rows.length > 0 && rows.every(({ fields }) => fields[0]!.endsWith(':')))
    throw new ImportFailure({ code: 'arrow', sign: ':' }, rows[0]!.line);
}

/**
 * True for the first records of a table with a row and a column for everybody, with or without their names around it.
 * @param isWhole whether there are no more records
 */
export function isMatrix(rows: readonly Row[], isWhole: boolean): boolean {
  const table = rows.map(({ fields }) => (fields.at(-1) === '' ? fields.slice(0, -1) : fields));
  const [first = [], ...others] = table;
  const isLabelled = others.length > 1 && hasLabels(first, others);
  const cells = isLabelled ? others.map((row) => row.slice(1)) : table;
  const width = cells[0]?.length ?? 0;
  const isSquare = isWhole ? cells.length === width : cells.length <= width;
  if (!isSquare || width < 3 - Number(isLabelled) || cells.length < 2) return false;
  if (!cells.every((row) => row.length === width && row.every(isFigure))) return false;
  const isAlike = cells.every((row, person) => row[person] === cells[0]![0]);
  return isAlike && (isLabelled || isBinary(cells) || isSymmetric(cells));
}

/** True when the first record holds the same names as the first column, behind an empty corner or none. */
function hasLabels(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const labels = first.length === others[0]!.length ? first.slice(1) : first;
  return others.every((row, person) => row.length === labels.length + 1 && row[0] === labels[person]);
}

const isFigure = (cell: string): boolean => /^-?[0-9]+(?:[.,][0-9]+)?$/.test(cell);

const isBinary = (cells: readonly (readonly string[])[]): boolean =>
  cells.every((row) => row.every((cell) => cell === '0' || cell === '1'));

const isSymmetric = (cells: readonly (readonly string[])[]): boolean =>
  cells.every((row, i) => cells.every((column, j) => row[j] === column[i]));
