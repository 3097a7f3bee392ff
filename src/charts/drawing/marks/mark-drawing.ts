import type { Chart, Mark } from '../chart.ts';
import type { Point } from '../curves.ts';
import type { Scene } from '../drawing-scene.ts';
import type { LabelRequest, PlacedLabel } from '../end-labels.ts';
import type { Shape } from '../shapes.ts';

/** How marks of one kind are drawn. Each kind has a file of its own; what a kind has nothing of is left out. */
export interface MarkDrawing<M extends Mark> {
  /** Room beside its names, in em, for what stands there with them. */
  readonly nameSpare?: number;
  /** Its names, which need room beside the plot. */
  names?(mark: M, chart: Chart): readonly string[];
  /** What lies behind the axes. */
  behind?(scene: Scene, mark: M): Shape[];
  /** What lies on the axes. */
  draw?(scene: Scene, mark: M): Shape[];
  /** The curve beside which its label is written on an inspected step. */
  curve?(scene: Scene, mark: M): readonly Point[];
  /** Where it ends, or where it crosses the inspected step, if a dot marks that; `null` where there is no such point. */
  markedPoint?(scene: Scene, mark: M): Point | null;
  /** Labels that keep clear of each other. */
  labels?(scene: Scene, mark: M): LabelRequest[];
  /** Labels that keep clear of all others, which have been placed before. */
  lateLabels?(scene: Scene, mark: M, others: readonly PlacedLabel[]): PlacedLabel[];
  /** Texts over everything else. */
  over?(scene: Scene, mark: M): Shape[];
}
