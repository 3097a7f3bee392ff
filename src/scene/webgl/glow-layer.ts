import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import type { Glow } from '../shown/glow.ts';
import type { ViewUniforms } from './view-uniforms.ts';

const vertex = /* glsl */ `#version 300 es
in vec2 aPlace;            // layout units
in vec4 aLight;

uniform vec2 uCentre;
uniform vec2 uView;
uniform float uScale;

out vec4 vLight;

void main() {
  vLight = vec4(aLight.rgb, 1.0) * aLight.a;
  gl_Position = vec4((aPlace - uCentre) * uScale * vec2(2.0, -2.0) / uView, 0.0, 1.0);
}`;

const fragment = /* glsl */ `#version 300 es
in vec4 vLight;

uniform float uStrength;

out vec4 finalColour;

void main() {
  finalColour = vLight * uStrength;
}`;

/** The light round people: a grid whose corners have the colours of the picture's pixels. */
export class GlowLayer {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly #own = new UniformGroup({ uStrength: { value: 1, type: 'f32' } });

  constructor(view: ViewUniforms) {
    const glProgram = GlProgram.from({ name: 'glow', vertex, fragment, preferredFragmentPrecision: 'highp' });
    const shader = new Shader({ glProgram, resources: { view, own: this.#own } });
    this.mesh = new Mesh({ geometry: gridOf(NOTHING), shader });
    this.mesh.visible = false;
  }

  /** @param strength 0 … 1 */
  show(glow: Glow | null, strength: number): void {
    this.mesh.visible = glow !== null && strength > 0;
    this.#own.uniforms.uStrength = strength;
    if (!glow) return;
    const before = this.mesh.geometry;
    this.mesh.geometry = gridOf(glow);
    before.destroy(true);
  }

  destroy(): void {
    const { geometry, shader } = this.mesh;
    shader?.destroy();
    this.mesh.destroy();
    geometry.destroy(true);
  }
}

const NOTHING: Glow = { columns: 2, rows: 2, left: 0, top: 0, step: 1, pixels: new Uint8ClampedArray(16) };

function gridOf({ columns, rows, left, top, step, pixels }: Glow): Geometry {
  const places = new Float32Array(columns * rows * 2);
  const corners = new Uint32Array((columns - 1) * (rows - 1) * 6);
  let corner = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      places[at * 2] = left + column * step;
      places[at * 2 + 1] = top + row * step;
      if (row + 1 === rows || column + 1 === columns) continue;
      for (const other of [at, at + 1, at + columns, at + 1, at + columns + 1, at + columns])
        corners[corner++] = other;
    }
  const vertices = (data: Float32Array | Uint8Array) =>
    new Buffer({ data, usage: BufferUsage.VERTEX | BufferUsage.STATIC });
  return new Geometry({
    attributes: {
      aPlace: { buffer: vertices(places), format: 'float32x2' },
      aLight: { buffer: vertices(new Uint8Array(pixels.buffer)), format: 'unorm8x4' },
    },
    indexBuffer: new Buffer({ data: corners, usage: BufferUsage.INDEX | BufferUsage.STATIC }),
  });
}
