import { decodedFile } from '../../network/import/decoding.ts';
import { delimitedRows, type Row } from '../../network/import/delimited-rows.ts';
import type { Delimiter } from '../../network/import/delimiter.ts';
import { refuseTooLarge } from '../../network/import/file-size.ts';
import type { Counts } from '../plan.ts';
import { FEWEST_DAYS } from './data.ts';
import { dayIn, isDate, numberIn } from './count-text.ts';

/** Why a file has no days and counts; the words layer makes the sentence. */
export type CountsProblem =
  | { readonly code: 'oneColumn' }
  | { readonly code: 'notDay'; readonly value: string }
  | { readonly code: 'notCount'; readonly value: string }
  | { readonly code: 'tooFew'; readonly days: number; readonly least: number };

/** What was made of a file, beside reading it. */
export type CountsRemark =
  /** This line has the names of columns. */
  | { readonly code: 'header'; readonly line: number }
  /** Of several columns, the ones that were read, by name or number. */
  | { readonly code: 'columns'; readonly day: string; readonly count: string }
  /** Days are dates, of which this is the first. */
  | { readonly code: 'dates'; readonly first: string }
  | { readonly code: 'unsorted' }
  /** Days that stand more than once. */
  | { readonly code: 'repeated'; readonly days: number }
  /** Lines without a count, the first of them. */
  | { readonly code: 'blank'; readonly lines: number; readonly line: number }
  /** Days between the first and the last that have no count. */
  | { readonly code: 'gaps'; readonly days: number }
  /** Counts fall on this day: they are those of each day, and were added up. */
  | { readonly code: 'daily'; readonly day: number };

/** A file has no days and counts. */
export class CountsFailure extends Error {
  override readonly name = 'CountsFailure';

  /** @param line from 1; `null` for the whole file */
  constructor(
    readonly problem: CountsProblem,
    readonly line: number | null = null,
  ) {
    super(problem.code);
  }
}

/** Days and counts of a file, and what was made of it. */
export interface ReadCounts {
  readonly data: Counts;
  readonly remarks: readonly CountsRemark[];
}

/**
 * Reads days and how many there were by each of them, from a table of values: with any delimiter, names of columns or none,
 * decimal commas, dates, and in any order. Counts that fall are those of each day, and are added up.
 * @throws CountsFailure, or ImportFailure where the file is no text, or too large
 */
export function readCounts(bytes: Uint8Array): ReadCounts {
  refuseTooLarge(bytes.length);
  const { text } = decodedFile(bytes);
  const table = new CountsTable();
  for (const row of delimitedRows(text, delimiterOf(text), (line) => /^\s*[#%]/.test(line)))
    if (row.fields.length > 0) table.add(row);
  return table.answer();
}

/** Lines by which the delimiter is found. */
const MOST_LOOKED = 20;

const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ','];

/** The first delimiter that stands in every line; blanks, where a comma is only that of a decimal. */
function delimiterOf(text: string): Delimiter {
  const lines = text
    .slice(0, 1 << 16)
    .split(/\r\n|\n|\r/)
    .filter((line) => /\S/.test(line) && !/^\s*[#%]/.test(line))
    .slice(0, MOST_LOOKED);
  const found = DELIMITERS.find((delimiter) => lines.every((line) => line.includes(delimiter)));
  const isByBlanks = lines.every((line) => /^\s*[\d.,/-]*\d\s+[\d.,]*\d\s*$/.test(line));
  return isByBlanks && (found === undefined || found === ',') ? ' ' : (found ?? ' ');
}

const DAY_NAME = /^(?:days?|jours?|dates?|t|time|temps|weeks?|semaines?|months?|mois|n[o°]?)\b/i;
const COUNT_NAME =
  /reach|heard|count|total|cumul|number|nombre|adopt|users|people|personnes|convinced|members|sales|referr/i;

/** Which columns are read. */
interface Columns {
  readonly day: number;
  readonly count: number;
}

/** What is known of one day. */
interface Counted {
  most: number;
  sum: number;
}

class CountsTable {
  private columns: Columns | null = null;
  private readonly byDay = new Map<number, Counted>();
  private readonly remarks: CountsRemark[] = [];
  private firstDate: string | null = null;
  private last = -Infinity;
  private isUnsorted = false;
  private rows = 0;
  private blanks = 0;
  private firstBlank = 0;

  /** Takes a record over; the first may have the names of the columns. @throws CountsFailure */
  add({ fields, line }: Row): void {
    this.columns ??= this.columnsBy({ fields, line });
    if (this.columns === null || this.isHeader(line)) return;
    const [dayText, countText] = [fields[this.columns.day] ?? '', fields[this.columns.count] ?? ''];
    if (countText === '') {
      if (this.blanks++ === 0) this.firstBlank = line;
      return;
    }
    const day = this.dayOf(dayText, line);
    const count = numberIn(countText);
    if (count === null || count < 0) throw new CountsFailure({ code: 'notCount', value: countText }, line);
    this.rows++;
    if (day < this.last) this.isUnsorted = true;
    this.last = day;
    const known = this.byDay.get(day);
    if (!known) this.byDay.set(day, { most: count, sum: count });
    else {
      known.most = Math.max(known.most, count);
      known.sum += count;
    }
  }

  /** @throws CountsFailure */
  answer(): ReadCounts {
    const found = [...this.byDay].sort(([one], [other]) => one - other);
    if (found.length < FEWEST_DAYS)
      throw new CountsFailure({ code: 'tooFew', days: found.length, least: FEWEST_DAYS });
    const first = this.firstDate === null ? 0 : found[0]![0] - 1;
    const days = found.map(([day]) => day - first);
    const fall = found.findIndex(([, { most }], index) => index > 0 && most < found[index - 1]![1].most);
    let sum = 0;
    const counts = found.map(([, counted]) => (fall < 0 ? counted.most : (sum += counted.sum)));
    return { data: { days, counts }, remarks: [...this.remarks, ...this.remarksOn(days, fall)] };
  }

  private remarksOn(days: readonly number[], fall: number): CountsRemark[] {
    const gaps = days.at(-1)! - days[0]! + 1 - days.length;
    return [
      ...(this.firstDate === null ? [] : [{ code: 'dates', first: this.firstDate } as const]),
      ...(this.isUnsorted ? [{ code: 'unsorted' } as const] : []),
      ...(this.rows > days.length ? [{ code: 'repeated', days: this.rows - days.length } as const] : []),
      ...(this.blanks > 0 ? [{ code: 'blank', lines: this.blanks, line: this.firstBlank } as const] : []),
      ...(gaps > 0 ? [{ code: 'gaps', days: gaps } as const] : []),
      ...(fall < 0 ? [] : [{ code: 'daily', day: days[fall]! } as const]),
    ];
  }

  /** The columns, by their names where the first record has them. @throws CountsFailure */
  private columnsBy({ fields, line }: Row): Columns {
    if (fields.length < 2) throw new CountsFailure({ code: 'oneColumn' }, line);
    const isNamed = fields.every((field) => field === '' || (numberIn(field) === null && !isDate(field)));
    if (isNamed) this.remarks.push({ code: 'header', line });
    const named = (pattern: RegExp, other = -1) =>
      isNamed ? fields.findIndex((field, index) => index !== other && pattern.test(field)) : -1;
    const day = Math.max(0, named(DAY_NAME));
    const called = named(COUNT_NAME, day);
    const count = called >= 0 ? called : day === 0 ? 1 : 0;
    if (fields.length > 2) {
      const nameOf = (column: number) => (isNamed && fields[column]) || String(column + 1);
      this.remarks.push({ code: 'columns', day: nameOf(day), count: nameOf(count) });
    }
    return { day, count };
  }

  private isHeader(line: number): boolean {
    return this.remarks.some((remark) => remark.code === 'header' && remark.line === line);
  }

  private dayOf(text: string, line: number): number {
    const isFirst = this.byDay.size === 0;
    const day = dayIn(text);
    if (day === null || (!isFirst && isDate(text) !== (this.firstDate !== null)))
      throw new CountsFailure({ code: 'notDay', value: text }, line);
    if (isDate(text) && (this.firstDate === null || text < this.firstDate)) this.firstDate = text;
    return day;
  }
}
