import type { Delimiter } from './delimiter.ts';
import type { ListForm } from './read-form.ts';

/** A correction made while reading a file; the words layer makes the sentence. */
export type Repair =
  /** The same two people were tied more than once; `ties` is how many were too many. */
  | { readonly code: 'doubleTies'; readonly ties: number }
  /** Ties of a person with themselves. */
  | { readonly code: 'selfLoops'; readonly ties: number }
  /** Directed ties, taken as mutual. */
  | { readonly code: 'directed'; readonly ties: number }
  /** Ties that carry a weight, which is not used. */
  | { readonly code: 'weights'; readonly ties: number }
  /** Ties whose weight is below the threshold that somebody has set, and that are left out. */
  | { readonly code: 'weak'; readonly ties: number; readonly threshold: number }
  /** Columns beside the two that name the people. */
  | { readonly code: 'columns'; readonly columns: number }
  /** People without a single tie, who are kept. */
  | { readonly code: 'isolated'; readonly people: number }
  /** This line was taken for the names of columns. */
  | { readonly code: 'header'; readonly line: number }
  /** Lines that begin with # or % and are no ties. */
  | { readonly code: 'comments'; readonly lines: number }
  /** Names longer than {@link LONGEST_NAME}. */
  | { readonly code: 'namesShortened'; readonly people: number; readonly length: number }
  /** People whose name is written in more than one way, such as with other blanks or other forms of its accents. */
  | { readonly code: 'namesMerged'; readonly people: number }
  /** Names with characters that cannot be seen. */
  | { readonly code: 'namesCleaned'; readonly people: number }
  /** People listed more than once under the same id. */
  | { readonly code: 'doublePeople'; readonly people: number }
  /** Ties of more than two people at once. */
  | { readonly code: 'hyperedges'; readonly ties: number }
  /** Graphs beside each other or within each other, taken as one. */
  | { readonly code: 'graphs'; readonly graphs: number }
  /** The network changes over time; all of its ties are taken at once. */
  | { readonly code: 'dynamic' }
  /** Pairs with a weight of 0, who are not tied. */
  | { readonly code: 'zeros'; readonly ties: number; readonly line: number | null }
  /** Ties with a weight below 0, which are taken as ties all the same. */
  | { readonly code: 'negatives'; readonly ties: number; readonly line: number | null }
  /** A table with a row and a column for everybody, in which every value above 0 is a tie. */
  | { readonly code: 'table'; readonly ties: number }
  /** People whose names and order a second file tells. */
  | { readonly code: 'peopleNamed'; readonly people: number; readonly file: string }
  /** People who have ties, but do not stand in that file. */
  | { readonly code: 'peopleUnmatched'; readonly people: number; readonly file: string }
  /** A further file that was left out. */
  | { readonly code: 'otherFile'; readonly file: string }
  /** Cells of such a table with a value below 0, which are no ties. */
  | { readonly code: 'negativeCells'; readonly cells: number }
  /** Nothing says how the text is encoded, and it is not in UTF-8. */
  | { readonly code: 'encoding'; readonly encoding: string }
  /** Rows that stood as a whole within quotes. */
  | { readonly code: 'wrapped'; readonly lines: number }
  /** Lines above the list that are no part of it; `line` is the last of them. */
  | { readonly code: 'titles'; readonly lines: number; readonly line: number }
  /** Cells that say that there is nobody; whoever stands beside them is kept. `line` is the first. */
  | { readonly code: 'nobody'; readonly cells: number; readonly line: number }
  /** Cells with the names of several people. */
  | { readonly code: 'several'; readonly cells: number; readonly line: number }
  /** Names that differ from another only in capitals. */
  | { readonly code: 'capitals'; readonly names: number }
  /** Nobody stands in both columns, which may hold two kinds of things. */
  | { readonly code: 'apart' }
  /** Boxes around people, as yEd draws them. */
  | { readonly code: 'boxes'; readonly boxes: number }
  /** Ties that end at such a box. */
  | { readonly code: 'boxTies'; readonly ties: number };

/** Why a file could not be read; the words layer makes the sentence. */
export type ImportProblem =
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly max: number }
  | { readonly code: 'empty' }
  /** Nothing but lines that begin with # or %. */
  | { readonly code: 'onlyComments'; readonly lines: number }
  | { readonly code: 'binary' }
  | { readonly code: 'encoding' }
  /** Text in UTF-16 without the mark that says so. */
  | { readonly code: 'utf16' }
  | { readonly code: 'otherFormat'; readonly format: OtherFormat }
  | { readonly code: 'noTies' }
  /** A threshold for weights, and no weight. */
  | { readonly code: 'noWeights' }
  /** A threshold above all weights, of which the highest is told. */
  | { readonly code: 'allWeak'; readonly threshold: number; readonly highest: number }
  | { readonly code: 'tooManyPeople'; readonly max: number }
  /** A table with a row and a column for everybody. */
  | { readonly code: 'matrix' }
  /** A row that names one person only, and what may stand between two. */
  | { readonly code: 'oneColumn'; readonly separators: readonly Delimiter[] }
  /** An arrow, a dash or a colon stands between the names. */
  | { readonly code: 'arrow'; readonly sign: string }
  | { readonly code: 'emptyName' }
  /** The names of columns and nothing below. */
  | { readonly code: 'onlyHeader' }
  /** A list of people with what is known about each. */
  | { readonly code: 'peopleTable' }
  /** Columns that have no name in common, such as people and where they were. */
  | { readonly code: 'apart'; readonly columns: readonly [string, string] }
  /** A row for each person and a column for each event. */
  | { readonly code: 'events' }
  /** Messages with who sent them. */
  | { readonly code: 'chat' }
  /** Sentences. */
  | { readonly code: 'prose' }
  /** Rows of different lengths with words that are nobody's name. */
  | { readonly code: 'ragged' }
  /** Ties with a weight below 0. */
  | { readonly code: 'negative'; readonly ties: number }
  /** A chosen column that is not there; `columns` is how many there are. */
  | {
      readonly code: 'noColumn';
      readonly column: string;
      readonly names: readonly string[];
      readonly columns: number;
    }
  | { readonly code: 'openQuote' }
  | { readonly code: 'malformedXml'; readonly detail: string }
  /** An & in XML that begins no entity. */
  | { readonly code: 'ampersand' }
  | { readonly code: 'entities' }
  | { readonly code: 'tooDeep'; readonly max: number }
  | { readonly code: 'wrongRoot'; readonly root: string }
  /** A node without an id, or an edge without one of its ends. */
  | { readonly code: 'missingAttribute'; readonly element: string; readonly attribute: string }
  /** An edge names a node that the file does not have. */
  | { readonly code: 'unknownPerson'; readonly id: string }
  /** Something stands in place of something else; nothing is found where the file ends too early. */
  | {
      readonly code: 'unexpected';
      readonly expected: Expected;
      /** A number that belongs to what is expected, such as that of all people; 0 where none does. */
      readonly most: number;
      readonly found: string;
    }
  /** More than one network in a file. */
  | { readonly code: 'severalNetworks' }
  /** One kind of thing on the left and another on the right, as the file itself says. */
  | { readonly code: 'twoKinds' }
  /** In a table, somebody stands in front of a row but above no column. */
  | { readonly code: 'rowWithoutColumn'; readonly name: string }
  /** A scenario of Tell Ten instead of a network. */
  | { readonly code: 'scenario' }
  /** The plan of a study. */
  | { readonly code: 'plan' };

/** What a reader waits for. */
export type Expected =
  /** How many people there are, as a number. */
  | 'people'
  /** A person's number, from 1 to the most. */
  | 'person'
  /** A figure. */
  | 'value'
  /** As many rows of as many figures as there are people. */
  | 'rows'
  /** No more cells in a row than there are people. */
  | 'rowLength'
  /** A row of somebody who has none yet. */
  | 'newRow'
  /** Pajek: the line that says how many people there are. */
  | 'vertices'
  /** GML: a key before each value, a value behind each key, a bracket that closes, and the graph itself. */
  | 'key'
  | 'gmlValue'
  | 'bracket'
  | 'graph'
  /** UCINET DL: a setting, a format that is read, and the line that ends the header. */
  | 'setting'
  | 'dlFormat'
  | 'data'
  /** JSON: good JSON, and in it lists of people and ties. */
  | 'json'
  | 'nodesAndEdges';

/** Formats that are recognised, but not read. */
export const OTHER_FORMATS = [
  'VNA',
  'DOT',
  'DIMACS',
  'Matrix Market',
  'GDF',
  'TGF',
  'Excel',
  'OpenDocument',
  'ZIP',
  'gzip',
  'PDF',
] as const;
export type OtherFormat = (typeof OTHER_FORMATS)[number];

/** A file that cannot be read as a network: what is wrong and, where one can be named, in which line (from 1). */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';
  /** The form of a list that might be read with other columns; `null` where they would not help. */
  list: ListForm | null = null;

  constructor(
    readonly problem: ImportProblem,
    readonly line: number | null = null,
  ) {
    super(line === null ? problem.code : `${problem.code} in line ${line}`);
  }
}
