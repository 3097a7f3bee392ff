import { STANDARD_SCENARIO, type Scenario } from '../model/scenario/scenario.ts';
import type { Chapter } from './talk.ts';

/** The scenario of each chapter: its own, or that of the chapter before, with its changes. */
export function chapterScenarios(chapters: readonly Pick<Chapter, 'scenario' | 'changes'>[]): Scenario[] {
  let last: Scenario = STANDARD_SCENARIO;
  return chapters.map(({ scenario, changes }) => (last = { ...(scenario ?? last), ...changes }));
}
