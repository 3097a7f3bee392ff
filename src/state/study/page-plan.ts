import { hasDownline } from '../../model/scenario/relevance.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { baseSeed } from '../../model/study/base-seed.ts';
import { LEVEL } from '../../model/study/check-runs.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import type { Plan } from '../../model/study/plan.ts';

const OF_STORIES = ['reach', 'visits', 'critics', 'retold', 'days'] as const;
const OF_SELLING = ['median', 'lost', 'members', 'retailShare'] as const;

/** True for an outcome that the page asks about wherever a story is told. */
export const isAsked = (outcome: OutcomeName): boolean => OF_STORIES.some((name) => name === outcome);

/** The outcomes of many runs that the page asks about, the most telling one first. */
export const askedOutcomes = (scenario: Scenario): readonly OutcomeName[] =>
  hasDownline(scenario) ? [...OF_SELLING, ...OF_STORIES] : OF_STORIES;

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
