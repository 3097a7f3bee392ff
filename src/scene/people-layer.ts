import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import { STAGES } from '../model/people.ts';
import { parseColour } from './colour.ts';
import type { Appearance } from './marks.ts';
import type { ColourMode, SceneTheme } from './palette.ts';
import { peopleFragment, peopleVertex } from './people-shader.ts';
import { modeCode } from './ramps.ts';
import type { ViewUniforms } from './view-uniforms.ts';

const CORNERS = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);

/** Bytes of one person in the position buffer and in the state buffer. */
const POSITION_BYTES = 8;
const STATE_BYTES = 4;

const RAMP_STOPS = 5;

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
    uRamp: { value: new Float32Array(RAMP_STOPS * 3), type: 'vec3<f32>', size: RAMP_STOPS },
    uMode: { value: modeCode.stage, type: 'f32' },
    uLastDay: { value: 1, type: 'f32' },
  });
  #states: Buffer;
  #traits: Buffer;
  #geometry: Geometry;

  constructor(view: ViewUniforms) {
    const program = GlProgram.from({
      name: 'people',
      vertex: peopleVertex,
      fragment: peopleFragment,
      preferredFragmentPrecision: 'highp',
    });
    this.#states = numberBuffer(new Uint32Array());
    this.#traits = numberBuffer(new Uint32Array());
    this.#geometry = peopleGeometry(new Float32Array(), this.#states, this.#traits);
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
    this.#states = numberBuffer(new Uint32Array(positions.length / 2));
    this.#traits = numberBuffer(new Uint32Array(positions.length / 2));
    this.#geometry = peopleGeometry(positions, this.#states, this.#traits);
    this.back.geometry = this.#geometry;
    this.front.geometry = this.#geometry;
    former.destroy(true);
  }

  /** Uploads the states (see states.ts) before the next draw; the array is kept, not copied. */
  showStates(states: Uint32Array): void {
    upload(this.#states, states);
  }

  /** Uploads the traits (see states.ts) before the next draw; the array is kept, not copied. */
  showTraits(traits: Uint32Array): void {
    upload(this.#traits, traits);
  }

  /** Colours people by this; the ramp of days ends with `lastDay`. */
  setColour(theme: SceneTheme, mode: ColourMode, lastDay: number): void {
    const { uniforms } = this.#looks;
    uniforms.uMode = modeCode[mode];
    uniforms.uLastDay = lastDay;
    if (mode === 'stage') return;
    theme.ramps[mode].forEach((colour, stop) => uniforms.uRamp.set(parseColour(colour), stop * 3));
  }

  /** Draws the stages, by code, like this. */
  setLook(looks: readonly Appearance[]): void {
    const { uMarks, uFills, uRims } = this.#looks.uniforms;
    looks.forEach(({ mark, fill, rim, hollow, front, ramped }, code) => {
      uMarks.set([mark.radius, mark.rim, mark.least, Number(front)], code * 4);
      uFills.set([...fill, Number(!hollow)], code * 4);
      uRims.set([...rim, Number(ramped)], code * 4);
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

function numberBuffer(data: Uint32Array): Buffer {
  return new Buffer({ data, label: 'people', usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });
}

function upload(buffer: Buffer, data: Uint32Array): void {
  if (buffer.data === data) buffer.update();
  else buffer.data = data;
}

function peopleGeometry(positions: Float32Array, states: Buffer, traits: Buffer): Geometry {
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
      aTraits: { buffer: traits, format: 'unorm16x2', stride: STATE_BYTES, offset: 0, instance: true },
    },
  });
}
