import type { LinesMark } from '../chart.ts';
import { clipAtTop, linePath, seriesPoints } from '../curves.ts';
import type { Shape } from '../shapes.ts';
import { DASHES } from './dashes.ts';
import type { MarkDrawing } from './mark-drawing.ts';

/** Width of a pale curve and of one that is told from others by its dashes, in em. */
const WIDTH = 0.08;
const DASHED_WIDTH = 0.13;

/** Curves behind all others. */
export const lines: MarkDrawing<LinesMark> = {
  behind: ({ chart, plot, x, y }, { curves, dashes }) =>
    curves.map((values, index): Shape => {
      const { points } = clipAtTop(seriesPoints(values, chart.steps.last, x, y), plot.top);
      const line = { kind: 'path', d: linePath(points), stroke: 'ink-soft' } as const;
      if (!dashes) return { ...line, width: WIDTH * plot.em, opacity: 0.45 };
      const dash = DASHES[dashes[index]!]!.map((part) => part * plot.em);
      return { ...line, width: DASHED_WIDTH * plot.em, dash };
    }),
};
