/** What about a file was mended on the way in; the words layer makes the sentence. */
export type Repair =
  /** The same two people were tied more than once; `ties` is how many were too many. */
  | { readonly code: 'doubleTies'; readonly ties: number }
  /** Ties of a person with themselves. */
  | { readonly code: 'selfLoops'; readonly ties: number }
  /** Directed ties, taken as mutual. */
  | { readonly code: 'directed'; readonly ties: number }
  /** Ties that carry a weight, which is not used. */
  | { readonly code: 'weights'; readonly ties: number }
  /** Columns beside the two that name the people. */
  | { readonly code: 'columns'; readonly columns: number }
  /** People without a single tie, who are kept. */
  | { readonly code: 'isolated'; readonly people: number }
  /** This line was taken for the names of columns. */
  | { readonly code: 'header'; readonly line: number }
  /** Lines at the top that begin with # or %. */
  | { readonly code: 'comments'; readonly lines: number }
  /** Names longer than {@link LONGEST_NAME}. */
  | { readonly code: 'namesShortened'; readonly people: number; readonly length: number }
  /** People listed more than once under the same id. */
  | { readonly code: 'doublePeople'; readonly people: number }
  /** Ties of more than two people at once. */
  | { readonly code: 'hyperedges'; readonly ties: number }
  /** The network changes over time; all of its ties are taken at once. */
  | { readonly code: 'dynamic' };

/** Why a file could not be read; the words layer makes the sentence. */
export type ImportProblem =
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly max: number }
  | { readonly code: 'empty' }
  | { readonly code: 'binary' }
  | { readonly code: 'encoding' }
  | { readonly code: 'otherFormat'; readonly format: OtherFormat }
  | { readonly code: 'noTies' }
  | { readonly code: 'tooManyPeople'; readonly max: number }
  /** A row that names one person only. */
  | { readonly code: 'oneColumn' }
  | { readonly code: 'emptyName' }
  | { readonly code: 'openQuote' }
  | { readonly code: 'malformedXml'; readonly detail: string }
  | { readonly code: 'entities' }
  | { readonly code: 'tooDeep'; readonly max: number }
  | { readonly code: 'wrongRoot'; readonly root: string }
  /** A node without an id, or an edge without one of its ends. */
  | { readonly code: 'missingAttribute'; readonly element: string; readonly attribute: string }
  /** An edge names a node that the file does not have. */
  | { readonly code: 'unknownPerson'; readonly id: string };

/** Network formats that are recognised, but not read. */
export type OtherFormat = 'Pajek' | 'GML' | 'DOT' | 'JSON';

/** A file that cannot be read as a network: what is wrong and, where one can be named, in which line (from 1). */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';

  constructor(
    readonly problem: ImportProblem,
    readonly line: number | null = null,
  ) {
    super(line === null ? problem.code : `${problem.code} in line ${line}`);
  }
}
