import { describe, expect, it } from 'vitest';
import { drawSums } from '../../../src/charts/drawing/earned-drawing.ts';
import type { PathShape, TextShape } from '../../../src/charts/drawing/shapes.ts';

const canvas = { width: 360, height: 220, em: 13 };
const chart = {
  bins: [
    { from: -100, to: -50, people: 3 },
    { from: -50, to: 0, people: 40 },
    { from: 0, to: 50, people: 2 },
    { from: 50, to: 100, people: 0 },
  ],
  even: 0,
  below: '43 of 45 lost',
  above: '2 of 45 gained',
  marks: [
    { at: -30, text: 'the middle one −30', isBelow: true },
    { at: 80, text: 'what was claimed 80', isBelow: false },
  ],
  format: String,
};

const texts = (drawing: ReturnType<typeof drawSums>) =>
  drawing.shapes.filter((shape): shape is TextShape => shape.kind === 'text');
const bars = (drawing: ReturnType<typeof drawSums>) =>
  drawing.shapes.filter((shape): shape is PathShape => shape.kind === 'path' && shape.fill !== undefined);

describe('a histogram of what was earned', () => {
  it('has a colour of its own for the part below zero, and names both', () => {
    const drawing = drawSums(canvas, chart);
    expect(bars(drawing).map(({ fill }) => fill)).toEqual(['below', 'below', 'ink']);
    expect(texts(drawing).find(({ text }) => text === chart.below)?.paint).toBe('below');
    expect(texts(drawing).some(({ text }) => text === chart.above)).toBe(true);
  });

  it('sets those apart who came out even', () => {
    const drawing = drawSums(canvas, { ...chart, even: 5 });
    expect(bars(drawing).map(({ fill }) => fill)).toContain('ink-soft');
  });

  it('keeps every text on the canvas, and names of marks apart, however near their sums are', () => {
    for (const at of [-100, -30, 20, 100]) {
      const drawing = drawSums(canvas, { ...chart, marks: [chart.marks[0]!, { ...chart.marks[1]!, at }] });
      const [one, other] = chart.marks.map(({ text }) =>
        texts(drawing).find((shape) => shape.text === text)!,
      );
      const isApart = one!.y !== other!.y || Math.abs(one!.x - other!.x) > 100;
      expect(isApart).toBe(true);
      for (const { x } of texts(drawing)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(canvas.width);
      }
    }
  });

  it('draws nobody at all without an error', () => {
    expect(bars(drawSums(canvas, { ...chart, bins: [], marks: [] }))).toEqual([]);
  });
});
