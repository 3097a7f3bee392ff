import type { Rgb } from '../look/colour.ts';

/**
 * Fills lines into pixels by hand: thousands that cross take a canvas a second to stroke together. Where they cross they add
 * up, as strokes one over the other do.
 */
export class LineRaster {
  /** Red, green, blue and opacity, 0 … 255 each, by row. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  #thickness = 1;
  #opacity = 1;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8ClampedArray(width * height * 4);
  }

  /** Takes all lines away; those that follow have a colour, a thickness in pixels and an opacity of 0 … 1. */
  begin([red, green, blue]: Rgb, thickness: number, opacity: number): void {
    const [word] = new Uint32Array(Uint8ClampedArray.of(red * 255, green * 255, blue * 255, 0).buffer);
    new Uint32Array(this.pixels.buffer).fill(word!);
    this.#thickness = thickness;
    this.#opacity = opacity;
  }

  /** Draws a line, in pixels. */
  line(fromX: number, fromY: number, toX: number, toY: number): void {
    if (Math.abs(toX - fromX) >= Math.abs(toY - fromY)) this.#along(fromX, fromY, toX, toY, true);
    else this.#along(fromY, fromX, toY, toX, false);
  }

  /** Goes from step to step along the axis on which the line is longer; `across` is the other one. */
  #along(from: number, fromAcross: number, to: number, toAcross: number, isFlat: boolean): void {
    if (from > to) {
      this.#along(to, toAcross, from, fromAcross, isFlat);
      return;
    }
    const { width, height, pixels } = this;
    const [steps, places] = isFlat ? [width, height] : [height, width];
    const [perStep, perPlace] = isFlat ? [4, 4 * width] : [4 * width, 4];
    const slope = to === from ? 0 : (toAcross - fromAcross) / (to - from);
    const half = (this.#thickness / 2) * Math.sqrt(1 + slope * slope);
    const last = Math.min(steps - 1, Math.floor(to));
    for (let step = Math.max(0, Math.floor(from)); step <= last; step++) {
      // A step at an end is covered in part.
      const share = Math.min(step + 1, to) - Math.max(step, from);
      const middle = fromAcross + (Math.min(Math.max(step + 0.5, from), to) - from) * slope;
      const [low, high] = [middle - half, middle + half];
      const end = Math.min(places - 1, Math.floor(high));
      for (let place = Math.max(0, Math.floor(low)); place <= end; place++) {
        const cover = (Math.min(place + 1, high) - Math.max(place, low)) * share * this.#opacity;
        const at = step * perStep + place * perPlace + 3;
        pixels[at] = pixels[at]! + cover * (255 - pixels[at]!);
      }
    }
  }
}
