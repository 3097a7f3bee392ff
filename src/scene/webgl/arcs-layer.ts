import { UniformGroup, type Buffer, type Geometry, type Mesh, type Shader } from 'pixi.js';
import type { TellingTriples } from '../../model/story/telling-triples.ts';
import { arcsFragment, arcsVertex } from './arcs-shader.ts';
import { parseColour } from '../look/colour.ts';
import { Flight } from '../motion/flight.ts';
import { changingBuffer, destroyMesh, instancedMesh } from './instanced-mesh.ts';
import {
  arcStrip,
  crowdOpacity,
  MOST_TELLINGS,
  packTellings,
  TELLING_STRIDE,
} from '../shown/packed-tellings.ts';
import type { ViewUniforms } from './view-uniforms.ts';

const STRIP = arcStrip(26);

const FLOAT_BYTES = Float32Array.BYTES_PER_ELEMENT;

/** One set of arcs that flies in and later fades out. */
export class ArcsLayer {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly #packed = new Float32Array(MOST_TELLINGS * TELLING_STRIDE);
  readonly #ends = changingBuffer(this.#packed);
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
    this.mesh = instancedMesh({
      name: 'arcs',
      shape: { aAlong: { data: STRIP, format: 'float32x3' } },
      each: endsIn(this.#ends),
      vertex: arcsVertex,
      fragment: arcsFragment,
      view,
      own: this.#own,
    });
  }

  /** Lets these tellings fly from teller to listener, or have arrived when `still`. */
  enter(tellings: TellingTriples, positions: Float32Array, now: number, still: boolean): void {
    this.#shown = packTellings(tellings, positions, this.#packed);
    this.mesh.geometry.instanceCount = this.#shown;
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
    destroyMesh(this.mesh);
  }

  #draw(): void {
    this.#own.uniforms.uOpacity = crowdOpacity(this.#shown) * this.#flight.opacity;
    this.#own.uniforms.uReached = this.#flight.reached;
    this.mesh.visible = this.#shown > 0 && this.#flight.isVisible;
  }
}

/** The two ends of each telling, and whether it is news. */
function endsIn(buffer: Buffer) {
  const each = { buffer, stride: TELLING_STRIDE * FLOAT_BYTES, instance: true };
  return {
    aEnds: { ...each, format: 'float32x4', offset: 0 },
    aNews: { ...each, format: 'float32', offset: 4 * FLOAT_BYTES },
  } as const;
}
