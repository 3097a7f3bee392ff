import type { HostSize } from './host-size.ts';
import type { Painter } from './painter.ts';

/** The painter for this browser: with WebGL 2, or without where the browser has none or refuses it just now. */
export async function choosePainter(size: HostSize): Promise<Painter> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2', { alpha: false, antialias: false, stencil: true });
  if (context) {
    const { WebGLPainter } = await import('./webgl-painter.ts');
    return WebGLPainter.create(canvas, context, size);
  }
  const { CanvasPainter } = await import('./canvas-painter.ts');
  return new CanvasPainter();
}
