import { UniformGroup, type Geometry, type Mesh, type Shader } from 'pixi.js';
import { parseColour } from '../look/colour.ts';
import { changingBuffer, destroyMesh, instancedMesh } from './instanced-mesh.ts';
import { markOf } from '../look/dot-marks.ts';
import { RELAYING } from '../../model/story/stages.ts';
import { MOST_PULSES, Pulse, ringed } from '../motion/pulse.ts';
import { pulseFragment, pulseVertex } from './pulse-shader.ts';
import type { ViewUniforms } from './view-uniforms.ts';

/** The mark round which new tellers pulse. */
const TELLER = markOf(RELAYING);

const CORNERS = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);

/** The rings that grow round those who begin to tell. */
export class PulseLayer {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly #places = new Float32Array(MOST_PULSES * 2);
  readonly #buffer = changingBuffer(this.#places);
  readonly #own = new UniformGroup({
    uMark: { value: new Float32Array([TELLER.radius, TELLER.least]), type: 'vec2<f32>' },
    uGrowth: { value: 1, type: 'f32' },
    uOpacity: { value: 0, type: 'f32' },
    uInk: { value: new Float32Array(3), type: 'vec3<f32>' },
  });
  readonly #pulse = new Pulse();
  #count = 0;

  constructor(view: ViewUniforms) {
    const place = {
      buffer: this.#buffer,
      format: 'float32x2',
      stride: 8,
      offset: 0,
      instance: true,
    } as const;
    this.mesh = instancedMesh({
      name: 'pulse',
      shape: { aCorner: { data: CORNERS, format: 'float32x2' } },
      each: { aPosition: place },
      vertex: pulseVertex,
      fragment: pulseFragment,
      view,
      own: this.#own,
    });
  }

  /** Lets these people pulse once from `now` on, or stand ringed when `still`; see {@link ringed}. */
  begin(people: readonly number[], positions: Float32Array, now: number, still: boolean): void {
    const shown = ringed(people, still);
    this.#count = shown.length;
    for (const [place, person] of shown.entries()) {
      this.#places[place * 2] = positions[person * 2]!;
      this.#places[place * 2 + 1] = positions[person * 2 + 1]!;
    }
    this.mesh.geometry.instanceCount = this.#count;
    this.#buffer.update();
    if (this.#count > 0) this.#pulse.begin(now, still);
    else this.#pulse.end();
    this.#draw();
  }

  setInk(ink: string): void {
    this.#own.uniforms.uInk.set(parseColour(ink));
  }

  /** Moves on to the time `now`, in milliseconds; true as long as there is more to come. */
  advance(now: number): boolean {
    const isMoving = this.#pulse.advance(now);
    this.#draw();
    return isMoving;
  }

  destroy(): void {
    destroyMesh(this.mesh);
  }

  #draw(): void {
    const { ring } = this.#pulse;
    this.mesh.visible = ring !== null;
    if (!ring) return;
    this.#own.uniforms.uGrowth = ring.radius;
    this.#own.uniforms.uOpacity = ring.opacity;
  }
}
