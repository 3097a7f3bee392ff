import { hasDownline } from '../../model/scenario/relevance.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';

const OF_STORIES = ['reach', 'visits', 'critics', 'retold', 'days'] as const;
const OF_SELLING = ['median', 'lost', 'members', 'retailShare'] as const;

/** True for an outcome that the page asks about wherever a story is told. */
export const isAsked = (outcome: OutcomeName): boolean => OF_STORIES.some((name) => name === outcome);

/** The outcomes of many runs that the page asks about, the most telling one first. */
export const askedOutcomes = (scenario: Scenario): readonly OutcomeName[] =>
  hasDownline(scenario) ? [...OF_SELLING, ...OF_STORIES] : OF_STORIES;
