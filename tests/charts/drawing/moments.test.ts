import { describe, expect, it } from 'vitest';
import { peopleAxis } from '../../../src/charts/drawing/axes.ts';
import type { Chart } from '../../../src/charts/drawing/chart.ts';
import type { View } from '../../../src/charts/drawing/drawing-scene.ts';
import { textWidth } from '../../../src/charts/drawing/plot.ts';
import type { Drawing } from '../../../src/charts/drawing/shapes.ts';
import { drawSteps } from '../../../src/charts/drawing/step-drawing.ts';

const plain: View = { scale: 'linear', inspected: null };
const wide = { width: 600, height: 170, em: 13 };

/** The reach of five days, `shown` of which are on show. */
const chart = (shown: number): Chart => ({
  id: 'reach',
  title: 'It grows',
  subtitle: 'people, by day',
  steps: { heading: 'Day', last: 4, shown, kind: 'days', format: (day) => `day ${day}`, tick: String },
  columns: [{ name: 'heard', unit: 'people', values: [1, 5, 20, 60, 90], format: String }],
  marks: [
    { kind: 'line', column: 0, weight: 'strong' },
    {
      kind: 'moments',
      column: 0,
      moments: [
        { step: 2, text: 'a fifth' },
        { step: 3, text: 'half' },
      ],
    },
  ],
  axis: (scale) => peopleAxis(scale, 100, 'people', String),
  empty: null,
});

const rings = ({ shapes }: Drawing) =>
  shapes.filter((shape) => shape.kind === 'disc' && shape.fill === 'paper');
const texts = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const words = (drawing: Drawing) => texts(drawing).map(({ text }) => text);

describe('moments', () => {
  it('are rings on the line with their words, none before its day', () => {
    expect(rings(drawSteps(wide, chart(1), plain))).toHaveLength(0);
    const early = drawSteps(wide, chart(2), plain);
    expect(rings(early)).toHaveLength(1);
    expect(words(early)).toContain('a fifth');
    expect(words(early)).not.toContain('half');
    expect(words(drawSteps(wide, chart(4), plain))).toEqual(expect.arrayContaining(['a fifth', 'half']));
  });

  it('lose their words, not their rings, where there is no room, and are told on their day', () => {
    const narrow = { ...wide, width: 110 };
    const drawing = drawSteps(narrow, chart(4), plain);
    expect(rings(drawing)).toHaveLength(2);
    for (const { x, text, anchor } of texts(drawing))
      if (anchor === 'end') expect(x - textWidth(text, narrow.em)).toBeGreaterThanOrEqual(0);
    expect(words(drawSteps(wide, chart(4), { ...plain, inspected: 3 }))).toContain('half');
  });
});
