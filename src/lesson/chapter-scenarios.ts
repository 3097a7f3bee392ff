import { STANDARD_SCENARIO, type Scenario } from '../model/scenario/scenario.ts';
import type { Chapter } from './talk.ts';

type Setting = Pick<Chapter, 'scenario' | 'changes'>;

/** The scenario of a chapter after one with another: its own, or that one, with its changes. */
export const scenarioAfter = (before: Scenario, { scenario, changes }: Setting): Scenario => ({
  ...(scenario ?? before),
  ...changes,
});

/** The scenario of each chapter. */
export function chapterScenarios(chapters: readonly Setting[]): Scenario[] {
  let last: Scenario = STANDARD_SCENARIO;
  return chapters.map((chapter) => (last = scenarioAfter(last, chapter)));
}
