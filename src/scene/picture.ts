import { CanvasGlow, CanvasTies } from './canvas/canvas-ground.ts';
import { CanvasPainter } from './canvas/canvas-painter.ts';
import { LabelsLayer, type Labelling } from './overlay/labels-layer.ts';
import type { Everybody } from './shown/everybody.ts';
import type { RecentTellings } from './shown/packed-tellings.ts';
import type { Lineage, Look } from './shown/painter.ts';
import type { Places } from './shown/places.ts';
import type { Town } from './shown/town.ts';
import type { Viewpoint } from './view/viewpoint.ts';

/** Everything that a stage shows. */
export interface Shown {
  readonly viewpoint: Viewpoint;
  readonly look: Look;
  readonly places: Places;
  readonly ties: Town['ties'];
  readonly streets: Town['streets'];
  readonly isTree: boolean;
  readonly everybody: Everybody;
  readonly tellings: RecentTellings;
  readonly lineage: Lineage;
  readonly labelling: Labelling | null;
}

/** A stage drawn once more, at rest, with so many pixels for each CSS pixel. */
export function pictureOf(shown: Shown, density: number): HTMLCanvasElement {
  const { viewpoint, look, places, everybody, ties, streets } = shown;
  const size = { ...viewpoint.view, density };
  const painter = new CanvasPainter();
  painter.lightUp(new CanvasGlow(), new CanvasTies());
  painter.resize(size);
  painter.setLook(look);
  painter.showTown(
    { positions: places.positions, ties, streets, isTree: shown.isTree },
    places.positions,
    everybody,
  );
  painter.showTellings(shown.tellings, { now: 0, still: true });
  painter.showLineage(shown.lineage);
  painter.draw(viewpoint, 0);
  const labels = new LabelsLayer();
  labels.resize(size);
  labels.show(shown.labelling);
  labels.draw({ viewpoint, places, everybody, look, way: shown.lineage.way });
  painter.canvas.getContext('2d')!.drawImage(labels.canvas, 0, 0);
  return painter.canvas;
}
