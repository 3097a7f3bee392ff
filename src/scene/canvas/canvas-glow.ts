import { toView } from '../view/camera.ts';
import { glowOf, type Glow } from '../shown/glow.ts';
import type { CanvasView } from './canvas-people.ts';

/** The light round people, kept until they change. It is loaded after the first picture. */
export class CanvasGlow {
  readonly #canvas = document.createElement('canvas');
  #glow: Glow | null = null;

  /** Lets the light stand round these people; nowhere where colours tell something else. */
  prepare(...people: Parameters<typeof glowOf>): void {
    const glow = glowOf(...people);
    this.#glow = glow;
    if (!glow) return;
    const { columns, rows, pixels } = glow;
    Object.assign(this.#canvas, { width: columns, height: rows });
    this.#canvas.getContext('2d')!.putImageData(new ImageData(pixels, columns, rows), 0, 0);
  }

  /** @param strength 0 … 1 */
  paint({ context, viewpoint, density }: CanvasView, strength: number): void {
    if (!this.#glow) return;
    const { left, top, step, columns, rows } = this.#glow;
    const { camera, view } = viewpoint;
    const corner = toView(camera, view, { x: left - step / 2, y: top - step / 2 });
    const pixel = step * camera.scale * density;
    context.save();
    Object.assign(context, { globalAlpha: strength, imageSmoothingEnabled: true });
    context.drawImage(this.#canvas, corner.x * density, corner.y * density, columns * pixel, rows * pixel);
    context.restore();
  }
}
