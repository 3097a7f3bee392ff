import { momentsAt, valueAt, type Moment, type MomentsMark } from '../chart.ts';
import type { Scene } from '../drawing-scene.ts';
import { labelsTouch, type PlacedLabel } from '../end-labels.ts';
import { TEXT_GAP, textWidth } from '../plot.ts';
import type { Shape } from '../shapes.ts';
import type { MarkDrawing } from './mark-drawing.ts';

/** Radius of a ring on the line, in em. */
const RADIUS = 0.26;

/** How far a label stands over its ring, in em. */
const LIFT = 0.85;

/** A ring on the line for each moment that has come, with its words where they have room, the latest first. */
export const moments: MarkDrawing<MomentsMark> = {
  draw: (scene, mark) =>
    placed(scene, mark).map(([, x, y]): Shape => ({
      ...{ kind: 'disc', x, y, radius: RADIUS * scene.plot.em, fill: 'paper' },
      ...{ stroke: 'ink', width: 0.115 * scene.plot.em },
    })),

  lateLabels(scene, mark, others) {
    if (scene.inspected !== null) return [];
    const { em, left, top } = scene.plot;
    const found: PlacedLabel[] = [];
    for (const [moment, x, y] of placed(scene, mark).toReversed()) {
      const wide = textWidth(moment.text, em);
      const label: PlacedLabel = {
        ...{ x: x - TEXT_GAP * em, y: y - LIFT * em, text: moment.text, anchor: 'end', emphasis: 'soft' },
      };
      const isInside = label.x - wide >= left && label.y >= top;
      if (isInside && ![...others, ...found].some((other) => labelsTouch(label, other, em)))
        found.push(label);
    }
    return found;
  },

  // What happened on an inspected step stands above the plot.
  over({ chart, plot, inspected }) {
    const texts = inspected === null || inspected > chart.steps.shown ? [] : momentsAt(chart, inspected);
    if (texts.length === 0) return [];
    const at = { x: plot.width, y: 0.65 * plot.em };
    return [{ kind: 'text', ...at, text: texts.join(' · '), anchor: 'end', paint: 'ink', halo: true }];
  },
};

/** The moments that have come, with the points of the line on which they lie, in pixels. */
function placed(
  { chart, plot, x, y }: Scene,
  { column, moments: all }: MomentsMark,
): [Moment, number, number][] {
  return all.flatMap((moment): [Moment, number, number][] => {
    const value = moment.step <= chart.steps.shown ? valueAt(chart, column, moment.step) : null;
    const height = value === null ? NaN : y(value);
    return height >= plot.top ? [[moment, x(moment.step), height]] : [];
  });
}
