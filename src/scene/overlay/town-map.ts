import { sizingSpacing } from '../look/dot-marks.ts';
import type { SceneTheme } from '../look/palette.ts';
import { toView, type Point } from '../view/camera.ts';
import type { Viewpoint } from '../view/viewpoint.ts';
import { GLYPHS, type Glyph } from './glyphs.ts';
import type { MapSigns } from './map-signs.ts';
import type { Box, LabelWish } from './place-labels.ts';

/** In a view that is narrower or lower than this, in CSS pixels, the sign has no text and quarters no names. */
const ROOM_FOR_NAMES = 220;

/** Paper round the sign, in CSS pixels. */
const PAPER = 3;

/** Times its radius that the glyph is wide. */
const GLYPH_SIZE = 1.25;

/** A text at a layout point. */
type Sign = { readonly text: string } & Point;

/** The sign of what the story is about, with its glyph, and the names of quarters. */
export class TownMap implements MapSigns {
  constructor(
    readonly sign: Sign & { readonly glyph: Glyph },
    readonly quarters: readonly Sign[],
  ) {}

  space(viewpoint: Viewpoint, theme: SceneTheme): Box[] {
    const { x, y, radius } = this.#signIn(viewpoint, theme);
    const far = radius + PAPER;
    return [{ left: x - far, top: y - far, right: x + far, bottom: y + far }];
  }

  texts(viewpoint: Viewpoint, theme: SceneTheme): ReturnType<MapSigns['texts']> {
    const { camera, view } = viewpoint;
    if (Math.min(view.width, view.height) < ROOM_FOR_NAMES) return { signs: [], quarters: [] };
    const { x, y, radius } = this.#signIn(viewpoint, theme);
    const text = { text: this.sign.text, at: { x, y }, beside: radius + PAPER, isBold: true, isAside: true };
    // A room reads few words.
    const shown = theme.name === 'projector' ? [] : this.quarters;
    const quarters = shown.map((quarter): LabelWish => ({
      text: quarter.text,
      at: toView(camera, view, quarter),
      beside: null,
      isQuarter: true,
    }));
    return { signs: [text], quarters };
  }

  draw(context: CanvasRenderingContext2D, viewpoint: Viewpoint, theme: SceneTheme): void {
    const { x, y, radius } = this.#signIn(viewpoint, theme);
    const disc = (size: number, colour: string) => {
      context.fillStyle = colour;
      context.beginPath();
      context.arc(x, y, size, 0, 2 * Math.PI);
      context.fill();
    };
    disc(radius + PAPER, theme.paper);
    disc(radius, theme.ink);
    const scale = (GLYPH_SIZE * radius) / 24;
    context.translate(x - 12 * scale, y - 12 * scale);
    context.scale(scale, scale);
    Object.assign(context, { strokeStyle: theme.paper, lineWidth: 2, lineCap: 'round', lineJoin: 'round' });
    context.stroke(new Path2D(GLYPHS[this.sign.glyph]));
  }

  /** Where the sign stands in the view; somewhat larger where one looks closely. */
  #signIn({ camera, view, spacing }: Viewpoint, { weight }: SceneTheme) {
    return { ...toView(camera, view, this.sign), radius: (10 + 0.42 * sizingSpacing(spacing)) * weight };
  }
}
