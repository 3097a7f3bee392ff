import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOnCurves } from '../../../src/charts/drawing/curve-labels.ts';
import type { Point } from '../../../src/charts/drawing/curves.ts';
import { labelsTouch, type LabelRequest } from '../../../src/charts/drawing/end-labels.ts';
import { plotArea, textWidth } from '../../../src/charts/drawing/plot.ts';

const plot = plotArea({ width: 320, height: 170, em: 13 }, { left: ['5,000'], right: ['heard', 'went'] });
const label = (x: number, y: number, text: string): LabelRequest => ({ x, y, text, emphasis: 'plain' });
const straight = (from: Point, to: Point): Point[] =>
  Array.from({ length: 21 }, (_, i): Point => [
    from[0] + ((to[0] - from[0]) * i) / 20,
    from[1] + ((to[1] - from[1]) * i) / 20,
  ]);
const rising = straight([plot.left, plot.bottom], [plot.right, plot.top]);
const falling = straight([plot.left, plot.top], [plot.right, plot.bottom]);
const middle = (plot.top + plot.bottom) / 2;
const centre = (plot.left + plot.right) / 2;

describe('labels on curves', () => {
  it('stand where their curve does not run, near their point', () => {
    for (const curve of [rising, falling]) {
      const [placed] = placeOnCurves([label(centre, middle, 'heard 20')], [curve], plot);
      const isRight = placed!.anchor === 'start';
      const isAbove = placed!.y < middle;
      expect(isRight === isAbove).toBe(curve === falling);
      expect(Math.abs(placed!.y - middle)).toBeLessThan(2 * plot.em);
    }
  });

  it('stand below a curve that runs along the top, and beside one another near the edges', () => {
    const along = straight([plot.left, plot.top], [plot.right, plot.top]);
    const [placed] = placeOnCurves([label(centre, plot.top, 'heard 20')], [along], plot);
    expect(placed!.y).toBeGreaterThan(plot.top + 0.65 * plot.em);
  });

  it('stand in the order of their points, the first above where two are the same', () => {
    const low = straight([plot.left, plot.bottom], [plot.right, plot.bottom]);
    const both = [label(centre, plot.bottom, 'heard 1'), label(centre, plot.bottom, 'went 1')];
    const [heard, went] = placeOnCurves(both, [low, low], plot);
    expect(heard!.y).toBeLessThanOrEqual(went!.y);
    const [upper, lower] = placeOnCurves(
      [label(centre, middle + 3, 'went 7'), label(centre, middle - 3, 'heard 9')],
      [rising, falling],
      plot,
    ).toSorted((a, b) => a.y - b.y);
    expect([upper!.text, lower!.text]).toEqual(['heard 9', 'went 7']);
  });

  it('keep off the other curve as well: of few who went, beside many who heard', () => {
    const low = straight([plot.left, plot.bottom], [plot.right, plot.bottom - 12]);
    const steep = straight([plot.left, plot.bottom], [plot.right, plot.top]);
    const x = plot.left + 90;
    const [heardY, wentY] = [steep, low].map((points) => points.findLast(([at]) => at <= x)![1]) as [
      number,
      number,
    ];
    const placed = placeOnCurves(
      [label(x, heardY, 'heard 3,412'), label(x, wentY, 'went 58')],
      [steep, low],
      plot,
    );
    for (const { anchor, x: at, y, text } of placed) {
      const left = anchor === 'start' ? at : at - textWidth(text, plot.em);
      for (const [px, py] of [...steep, ...low]) {
        const isInside =
          px > left && px < left + textWidth(text, plot.em) && Math.abs(py - y) < 0.6 * plot.em;
        expect([text, isInside]).toEqual([text, false]);
      }
    }
  });

  it('never touch one another or leave the chart where there is room, wherever the curves run', () => {
    const x = fc.double({ min: plot.left, max: plot.right, noNaN: true });
    const y = fc.double({ min: plot.top, max: plot.bottom, noNaN: true });
    const curve = fc.array(fc.oneof(y, fc.constant(NaN)), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(x, y, y, curve, (day, heard, went, heights) => {
        const points = heights.map((height, i): Point => [plot.left + i * 20, height]);
        const requests = [label(day, heard, 'heard 3,412'), label(day, went, 'went 58')];
        const [a, b] = placeOnCurves(requests, [points], plot);
        expect(labelsTouch(a!, b!, plot.em)).toBe(false);
        for (const { anchor, x: at, y: height, text } of [a!, b!]) {
          const start = anchor === 'start' ? at : at - textWidth(text, plot.em);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + textWidth(text, plot.em)).toBeLessThanOrEqual(plot.width);
          expect(height).toBeGreaterThanOrEqual(plot.top);
          expect(height).toBeLessThan(plot.bottom);
        }
      }),
    );
  });
});
