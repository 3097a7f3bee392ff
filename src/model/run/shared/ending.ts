import { hasEventAfter } from '../../scenario/events.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { CRITIC, CUSTOMER, DORMANT, FAN, PLANNING, RELAYING, UNAWARE, WARNED } from '../../story/stages.ts';
import { memoryStrength } from './scalar-rules.ts';

/** What decides whether anything can still happen in a run. */
export interface Outlook {
  /** The last day that was run. */
  readonly day: number;
  /** People in each stage, by its code. */
  readonly stageCounts: ArrayLike<number>;
  /** People who have tellings to make. */
  readonly tellers: number;
  /** The last day on which somebody became dormant who still is; −1 where nobody is. */
  readonly latestDormant: () => number;
}

/** True while something can still happen. @param scenario as it is after the last day's events */
export function mayGoOn(scenario: Scenario, outlook: Outlook): boolean {
  const { stageCounts: counts, tellers, day } = outlook;
  if (hasEventAfter(scenario, day)) return true;
  const final = counts[RELAYING]! + counts[WARNED]! + counts[FAN]! + counts[CRITIC]! + counts[CUSTOMER]!;
  if (final === scenario.people) return false;
  const adsCanReach = scenario['advertising.reach'] > 0 && counts[UNAWARE]! > 0;
  return tellers > 0 || counts[PLANNING]! > 0 || adsCanReach || canRemind(scenario, outlook);
}

/** True while the cue can still move somebody who has forgotten: the one who did so last has the strongest memory. */
function canRemind(scenario: Scenario, { day, stageCounts, latestDormant }: Outlook): boolean {
  if (scenario['memory.cue'] === 0 || stageCounts[DORMANT] === 0) return false;
  return memoryStrength(scenario['memory.keep'], day + 1 - latestDormant()) > 0;
}
