import type { LevelMark } from '../chart.ts';
import { straight } from '../shapes.ts';
import type { MarkDrawing } from './mark-drawing.ts';

/** A line across the plot, named at the end of the axis. */
export const level: MarkDrawing<LevelMark> = {
  names: ({ name }) => [name],

  draw({ plot: { em, left, right }, y }, { at }) {
    return [straight([left, y(at)], [right, y(at)], { stroke: 'ink', width: 0.08 * em, dash: 0.15 * em })];
  },

  labels({ plot, y }, { at, name }) {
    return name === '' ? [] : [{ x: plot.right, y: y(at), text: name, emphasis: 'soft' }];
  },
};
