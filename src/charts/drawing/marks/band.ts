import { valueAt, type BandMark } from '../chart.ts';
import { bandPath } from '../curves.ts';
import { HEADROOM } from '../plot.ts';
import type { MarkDrawing } from './mark-drawing.ts';

/** The area between two columns; at an inspected step it says what it covers. */
export const band: MarkDrawing<BandMark> = {
  names: ({ name }) => [name],

  draw({ chart, x, y }, { low, high }) {
    const place = (column: number, step: number) => {
      const value = valueAt(chart, column, step);
      return value === null ? NaN : y(value);
    };
    const points = Array.from({ length: chart.steps.shown + 1 }, (_, step) => ({
      x: x(step),
      low: place(low, step),
      high: place(high, step),
    }));
    return [{ kind: 'path', d: bandPath(points), fill: 'ink', opacity: 0.1 }];
  },

  // Its name stands beside that half of it which leaves its line's name most room.
  labels({ chart, x, y, inspected }, mark) {
    if (inspected !== null) return [];
    const step = chart.steps.shown;
    const at = (column: number) => valueAt(chart, column, step);
    const [low, middle, high] = [at(mark.low), at(mark.middle), at(mark.high)];
    if (low === null || middle === null || high === null) return [];
    const edge = high - middle < middle - low ? low : high;
    return [{ x: x(step), y: y((middle + edge) / 2), text: mark.name, emphasis: 'soft' }];
  },

  // The reading stands above the plot, where nothing is in the way.
  over({ chart, plot, inspected }, mark) {
    if (inspected === null) return [];
    const [low, high] = [valueAt(chart, mark.low, inspected), valueAt(chart, mark.high, inspected)];
    if (low === null || high === null) return [];
    const text = mark.reading(low, high);
    const at = { x: plot.width, y: HEADROOM * plot.em };
    return [{ kind: 'text', ...at, text, anchor: 'end', paint: 'ink-soft', halo: true }];
  },
};
