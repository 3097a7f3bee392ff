import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import { parseColour } from './colour.ts';
import { TIE } from './marks.ts';
import { tieEnds } from './ties.ts';
import { tiesFragment, tiesVertex } from './ties-shader.ts';
import type { ViewUniforms } from './view-uniforms.ts';

/** From end to end, and both sides. */
const CORNERS = new Float32Array([0, -1, 1, -1, 0, 1, 1, 1]);

/** Straight hairlines between those who are tied. */
export class TiesLayer {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly #ends = new Buffer({
    data: new Float32Array(4),
    usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
  });
  readonly #geometry: Geometry;
  readonly #own = new UniformGroup({
    uWidth: { value: TIE.width, type: 'f32' },
    uOpacity: { value: 0, type: 'f32' },
    uInk: { value: new Float32Array(3), type: 'vec3<f32>' },
  });
  #hasTies = false;
  #isSettled = true;

  constructor(view: ViewUniforms) {
    const corners = new Buffer({ data: CORNERS, usage: BufferUsage.VERTEX | BufferUsage.STATIC });
    this.#geometry = new Geometry({
      topology: 'triangle-strip',
      instanceCount: 0,
      attributes: {
        aCorner: { buffer: corners, format: 'float32x2' },
        aEnds: { buffer: this.#ends, format: 'float32x4', stride: 16, offset: 0, instance: true },
      },
    });
    const glProgram = GlProgram.from({
      name: 'ties',
      vertex: tiesVertex,
      fragment: tiesFragment,
      preferredFragmentPrecision: 'highp',
    });
    this.mesh = new Mesh({
      geometry: this.#geometry,
      shader: new Shader({ glProgram, resources: { view, own: this.#own } }),
    });
    this.mesh.visible = false;
  }

  /** Shows these pairs of people; none where it is empty. */
  show(ties: Uint32Array, positions: Float32Array): void {
    this.#hasTies = ties.length > 0;
    if (this.#hasTies) this.#ends.data = tieEnds(ties, positions);
    this.#geometry.instanceCount = ties.length / 2;
    this.#show();
  }

  /** Hides the ties while people walk: they hold between places. */
  setMoved(share: number): void {
    this.#isSettled = share === 1;
    this.#show();
  }

  /** Draws in this ink, `#rrggbb`, with a strength of 0 … 1. */
  setLook(ink: string, strength: number): void {
    this.#own.uniforms.uInk.set(parseColour(ink));
    this.#own.uniforms.uOpacity = TIE.strength * strength;
    this.#show();
  }

  destroy(): void {
    this.mesh.shader?.destroy();
    this.mesh.destroy();
    this.#geometry.destroy(true);
  }

  #show(): void {
    this.mesh.visible = this.#hasTies && this.#isSettled && this.#own.uniforms.uOpacity > 0;
  }
}
