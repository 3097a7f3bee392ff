import { later } from '../later/later.ts';
import type { Painter } from './shown/painter.ts';
import type { HostSize } from './view/host-size.ts';

/**
 * The most people that are drawn with WebGL where there is no graphics card: the opening scenario's. In software a frame of
 * them takes some 0.3 s, one of a hundred thousand 7 s, in which the page answers nobody.
 */
const MOST_IN_SOFTWARE = 5_000;

/** The names of drawing in software, in Chromium, in Mesa and in Windows. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * The painter with WebGL 2; null where the browser has none, refuses it just now, would draw so large a town in software, or
 * cannot load the painter.
 * @param people of the town that is shown now
 * @param turn awaited before each step that blocks the page, in software for up to a third of a second
 */
export async function webGLInTurns(
  size: HostSize,
  people: () => number,
  turn: () => Promise<void>,
): Promise<Painter | null> {
  await turn();
  // Asked for first: it comes while the context is made.
  const withWebGL = later(() => import('./webgl/webgl-painter.ts')).catch(() => null);
  const context = document
    .createElement('canvas')
    .getContext('webgl2', { alpha: false, antialias: false, stencil: true });
  const mostPeople = context && isSoftware(context) ? MOST_IN_SOFTWARE : Infinity;
  const loaded = context && people() <= mostPeople && (await withWebGL);
  if (!loaded) return null;
  await turn();
  const painter = await loaded.WebGLPainter.create(context, size, mostPeople);
  await painter.compile(turn);
  if (!context.isContextLost()) return painter;
  painter.destroy();
  return null;
}

/** True where no graphics card draws; a browser that does not tell counts as one with a card. */
function isSoftware(context: WebGL2RenderingContext): boolean {
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER);
  return SOFTWARE.test(String(name));
}
