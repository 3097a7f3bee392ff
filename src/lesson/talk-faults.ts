import type { Problem } from '../model/scenario/checks/faults.ts';

/** A problem with a talk that no scenario has; the words layer makes the sentence. */
export type TalkProblem =
  | { readonly code: 'talkObject' }
  | { readonly code: 'talkVersion'; readonly supported: number }
  | { readonly code: 'chapterList'; readonly most: number }
  | { readonly code: 'chapterObject' }
  | { readonly code: 'lineOfText'; readonly longest: number }
  | { readonly code: 'textOfChapter'; readonly longest: number }
  /** In braces in a text, and no number of a run. */
  | { readonly code: 'figure'; readonly names: readonly string[] }
  | { readonly code: 'claim' }
  | { readonly code: 'claimList'; readonly most: number }
  | { readonly code: 'scenarioOfChapter' }
  | { readonly code: 'digestOfRun' }
  | { readonly code: 'statementOf'; readonly most: number }
  | { readonly code: 'betObject' }
  | { readonly code: 'answers'; readonly most: number }
  | { readonly code: 'showObject' };

/** One thing wrong with a talk: where, what was found, and what was expected. */
export interface TalkFault {
  readonly path: string;
  readonly value: unknown;
  readonly problem: Problem | TalkProblem;
}
