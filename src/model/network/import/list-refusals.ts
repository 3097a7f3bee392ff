import { isNumber, isTime } from './column-evidence.ts';
import type { Row } from './delimited-rows.ts';
import type { Delimiter } from './delimiter.ts';
import { ImportFailure } from './import-failure.ts';
import type { Columns } from './list-columns.ts';
import { isColumnPair } from './list-words.ts';
import { isNobody } from './nobody.ts';

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
  for (const { fields, line } of rows) {
    const isMark = fields.length === 2 && isNobody(fields[1]!);
    refuseArrow(fields.slice(0, isMark ? 1 : 2), line);
  }
  if (rows.length > 0 && rows.every(({ fields }) => fields[0]!.endsWith(':')))
    throw new ImportFailure({ code: 'arrow', sign: ':' }, rows[0]!.line);
}

/**
 * True for the first records of a table with a row and a column for everybody, with or without their names around it.
 * @param isWhole whether there are no more records
 */
export function isMatrix(rows: readonly Row[], isWhole: boolean): boolean {
  const isPadded = rows.every(({ fields }) => fields.at(-1) === '');
  const table = rows.map(({ fields }) => (isPadded ? fields.slice(0, -1) : fields));
  const [first = [], ...others] = table;
  const isLabelled = others.length > 1 && hasLabels(first, others);
  const cells = isLabelled ? others.map((row) => row.slice(1)) : table;
  const width = cells[0]?.length ?? 0;
  const isSquare = isWhole ? cells.length === width : cells.length <= width;
  if (!isSquare || width < 3 - Number(isLabelled) || cells.length < 2) return false;
  const isCell = isLabelled ? (cell: string) => isFigure(cell) || isMark(cell) : isFigure;
  if (!cells.every((row) => row.length === width && row.every(isCell))) return false;
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

/** True for a cell of a table in which people tick something. */
const isMark = (cell: string): boolean =>
  /^(?:0|1|x|✓|✔|✗|\*|yes|no|y|n|ja|nein|j|oui|non|o|true|false|wahr|falsch|vrai|faux)?$/i.test(cell);

/** True for a table with a row for each person and a column for each event, which hold nothing but marks. */
export function isEvents(rows: readonly Row[]): boolean {
  const [first, ...rest] = rows.map(({ fields }) => fields);
  const isHeadless = first !== undefined && /\p{L}/u.test(first[0]!) && first.slice(1).every(isMark);
  const others = isHeadless ? [first, ...rest] : rest;
  if (!first || others.length < 2 || (isColumnPair(first) && first.every(({ length }) => length > 1)))
    return false;
  const width = others[0]!.length;
  const isTable = width > 2 && others.every((row) => row.length === width && row.slice(1).every(isMark));
  const people = new Set(others.map(([name = '']) => name));
  const events = first.slice(1 - width);
  const areApart = !people.has('') && people.size === others.length;
  return isTable && areApart && (isHeadless || !events.some(isMark));
}

/** Lines of a chat, as messengers save it: a time, somebody, and what they wrote. */
const CHAT = [
  /^\[?[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4},? .{0,12}[0-9]{1,2}[:.][0-9]{2}[^\p{L}]{0,6}(?:[AaPp]\.?[Mm]\.?)?\]?\s?[-–:]?\s[^:]{1,60}: /u,
  /^\[?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\]?\s?(?:[-–]\s?)?(?:<[^>]{1,60}>|[^:<]{1,60}:) /,
  /^<[^>]{1,60}> \S/,
];

/**
 * Refuses text that says of itself that it is no list: a chat, or a list between people and something else.
 * @param comments that come before it
 * @param text its beginning
 * @throws ImportFailure
 */
export function refuseText(comments: string, text: string): void {
  if (/^[ \t]*%[ \t]*bip\b/m.test(comments)) throw new ImportFailure({ code: 'twoKinds' });
  const lines = text.split(/[\r\n]+/, 50).filter((line) => line.trim() !== '');
  const messages = lines.filter((line) => CHAT.some((pattern) => pattern.test(line.replace(/^[\u200e\ufeff]/, '')))); // prettier-ignore
  if (messages.length > 1 && messages.length >= lines.length / 2) throw new ImportFailure({ code: 'chat' });
}

/**
 * Refuses sentences, and rows of different lengths with words that are nobody.
 * @throws ImportFailure
 */
export function refuseSentences(rows: readonly Row[], columns: Columns, delimiter: Delimiter): void {
  const isPerson = (index: number) =>
    index === columns.from || index >= columns.openFrom || columns.contacts.includes(index);
  const list = rows.filter(({ line }) => line > columns.titlesEnd && line !== columns.header);
  const lengths = new Set(list.map(({ fields }) => fields.length - Number(fields.at(-1) === '')));
  const isRagged = lengths.size > 1;
  const share = (holds: (cells: readonly string[]) => boolean) =>
    list.filter(({ fields }) => holds(fields)).length / Math.max(1, list.length);
  const others = share((cells) => cells.some((cell, index) => !isPerson(index) && isWord(cell)));
  const ends = share((cells) => cells.some((cell) => /\p{L}{2}[,.;:!?]$/u.test(cell)));
  const isBlank = delimiter === ' ';
  if (isBlank && isRagged && (others > 0.3 || ends > 0.3)) throw new ImportFailure({ code: 'prose' });
  if (isBlank && columns.sharing === 0 && others > 0.5) throw new ImportFailure({ code: 'prose' });
  if (isRagged && others > 0.3 && columns.sharing < 0.2) throw new ImportFailure({ code: 'ragged' });
}

const isWord = (cell: string): boolean =>
  /\p{L}{2}/u.test(cell) && !isNumber(cell) && !isTime(cell) && !cell.startsWith('{') && !isNobody(cell);
