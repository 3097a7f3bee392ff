import type { DotShape } from '../shown/dot-shape.ts';

/**
 * Fills dots into pixels by hand: a canvas that draws in software takes ten times as long to stamp them. Both edges of a
 * dot are one device pixel soft, as in people-shader.ts.
 */
export class DotRaster {
  /** Red, green, blue and opacity, 0 … 255 each, by row. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8ClampedArray(width * height * 4);
  }

  clear(): void {
    this.pixels.fill(0);
  }

  /** Puts a dot over what is there; everything is in device pixels. */
  dot(x: number, y: number, { radius, inside, fill, rim }: DotShape): void {
    const { pixels, width, height } = this;
    const left = Math.max(0, Math.floor(x - radius - 0.5));
    const right = Math.min(width - 1, Math.ceil(x + radius + 0.5));
    const bottom = Math.min(height - 1, Math.ceil(y + radius + 0.5));
    for (let row = Math.max(0, Math.floor(y - radius - 0.5)); row <= bottom; row++) {
      const dy = row + 0.5 - y;
      for (let column = left; column <= right; column++) {
        const dx = column + 0.5 - x;
        const distance = Math.sqrt(dx * dx + dy * dy);
        const cover = Math.min(1, radius - distance + 0.5);
        if (cover <= 0) continue;
        const inner = Math.min(1, Math.max(0, inside - distance + 0.5));
        const offset = (row * width + column) * 4;
        const under = (pixels[offset + 3]! / 255) * (1 - cover);
        const opacity = cover + under;
        for (let channel = 0; channel < 3; channel++) {
          const own = rim[channel]! + (fill[channel]! - rim[channel]!) * inner;
          pixels[offset + channel] = (own * 255 * cover + pixels[offset + channel]! * under) / opacity;
        }
        pixels[offset + 3] = opacity * 255;
      }
    }
  }
}
