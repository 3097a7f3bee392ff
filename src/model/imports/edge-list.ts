import { delimitedRows, type Delimiter, type Row } from './delimited-rows.ts';
import { ImportFailure, type Repair } from './failure.ts';
import { Gathering, type ReadNetwork } from './gathering.ts';

/** Records that are looked at to find out how a list is written. */
const SAMPLE_ROWS = 50;
/** Characters that the sample is taken from. */
const SAMPLE_LENGTH = 1 << 16;

/**
 * Reads a list with one tie a line: two names or numbers, separated by tabs, semicolons, commas or blanks, with or
 * without a line of column names. Further columns are left out, and so are lines at the top that begin with # or %.
 * @param extension of the file's name, such as `csv`; a hint where the text allows more than one reading
 * @throws ImportFailure with the line at which the list cannot be read
 */
export function readEdgeList(text: string, extension: string): ReadNetwork {
  const { length, line, comments } = preambleOf(text);
  const sample = { text: text.slice(length, length + SAMPLE_LENGTH), firstLine: line };
  const delimiter = delimiterOf(sample, extension);
  const columns = columnsOf(sampleRows(sample, delimiter));
  const gathering = new Gathering();
  let widest = 2;
  for (const row of delimitedRows(text, delimiter, length, line)) {
    if (row.line === columns.header) continue;
    addTie(gathering, row, columns);
    widest = Math.max(widest, row.fields.length);
  }
  if (gathering.people === 0) throw new ImportFailure({ code: 'empty' });
  const repairs: Repair[] = [
    { code: 'comments', lines: comments },
    { code: 'header', line: columns.header },
    { code: 'columns', columns: widest - 2 },
  ];
  return gathering.finish(repairs);
}

/** What comes before the first tie: empty lines and comments. */
function preambleOf(text: string): { length: number; line: number; comments: number } {
  let comments = 0;
  let line = 1;
  for (let start = 0; ; line++) {
    let first = start;
    while (text[first] === ' ' || text[first] === '\t') first++;
    const isComment = text[first] === '#' || text[first] === '%';
    let end = first;
    if (isComment) while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    if (end >= text.length || (text[end] !== '\n' && text[end] !== '\r'))
      return { length: isComment ? text.length : start, line, comments: comments + Number(isComment) };
    comments += Number(isComment);
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
}

function addTie(gathering: Gathering, { fields, line }: Row, { from, to }: Columns): void {
  const a = fields[from];
  const b = fields[to];
  if (a === undefined || b === undefined) throw new ImportFailure({ code: 'oneColumn' }, line);
  if (a === '' || b === '') throw new ImportFailure({ code: 'emptyName' }, line);
  gathering.tie(gathering.person(a, line), gathering.person(b, line));
}

interface Sample {
  readonly text: string;
  readonly firstLine: number;
}

/** The first records; the last of a sample may be cut and is left out where there are others. */
function sampleRows({ text, firstLine }: Sample, delimiter: Delimiter): Row[] {
  const rows: Row[] = [];
  try {
    for (const row of delimitedRows(text, delimiter, 0, firstLine)) {
      rows.push(row);
      if (rows.length > SAMPLE_ROWS) break;
    }
  } catch {
    // A quote that the sample's end cuts; were it never closed, reading the whole would say so.
    return rows;
  }
  return rows.length > 1 && text.length === SAMPLE_LENGTH ? rows.slice(0, -1) : rows;
}

/** In the order of preference: blanks and commas are the likeliest to stand within a name. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', ' '];
/** What the extension of a file's name promises; a name in such a file may well contain blanks. */
const PROMISED: Readonly<Record<string, readonly Delimiter[]>> = {
  csv: [',', ';', '\t'],
  tsv: ['\t', ';', ','],
};

/** The delimiter that splits the most records of the sample; of two, the likelier. */
function delimiterOf(sample: Sample, extension: string): Delimiter {
  const candidates = Object.hasOwn(PROMISED, extension) ? PROMISED[extension]! : DELIMITERS;
  const split = candidates.map((delimiter) => {
    const rows = sampleRows(sample, delimiter);
    return rows.filter(({ fields }) => fields.length > 1).length / Math.max(1, rows.length);
  });
  return candidates[split.indexOf(Math.max(...split))]!;
}

interface Columns {
  /** Which column holds one end of a tie, and which the other. */
  readonly from: number;
  readonly to: number;
  /** The line with the columns' names; 0 where there is none. */
  readonly header: number;
}

/** What the two columns are called, in pairs; compared in lower case. */
const COLUMN_NAMES: readonly (readonly [string, string])[] = [
  ['source', 'target'],
  ['from', 'to'],
  ['from_id', 'to_id'],
  ['fromnodeid', 'tonodeid'],
  ['person', 'contact'],
  ['person1', 'person2'],
  ['person 1', 'person 2'],
  ['person a', 'person b'],
  ['name1', 'name2'],
  ['node1', 'node2'],
  ['node_1', 'node_2'],
  ['id1', 'id2'],
  ['id_1', 'id_2'],
  ['ego', 'alter'],
  ['a', 'b'],
  ['i', 'j'],
  ['u', 'v'],
  ['x', 'y'],
];

const NUMBER = /^-?[0-9]+$/;

/**
 * Where the ends of a tie stand. The first record names columns when it has two names that belong together, or when it
 * alone has words where all others have numbers.
 */
function columnsOf(rows: readonly Row[]): Columns {
  const first = rows[0];
  if (!first) return { from: 0, to: 1, header: 0 };
  const names = first.fields.map((field) => field.toLowerCase());
  for (const [a, b] of COLUMN_NAMES) {
    const from = names.indexOf(a);
    const to = names.indexOf(b);
    // Letters may be people, unless more than these two columns say that they are not.
    const isName = a.length > 1 || rows.slice(1).every(({ fields }) => fields.every((it) => NUMBER.test(it)));
    if (from >= 0 && to >= 0 && isName && rows.length > 1) return { from, to, header: first.line };
  }
  const isNumbered = ({ fields }: Row) => fields.slice(0, 2).every((field) => NUMBER.test(field));
  const isWords = first.fields.slice(0, 2).every((field) => !NUMBER.test(field));
  const isHeader = rows.length > 1 && isWords && rows.slice(1).every(isNumbered);
  return { from: 0, to: 1, header: isHeader ? first.line : 0 };
}
