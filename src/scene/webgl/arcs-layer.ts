import { UniformGroup, type Buffer, type Geometry, type Mesh, type Shader } from 'pixi.js';
import { parseColour, type Rgb } from '../look/colour.ts';
import type { SceneTheme } from '../look/palette.ts';
import { ArcSet } from '../shown/arc-set.ts';
import { arcStrip, TELLING_STRIDE, type RecentTellings } from '../shown/packed-tellings.ts';
import type { Moment } from '../shown/painter.ts';
import { arcsFragment, arcsVertex } from './arcs-shader.ts';
import { changingBuffer, destroyMesh, instancedMesh } from './instanced-mesh.ts';
import type { ViewUniforms } from './view-uniforms.ts';

const STRIP = arcStrip(28);

const FLOAT_BYTES = Float32Array.BYTES_PER_ELEMENT;

/** The arcs of some tellings. */
export class ArcsLayer {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly #arcs = new ArcSet();
  readonly #buffer = changingBuffer(this.#arcs.packed);
  readonly #own = new UniformGroup({
    uReached: { value: 1, type: 'f32' },
    uThickness: { value: 1, type: 'f32' },
    uCasing: { value: 0, type: 'f32' },
    uStrength: { value: 1, type: 'f32' },
    uPaper: { value: new Float32Array(3), type: 'vec3<f32>' },
  });
  #strength = 1;

  /** @param thickness multiplies the width of the arcs @param casing of paper along both sides, in CSS pixels */
  constructor(view: ViewUniforms, thickness = 1, casing = 0) {
    this.#own.uniforms.uThickness = thickness;
    this.#own.uniforms.uCasing = casing;
    this.mesh = instancedMesh({
      name: 'arcs',
      shape: { aAlong: { data: STRIP, format: 'float32x2' } },
      each: partsIn(this.#buffer),
      vertex: arcsVertex,
      fragment: arcsFragment,
      view,
      own: this.#own,
    });
  }

  /** Lets the latest of these tellings fly from teller to listener, or have arrived when `still`. */
  enter(
    days: RecentTellings,
    positions: Float32Array,
    colourOf: (teller: number) => Rgb,
    moment: Moment,
  ): void {
    this.#arcs.enter(days, positions, colourOf, moment);
    this.#upload();
  }

  /** Gives what is shown other colours. */
  colour(positions: Float32Array, colourOf: (teller: number) => Rgb): void {
    this.#arcs.colour(positions, colourOf);
    this.#upload();
  }

  /** Takes all arcs away. */
  clear(): void {
    this.#arcs.clear();
    this.#upload();
  }

  /** Draws with a strength of 0 … 1. */
  setLook({ paper }: SceneTheme, strength: number): void {
    this.#own.uniforms.uPaper.set(parseColour(paper));
    this.#strength = strength;
    this.#draw();
  }

  /** Moves on to the time `now`, in milliseconds; true as long as there is more to come. */
  advance(now: number): boolean {
    const isMoving = this.#arcs.flight.advance(now);
    this.#draw();
    return isMoving;
  }

  destroy(): void {
    destroyMesh(this.mesh);
  }

  #upload(): void {
    this.mesh.geometry.instanceCount = this.#arcs.count;
    this.#buffer.update();
    this.#draw();
  }

  #draw(): void {
    this.#own.uniforms.uStrength = this.#arcs.opacity * this.#strength;
    this.#own.uniforms.uReached = this.#arcs.flight.reached;
    this.mesh.visible = this.#arcs.count > 0 && this.#strength > 0;
  }
}

/** The parts of each packed telling. */
function partsIn(buffer: Buffer) {
  const each = { buffer, stride: TELLING_STRIDE * FLOAT_BYTES, instance: true };
  return {
    aEnds: { ...each, format: 'float32x4', offset: 0 },
    aKind: { ...each, format: 'float32x4', offset: 4 * FLOAT_BYTES },
    aColour: { ...each, format: 'float32x3', offset: 8 * FLOAT_BYTES },
  } as const;
}
