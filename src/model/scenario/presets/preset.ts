import type { ScenarioPatch } from '../scenario.ts';

/** A scenario with a lesson; its title and lesson stand in src/words under its id. */
export interface Preset {
  readonly id: string;
  /** What differs from the standard scenario. */
  readonly changes: ScenarioPatch;
  /** What to change in the preset to see the other side of its lesson. */
  readonly twin?: ScenarioPatch;
}
