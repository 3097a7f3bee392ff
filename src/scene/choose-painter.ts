import type { HostSize } from './host-size.ts';
import type { Painter } from './painter.ts';

/** The browser has no WebGL 2, or refuses it just now. */
export class WebGLUnavailable extends Error {
  constructor() {
    super('This browser cannot draw the town: WebGL 2 is not available.');
    this.name = 'WebGLUnavailable';
  }
}

/** The painter for this browser, loaded only here; throws `WebGLUnavailable` where there is none. */
export async function choosePainter(size: HostSize): Promise<Painter> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2', { alpha: false, antialias: false, stencil: true });
  if (!context) throw new WebGLUnavailable();
  const { WebGLPainter } = await import('./webgl-painter.ts');
  return WebGLPainter.create(canvas, context, size);
}
