import { SHARES } from '../../model/scenario/checks/joint-rules.ts';
import type { Path } from '../../model/scenario/parameters.ts';
import type { Stage } from '../../model/story/stages.ts';

/** The filling of a fate: the colour of the stage it leads to, hatched where only some get there. */
export interface FateFill {
  readonly stage: Stage;
  readonly isHatched: boolean;
}

const STAGES: readonly Stage[] = ['planning', 'dormant', 'relaying', 'planning'];

/** The fill of a share; `null` for any other parameter. */
export function fateFill(path: Path): FateFill | null {
  const stage = STAGES[SHARES.findIndex((share) => share === path)];
  return stage ? { stage, isHatched: path === 'listeners.verify' } : null;
}
