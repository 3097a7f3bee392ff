import { describe, expect, it } from 'vitest';
import { FAN, RELAYING, UNAWARE } from '../../../src/model/story/stages.ts';
import { DotRaster } from '../../../src/scene/canvas/dot-raster.ts';
import { appearances } from '../../../src/scene/look/dot-marks.ts';
import { THEMES } from '../../../src/scene/look/palette.ts';
import { dotShape } from '../../../src/scene/shown/dot-shape.ts';

const looks = appearances(THEMES.light, null);
const fan = dotShape(looks[FAN]!, 12, 1);
const speck = dotShape(looks[UNAWARE]!, 9, 1);

describe('DotRaster', () => {
  const pixel = (raster: DotRaster, x: number, y: number) => [
    ...raster.pixels.subarray((y * raster.width + x) * 4, (y * raster.width + x) * 4 + 4),
  ];
  const bytes = (colour: readonly number[]) => [...colour.map((channel) => Math.round(channel * 255)), 255];

  it('fills a dot with what it is made of, soft at the edge, and nothing else', () => {
    const raster = new DotRaster(40, 40);
    raster.dot(20, 20, fan);
    expect(pixel(raster, 20, 20)).toEqual(bytes(fan.colour));
    expect(pixel(raster, 28, 20)).toEqual(bytes(fan.paper));
    expect(pixel(raster, 30, 20)).toEqual(bytes(fan.ring));
    expect(pixel(raster, 0, 0)).toEqual([0, 0, 0, 0]);
    const edges = raster.pixels.filter((value, index) => index % 4 === 3 && value > 0 && value < 255);
    expect(edges.length).toBeGreaterThan(20);
    raster.clear();
    expect(raster.pixels.every((value) => value === 0)).toBe(true);
  });

  it.each([1, 0.4])('covers as much as the disk is large, times its opacity (%f)', (opacity) => {
    const raster = new DotRaster(40, 40);
    raster.dot(20.3, 19.8, speck, opacity);
    const area = raster.pixels
      .filter((_, index) => index % 4 === 3)
      .reduce((sum, cover) => sum + cover / 255, 0);
    expect(area / (Math.PI * 81)).toBeCloseTo(opacity, 1);
  });

  it('draws the same whether it looks at every pixel or knows the dot to be plain', () => {
    const [plain, looked] = [new DotRaster(30, 30), new DotRaster(30, 30)];
    const shape = { ...dotShape(looks[RELAYING]!, 8, 1), halo: 0 };
    plain.dot(15.2, 14.7, shape);
    looked.dot(15.2, 14.7, { ...shape, halo: 1e-12 });
    plain.pixels.forEach((value, at) => expect(Math.abs(value - looked.pixels[at]!)).toBeLessThanOrEqual(1));
  });

  it('cuts off what lies beyond the edge', () => {
    const raster = new DotRaster(4, 4);
    const dot = dotShape(looks[UNAWARE]!, 3, 1);
    raster.dot(0, 0, dot);
    raster.dot(30, -20, dot);
    expect(pixel(raster, 0, 0)).toEqual(bytes(dot.colour));
  });
});
