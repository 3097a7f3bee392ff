import { DotRaster } from './dot-raster.ts';
import { dotShape, scaledDot, type DotShape } from '../shown/dot-shape.ts';
import { opacityOf, radiusOf, sizeOf, type Appearance } from '../look/dot-marks.ts';
import type { Everybody } from '../shown/everybody.ts';
import type { Look } from '../shown/painter.ts';
import { isRamp, rampedColour, shareOnRamp } from '../look/ramps.ts';
import { fidelityOf, lookOf } from '../../model/measures/person-state.ts';
import type { Viewpoint } from '../view/viewpoint.ts';

/** Colours of a ramp, and levels of a filling, that are told apart. */
const STEPS = 48;

/** Of more people those of a layer who share a pixel are drawn once. */
const MOST_APART = 20_000;

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
  /** The x of a person at twice their number, and the y after it. */
  readonly along: (at: number) => number;
  readonly everybody: Everybody;
  readonly look: Look;
  /** By stage code. */
  readonly looks: readonly Appearance[];
}

/** People as a picture that is kept until something about them changes. */
export class CanvasPeople {
  readonly #canvas = document.createElement('canvas');
  #raster = new DotRaster(1, 1);
  /** Of a pixel: the layer, from 1, in which somebody's middle is there already. */
  #taken = new Uint8Array();

  /** Draws those of the crowd who are in these layers, one layer over the other, for `paint`. */
  prepare({ viewpoint, density, context }: CanvasView, crowd: Crowd, layers: readonly number[]): void {
    const { width, height } = context.canvas;
    if (this.#raster.width !== width || this.#raster.height !== height) {
      this.#raster = new DotRaster(width, height);
      Object.assign(this.#canvas, { width, height });
    }
    this.#raster.clear();
    const isCrowded = typeof crowd.people === 'number' && crowd.people > MOST_APART;
    if (isCrowded && this.#taken.length === width * height) this.#taken.fill(0);
    else this.#taken = new Uint8Array(isCrowded ? width * height : 0);
    const shapes = new Shapes(crowd.look, density);
    for (const layer of layers) this.#drawLayer(layer, viewpoint, crowd, shapes);
    this.#canvas.getContext('2d')!.putImageData(new ImageData(this.#raster.pixels, width, height), 0, 0);
  }

  #drawLayer(layer: number, { camera, view, spacing }: Viewpoint, crowd: Crowd, shapes: Shapes): void {
    const { people, look, looks, everybody } = crowd;
    const { weight } = look.theme;
    const opacities = looks.map((each) => opacityOf(each, spacing, weight));
    const count = typeof people === 'number' ? people : people.length;
    for (let index = 0; index < count; index++) {
      const person = typeof people === 'number' ? index : people[index]!;
      const [state, traits] = [everybody.states[person]!, everybody.traits[person]!];
      const code = lookOf(state) < looks.length ? lookOf(state) : 0;
      const appearance = looks[code]!;
      if (appearance.layer !== layer) continue;
      const x = (crowd.along(person * 2) - camera.x) * camera.scale + view.width / 2;
      const y = (crowd.along(person * 2 + 1) - camera.y) * camera.scale + view.height / 2;
      const radius = radiusOf(appearance.mark, spacing, weight, look.sized ? sizeOf(traits) : 1);
      if (x < -radius || y < -radius || x > view.width + radius || y > view.height + radius) continue;
      if (this.#isTaken(x * shapes.density, y * shapes.density, layer)) continue;
      const shape = shapes.of(appearance, radius, state, traits);
      this.#raster.dot(x * shapes.density, y * shapes.density, shape, opacities[code]);
    }
  }

  /** True in a crowd where somebody of the layer is drawn at the same pixel; if not, one is from now on. */
  #isTaken(x: number, y: number, layer: number): boolean {
    const { width, height } = this.#raster;
    if (this.#taken.length === 0 || x < 0 || y < 0 || x >= width || y >= height) return false;
    const pixel = Math.floor(y) * width + Math.floor(x);
    if (this.#taken[pixel] === layer + 1) return true;
    this.#taken[pixel] = layer + 1;
    return false;
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
    const ramp = appearance.ramped && isRamp(mode) && mode !== 'left' ? mode : null;
    const left = appearance.mark.filling === 'left';
    const share = ramp ? shareOnRamp(ramp, state, traits, lastDay) : left ? fidelityOf(state) : 1;
    const step = Math.round(share * STEPS);
    const ofAppearance = this.#known.get(appearance) ?? new Map<number, DotShape>();
    this.#known.set(appearance, ofAppearance);
    const key = Math.round(radius * 64) * 64 + step;
    const known = ofAppearance.get(key);
    if (known) return known;
    const colour = rampedColour(theme, mode, step / STEPS);
    const shape = scaledDot(dotShape(appearance, radius, theme.weight, step / STEPS, colour), this.density);
    ofAppearance.set(key, shape);
    return shape;
  }
}
