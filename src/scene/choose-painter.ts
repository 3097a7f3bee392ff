import type { HostSize } from './view/host-size.ts';
import type { Painter } from './shown/painter.ts';

/** The painter for this browser: with WebGL 2, or without where the browser has none or refuses it just now. */
export async function choosePainter(size: HostSize): Promise<Painter> {
  const canvas = document.createElement('canvas');
  // Asked for first: it comes while the context is made, which blocks the page.
  const withWebGL = import('./webgl/webgl-painter.ts');
  const context = canvas.getContext('webgl2', { alpha: false, antialias: false, stencil: true });
  if (context) {
    const { WebGLPainter } = await withWebGL;
    return WebGLPainter.create(canvas, context, size);
  }
  const { CanvasPainter } = await import('./canvas/canvas-painter.ts');
  return new CanvasPainter();
}
