import { describe, expect, it } from 'vitest';
import { LineRaster } from '../../../src/scene/canvas/line-raster.ts';

const [WIDTH, HEIGHT] = [9, 7];

function drawn(lines: readonly (readonly [number, number, number, number])[], thickness = 1, opacity = 1) {
  const raster = new LineRaster(WIDTH, HEIGHT);
  raster.begin([1, 0, 0], thickness, opacity);
  for (const line of lines) raster.line(...line);
  const covers = Array.from({ length: WIDTH * HEIGHT }, (_, pixel) => raster.pixels[pixel * 4 + 3]!);
  return { raster, covers, at: (x: number, y: number) => covers[y * WIDTH + x]! };
}

const sumOf = (covers: readonly number[]) => covers.reduce((sum, cover) => sum + cover, 0) / 255;

describe('a raster of lines', () => {
  it('fills the pixels that a line covers, in its colour', () => {
    const { raster, at } = drawn([[2, 3.5, 6, 3.5]]);
    expect([1, 2, 5, 6].map((x) => at(x, 3))).toEqual([0, 255, 255, 0]);
    expect([at(3, 2), at(3, 4)]).toEqual([0, 0]);
    expect([...raster.pixels.subarray((3 * WIDTH + 3) * 4).subarray(0, 4)]).toEqual([255, 0, 0, 255]);
  });

  it('covers as much as a line is long and thick, whichever way it goes', () => {
    for (const [x, y] of [
      [4, 0],
      [0, 4],
      [3, 2],
      [-2, 3],
    ] as const) {
      const { covers } = drawn([[4, 1.5, 4 + x, 1.5 + y]], 1.5);
      const area = Math.hypot(x, y) * 1.5;
      expect(Math.abs(sumOf(covers) - area)).toBeLessThan(0.05 * area);
    }
  });

  it('is the same from either end', () =>
    expect(drawn([[1, 1, 7, 4]]).covers).toEqual(drawn([[7, 4, 1, 1]]).covers));

  it('adds up where lines cross as strokes do, and leaves out what is not in the picture', () => {
    const once = drawn([[0, 3.5, 9, 3.5]], 1, 0.25).at(4, 3);
    const crossed = drawn(
      [
        [0, 3.5, 9, 3.5],
        [4.5, 0, 4.5, 7],
        [-40, -20, -3, 80],
        [5, 90, 900, 95],
      ],
      1,
      0.25,
    );
    expect(once).toBe(64);
    expect(crossed.at(4, 3)).toBe(Math.round(255 * (1 - 0.75 ** 2)));
    expect(sumOf(crossed.covers)).toBeCloseTo((15 * once - once + crossed.at(4, 3)) / 255, 1);
  });
});
