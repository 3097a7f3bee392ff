import type { Scenario } from '../scenario.ts';

/** Why a run without stories cannot do what a value asks for. */
export type LeanNeed =
  | 'computed'
  | 'zero'
  | 'no'
  | 'none'
  | 'fewLooked'
  | 'fewDiners'
  | 'noDetail'
  | 'noLetdown'
  | 'feelingKept'
  | 'allGood';

/** A problem with a network source. */
export type SourceProblem =
  | { readonly code: 'source'; readonly options: readonly string[] }
  | { readonly code: 'sourceMember'; readonly members: readonly string[] }
  | { readonly code: 'sourceTies' }
  | { readonly code: 'sourceTie'; readonly most: number }
  | { readonly code: 'sourceTwice' }
  | { readonly code: 'sourceNames'; readonly people: number }
  | { readonly code: 'sourceName'; readonly length: number }
  /** A link names a file that it does not contain. */
  | { readonly code: 'fileNeeded'; readonly people: number; readonly ties: number };

/** A problem with a value; the words layer makes the sentence. */
export type Problem =
  | { readonly code: 'notAnObject' }
  | { readonly code: 'version'; readonly supported: number }
  /** Of a link: damaged, or not made by this program. */
  | { readonly code: 'foreign'; readonly engine: number }
  /** Of a link: its end is missing, or something in it was changed. */
  | { readonly code: 'cutOff' }
  /** Of a link: longer than any scenario needs, so that it is not read. */
  | { readonly code: 'linkTooLong'; readonly max: number }
  /** Of a link: something was appended to a value, or escaped in it. */
  | { readonly code: 'readAs'; readonly as: unknown }
  /** Of a link: something was appended to a text. */
  | { readonly code: 'leftOut' }
  /** Of a link: made with another version of the engine than this one. */
  | { readonly code: 'engine'; readonly engine: number }
  | { readonly code: 'unknown'; readonly nearest: string | null }
  | {
      readonly code: 'type';
      readonly expected: 'text' | 'flag' | 'peopleList' | 'shares' | 'events' | 'topic' | 'object';
    }
  | {
      readonly code: 'type';
      readonly expected: 'number' | 'whole';
      readonly min: number;
      readonly max: number;
    }
  /** A number with a sign in it that sets apart thousands or a fraction. */
  | { readonly code: 'ambiguous'; readonly small: number; readonly large: number }
  /** The same path stands twice in a file: by itself, and within its group. */
  | { readonly code: 'twice'; readonly other: unknown }
  | { readonly code: 'range'; readonly min: number; readonly max: number }
  | { readonly code: 'choice'; readonly options: readonly string[] }
  | { readonly code: 'tooLong'; readonly maxLength: number }
  | { readonly code: 'blank' }
  | { readonly code: 'unprintable' }
  /** A text with a character that cannot be seen. */
  | { readonly code: 'hidden'; readonly sign: string }
  /** A key that stands more than once in the same object of a file. */
  | { readonly code: 'repeated' }
  /** Half of a character made of two, which no link carries. */
  | { readonly code: 'illFormed' }
  | { readonly code: 'wordList'; readonly count: number }
  | { readonly code: 'wordsTooLong'; readonly max: number }
  | { readonly code: 'sharesAboveOne'; readonly sum: number }
  /** Shares of one amount that are more than the whole of it. */
  | { readonly code: 'listAboveOne'; readonly sum: number }
  /** More founders than people who go first. */
  | { readonly code: 'atMostDiners'; readonly diners: number }
  /** More people than a run with founders may have. */
  | { readonly code: 'atMostWithFounders'; readonly max: number }
  | { readonly code: 'contactsBelowPeople'; readonly people: number }
  | { readonly code: 'contactsWhole'; readonly network: string }
  | { readonly code: 'contactsEven'; readonly network: string }
  | { readonly code: 'endsEven'; readonly people: number }
  | { readonly code: 'peopleEven'; readonly network: string }
  | { readonly code: 'groupTooSmall'; readonly min: number }
  | { readonly code: 'noGroupSize' }
  | { readonly code: 'groupTooLarge'; readonly max: number }
  | { readonly code: 'atMostPeople'; readonly people: number }
  | { readonly code: 'personNumbers'; readonly people: number }
  /** A name that is nobody's, and the one that it may be meant for. */
  | { readonly code: 'nobodyCalled'; readonly name: string; readonly nearest: string | null }
  /** A name that several people have. */
  | { readonly code: 'sameName'; readonly name: string; readonly people: number }
  | { readonly code: 'treeHasRoots' }
  | { readonly code: 'noOnlineLayer'; readonly network: string }
  | { readonly code: 'structural' }
  | { readonly code: 'tooMany'; readonly max: number }
  | { readonly code: 'emptyEvent' }
  | { readonly code: 'lean'; readonly needs: LeanNeed }
  | SourceProblem;

/** One thing wrong with a scenario: where, what was found, and what was expected. */
export interface Fault {
  readonly path: string;
  readonly value: unknown;
  readonly problem: Problem;
}

/** The most faults that are looked for in a list, or among names that nobody knows: a file may have any number. */
export const MOST_FAULTS = 20;

export interface Checked {
  /** Complete; where a value was at fault, the standard one (a number out of range: the nearest allowed). */
  readonly scenario: Scenario;
  readonly faults: readonly Fault[];
}
