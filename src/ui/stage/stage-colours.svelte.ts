import type { PresetId } from '../../model/scenario/presets/index.ts';
import type { Stage } from '../../model/story/stages.ts';
import type { ColourMode } from '../../scene/look/palette.ts';
import { lessonColour } from './lesson-colour.ts';

/** The meaning of the stage's colours, and the highlighted stage. */
export class StageColours {
  /** The stage that stands out, if one does. */
  isolated = $state<Stage | null>(null);
  /** What was chosen, and with which preset. */
  #chosen = $state.raw<{ readonly colour: ColourMode; readonly preset: PresetId } | null>(null);
  readonly #preset: () => PresetId;
  readonly #colour: ColourMode = $derived.by(() => {
    const [preset, chosen] = [this.#preset(), this.#chosen];
    const own = lessonColour(preset);
    // A choice lasts until a preset is opened whose lesson has colours of its own.
    const isKept = chosen !== null && (own === 'stage' || chosen.preset === preset);
    return isKept ? chosen.colour : own;
  });

  /** @param preset the one that the scenario was made from */
  constructor(preset: () => PresetId) {
    this.#preset = preset;
  }

  /** The meaning of a person's colour. */
  get colour(): ColourMode {
    return this.#colour;
  }

  set colour(colour: ColourMode) {
    this.#chosen = { colour, preset: this.#preset() };
    // Only the stages can be let stand out one by one.
    if (colour !== 'stage') this.isolated = null;
  }
}
