import { cellCount, cellScenario } from '../../model/study/cells.ts';
import { likelyUnits } from '../../model/study/course.ts';
import { isAdaptive, mostRuns, type Plan } from '../../model/study/plan.ts';
import { estimateOf } from '../session/run-estimate.ts';

/** Seconds on one core above which a study waits until somebody begins it. */
export const MOST_UNASKED = 60;

/** Seconds on one core that a study needs, about; of one that decides as it goes, as many runs as it is likely to ask for. */
export function secondsOf(plan: Plan): number {
  if (isAdaptive(plan)) return estimateOf(plan.scenario).seconds * likelyUnits(plan);
  return Array.from(
    { length: cellCount(plan) },
    (_, cell) => estimateOf(cellScenario(plan, cell)).seconds,
  ).reduce((sum, seconds) => sum + seconds * mostRuns(plan), 0);
}
