import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import { STAGES } from '../model/people.ts';
import type { Appearance } from './marks.ts';
import { peopleFragment, peopleVertex } from './people-shader.ts';
import type { ViewUniforms } from './view-uniforms.ts';

const CORNERS = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);

/** Bytes of one person in the position buffer and in the state buffer. */
const POSITION_BYTES = 8;
const STATE_BYTES = 4;

const stageVectors = () => ({
  value: new Float32Array(STAGES.length * 4),
  type: 'vec4<f32>' as const,
  size: STAGES.length,
});

/** Everybody as dots: one instanced quad, drawn in two passes so that the arcs fit in between. */
export class PeopleLayer {
  /** Who stands back: drawn under the arcs. */
  readonly back: Mesh<Geometry, Shader>;
  /** Who has something to do with the story: drawn over the arcs. */
  readonly front: Mesh<Geometry, Shader>;
  readonly #looks = new UniformGroup({
    uMarks: stageVectors(),
    uFills: stageVectors(),
    uRims: stageVectors(),
  });
  #states: Buffer;
  #geometry: Geometry;

  constructor(view: ViewUniforms) {
    const program = GlProgram.from({
      name: 'people',
      vertex: peopleVertex,
      fragment: peopleFragment,
      preferredFragmentPrecision: 'highp',
    });
    this.#states = stateBuffer(new Uint32Array());
    this.#geometry = peopleGeometry(new Float32Array(), this.#states);
    const pass = (front: number) => {
      const which = new UniformGroup({ uFront: { value: front, type: 'f32' } });
      const shader = new Shader({ glProgram: program, resources: { view, looks: this.#looks, which } });
      return new Mesh({ geometry: this.#geometry, shader });
    };
    this.back = pass(0);
    this.front = pass(1);
  }

  /** Puts people at `positions` (x, y pairs in layout units), all of them unaware. */
  showTown(positions: Float32Array): void {
    const former = this.#geometry;
    this.#states = stateBuffer(new Uint32Array(positions.length / 2));
    this.#geometry = peopleGeometry(positions, this.#states);
    this.back.geometry = this.#geometry;
    this.front.geometry = this.#geometry;
    former.destroy(true);
  }

  /** Uploads the states (see states.ts) before the next draw; the array is kept, not copied. */
  showStates(states: Uint32Array): void {
    if (this.#states.data === states) this.#states.update();
    else this.#states.data = states;
  }

  /** Draws the stages, by code, like this. */
  setLook(looks: readonly Appearance[]): void {
    const { uMarks, uFills, uRims } = this.#looks.uniforms;
    looks.forEach(({ mark, fill, rim, hollow, front }, code) => {
      uMarks.set([mark.radius, mark.rim, mark.least, Number(front)], code * 4);
      uFills.set([...fill, Number(!hollow)], code * 4);
      uRims.set([...rim, 1], code * 4);
    });
  }

  destroy(): void {
    this.back.shader?.destroy();
    this.front.shader?.destroy();
    this.back.destroy();
    this.front.destroy();
    this.#geometry.destroy(true);
  }
}

function stateBuffer(states: Uint32Array): Buffer {
  return new Buffer({ data: states, label: 'states', usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });
}

function peopleGeometry(positions: Float32Array, states: Buffer): Geometry {
  const places = new Buffer({
    data: positions,
    label: 'positions',
    usage: BufferUsage.VERTEX | BufferUsage.STATIC,
  });
  const corners = new Buffer({
    data: CORNERS,
    label: 'corners',
    usage: BufferUsage.VERTEX | BufferUsage.STATIC,
  });
  return new Geometry({
    topology: 'triangle-strip',
    instanceCount: positions.length / 2,
    attributes: {
      aCorner: { buffer: corners, format: 'float32x2' },
      aPosition: { buffer: places, format: 'float32x2', stride: POSITION_BYTES, offset: 0, instance: true },
      aState: { buffer: states, format: 'unorm8x4', stride: STATE_BYTES, offset: 0, instance: true },
    },
  });
}
