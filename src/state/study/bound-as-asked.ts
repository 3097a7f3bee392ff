import type { Scenario } from '../../model/scenario/scenario.ts';
import { OUTCOMES, wholeOf, type OutcomeName } from '../../model/study/outcomes.ts';
import type { Want } from '../../model/study/plan.ts';

/** True for an outcome whose bound is asked as a share; the others are asked in days, or in money. */
export const isAskedAsShare = (outcome: OutcomeName): boolean =>
  OUTCOMES[outcome].of === 'people' || OUTCOMES[outcome].of === 'one';

/** The bound of a plan as the form asks for it: people as a share, days and money as they are. */
export function boundAsAsked(
  { outcome, isShare }: Pick<Want, 'outcome' | 'isShare'>,
  end: number,
  scenario: Scenario,
): number {
  const { of } = OUTCOMES[outcome];
  if (of === 'people') return isShare ? end : end / wholeOf(outcome, scenario);
  return of === 'days' && isShare ? end * wholeOf(outcome, scenario) : end;
}
