import type { Chart } from './chart.ts';
import type { Plot } from './plot.ts';
import type { Place, ScaleKind } from './scales.ts';

/** The view of a chart: its scale and the inspected step. */
export interface View {
  readonly scale: ScaleKind;
  /** The step under the pointer, or null. */
  readonly inspected: number | null;
}

/** The data that every part of a drawing needs. */
export interface Scene extends View {
  readonly chart: Chart;
  readonly plot: Plot;
  readonly x: Place;
  readonly y: Place;
  /** False where names beside the plot would leave it no room. */
  readonly hasNames: boolean;
}
