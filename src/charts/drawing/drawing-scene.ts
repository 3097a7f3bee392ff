import type { Chart } from './chart.ts';
import type { Plot } from './plot.ts';
import type { Place, ScaleKind } from './scales.ts';

/** How a chart is looked at. */
export interface View {
  readonly scale: ScaleKind;
  /** The step under the pointer, or null. */
  readonly inspected: number | null;
}

/** What every part of a drawing needs. */
export interface Scene extends View {
  readonly chart: Chart;
  readonly plot: Plot;
  readonly x: Place;
  readonly y: Place;
}
