import type { Descent } from '../../model/downline/descent.ts';
import { deepestOn, placesOn } from '../../model/layout/level-rings.ts';
import type { Layout } from '../../model/layout/layout.ts';
import type { Stage } from '../../scene/stage.ts';

/** Who brought whom in, on a stage, as it was on a day. */
export class TreeOnStage {
  /** The lowest level that anybody had reached. */
  deepest = $state(0);
  #shown: { readonly descent: Descent; readonly day: number } | null = null;
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Has everybody stand in their place of the tree who has joined by a day; the others stand at the rim. */
  show(layout: Layout, day: number): void {
    const { descent } = layout;
    const shown = this.#shown;
    if (!descent) {
      this.#shown = null;
      return;
    }
    if (shown?.descent === descent && shown.day === day) return;
    this.#shown = { descent, day };
    this.deepest = deepestOn(descent, day);
    this.#stage.people.shift(placesOn(layout, day), new Uint32Array());
  }
}
