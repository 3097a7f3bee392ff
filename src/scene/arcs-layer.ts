import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import { arcsFragment, arcsVertex } from './arcs-shader.ts';
import { parseColour } from './colour.ts';
import { Flight } from './flight.ts';
import {
  arcStrip,
  crowdOpacity,
  MOST_TELLINGS,
  packTellings,
  TELLING_STRIDE,
  type Telling,
} from './tellings.ts';
import type { ViewUniforms } from './view-uniforms.ts';

const STRIP = arcStrip(26);

const FLOAT_BYTES = Float32Array.BYTES_PER_ELEMENT;

/** One set of arcs that flies in and later fades out. */
export class ArcsLayer {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly #packed = new Float32Array(MOST_TELLINGS * TELLING_STRIDE);
  readonly #ends: Buffer;
  readonly #geometry: Geometry;
  readonly #own = new UniformGroup({
    uReached: { value: 1, type: 'f32' },
    uOpacity: { value: 0, type: 'f32' },
    uThickness: { value: 1, type: 'f32' },
    uStrength: { value: 1, type: 'f32' },
    uInk: { value: new Float32Array(3), type: 'vec3<f32>' },
  });
  readonly #flight = new Flight();
  #shown = 0;

  /** `thickness` multiplies the width of the arcs. */
  constructor(view: ViewUniforms, thickness = 1) {
    this.#own.uniforms.uThickness = thickness;
    this.#ends = new Buffer({
      data: this.#packed,
      label: 'tellings',
      usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
    });
    this.#geometry = arcsGeometry(this.#ends);
    const glProgram = GlProgram.from({
      name: 'arcs',
      vertex: arcsVertex,
      fragment: arcsFragment,
      preferredFragmentPrecision: 'highp',
    });
    const shader = new Shader({ glProgram, resources: { view, own: this.#own } });
    this.mesh = new Mesh({ geometry: this.#geometry, shader });
    this.mesh.visible = false;
  }

  /** Lets these tellings fly from teller to listener, or have arrived when `still`. */
  enter(tellings: readonly Telling[], positions: Float32Array, now: number, still: boolean): void {
    this.#shown = packTellings(tellings, positions, this.#packed);
    this.#geometry.instanceCount = this.#shown;
    this.#ends.update();
    this.#flight.enter(now, still);
    this.#draw();
  }

  /** Lets what is shown fade, or be gone when `still`. */
  leave(now: number, still: boolean): void {
    this.#flight.leave(now, still);
    this.#draw();
  }

  /** Draws in this ink, `#rrggbb`, with a strength of 0 … 1. */
  setLook(ink: string, strength: number): void {
    this.#own.uniforms.uInk.set(parseColour(ink));
    this.#own.uniforms.uStrength = strength;
  }

  /** Moves on to the time `now`, in milliseconds; true as long as there is more to come. */
  advance(now: number): boolean {
    const isMoving = this.#flight.advance(now);
    this.#draw();
    return isMoving;
  }

  destroy(): void {
    this.mesh.shader?.destroy();
    this.mesh.destroy();
    this.#geometry.destroy(true);
  }

  #draw(): void {
    this.#own.uniforms.uOpacity = crowdOpacity(this.#shown) * this.#flight.opacity;
    this.#own.uniforms.uReached = this.#flight.reached;
    this.mesh.visible = this.#shown > 0 && this.#flight.isVisible;
  }
}

function arcsGeometry(ends: Buffer): Geometry {
  const strip = new Buffer({ data: STRIP, label: 'strip', usage: BufferUsage.VERTEX | BufferUsage.STATIC });
  const stride = TELLING_STRIDE * FLOAT_BYTES;
  return new Geometry({
    topology: 'triangle-strip',
    instanceCount: 0,
    attributes: {
      aAlong: { buffer: strip, format: 'float32x3' },
      aEnds: { buffer: ends, format: 'float32x4', stride, offset: 0, instance: true },
      aNews: { buffer: ends, format: 'float32', stride, offset: 4 * FLOAT_BYTES, instance: true },
    },
  });
}
