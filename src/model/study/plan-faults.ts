import type { Problem } from '../scenario/checks/faults.ts';
import type { StudyKind } from './plan.ts';

/** A problem with a plan that no scenario has; the words layer makes the sentence. */
export type PlanProblem =
  | { readonly code: 'planObject' }
  | { readonly code: 'planVersion'; readonly supported: number }
  /** Made with another version of the engine, whose runs are others. */
  | { readonly code: 'planEngine'; readonly engine: number }
  | { readonly code: 'scenarioForm' }
  /** A member that only other kinds of studies have. */
  | { readonly code: 'onlyFor'; readonly kinds: readonly StudyKind[] }
  /** A member that this kind of study cannot be without. */
  | { readonly code: 'neededFor'; readonly kind: StudyKind }
  | { readonly code: 'runsForm'; readonly most: number }
  /** Other studies than of one scenario or of two do not stop by themselves. */
  | { readonly code: 'untilOther' }
  | { readonly code: 'between'; readonly low: number; readonly high: number }
  | { readonly code: 'axisList' }
  | { readonly code: 'axisForm' }
  /** A parameter of which no list of values can be made, or no range. */
  | { readonly code: 'axisPath'; readonly isRange: boolean }
  | { readonly code: 'seedPath' }
  | { readonly code: 'steps'; readonly most: number }
  | { readonly code: 'tryList'; readonly most: number }
  | { readonly code: 'samePath' }
  | { readonly code: 'sameValue' }
  | { readonly code: 'rangeForm' }
  | { readonly code: 'byList'; readonly least: number; readonly most: number }
  | { readonly code: 'wantForm' }
  /** An outcome that only runs tell in which somebody sells. */
  | { readonly code: 'nobodySells' }
  | { readonly code: 'priorsForm'; readonly most: number }
  | { readonly code: 'dataForm'; readonly least: number }
  /** A day that does not come after the one before it. */
  | { readonly code: 'dataOrder' }
  /** Fewer who had heard than on the day before. */
  | { readonly code: 'dataFalls' }
  /** A parameter of which the scenario allows one value only. */
  | { readonly code: 'oneValue' };

/** One thing wrong with a plan: where, what was found, and what was expected. */
export interface PlanFault {
  readonly path: string;
  readonly value: unknown;
  readonly problem: Problem | PlanProblem;
}
