import { printable } from '../grammar/printable.ts';
import type { Delimiter } from '../../model/network/import/delimiter.ts';
import type { ImportFailure, Repair } from '../../model/network/import/import-failure.ts';
import {
  explanationOf,
  repairSentence,
  type Explanations,
  type RepairSentences,
} from '../grammar/import-explanations.ts';
import { quoted } from './fields.ts';
import { expected, saveInstead } from './import-formats.ts';
import { counted, form, people } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, exact } = numbers;

const ties = (number: number) => counted(number, { one: 'tie', other: 'ties' });
const isOrAre = (number: number) => form(number, { one: 'is', other: 'are' });
const wasOrWere = (number: number) => form(number, { one: 'was', other: 'were' });

/** For each correction made while reading a file, its sentence. */
const REPAIRS: RepairSentences = {
  doubleTies: (mended) =>
    `${counted(mended.ties, { one: 'double tie', other: 'double ties' })} ${wasOrWere(mended.ties)} merged.`,
  selfLoops: (mended) =>
    `${counted(mended.ties, { one: 'tie of a person to themselves', other: 'ties of people to themselves' })} ${wasOrWere(mended.ties)} left out.`,
  directed: (mended) =>
    `${counted(mended.ties, { one: 'directed tie', other: 'directed ties' })} ${wasOrWere(mended.ties)} read as mutual.`,
  weights: (mended) => `The weights of ${ties(mended.ties)} are not used.`,
  weak: (mended) =>
    `${ties(mended.ties)} weaker than ${exact(mended.threshold)} ${wasOrWere(mended.ties)} left out.`,
  columns: (mended) =>
    `${counted(mended.columns, { one: 'further column', other: 'further columns' })} (such as weights) ${isOrAre(mended.columns)} not used.`,
  isolated: (mended) => `${people(mended.people)} without ties ${isOrAre(mended.people)} kept.`,
  header: (mended) => `Line ${count(mended.line)} was read as the names of the columns.`,
  comments: (mended) =>
    `${counted(mended.lines, { one: 'line that begins', other: 'lines that begin' })} with # or % ${wasOrWere(mended.lines)} left out as ${form(mended.lines, { one: 'a comment', other: 'comments' })}.`,
  namesShortened: (mended) =>
    `${counted(mended.people, { one: 'name', other: 'names' })} ${wasOrWere(mended.people)} cut to ${count(mended.length)} characters.`,
  namesMerged: (mended) =>
    `${counted(mended.people, { one: 'person whose name is', other: 'people whose names are' })} written in more than one way (blanks, accents) ${wasOrWere(mended.people)} counted once${form(mended.people, { one: '', other: ' each' })}.`,
  namesCleaned: (mended) =>
    `Invisible characters were removed from ${counted(mended.people, { one: 'name', other: 'names' })}.`,
  doublePeople: (mended) =>
    `${people(mended.people)} listed more than once under the same id ${wasOrWere(mended.people)} merged.`,
  hyperedges: (mended) =>
    `${counted(mended.ties, { one: 'tie', other: 'ties' })} of more than two people ${wasOrWere(mended.ties)} left out.`,
  graphs: (mended) =>
    `${counted(mended.graphs, { one: 'graph', other: 'graphs' })} ${wasOrWere(mended.graphs)} combined into one network.`,
  dynamic: () => 'The network changes over time; all its ties are used at once.',
  zeros: (mended) => `${ties(mended.ties)} with the value 0 ${wasOrWere(mended.ties)} left out.`,
  negatives: (mended) =>
    `${ties(mended.ties)} with a value below 0 (such as a dislike) ${isOrAre(mended.ties)} kept as ${form(mended.ties, { one: 'a tie', other: 'ties' })} like any other.`,
  table: (mended) =>
    `Read as a table with a row and a column for each person: every value above 0 or cross is a tie (${ties(mended.ties)}).`,
  peopleNamed: (mended) =>
    `The table ${quoted(mended.file)} tells the names and the order of ${people(mended.people)}.`,
  peopleUnmatched: (mended) =>
    `${people(mended.people)} with ties ${form(mended.people, { one: 'does', other: 'do' })} not stand in ${quoted(mended.file)} and ${form(mended.people, { one: 'keeps', other: 'keep' })} the name in the ties.`,
  otherFile: (mended) =>
    `The file ${quoted(mended.file)} was left out: only one file of ties and one of people are read.`,
  negativeCells: (mended) =>
    `${counted(mended.cells, { one: 'value', other: 'values' })} below 0 ${isOrAre(mended.cells)} no ${form(mended.cells, { one: 'tie', other: 'ties' })}.`,
  encoding: (mended) => `The text is not in UTF-8; it was read as ${mended.encoding}.`,
  wrapped: (mended) =>
    `${counted(mended.lines, { one: 'line that stands', other: 'lines that stand' })} in quotation marks as a whole ${wasOrWere(mended.lines)} read without them.`,
  titles: (mended) =>
    `${counted(mended.lines, { one: 'line', other: 'lines' })} above the list ${wasOrWere(mended.lines)} left out.`,
  nobody: (mended) =>
    `${counted(mended.cells, { one: 'cell says', other: 'cells say' })} that there is nobody (empty, NA, –), first in line ${count(mended.line)}; people named beside ${form(mended.cells, { one: 'it', other: 'them' })} are kept.`,
  several: (mended) =>
    `${counted(mended.cells, { one: 'cell with several names was', other: 'cells with several names were' })} read as several ties, first in line ${count(mended.line)}.`,
  capitals: (mended) =>
    `${counted(mended.names, { one: 'name differs', other: 'names differ' })} from another only in capitals and ${isOrAre(mended.names)} kept apart.`,
  apart: () => 'No name stands in both columns; check that both hold people.',
  boxes: (mended) =>
    `${counted(mended.boxes, { one: 'box', other: 'boxes' })} around other nodes ${wasOrWere(mended.boxes)} left out.`,
  boxTies: (mended) =>
    `${ties(mended.ties)} with a box around other nodes ${wasOrWere(mended.ties)} left out.`,
};

const separatorNames: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
  ' ': 'blank',
};
const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const oneOf = (separators: readonly Delimiter[]) =>
  `a ${alternatives.format(separators.map((it) => separatorNames[it]))}`;

const MEGABYTE = 1024 * 1024;

/** For each kind of problem with a file, the end of its sentence. */
const EXPLANATIONS: Explanations = {
  tooLarge: (problem) =>
    `it has ${count(Math.ceil(problem.bytes / MEGABYTE))} MB; the limit is ${count(problem.max / MEGABYTE)} MB`,
  empty: () => 'the file is empty',
  onlyComments: (problem) =>
    `it contains only comments (${counted(problem.lines, { one: 'line that begins', other: 'lines that begin' })} with # or %)`,
  binary: () => 'it is not a text file (save a spreadsheet or a compressed file as CSV first)',
  encoding: () => 'its text is not encoded as UTF-8; save it with that encoding',
  utf16: () => 'it is UTF-16 text without a byte order mark; save it as UTF-8',
  otherFormat: (problem) => saveInstead[problem.format],
  noTies: () => 'it has no tie between two different people',
  noWeights: () =>
    'its ties have no weights, so that none can be left out as too weak; leave the threshold empty',
  allWeak: (problem) =>
    `every tie is weaker than ${exact(problem.threshold)}; expected a threshold of at most ${exact(problem.highest)}, the weight of the strongest`,
  tooManyPeople: (problem) => `it has more than ${count(problem.max)} people, the most that can be imported`,
  matrix: () =>
    'it looks like a matrix, with a row and a column for each person; expected a list with one tie per line, two names in each',
  oneColumn: (problem) => `expected two names, with ${oneOf(problem.separators)} between them`,
  arrow: (problem) =>
    `expected only ${oneOf([',', ';', '\t'])} between two names, found ${quoted(problem.sign)}`,
  emptyName: () => 'a tie needs two names, and one is empty',
  onlyHeader: () => 'it has only the names of columns, and no rows below them',
  peopleTable: () =>
    'it lists people, not who knows whom; expected a list with one tie per line, two names in each',
  apart: ({ columns: [one, other] }) =>
    one === '' || other === ''
      ? 'no name stands in both columns, so that they are hardly two people who know each other; expected two names of people in each line'
      : `no name stands both in the column ${quoted(one)} and in ${quoted(other)}, so that they are hardly two people who know each other; expected two columns of people`,
  events: () =>
    'it looks like a table of people by events, with a mark for each that somebody took part in; expected a list with one tie per line, two names in each',
  chat: () => 'it looks like a chat, with a message in each line; expected two names in each line',
  prose: () => 'it looks like sentences; expected two names in each line',
  ragged: () =>
    'its rows have different numbers of columns, and most of what stands there is no name of a person; expected two names in each line',
  negative: ({ ties: number }) =>
    `${ties(number)} ${form(number, { one: 'has', other: 'have' })} a negative weight, such as dislikes have; remove these rows, or the weights where they are ties like others`,
  noColumn: (problem) =>
    problem.names.some((name) => name !== '')
      ? `it has no column ${quoted(problem.column)}; expected ${alternatives.format(problem.names.filter((name) => name !== '').map(quoted))}`
      : `it has no column ${quoted(problem.column)}; expected a number from 1 to ${count(problem.columns)}`,
  openQuote: () => 'a quotation mark opens here and never closes',
  malformedXml: (problem) => `the XML is broken (${problem.detail})`,
  ampersand: () => 'an & in XML must be written &amp;',
  entities: () => 'it declares its own entities, which are not supported',
  tooDeep: (problem) => `its elements are nested more than ${count(problem.max)} levels deep`,
  wrongRoot: (problem) => `expected GraphML or GEXF, found an XML document called ${quoted(problem.root)}`,
  missingAttribute: (problem) => `the ${problem.element} has no ${quoted(problem.attribute)}`,
  unknownPerson: (problem) => `an edge names the node ${quoted(problem.id)}, which is not in the file`,
  unexpected: (problem) =>
    `expected ${expected[problem.expected](problem.most)}, found ${problem.found === '' ? 'the end' : quoted(problem.found)}`,
  severalNetworks: () => 'it holds more than one network; save the one that you want in a file of its own',
  twoKinds: () =>
    'its ties join two kinds of things, such as people and events; expected ties between people',
  rowWithoutColumn: (problem) =>
    `the row of ${quoted(problem.name)} has no column; in a matrix, everybody has a row and a column`,
  scenario: () => 'it is a scenario of Tell Ten and no network; open it as a scenario',
  plan: () => 'it is the plan of a study and no network; open it as a plan',
};

const share = (part: number, all: number) => numbers.percent(part / all);

/** The dialog that shows a network before it becomes the town. */
const preview = {
  title: (file: string) => `The network in ${printable(file)}`,
  people: 'People',
  ties: 'Ties',
  parts: 'Parts',
  /** The meaning of separate parts for a story. */
  partsMean: (parts: number, largest: number, all: number) =>
    parts === 1
      ? 'Everybody can reach everybody else.'
      : `A story cannot leave the part it starts in; the largest has ${people(largest)} (${share(largest, all)}).`,
  /** The chart's title: the middle half of the degrees, and the highest. */
  contacts: (low: number, high: number, most: number) =>
    `Half of them know ${low === high ? count(low) : `${count(low)} to ${count(high)}`} ${form(high, { one: 'other', other: 'others' })}; the best connected knows ${count(most)}`,
  contactsAxis: 'contacts',
  peopleAxis: 'people',
  /** Above the controls for the columns of a list that was refused. */
  otherColumns: 'If the people stand in other columns, choose them here.',
  howRead: 'How it was read',
  person: 'Person',
  contact: 'Their contact',
  /** The control that says whether this line has the names of columns. */
  header: (line: number) => `Line ${count(line)} has the names of the columns`,
  /** A column without a name: its place from 1 and what stands in it first. */
  column: (place: number, example: string) =>
    example === '' ? `Column ${count(place)}` : `Column ${count(place)} (${example} …)`,
  /** The field for the threshold, the weights of the file, and what is wrong with what was typed. */
  threshold: 'Leave out ties weaker than',
  weights: (lowest: number, highest: number) =>
    `Weights from ${exact(lowest)} to ${exact(highest)}; all ties stay while the field is empty.`,
  notAThreshold: 'Weaker ties: expected a number above 0, or nothing so that all stay.',
  repairs: 'Corrections',
  noRepairs: 'None needed.',
  replaces: 'It replaces the town; everything else stays as it is.',
  awaited: 'The link waits for this network: its whole scenario opens with it.',
  notAwaited:
    'The link waits for another network. This one replaces the town; everything else stays as it is.',
  use: 'Use this network',
  cancel: 'Cancel',
};

const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
  ' ': 'blanks',
};
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** How a file was read; each is a sentence. */
const how = {
  /** @param format `null` for a list */
  format: (format: string | null, encoding: string, delimiter: Delimiter | null) =>
    delimiter === null || format !== null
      ? `Read as ${format ?? 'a list'} in ${encoding}.`
      : `Read as a list in ${encoding}, separated by ${delimiterNames[delimiter]}.`,
  noHeader: 'No line was read as the names of the columns.',
  /** Columns by name, or by number from 1: that of the person, then those of contacts. */
  columns: ([from, ...contacts]: readonly (string | number)[]) =>
    `Each line ties ${columnName(from!)} to ${list.format(contacts.map(columnName))}.`,
  threshold: (threshold: number) => `Ties weaker than ${exact(threshold)} are left out.`,
  size: (number: number, tied: number) => `${people(number)}, ${ties(tied)}.`,
  firstTies: (pairs: readonly (readonly [string, string])[]) =>
    `The first ${form(pairs.length, { one: 'tie', other: 'ties' })}: ${pairs.map((pair) => pair.join(' – ')).join(', ')}.`,
  best: (name: string, contacts: number) =>
    `The best connected is ${name}, with ${counted(contacts, { one: 'contact', other: 'contacts' })}.`,
};

const columnName = (column: string | number) =>
  typeof column === 'number' ? `column ${count(column)}` : `the column ${quoted(column)}`;

/** Texts of networks that a user imports. */
export const imports = {
  repair: (mended: Repair) => repairSentence(mended, REPAIRS),
  how,
  preview,
  /** One sentence that names the file and, where there is one, the line. */
  failure: ({ problem, line }: Pick<ImportFailure, 'problem' | 'line'>, file: string): string =>
    `${printable(file)}${line === null ? '' : `, line ${count(line)}`}: ${explanationOf(problem, EXPLANATIONS)}.`,
};

/** Their shape, in every language. */
export type ImportWords = typeof imports;
