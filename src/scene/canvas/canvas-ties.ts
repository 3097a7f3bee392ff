import { parseColour } from '../look/colour.ts';
import { TIE } from '../look/dot-marks.ts';
import type { SceneTheme } from '../look/palette.ts';
import { tieEnds } from '../shown/tie-ends.ts';
import type { Camera } from '../view/camera.ts';
import type { CanvasView } from './canvas-people.ts';
import { LineRaster } from './line-raster.ts';

/** From so many ties on, a stroke for each would take too long; then they do not add up where they cross. */
const MANY = 1000;

/** Ties as a list of pairs, and the places of the people in it. */
interface Ties {
  readonly pairs: Uint32Array;
  readonly positions: Float32Array;
}

/** Ties as straight hairlines; of many, the picture is kept until something about them changes. It is loaded after the first picture. */
export class CanvasTies {
  readonly #canvas = document.createElement('canvas');
  #raster = new LineRaster(1, 1);
  #ends: Float32Array = new Float32Array();
  #tied: Ties = { pairs: new Uint32Array(), positions: new Float32Array() };
  #drawnFor: { readonly camera: Camera; readonly theme: SceneTheme; readonly opacity: number } | null = null;

  /** @param strength 0 … 1 */
  draw(view: CanvasView, tied: Ties, theme: SceneTheme, strength: number): void {
    if (tied.pairs !== this.#tied.pairs || tied.positions !== this.#tied.positions) {
      this.#ends = tieEnds(tied.pairs, tied.positions);
      this.#tied = tied;
      this.#drawnFor = null;
    }
    const { context } = view;
    const opacity = TIE.strength * strength;
    context.save();
    if (this.#ends.length > 4 * MANY) context.drawImage(this.#picture(view, theme, opacity), 0, 0);
    else this.#stroke(view, theme, opacity);
    context.restore();
  }

  #stroke(
    { context, viewpoint: { camera, view }, density }: CanvasView,
    theme: SceneTheme,
    opacity: number,
  ): void {
    context.globalAlpha = opacity;
    const { x, y, scale } = camera;
    const [middleX, middleY] = [view.width / 2 - x * scale, view.height / 2 - y * scale];
    context.scale(density, density);
    Object.assign(context, { strokeStyle: theme.ink, lineWidth: TIE.width * theme.weight });
    const ends = this.#ends;
    for (let at = 0; at < ends.length; at += 4) {
      // One by one: where ties cross they add up, as they do with WebGL.
      context.beginPath();
      context.moveTo(ends[at]! * scale + middleX, ends[at + 1]! * scale + middleY);
      context.lineTo(ends[at + 2]! * scale + middleX, ends[at + 3]! * scale + middleY);
      context.stroke();
    }
  }

  #picture(
    { context, viewpoint: { camera, view }, density }: CanvasView,
    theme: SceneTheme,
    opacity: number,
  ) {
    const { width, height } = context.canvas;
    if (this.#raster.width !== width || this.#raster.height !== height) {
      this.#raster = new LineRaster(width, height);
      Object.assign(this.#canvas, { width, height });
      this.#drawnFor = null;
    }
    const raster = this.#raster;
    const known = this.#drawnFor;
    if (known?.camera === camera && known.theme === theme && known.opacity === opacity) return this.#canvas;
    this.#drawnFor = { camera, theme, opacity };
    raster.begin(parseColour(theme.ink), TIE.width * theme.weight * density, opacity);
    const scale = camera.scale * density;
    const left = (view.width / 2) * density - camera.x * scale;
    const top = (view.height / 2) * density - camera.y * scale;
    const ends = this.#ends;
    for (let at = 0; at < ends.length; at += 4)
      raster.line(
        ends[at]! * scale + left,
        ends[at + 1]! * scale + top,
        ends[at + 2]! * scale + left,
        ends[at + 3]! * scale + top,
      );
    this.#canvas.getContext('2d')!.putImageData(new ImageData(raster.pixels, width, height), 0, 0);
    return this.#canvas;
  }
}
