import type { Stage } from '../../model/story/stages.ts';
import type { ColourMode } from '../../scene/look/palette.ts';

/** The meaning of the stage's colours, and the highlighted stage. */
export class StageColours {
  /** The stage that stands out, if one does. */
  isolated = $state<Stage | null>(null);
  #colour = $state<ColourMode>('stage');

  /** The meaning of a person's colour. */
  get colour(): ColourMode {
    return this.#colour;
  }

  set colour(colour: ColourMode) {
    this.#colour = colour;
    // Only the stages can be let stand out one by one.
    if (colour !== 'stage') this.isolated = null;
  }
}
