import { describe, expect, it } from 'vitest';
import { DotRaster } from '../../../src/scene/canvas/dot-raster.ts';

const red = [1, 0, 0] as const;
const blue = [0, 0, 1] as const;

describe('DotRaster', () => {
  const pixel = (raster: DotRaster, x: number, y: number) => [
    ...raster.pixels.subarray((y * raster.width + x) * 4, (y * raster.width + x) * 4 + 4),
  ];

  it('fills a disk with its rim, soft at the edge, and nothing else', () => {
    const raster = new DotRaster(20, 20);
    raster.dot(10, 10, { radius: 6, inside: 3, fill: red, rim: blue });
    expect(pixel(raster, 10, 10)).toEqual([255, 0, 0, 255]);
    expect(pixel(raster, 14, 10)).toEqual([0, 0, 255, 255]);
    expect(pixel(raster, 0, 0)).toEqual([0, 0, 0, 0]);
    const edge = pixel(raster, 15, 11)[3]!;
    expect(edge).toBeGreaterThan(0);
    expect(edge).toBeLessThan(255);
    raster.clear();
    expect(raster.pixels.every((value) => value === 0)).toBe(true);
  });

  it('covers as much as the disk is large', () => {
    const raster = new DotRaster(40, 40);
    raster.dot(20.3, 19.8, { radius: 9, inside: 9, fill: red, rim: red });
    const area = raster.pixels
      .filter((_, index) => index % 4 === 3)
      .reduce((sum, cover) => sum + cover / 255, 0);
    expect(area).toBeCloseTo(Math.PI * 81, -1);
  });

  it('cuts off what lies beyond the edge', () => {
    const raster = new DotRaster(4, 4);
    raster.dot(0, 0, { radius: 3, inside: 3, fill: red, rim: red });
    raster.dot(30, -20, { radius: 3, inside: 3, fill: red, rim: red });
    expect(pixel(raster, 0, 0)).toEqual([255, 0, 0, 255]);
  });
});
