import type { Scenario } from '../../model/scenario/scenario.ts';
import { baseSeed } from '../../model/study/base-seed.ts';
import { LEVEL } from '../../model/study/check-runs.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import type { Plan } from '../../model/study/plan.ts';

/** The outcomes that the page asks about. */
const ASKED: readonly OutcomeName[] = ['reach', 'visits', 'critics', 'retold', 'days'];

/** True for an outcome that the page asks about. */
export const isAsked = (outcome: OutcomeName): boolean => ASKED.includes(outcome);

/** A plan of the page: of a scenario, whichever of a study's lucks it has, with nothing that its kind does not ask for. */
export const planOf = (scenario: Scenario, asked: Pick<Plan, 'kind' | 'runs'> & Partial<Plan>): Plan => ({
  scenario: { ...scenario, seed: baseSeed(scenario.seed) },
  outcome: 'reach',
  level: LEVEL,
  vary: [],
  ranges: [],
  by: [],
  want: [],
  chance: 1,
  changes: {},
  fork: null,
  method: 'tornado',
  data: null,
  priors: [],
  ...asked,
});
