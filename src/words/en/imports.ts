import type { Delimiter } from '../../model/network/import/delimiter.ts';
import type { ImportFailure, ImportProblem, Repair } from '../../model/network/import/import-failure.ts';
import { quoted } from './fields.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

const some = (number: number, one: string, more: string) => `${count(number)} ${number === 1 ? one : more}`;
const ties = (number: number) => some(number, 'tie', 'ties');
const people = (number: number) => some(number, 'person', 'people');
const isOrAre = (number: number) => (number === 1 ? 'is' : 'are');
const wasOrWere = (number: number) => (number === 1 ? 'was' : 'were');

/** One sentence for what was mended in a file. */
function repair(mended: Repair): string {
  switch (mended.code) {
    case 'doubleTies':
      return `${some(mended.ties, 'double tie', 'double ties')} ${wasOrWere(mended.ties)} merged.`;
    case 'selfLoops':
      return `${some(mended.ties, 'tie', 'ties')} of people with themselves ${wasOrWere(mended.ties)} left out.`;
    case 'directed':
      return `${some(mended.ties, 'directed tie', 'directed ties')} ${wasOrWere(mended.ties)} taken as mutual.`;
    case 'weights':
      return `The weights of ${ties(mended.ties)} are not used.`;
    case 'columns':
      return `${some(mended.columns, 'further column', 'further columns')} (a weight, for example) ${isOrAre(mended.columns)} not used.`;
    case 'isolated':
      return `${people(mended.people)} without any tie ${isOrAre(mended.people)} kept.`;
    case 'header':
      return `Line ${count(mended.line)} was taken for the names of the columns.`;
    case 'comments':
      return `${some(mended.lines, 'line that begins', 'lines that begin')} with # or % ${wasOrWere(mended.lines)} left out as ${mended.lines === 1 ? 'a comment' : 'comments'}.`;
    case 'namesShortened':
      return `${some(mended.people, 'name', 'names')} ${wasOrWere(mended.people)} cut to ${count(mended.length)} characters.`;
    case 'namesMerged':
      return `${some(mended.people, 'person whose name is', 'people whose names are')} written in more than one way (blanks, accents) ${wasOrWere(mended.people)} counted once${mended.people === 1 ? '' : ' each'}.`;
    case 'namesCleaned':
      return `Characters that cannot be seen were removed from ${some(mended.people, 'name', 'names')}.`;
    case 'doublePeople':
      return `${people(mended.people)} listed again under the same id ${wasOrWere(mended.people)} merged.`;
    case 'hyperedges':
      return `${some(mended.ties, 'tie', 'ties')} of more than two people ${wasOrWere(mended.ties)} left out.`;
    case 'graphs':
      return `${some(mended.graphs, 'graph', 'graphs')}, beside or within each other, ${wasOrWere(mended.graphs)} taken together as one network.`;
    case 'dynamic':
      return 'The network changes over time; all of its ties are used at once.';
  }
}

const separatorNames: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  ' ': 'blank',
};
const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const oneOf = (separators: readonly Delimiter[]) =>
  `a ${alternatives.format(separators.map((it) => separatorNames[it]))}`;

const MEGABYTE = 1024 * 1024;

function explanation(problem: ImportProblem): string {
  switch (problem.code) {
    case 'tooLarge':
      return `it has ${count(Math.ceil(problem.bytes / MEGABYTE))} MB, and ${count(problem.max / MEGABYTE)} MB is the most that can be read`;
    case 'empty':
      return 'there is nothing in it';
    case 'onlyComments':
      return `it has nothing but comments (${some(problem.lines, 'line that begins', 'lines that begin')} with # or %)`;
    case 'binary':
      return 'it is no text (a spreadsheet or a compressed file has to be saved as CSV first)';
    case 'encoding':
      return 'it is no text in UTF-8; save it with that encoding';
    case 'utf16':
      return 'it is text in UTF-16 without the mark that says so; save it as UTF-8';
    case 'otherFormat':
      return `it looks like ${problem.format}; save the network as CSV, GraphML or GEXF`;
    case 'noTies':
      return 'it has no tie between two different people';
    case 'tooManyPeople':
      return `it has more than ${count(problem.max)} people, and no more can be imported`;
    case 'matrix':
      return 'it looks like a matrix, with a row and a column for everybody; expected a list with one tie a line, two names in each';
    case 'oneColumn':
      return `expected two names, with ${oneOf(problem.separators)} between them`;
    case 'arrow':
      return `expected only ${oneOf([',', ';', '\t'])} between two names, found ${quoted(problem.sign)}`;
    case 'emptyName':
      return 'a tie needs two names, and one is empty';
    case 'openQuote':
      return 'a quotation mark is opened here and never closed';
    case 'malformedXml':
      return `the XML is broken (${problem.detail})`;
    case 'ampersand':
      return 'an & in XML must be written &amp;';
    case 'entities':
      return 'it declares entities of its own, which are not expanded';
    case 'tooDeep':
      return `its elements are nested more than ${count(problem.max)} deep`;
    case 'wrongRoot':
      return `expected GraphML or GEXF, found an XML document called ${quoted(problem.root)}`;
    case 'missingAttribute':
      return `the ${problem.element} has no ${quoted(problem.attribute)}`;
    case 'unknownPerson':
      return `an edge names the node ${quoted(problem.id)}, which the file does not have`;
  }
}

const share = (part: number, all: number) => numbers.percent(part / all);

/** The dialog that shows a network before it becomes the town. */
const preview = {
  title: (file: string) => `The network in ${file}`,
  people: 'People',
  ties: 'Ties',
  parts: 'Parts',
  /** What parts mean for a story. */
  partsMean: (parts: number, largest: number, all: number) =>
    parts === 1
      ? 'Everybody can be reached from everybody.'
      : `A story cannot leave the part in which it begins; the largest holds ${count(largest)} people (${share(largest, all)}).`,
  /** The chart's title: what most have, and the most that somebody has. */
  contacts: (low: number, high: number, most: number) =>
    `Half of them know ${low === high ? count(low) : `${count(low)} to ${count(high)}`} others; the best known knows ${count(most)}`,
  contactsAxis: 'contacts',
  peopleAxis: 'people',
  repairs: 'Mended on the way',
  noRepairs: 'Nothing had to be mended.',
  replaces: 'It takes the place of the town; everything else stays as it is.',
  use: 'Use it',
  cancel: 'Cancel',
};

/** What is said of networks that a user brings. */
export const imports = {
  repair,
  preview,
  /** One sentence that names the file and, where there is one, the line. */
  failure: ({ problem, line }: Pick<ImportFailure, 'problem' | 'line'>, file: string): string =>
    `${file}${line === null ? '' : `, line ${count(line)}`}: ${explanation(problem)}.`,
};

/** Their shape, in every language. */
export type ImportWords = typeof imports;
