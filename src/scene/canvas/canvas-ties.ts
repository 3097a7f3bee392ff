import { TIE } from '../look/dot-marks.ts';
import type { SceneTheme } from '../look/palette.ts';
import type { CanvasView } from './canvas-people.ts';

/** From so many ties on, a stroke for each would take too long; then they do not add up where they cross. */
const MANY = 1000;

/**
 * Draws ties as straight hairlines.
 * @param ends see tie-ends.ts @param strength 0 … 1
 */
export function drawTies(
  { context, viewpoint: { camera, view }, density }: CanvasView,
  ends: Float32Array,
  theme: SceneTheme,
  strength: number,
): void {
  const { x, y, scale } = camera;
  const [middleX, middleY] = [view.width / 2 - x * scale, view.height / 2 - y * scale];
  const isOneStroke = ends.length > 4 * MANY;
  context.save();
  context.scale(density, density);
  Object.assign(context, { strokeStyle: theme.ink, lineWidth: TIE.width * theme.weight });
  context.globalAlpha = TIE.strength * strength;
  context.beginPath();
  for (let at = 0; at < ends.length; at += 4) {
    context.moveTo(ends[at]! * scale + middleX, ends[at + 1]! * scale + middleY);
    context.lineTo(ends[at + 2]! * scale + middleX, ends[at + 3]! * scale + middleY);
    if (isOneStroke) continue;
    // One by one: where ties cross they add up, as they do with WebGL.
    context.stroke();
    context.beginPath();
  }
  context.stroke();
  context.restore();
}
