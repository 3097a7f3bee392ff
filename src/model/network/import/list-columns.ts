import { columnsIn, isNumber, type Cells } from './column-evidence.ts';
import type { Row } from './delimited-rows.ts';
import { ImportFailure } from './import-failure.ts';
import { headerEvidence, isShortHeader, isSurelyHeader, type HeaderEvidence } from './list-header.ts';
import { peopleIn, type People } from './list-people.ts';
import { titlesIn } from './list-titles.ts';
import { weightColumn } from './list-weights.ts';
import { areColumnWords, isColumnPair, plainNames } from './list-words.ts';
import type { ReadChoice } from './read-form.ts';

/** What the columns of a list hold. */
export interface Columns extends People {
  /** From here on, every column is a contact; infinite where rows are of one length. */
  readonly openFrom: number;
  /** The column of weights, −1 for none. */
  readonly weight: number;
  /** By column, what separates several names in its cells. */
  readonly within: readonly (string | null)[];
  /** The names of the columns; empty where they have none. */
  readonly names: readonly string[];
  /** The first row below the names, and the line of the names or, where there are none, of that row. */
  readonly examples: readonly string[];
  readonly firstLine: number;
  /** How many columns the list has. */
  readonly width: number;
  /** The line with the columns' names; 0 where there is none. */
  readonly header: number;
  readonly evidence: HeaderEvidence;
  /** The lines above the list, and the line that the last of them is. */
  readonly titles: number;
  readonly titlesEnd: number;
  /** True where the names of the two columns, or the user, say that they are people. */
  readonly areCertain: boolean;
  /** True where the user has chosen the columns. */
  readonly areChosen: boolean;
  /** True where one side has numbers and the other has names. */
  readonly areOfTwoKinds: boolean;
}

/** The columns that are looked at for weights and for several names in a cell. */
const MOST_COLUMNS = 24;

/**
 * Finds out what the columns of a list hold.
 * @param sample rows of the list, its first ones among them
 * @throws ImportFailure for a column that is chosen and not there
 */
export function columnsOf(sample: readonly Row[], choice: ReadChoice, isByBlanks: boolean): Columns {
  const all = sample.filter(({ fields }) => fields.some((field) => field !== ''));
  const titles = choice.header === false ? 0 : titlesIn(all);
  const rows = all.slice(titles);
  refuseOnlyHeader(rows, choice);
  const { names, evidence, rest } = headed(rows, choice);
  const cells = rest.map(({ fields }) => fields);
  const plain = evidence === 'none' ? null : plainNames(names);
  const isRagged = isOfManyLengths(cells, isByBlanks);
  const width = longest(cells, names.length);
  const people = choice.columns ? chosen(choice.columns, names, width) : peopleIn(cells, plain, isRagged);
  const columns = columnsIn(cells, MOST_COLUMNS);
  return {
    ...people,
    openFrom:
      isRagged && people.contacts.length > 1
        ? people.contacts.reduce((last, column) => Math.max(last, column)) + 1
        : Infinity,
    weight: weightColumn(columns, people, plain),
    within: columns.map(({ within }) => within),
    names,
    examples: cells[0] ?? [],
    firstLine: rows[0]?.line ?? 1,
    width,
    header: evidence === 'none' ? 0 : rows[0]!.line,
    evidence,
    titles,
    titlesEnd: titles > 0 ? all[titles - 1]!.line : 0,
    areCertain: choice.columns !== undefined || (plain !== null && isColumnPair(names)),
    areChosen: choice.columns !== undefined,
    areOfTwoKinds: columns[people.from]?.kind !== columns[people.contacts[0] ?? -1]?.kind,
  };
}

/** Refuses names of columns above nothing. @throws ImportFailure */
function refuseOnlyHeader([first, ...others]: readonly Row[], { header }: ReadChoice): void {
  if (!first || others.length > 0 || header === false) return;
  const areWords = first.fields.every((field) => field.length !== 1);
  if (areColumnWords(first.fields) || (areWords && isColumnPair(first.fields)))
    throw new ImportFailure({ code: 'onlyHeader' }, first.line);
}

interface Headed {
  readonly names: readonly string[];
  readonly evidence: HeaderEvidence;
  /** All rows but the one with the names. */
  readonly rest: readonly Row[];
}

/** Tells the names of the columns from the rows below them. */
function headed(rows: readonly Row[], choice: ReadChoice): Headed {
  const [first, ...rest] = rows;
  const none: Headed = { names: [], evidence: 'none', rest: rows };
  if (!first || choice.header === false) return none;
  const others = rest.map(({ fields }) => fields);
  if (isShortHeader(first.fields, others)) return { names: ['', ...first.fields], evidence: 'sure', rest };
  const named = (evidence: HeaderEvidence): Headed => ({ names: first.fields, evidence, rest });
  const isChosen = choice.header ?? hasNames(first.fields, choice.columns);
  if (isChosen || isSurelyHeader(first.fields, others)) return named('sure');
  if (others.length < 2) return none;
  const people = peopleIn(others, plainNames(first.fields), isOfManyLengths(others, true));
  const evidence = headerEvidence(first.fields, others, people);
  return evidence === 'none' ? none : named(evidence);
}

/** True for a row with the names by which columns were chosen. */
function hasNames(fields: readonly string[], columns: ReadChoice['columns'] = []): boolean {
  const names = plainNames(columns.filter((column) => typeof column === 'string'));
  const own = plainNames(fields);
  return names.length > 0 && names.every((name) => own.includes(name));
}

const lengthsOf = (cells: Cells): number[] => [...new Set(cells.map(({ length }) => length))];

/** The most fields that a row has, or as many as the names of the columns. */
const longest = (cells: Cells, names: number): number =>
  cells.reduce((most, { length }) => Math.max(most, length), names);

/** True for rows of different lengths, empty cells at their ends aside. */
function isOfManyLengths(cells: Cells, isByBlanks: boolean): boolean {
  if (isByBlanks) return lengthsOf(cells).length > 1;
  const isPadded = cells.some((row) => row.at(-1) === '');
  return !isPadded && lengthsOf(cells).length > 1;
}

/** The columns that somebody has chosen, by name or by number from 1. @throws ImportFailure for one that is not there */
function chosen(columns: readonly (string | number)[], names: readonly string[], width: number): People {
  const plain = plainNames(names);
  const [from, ...contacts] = columns.map((column) => {
    const named = typeof column === 'number' ? column : plain.indexOf(plainNames([column])[0]!);
    const index = named < 0 && isNumber(String(column)) ? Number(column) - 1 : named;
    if (!Number.isInteger(index) || index < 0 || index >= width)
      throw new ImportFailure({
        code: 'noColumn',
        column: String(column),
        names: [...names],
        columns: width,
      });
    return index;
  });
  return { from: from ?? 0, contacts, sharing: 1 };
}
