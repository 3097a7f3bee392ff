import type { Chart, Mark } from '../chart.ts';
import type { Point } from '../curves.ts';
import type { Scene } from '../drawing-scene.ts';
import type { LabelRequest, PlacedLabel } from '../end-labels.ts';
import type { Shape } from '../shapes.ts';

/** The drawing of one kind of mark. Each kind has its own file and leaves out the parts it does not have. */
export interface MarkDrawing<M extends Mark> {
  /** Room beside its labels, in em, for their swatches or signs. */
  readonly nameSpare?: number;
  /** Its names, which need room beside the plot. */
  names?(mark: M, chart: Chart): readonly string[];
  /** Shapes behind the axes. */
  behind?(scene: Scene, mark: M): Shape[];
  /** Shapes on the axes. */
  draw?(scene: Scene, mark: M): Shape[];
  /** The curve beside which its label is written on an inspected step. */
  curve?(scene: Scene, mark: M): readonly Point[];
  /** The end of the mark, or its crossing with the inspected step, if a dot marks that; `null` where there is none. */
  markedPoint?(scene: Scene, mark: M): Point | null;
  /** Labels that keep clear of each other. */
  labels?(scene: Scene, mark: M): LabelRequest[];
  /** Labels that keep clear of all others, which have been placed before. */
  lateLabels?(scene: Scene, mark: M, others: readonly PlacedLabel[]): PlacedLabel[];
  /** Texts over everything else. */
  over?(scene: Scene, mark: M): Shape[];
}
