import type { Scenario } from '../scenario/scenario.ts';
import { baseSeed } from './base-seed.ts';
import { LEVEL } from './check-runs.ts';
import { USUAL_EVENT } from './events.ts';
import type { Plan } from './plan.ts';

/** A plan that code makes: of a scenario, whichever of a study's lucks it has, with nothing that its kind does not ask for. */
export const planOf = (scenario: Scenario, asked: Pick<Plan, 'kind' | 'runs'> & Partial<Plan>): Plan => ({
  scenario: { ...scenario, seed: baseSeed(scenario.seed) },
  outcome: 'reach',
  event: USUAL_EVENT,
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
