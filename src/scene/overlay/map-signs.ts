import type { SceneTheme } from '../look/palette.ts';
import type { Viewpoint } from '../view/viewpoint.ts';
import type { Box, LabelWish } from './place-labels.ts';

/** What makes a map of a town; town-map.ts has it, which is loaded later. */
export interface MapSigns {
  /** The space that signs take in the view. */
  space(viewpoint: Viewpoint, theme: SceneTheme): Box[];
  /** The texts beside signs, and those that give way to all others. */
  texts(
    viewpoint: Viewpoint,
    theme: SceneTheme,
  ): { readonly signs: readonly LabelWish[]; readonly quarters: readonly LabelWish[] };
  /** Draws signs; the context is left changed. */
  draw(context: CanvasRenderingContext2D, viewpoint: Viewpoint, theme: SceneTheme): void;
}
