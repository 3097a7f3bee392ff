import type { Stage } from '../../model/story/stages.ts';
import type { ColourMode } from '../../scene/look/palette.ts';

/** What the colours on the stage tell, and which of its stages stands out. */
export class StageColours {
  /** The stage that stands out, if one does. */
  isolated = $state<Stage | null>(null);
  #colour = $state<ColourMode>('stage');

  /** What the colour of a person tells. */
  get colour(): ColourMode {
    return this.#colour;
  }

  set colour(colour: ColourMode) {
    this.#colour = colour;
    // Only the stages can be let stand out one by one.
    if (colour !== 'stage') this.isolated = null;
  }
}
