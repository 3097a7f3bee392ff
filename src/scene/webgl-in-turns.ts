import { later } from '../later/later.ts';
import type { Painter } from './shown/painter.ts';
import type { HostSize } from './view/host-size.ts';

/**
 * The painter with WebGL 2; null where the browser has none, refuses it just now, or cannot load the painter.
 * @param turn awaited before each step that blocks the page, in software for up to a third of a second
 */
export async function webGLInTurns(size: HostSize, turn: () => Promise<void>): Promise<Painter | null> {
  await turn();
  // Asked for first: it comes while the context is made.
  const withWebGL = later(() => import('./webgl/webgl-painter.ts')).catch(() => null);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2', { alpha: false, antialias: false, stencil: true });
  const loaded = context && (await withWebGL);
  if (!loaded) return null;
  await turn();
  const painter = await loaded.WebGLPainter.create(canvas, context, size);
  await painter.compile(turn);
  if (!context.isContextLost()) return painter;
  painter.destroy();
  return null;
}
