import { valueAt, type DotsMark } from '../chart.ts';
import type { Shape } from '../shapes.ts';
import type { MarkDrawing } from './mark-drawing.ts';

/** A dot for each value; an arrowhead stands for one that lies higher than the plot. */
export const dots: MarkDrawing<DotsMark> = {
  draw({ chart, plot, x, y }, { column, look }) {
    // Dots of neighbouring steps never touch; of those that are faint there may be many.
    const apart = Math.min(0.22 * plot.em, (x(1) - x(0)) / 3);
    return Array.from({ length: chart.steps.shown + 1 }, (_, step): Shape[] => {
      const value = valueAt(chart, column, step);
      const kind = look(step);
      if (value === null || kind === null) return [];
      const radius = kind === 'faint' ? 0.14 * plot.em : kind === 'sparse' ? SPARSE * plot.em : apart;
      const disc = { kind: 'disc', x: x(step), y: y(value), radius } as const;
      if (disc.y < plot.top) return [pointingUp(disc.x, plot.top, radius)];
      if (kind === 'hollow' || kind === 'sparse')
        return [{ ...disc, fill: 'paper', stroke: 'ink', width: 0.115 * plot.em }];
      return [{ ...disc, fill: 'ink', opacity: kind === 'faint' ? 0.35 : 1 }];
    }).flat();
  },
};

/** The radius of a sparse dot, in em. */
const SPARSE = 0.22;

/** For a dot that lies higher than the plot. */
function pointingUp(x: number, top: number, size: number): Shape {
  const [left, right, low] = [x - size, x + size, top + 2 * size].map((value) => value.toFixed(1));
  return {
    kind: 'path',
    d: `M${left},${low}L${x.toFixed(1)},${top}L${right},${low}z`,
    fill: 'ink',
    opacity: 0.5,
  };
}
