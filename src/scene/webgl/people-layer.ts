import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import { parseColour } from '../look/colour.ts';
import { FILLINGS, KINDS, LAYERS, SIZE_RANGE, type Appearance } from '../look/dot-marks.ts';
import type { Look } from '../shown/painter.ts';
import { MOST_LOOKS, peopleFragment, peopleVertex } from './people-shader.ts';
import { isRamp, modeCode } from '../look/ramps.ts';
import type { ViewUniforms } from './view-uniforms.ts';

const CORNERS = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);

/** Bytes of one person in the position buffer and in the state buffer. */
const POSITION_BYTES = 8;
const STATE_BYTES = 4;

const RAMP_STOPS = 5;

const lookVectors = () => ({
  value: new Float32Array(MOST_LOOKS * 4),
  type: 'vec4<f32>' as const,
  size: MOST_LOOKS,
});

/** Everybody as dots: one instanced quad, drawn once for each layer, so that the arcs fit in between. */
export class PeopleLayer {
  /** By layer: see LAYERS. The first is drawn under the arcs, the others over them. */
  readonly meshes: readonly Mesh<Geometry, Shader>[];
  readonly #looks = new UniformGroup({
    uMarks: lookVectors(),
    uKinds: lookVectors(),
    uColours: lookVectors(),
    uRings: lookVectors(),
    uPaper: { value: new Float32Array(3), type: 'vec3<f32>' },
    uRamp: { value: new Float32Array(RAMP_STOPS * 3), type: 'vec3<f32>', size: RAMP_STOPS },
    uMode: { value: modeCode.stage, type: 'f32' },
    uLastDay: { value: 1, type: 'f32' },
    uSizes: { value: SIZE_RANGE, type: 'f32' },
    uMoved: { value: 1, type: 'f32' },
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
    this.#geometry = peopleGeometry([new Float32Array(), new Float32Array()], this.#states, this.#traits);
    this.meshes = LAYERS.map((_, layer) => {
      const which = new UniformGroup({ uLayer: { value: layer, type: 'f32' } });
      const shader = new Shader({ glProgram: program, resources: { view, looks: this.#looks, which } });
      return new Mesh({ geometry: this.#geometry, shader });
    });
  }

  /** Puts people at `positions` (x, y pairs in layout units), all of them unaware; see `setMoved` for `former`. */
  showTown(positions: Float32Array, former = positions): void {
    const before = this.#geometry;
    this.#states = numberBuffer(new Uint32Array(positions.length / 2));
    this.#traits = numberBuffer(new Uint32Array(positions.length / 2));
    this.#setGeometry([positions, former]);
    before.destroy(true);
  }

  /** Puts the same people at other places; see `setMoved` for `former`. */
  showPlaces(positions: Float32Array, former: Float32Array): void {
    const { aCorner, aPosition, aFormer } = this.#geometry.attributes;
    const before = this.#geometry;
    this.#setGeometry([positions, former]);
    before.destroy();
    for (const buffer of new Set([aCorner, aPosition, aFormer].map((each) => each!.buffer))) buffer.destroy();
  }

  /** Uploads the states (see person-state.ts) before the next draw; the array is kept, not copied. */
  showStates(states: Uint32Array): void {
    upload(this.#states, states);
  }

  /** Uploads the traits (see person-traits.ts) before the next draw; the array is kept, not copied. */
  showTraits(traits: Uint32Array): void {
    upload(this.#traits, traits);
  }

  /** Puts people on the way from their former positions: 0 there, 1 where they are to stand. */
  setMoved(share: number): void {
    this.#looks.uniforms.uMoved = share;
  }

  /** Colours people by this; the ramp of days ends with `lastDay`. */
  setColour({ theme, mode, lastDay, sized }: Look): void {
    const { uniforms } = this.#looks;
    uniforms.uMode = modeCode[mode];
    uniforms.uLastDay = lastDay;
    uniforms.uSizes = sized ? SIZE_RANGE : 0;
    if (!isRamp(mode)) return;
    theme.ramps[mode].forEach((colour, stop) => uniforms.uRamp.set(parseColour(colour), stop * 3));
  }

  /** Draws the stages, by code, like this. */
  setLook(looks: readonly Appearance[]): void {
    const { uMarks, uKinds, uColours, uRings, uPaper } = this.#looks.uniforms;
    looks.forEach(({ mark, colour, ring, paper, layer, ramped }, code) => {
      uMarks.set([mark.radius, mark.least, mark.ring, mark.outline], code * 4);
      uKinds.set([mark.core, KINDS.indexOf(mark.kind), FILLINGS.indexOf(mark.filling), layer], code * 4);
      uColours.set([...colour, Number(ramped)], code * 4);
      uRings.set([...(ring ?? colour), Number(ring !== null)], code * 4);
      uPaper.set(paper);
    });
  }

  #setGeometry(places: [positions: Float32Array, former: Float32Array]): void {
    this.#geometry = peopleGeometry(places, this.#states, this.#traits);
    for (const mesh of this.meshes) mesh.geometry = this.#geometry;
  }

  destroy(): void {
    for (const mesh of this.meshes) {
      mesh.shader?.destroy();
      mesh.destroy();
    }
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

function placesBuffer(data: Float32Array): Buffer {
  return new Buffer({ data, label: 'positions', usage: BufferUsage.VERTEX | BufferUsage.STATIC });
}

function peopleGeometry(
  [positions, former]: [Float32Array, Float32Array],
  states: Buffer,
  traits: Buffer,
): Geometry {
  const places = placesBuffer(positions);
  const formerPlaces = former === positions ? places : placesBuffer(former);
  const corners = placesBuffer(CORNERS);
  const person = { offset: 0, instance: true };
  return new Geometry({
    topology: 'triangle-strip',
    instanceCount: positions.length / 2,
    attributes: {
      aCorner: { buffer: corners, format: 'float32x2' },
      aPosition: { buffer: places, format: 'float32x2', stride: POSITION_BYTES, ...person },
      aFormer: { buffer: formerPlaces, format: 'float32x2', stride: POSITION_BYTES, ...person },
      aState: { buffer: states, format: 'unorm8x4', stride: STATE_BYTES, ...person },
      aTraits: { buffer: traits, format: 'unorm16x2', stride: STATE_BYTES, ...person },
    },
  });
}
