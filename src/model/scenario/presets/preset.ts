import type { ScenarioPatch } from '../scenario.ts';

/** A scenario with a lesson. Its title and lesson are in src/words, under its id. */
export interface Preset {
  readonly id: string;
  /** The values that differ from the standard scenario. */
  readonly changes: ScenarioPatch;
  /** The change that shows the other side of the preset's lesson. */
  readonly twin?: ScenarioPatch;
}
