import { cellCount, cellScenario } from '../../model/study/cells.ts';
import { likelyUnits } from '../../model/study/course.ts';
import { isAdaptive, type Plan } from '../../model/study/plan.ts';
import { estimateOf } from '../session/run-estimate.ts';

/** Seconds on one core above which a study waits until somebody begins it. */
export const MOST_UNASKED = 60;

/** Cells whose cost is asked for; of more, as many at even distances. */
const MOST_CELLS = 500;

/** Seconds on one core that a study needs, about; of one that decides as it goes, as many runs as it is likely to ask for. */
export function secondsOf(plan: Plan): number {
  if (isAdaptive(plan)) return estimateOf(plan.scenario).seconds * likelyUnits(plan);
  const cells = cellCount(plan);
  const asked = Math.min(cells, MOST_CELLS);
  let seconds = 0;
  for (let index = 0; index < asked; index++)
    seconds += estimateOf(cellScenario(plan, Math.floor((index * cells) / asked))).seconds;
  return (seconds / asked) * likelyUnits(plan);
}
