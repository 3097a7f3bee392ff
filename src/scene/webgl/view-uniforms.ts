import { UniformGroup } from 'pixi.js';
import { sizingSpacing } from '../look/dot-marks.ts';
import type { Viewpoint } from '../view/viewpoint.ts';

/** The uniforms that people and arcs are placed and sized by. */
export function createViewUniforms() {
  return new UniformGroup({
    uCentre: { value: new Float32Array(2), type: 'vec2<f32>' },
    uView: { value: new Float32Array(2), type: 'vec2<f32>' },
    uScale: { value: 1, type: 'f32' },
    uDensity: { value: 1, type: 'f32' },
    uSpacing: { value: 1, type: 'f32' },
    uWeight: { value: 1, type: 'f32' },
  });
}

export type ViewUniforms = ReturnType<typeof createViewUniforms>;

/** Copies the viewpoint into the uniforms; `density` is device pixels per CSS pixel. */
export function writeViewUniforms({ uniforms }: ViewUniforms, viewpoint: Viewpoint, density: number): void {
  const { camera, view } = viewpoint;
  uniforms.uCentre.set([camera.x, camera.y]);
  uniforms.uView.set([view.width, view.height]);
  uniforms.uScale = camera.scale;
  uniforms.uDensity = density;
  uniforms.uSpacing = sizingSpacing(viewpoint.spacing);
}
