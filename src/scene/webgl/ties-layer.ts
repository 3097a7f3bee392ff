import { UniformGroup, type Geometry, type Mesh, type Shader } from 'pixi.js';
import { parseColour } from '../look/colour.ts';
import { changingBuffer, destroyMesh, instancedMesh } from './instanced-mesh.ts';
import { TIE } from '../look/dot-marks.ts';
import { tieEnds } from '../shown/tie-ends.ts';
import { tiesFragment, tiesVertex } from './ties-shader.ts';
import type { ViewUniforms } from './view-uniforms.ts';

/** From end to end, and both sides. */
const CORNERS = new Float32Array([0, -1, 1, -1, 0, 1, 1, 1]);

/** Straight hairlines between those who are tied. */
export class TiesLayer {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly #ends = changingBuffer(new Float32Array(4));
  readonly #own = new UniformGroup({
    uWidth: { value: TIE.width, type: 'f32' },
    uOpacity: { value: 0, type: 'f32' },
    uInk: { value: new Float32Array(3), type: 'vec3<f32>' },
  });
  #hasTies = false;
  #areInPlace = true;

  constructor(view: ViewUniforms) {
    const ends = { buffer: this.#ends, format: 'float32x4', stride: 16, offset: 0, instance: true } as const;
    this.mesh = instancedMesh({
      name: 'ties',
      shape: { aCorner: { data: CORNERS, format: 'float32x2' } },
      each: { aEnds: ends },
      vertex: tiesVertex,
      fragment: tiesFragment,
      view,
      own: this.#own,
    });
  }

  /** Shows these pairs of people; none where it is empty. */
  show(ties: Uint32Array, positions: Float32Array): void {
    this.#hasTies = ties.length > 0;
    if (this.#hasTies) this.#ends.data = tieEnds(ties, positions);
    this.mesh.geometry.instanceCount = ties.length / 2;
    this.#show();
  }

  /** Hides the ties while people walk: they hold between places. */
  setMoved(share: number): void {
    this.#areInPlace = share === 1;
    this.#show();
  }

  /** Draws in this ink, `#rrggbb`, with a strength of 0 … 1. */
  setLook(ink: string, strength: number): void {
    this.#own.uniforms.uInk.set(parseColour(ink));
    this.#own.uniforms.uOpacity = TIE.strength * strength;
    this.#show();
  }

  destroy(): void {
    destroyMesh(this.mesh);
  }

  #show(): void {
    this.mesh.visible = this.#hasTies && this.#areInPlace && this.#own.uniforms.uOpacity > 0;
  }
}
