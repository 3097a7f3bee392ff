import { toView, type Point } from '../view/camera.ts';
import { DotRaster } from './dot-raster.ts';
import { dotShape, type DotShape } from '../shown/dot-shape.ts';
import { radiusOf, sizeOf, type Appearance } from '../look/dot-marks.ts';
import type { Everybody } from '../shown/everybody.ts';
import type { Look } from '../shown/painter.ts';
import { rampColour, shareOnRamp } from '../look/ramps.ts';
import { stageOf } from '../../model/measures/person-state.ts';
import type { Viewpoint } from '../view/viewpoint.ts';

/** Colours of a ramp that are told apart. */
const RAMP_STEPS = 48;

/** A canvas and what is seen on it. */
export interface CanvasView {
  readonly context: CanvasRenderingContext2D;
  readonly viewpoint: Viewpoint;
  /** Device pixels for one CSS pixel. */
  readonly density: number;
}

/** People who are drawn in the same way. */
export interface Crowd {
  /** The number of people to draw, or the people themselves. */
  readonly people: number | readonly number[];
  readonly placeOf: (person: number) => Point;
  readonly everybody: Everybody;
  readonly look: Look;
  /** By stage code. */
  readonly looks: readonly Appearance[];
}

/** People as a picture that is kept until something about them changes. */
export class CanvasPeople {
  readonly #canvas = document.createElement('canvas');
  #raster = new DotRaster(1, 1);

  /** Draws those of the crowd whose stage is drawn in front, or those behind, for `paint`. */
  prepare({ viewpoint, density, context }: CanvasView, crowd: Crowd, front: boolean): void {
    const { width, height } = context.canvas;
    if (this.#raster.width !== width || this.#raster.height !== height) {
      this.#raster = new DotRaster(width, height);
      Object.assign(this.#canvas, { width, height });
    }
    this.#raster.clear();
    const { camera, view, spacing } = viewpoint;
    const { people, look, looks, everybody } = crowd;
    const shapes = new Shapes(look, density);
    const count = typeof people === 'number' ? people : people.length;
    for (let index = 0; index < count; index++) {
      const person = typeof people === 'number' ? index : people[index]!;
      const appearance = looks[stageOf(everybody.states[person]!)] ?? looks[0]!;
      if (appearance.front !== front) continue;
      const { x, y } = toView(camera, view, crowd.placeOf(person));
      const size = look.sized ? sizeOf(everybody.traits[person]!) : 1;
      const radius = radiusOf(appearance.mark, spacing, look.theme.weight) * size;
      if (x < -radius || y < -radius || x > view.width + radius || y > view.height + radius) continue;
      const shape = shapes.of(appearance, radius, everybody.states[person]!, everybody.traits[person]!);
      this.#raster.dot(x * density, y * density, shape);
    }
    this.#canvas.getContext('2d')!.putImageData(new ImageData(this.#raster.pixels, width, height), 0, 0);
  }

  /** Puts what was prepared on the canvas. */
  paint({ context }: CanvasView): void {
    context.drawImage(this.#canvas, 0, 0);
  }
}

/** The shapes that dots have, each made once. */
class Shapes {
  readonly #known = new Map<Appearance, Map<number, DotShape>>();

  constructor(
    readonly look: Look,
    readonly density: number,
  ) {}

  /** In device pixels. */
  of(appearance: Appearance, radius: number, state: number, traits: number): DotShape {
    const { mode, lastDay, theme } = this.look;
    const isRamped = appearance.ramped && mode !== 'stage';
    const step = isRamped ? Math.round(shareOnRamp(mode, state, traits, lastDay) * RAMP_STEPS) : -1;
    const ofAppearance = this.#known.get(appearance) ?? new Map<number, DotShape>();
    this.#known.set(appearance, ofAppearance);
    const key = Math.round(radius * 64) * 64 + step + 1;
    const known = ofAppearance.get(key);
    if (known) return known;
    const ramp = isRamped ? rampColour(theme.ramps[mode], step / RAMP_STEPS) : null;
    const shape = dotShape(appearance, radius, theme.weight, ramp);
    const { density } = this;
    const scaled = { ...shape, radius: shape.radius * density, inside: shape.inside * density };
    ofAppearance.set(key, scaled);
    return scaled;
  }
}
