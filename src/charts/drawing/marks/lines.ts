import type { LinesMark } from '../chart.ts';
import { clipAtTop, linePath, seriesPoints } from '../curves.ts';
import type { Shape } from '../shapes.ts';
import type { MarkDrawing } from './mark-drawing.ts';

/** Width of a pale curve, in em. */
const WIDTH = 0.08;

/** Curves behind all others. */
export const lines: MarkDrawing<LinesMark> = {
  behind: ({ chart, plot, x, y }, { curves }) =>
    curves.map((values): Shape => {
      const { points } = clipAtTop(seriesPoints(values, chart.steps.last, x, y), plot.top);
      return { kind: 'path', d: linePath(points), stroke: 'ink-soft', width: WIDTH * plot.em, opacity: 0.45 };
    }),
};
