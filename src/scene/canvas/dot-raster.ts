import { isPlain, lookAtDot, type DotShape, type SeenDot } from '../shown/dot-shape.ts';

/**
 * Fills dots into pixels by hand: a canvas that draws in software takes ten times as long to stamp them. Edges are one
 * device pixel soft, as in people-shader.ts.
 */
export class DotRaster {
  /** Red, green, blue and opacity, 0 … 255 each, by row. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  readonly #seen: SeenDot = { cover: 0, paper: 0, ring: 0 };

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8ClampedArray(width * height * 4);
  }

  clear(): void {
    this.pixels.fill(0);
  }

  /** Puts a dot over what is there; everything is in device pixels. @param opacity 0 … 1 */
  dot(x: number, y: number, shape: DotShape, opacity = 1): void {
    const { width, height } = this;
    const seen = this.#seen;
    const radius = shape.radius + shape.halo;
    const isSimple = isPlain(shape);
    const left = Math.max(0, Math.floor(x - radius - 0.5));
    const right = Math.min(width - 1, Math.ceil(x + radius + 0.5));
    const bottom = Math.min(height - 1, Math.ceil(y + radius + 0.5));
    seen.paper = seen.ring = 0;
    for (let row = Math.max(0, Math.floor(y - radius - 0.5)); row <= bottom; row++) {
      const dy = row + 0.5 - y;
      for (let column = left; column <= right; column++) {
        const dx = column + 0.5 - x;
        if (isSimple) seen.cover = Math.min(1, radius - Math.sqrt(dx * dx + dy * dy) + 0.5);
        else lookAtDot(shape, dx, dy, seen);
        if (seen.cover > 0) this.#put((row * width + column) * 4, shape, seen.cover * opacity);
      }
    }
  }

  #put(offset: number, { colour, ring, paper }: DotShape, cover: number): void {
    const { pixels } = this;
    const seen = this.#seen;
    const own = 1 - seen.paper - seen.ring;
    const under = (pixels[offset + 3]! / 255) * (1 - cover);
    const opacity = cover + under;
    for (let channel = 0; channel < 3; channel++) {
      const value = own * colour[channel]! + seen.ring * ring[channel]! + seen.paper * paper[channel]!;
      pixels[offset + channel] = (value * 255 * cover + pixels[offset + channel]! * under) / opacity;
    }
    pixels[offset + 3] = opacity * 255;
  }
}
