import { toTown, type Bounds, type Point } from '../view/camera.ts';
import { mixColours, parseColour, type Rgb } from '../look/colour.ts';
import type { SceneTheme } from '../look/palette.ts';
import type { Viewpoint } from '../view/viewpoint.ts';

/** CSS pixels: the largest map, paper around the town in it, and the narrowest stage that has room for one. */
const LARGEST = { width: 132, height: 88 };
const PAPER = 6;
const NARROWEST = 520;

/** The smallest frame round what is in view that can still be seen. */
const LEAST_FRAME = 5;

/** People that share a spot of the map, on average: with fewer it would be a starry sky and no town. */
const PEOPLE_PER_SPOT = 6;
/** The share of ink in the densest spots. */
const DARKEST = 0.3;

/** The number of people in each spot of a grid over the town, from left to right and from top to bottom. */
export interface Density {
  /** Of a spot, in layout units. */
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  /** Relative to the densest spot. */
  readonly shares: Float32Array;
}

/** The density of people at `positions` (x, y pairs), on a grid of at most `most` spots across. */
export function densityOf(positions: Float32Array, bounds: Bounds, most: number): Density {
  const { left, top } = bounds;
  const [width, height] = [bounds.right - left, bounds.bottom - top];
  const people = positions.length / 2;
  const side = Math.max(Math.sqrt((width * height * PEOPLE_PER_SPOT) / Math.max(people, 1)), width / most);
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const counts = new Float32Array(columns * rows);
  let peak = 1;
  for (let offset = 0; offset < positions.length; offset += 2) {
    const column = Math.min(columns - 1, Math.floor((positions[offset]! - left) / side));
    const row = Math.min(rows - 1, Math.floor((positions[offset + 1]! - top) / side));
    peak = Math.max(peak, ++counts[row * columns + column]!);
  }
  return { side, columns, rows, shares: counts.map((count) => count / peak) };
}

/** The content of the map. It is drawn again when any of it is another object. */
interface Shown {
  readonly positions: Float32Array;
  readonly theme: SceneTheme;
  readonly density: number;
}

/** The whole town, small, in a corner of the stage, with a frame round what is in view; only while that is not all of it. */
export class Minimap {
  readonly canvas = document.createElement('canvas');
  #town: HTMLCanvasElement | null = null;
  /** The size of the town, in CSS pixels: whole spots, so somewhat more than the map. */
  #size = { width: 0, height: 0 };
  #shown: Shown | null = null;
  #bounds: Bounds = { left: 0, top: 0, right: 1, bottom: 1 };
  /** CSS pixels a layout unit. */
  #scale = 1;
  #isHidden = true;

  /** @param goTo called with the layout point that somebody wants to look at */
  constructor(goTo: (point: Point) => void) {
    const { canvas } = this;
    Object.assign(canvas.style, { position: 'absolute', left: '0', bottom: '0', display: 'none' });
    Object.assign(canvas.style, { touchAction: 'none', cursor: 'crosshair' });
    // The keyboard has ways of its own to move the town.
    canvas.setAttribute('aria-hidden', 'true');
    canvas.dataset['testid'] = 'minimap';
    const go = ({ offsetX, offsetY }: PointerEvent) => goTo(this.#townPoint(offsetX, offsetY));
    canvas.addEventListener('pointerdown', (event) => {
      canvas.setPointerCapture(event.pointerId);
      go(event);
    });
    canvas.addEventListener('pointermove', (event) => {
      if (canvas.hasPointerCapture(event.pointerId)) go(event);
    });
  }

  /** Draws it for what is seen, or hides it where everything is; `density` is device pixels for a CSS pixel. */
  draw(viewpoint: Viewpoint, positions: Float32Array, theme: SceneTheme, density: number): void {
    const isHidden = viewpoint.fitted || viewpoint.view.width < NARROWEST;
    if (isHidden !== this.#isHidden) this.canvas.style.display = isHidden ? 'none' : 'block';
    this.#isHidden = isHidden;
    if (isHidden) return;
    const { positions: known, theme: drawn, density: sharp } = this.#shown ?? {};
    if (known !== positions || drawn !== theme || sharp !== density) {
      this.#shown = { positions, theme, density };
      this.#bounds = viewpoint.bounds;
      this.#drawTown();
    }
    this.#drawFrame(viewpoint, theme, density);
  }

  #drawTown(): void {
    const { positions, theme, density } = this.#shown!;
    const { left, right, top, bottom } = this.#bounds;
    const room = { width: LARGEST.width - 2 * PAPER, height: LARGEST.height - 2 * PAPER };
    this.#scale = Math.min(room.width / (right - left), room.height / (bottom - top));
    const width = Math.round((right - left) * this.#scale) + 2 * PAPER;
    const height = Math.round((bottom - top) * this.#scale) + 2 * PAPER;
    Object.assign(this.canvas, { width: width * density, height: height * density });
    Object.assign(this.canvas.style, { width: `${String(width)}px`, height: `${String(height)}px` });
    const spots = densityOf(positions, this.#bounds, room.width * density);
    const side = spots.side * this.#scale;
    this.#size = { width: spots.columns * side, height: spots.rows * side };
    this.#town = painted(spots, theme);
  }

  #drawFrame({ camera, view }: Viewpoint, theme: SceneTheme, density: number): void {
    const { canvas } = this;
    const context = canvas.getContext('2d')!;
    const [width, height] = [canvas.width / density, canvas.height / density];
    context.setTransform(density, 0, 0, density, 0, 0);
    context.fillStyle = theme.paper;
    context.fillRect(0, 0, width, height);
    context.drawImage(this.#town!, PAPER, PAPER, this.#size.width, this.#size.height);
    context.strokeStyle = theme.line;
    context.lineWidth = 1;
    context.strokeRect(0.5, 0.5, width - 1, height - 1);
    const from = this.#mapPoint(toTown(camera, view, { x: 0, y: 0 }));
    const to = this.#mapPoint(toTown(camera, view, { x: view.width, y: view.height }));
    const [left, right] = spanInside(from.x, to.x, width);
    const [top, bottom] = spanInside(from.y, to.y, height);
    context.strokeStyle = theme.ink;
    context.lineWidth = 1.5 * theme.weight;
    context.strokeRect(left, top, right - left, bottom - top);
  }

  #mapPoint({ x, y }: Point): Point {
    return {
      x: PAPER + (x - this.#bounds.left) * this.#scale,
      y: PAPER + (y - this.#bounds.top) * this.#scale,
    };
  }

  #townPoint(x: number, y: number): Point {
    return {
      x: this.#bounds.left + (x - PAPER) / this.#scale,
      y: this.#bounds.top + (y - PAPER) / this.#scale,
    };
  }
}

/** The part of a span that is on the map, as long as can be seen. */
function spanInside(from: number, to: number, size: number): [number, number] {
  const [low, high] = [Math.max(from, 1.5), Math.min(to, size - 1.5)];
  const missing = Math.max(0, LEAST_FRAME - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** A pixel a spot: drawn larger, they flow into one another. */
function painted({ columns, rows, shares }: Density, theme: SceneTheme): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: columns, height: rows });
  const context = canvas.getContext('2d')!;
  const image = context.createImageData(columns, rows);
  const [paper, ink] = [parseColour(theme.paper), parseColour(theme.ink)];
  shares.forEach((share, spot) => {
    const colour: Rgb = mixColours(paper, ink, share * DARKEST);
    for (let part = 0; part < 3; part++) image.data[spot * 4 + part] = colour[part]! * 255;
    image.data[spot * 4 + 3] = 255;
  });
  context.putImageData(image, 0, 0);
  return canvas;
}
