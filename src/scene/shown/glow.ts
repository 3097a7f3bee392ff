import { stageOf } from '../../model/measures/person-state.ts';
import { STAGES, type Stage } from '../../model/story/stages.ts';
import { parseColour } from '../look/colour.ts';
import { boundsOf } from '../view/camera.ts';
import type { Look } from './painter.ts';

/** The light round people, as a picture of few pixels that is drawn larger: straight red, green, blue and opacity by row. */
export interface Glow {
  readonly columns: number;
  readonly rows: number;
  /** Layout units: the place of the first pixel's middle, and the distance between two. */
  readonly left: number;
  readonly top: number;
  readonly step: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** A light of one hue: whose it is, how strong one alone is and all together, and how far it reaches in pixels. */
interface Light {
  readonly of: readonly Stage[];
  readonly hue: Stage;
  readonly one: number;
  readonly most: number;
  readonly reach: number;
}

const LIGHTS: readonly Light[] = [
  { of: ['fan', 'customer'], hue: 'fan', one: 0.15, most: 0.24, reach: 6 },
  { of: ['critic'], hue: 'critic', one: 0.13, most: 0.22, reach: 6 },
  { of: ['relaying', 'planning', 'warned'], hue: 'relaying', one: 0.07, most: 0.12, reach: 3 },
];

/** Pixels across the widest town, and the least distance between two in spacings. */
const MOST_PIXELS = 150;
const LEAST_STEP = 0.75;
/** Pixels round the town, for the light that leaves it. */
const EDGE = 6;
/** How much weaker all lights are where the whole town is lit: they would merge into one fog. */
const WEAKER = 0.6;

/** The light round everybody who has the story or went, in the colours of the look; null where it has none. */
export function glowOf(
  positions: Float32Array,
  spacing: number,
  states: Uint32Array,
  look: Look,
): Glow | null {
  if (look.mode !== 'stage' || look.looksOf || positions.length === 0) return null;
  const { left, top, right, bottom } = boundsOf(positions, spacing);
  const step = Math.max(LEAST_STEP * spacing, Math.max(right - left, bottom - top) / MOST_PIXELS);
  const grid = {
    columns: Math.ceil((right - left) / step) + 2 * EDGE,
    rows: Math.ceil((bottom - top) / step) + 2 * EDGE,
    left: left - EDGE * step,
    top: top - EDGE * step,
    step,
  };
  // Where one pixel is many people's, each of them has the less of it.
  const share = ((LEAST_STEP * spacing) / step) ** 2;
  const fields = LIGHTS.map((light) => fieldOf(light, grid, { positions, states, look }, share));
  return { ...grid, pixels: pixelsOf(fields, look) };
}

type Grid = Omit<Glow, 'pixels'>;

interface People {
  readonly positions: Float32Array;
  readonly states: Uint32Array;
  readonly look: Look;
}

/** The strength of one light at each pixel. */
function fieldOf(light: Light, grid: Grid, { positions, states, look }: People, share: number): Float32Array {
  const { columns, rows, left, top, step } = grid;
  const field = new Float32Array(columns * rows);
  const isLit = STAGES.map((stage, code) => light.of.includes(stage) && (look.isolated?.has(code) ?? true));
  for (let person = 0; person < states.length; person++) {
    if (!isLit[stageOf(states[person]!)]) continue;
    const x = (positions[person * 2]! - left) / step;
    const y = (positions[person * 2 + 1]! - top) / step;
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [right, down] = [x - column, y - row];
    const at = row * columns + column;
    field[at]! += (1 - right) * (1 - down);
    field[at + 1]! += right * (1 - down);
    field[at + columns]! += (1 - right) * down;
    field[at + columns + 1]! += right * down;
  }
  for (let round = 0; round < light.reach; round++) spread(field, columns);
  // So often spread, one light has 1 / (π × rounds) of itself in the middle.
  const gain = light.one * share * Math.PI * light.reach;
  let lit = 0;
  for (const value of field) lit += 1 - Math.exp((-value * gain) / light.most);
  const most = light.most * (1 - WEAKER * Math.min(1, (2 * lit) / field.length));
  return field.map((value) => most * (1 - Math.exp((-value * gain) / most)));
}

/** Lets each pixel give half of itself to its neighbours, along rows and then along columns. */
function spread(field: Float32Array, columns: number): void {
  for (const stride of [1, columns]) {
    for (let lane = 0; lane < stride; lane++) {
      // Along rows the lanes follow each other: the edge, which is dark, parts them.
      let before = 0;
      for (let at = lane; at < field.length; at += stride) {
        const own = field[at]!;
        field[at] = (before + 2 * own + (field[at + stride] ?? 0)) / 4;
        before = own;
      }
    }
  }
}

function pixelsOf(fields: readonly Float32Array[], { theme }: Look): Uint8ClampedArray<ArrayBuffer> {
  const hues = LIGHTS.map(({ hue }) => parseColour(theme.stages[hue]));
  const pixels = new Uint8ClampedArray(fields[0]!.length * 4);
  for (let at = 0; at < fields[0]!.length; at++) {
    let sum = 0;
    for (const field of fields) sum += field[at]!;
    for (let channel = 0; channel < 3; channel++) {
      let value = 0;
      // Without light the colour is that of all hues, so that an edge fades to no other.
      for (const [index, field] of fields.entries()) value += (field[at]! + 1e-4) * hues[index]![channel]!;
      pixels[at * 4 + channel] = (255 * value) / (sum + 1e-4 * fields.length);
    }
    pixels[at * 4 + 3] = 255 * sum;
  }
  return pixels;
}
