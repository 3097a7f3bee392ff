import type { Streets } from '../../model/layout/town/streets.ts';
import type { SceneTheme } from '../look/palette.ts';
import { KERB } from '../look/street-marks.ts';
import { toView } from '../view/camera.ts';
import type { Viewpoint } from '../view/viewpoint.ts';

/** Where streets are drawn. */
export interface StreetView {
  readonly context: CanvasRenderingContext2D;
  readonly viewpoint: Pick<Viewpoint, 'camera' | 'view'>;
  /** Device pixels for one CSS pixel. */
  readonly density: number;
}

/** Draws streets: first all edges, then all roadways, so that streets open into each other. */
export function drawStreets(view: StreetView, { ends, widths, river }: Streets, theme: SceneTheme): void {
  const { context, viewpoint, density } = view;
  const { camera } = viewpoint;
  const firstOfRiver = widths.length - river;
  context.save();
  context.scale(density, density);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const pointAt = (at: number) => toView(camera, viewpoint.view, { x: ends[at]!, y: ends[at + 1]! });
  const stroke = (kerb: number, colourOf: (piece: number) => string) => {
    for (let piece = 0; piece < widths.length; piece++) {
      if (!goesOn({ ends, widths }, piece)) {
        const { x, y } = pointAt(piece * 4);
        context.beginPath();
        context.moveTo(x, y);
      }
      const { x, y } = pointAt(piece * 4 + 2);
      context.lineTo(x, y);
      if (goesOn({ ends, widths }, piece + 1)) continue;
      context.strokeStyle = colourOf(piece);
      context.lineWidth = widths[piece]! * camera.scale + 2 * kerb;
      context.stroke();
    }
  };
  stroke(KERB, () => theme.street);
  stroke(0, (piece) => (piece < firstOfRiver ? theme.paper : theme.river));
  context.restore();
}

/** True for a piece that begins where the one before ends. */
const goesOn = ({ ends, widths }: Pick<Streets, 'ends' | 'widths'>, piece: number): boolean =>
  piece > 0 &&
  piece < widths.length &&
  ends[piece * 4] === ends[piece * 4 - 2] &&
  ends[piece * 4 + 1] === ends[piece * 4 - 1] &&
  widths[piece] === widths[piece - 1];
