import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  labelsTouch,
  placeLabels,
  spreadApart,
  type LabelRequest,
} from '../../../src/charts/drawing/end-labels.ts';
import { plotArea, textWidth } from '../../../src/charts/drawing/plot.ts';

const plot = plotArea({ width: 320, height: 170, em: 13 }, { left: ['5,000'], right: ['heard', 'went'] });
const label = (x: number, y: number, text: string): LabelRequest => ({ x, y, text, emphasis: 'plain' });

describe('spreading heights apart', () => {
  it('leaves heights alone that are far enough from each other', () => {
    expect(spreadApart([10, 50, 90], 17, 0, 100)).toEqual([10, 50, 90]);
  });

  it('moves two equal heights half the gap each', () => {
    expect(spreadApart([50, 50], 20, 0, 100)).toEqual([40, 60]);
  });

  it('pushes a crowd at the edge inwards', () => {
    expect(spreadApart([98, 100, 99], 20, 0, 100)).toEqual([60, 100, 80]);
  });

  it('keeps order, distance and limits whatever the wishes are', () => {
    const wishes = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(wishes, (heights) => {
        const placed = spreadApart(heights, 17, 0, 200);
        const sorted = [...placed].sort((a, b) => a - b);
        sorted.slice(1).forEach((y, i) => expect(y - sorted[i]!).toBeGreaterThanOrEqual(17 - 1e-9));
        placed.forEach((y, i) => {
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(200 + 1e-9);
          heights.forEach((wish, j) => {
            if (wish < heights[i]!) expect(placed[j]!).toBeLessThan(y);
          });
        });
      }),
    );
  });
});

describe('placing labels', () => {
  it('writes the labels of line ends to the right, where the margin has room for them', () => {
    const placed = placeLabels([label(plot.right, 40, 'heard'), label(plot.right, 120, 'went')], plot);
    expect(placed.map(({ anchor, y }) => [anchor, y])).toEqual([
      ['start', 40],
      ['start', 120],
    ]);
  });

  it('turns all labels to the left when one of them would leave the canvas', () => {
    const placed = placeLabels([label(plot.right, 40, 'heard 10,000'), label(plot.right, 120, 'w')], plot);
    expect(placed.map(({ anchor }) => anchor)).toEqual(['end', 'end']);
  });

  it('never lets labels touch or leave the chart, wherever the lines end', () => {
    const x = fc.double({ min: plot.left, max: plot.right, noNaN: true });
    const y = fc.double({ min: plot.top, max: plot.bottom, noNaN: true });
    fc.assert(
      fc.property(x, y, y, (day, heard, went) => {
        const requests = [label(day, heard, 'heard 3,412'), label(day, went, 'went 58')];
        const [a, b] = placeLabels(requests, plot);
        expect(labelsTouch(a!, b!, plot.em - 0.001)).toBe(false);
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
