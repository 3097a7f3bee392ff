import { greatest } from '../../model/basics/extremes.ts';
import { drawAxisX, drawAxisY } from './axes.ts';
import type { Chart, Mark } from './chart.ts';
import { placeOnCurves } from './curve-labels.ts';
import type { Scene, View } from './drawing-scene.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from './end-labels.ts';
import { drawingOf } from './marks/index.ts';
import { plotArea, type Canvas } from './plot.ts';
import { stepScale } from './scales.ts';
import { straight, type Drawing, type Shape } from './shapes.ts';

/** The share of its canvas that a plot has at least, beside names. */
const LEAST_PLOT = 0.3;

/** Works out a whole chart for a canvas. */
export function drawSteps(canvas: Canvas, chart: Chart, view: View): Drawing {
  const { marks } = chart;
  const axis = chart.axis(view.scale);
  const left = axis.ticks(canvas).map(({ text }) => text);
  const rightSpare = greatest(
    marks.map((mark) => drawingOf(mark).nameSpare ?? 0),
    0,
  );
  const named = plotArea(canvas, { left, right: [...namesOf(chart), ...endOfAxis(chart)], rightSpare });
  // Where names would squeeze the plot, those of curves stand on it, and areas go without.
  const hasNames = named.right - named.left >= LEAST_PLOT * canvas.width;
  const plot = hasNames ? named : plotArea(canvas, { left, right: endOfAxis(chart) });
  const x = stepScale(chart.steps.last, plot);
  const scene: Scene = { ...view, chart, plot, x, y: axis.place(plot), hasNames };
  return {
    plot,
    shapes: [
      ...marks.flatMap((mark) => drawingOf(mark).behind?.(scene, mark) ?? []),
      ...drawAxisY(axis, canvas, plot, scene.y),
      ...drawAxisX(chart, plot, scene.x, view.inspected),
      ...marks.flatMap((mark) => drawingOf(mark).draw?.(scene, mark) ?? []),
      ...drawCursor(scene),
      ...drawLabels(scene),
      ...marks.flatMap((mark) => drawingOf(mark).over?.(scene, mark) ?? []),
    ],
  };
}

/** The marks' names, which need room at the right. */
const namesOf = (chart: Chart): string[] =>
  chart.marks.flatMap((mark) => drawingOf(mark).names?.(mark, chart) ?? []);

/** Half of the last tick, which needs room there as well. */
function endOfAxis({ steps }: Chart): string[] {
  const last = steps.tick(steps.last);
  return [last.slice(0, Math.ceil(last.length / 2))];
}

/** The upright line: on the day that all charts share, or the step under the pointer. */
function drawCursor(scene: Scene): Shape[] {
  const { chart, plot, x, inspected } = scene;
  const at = inspected ?? (chart.steps.kind === 'days' && chart.steps.shown >= 0 ? chart.steps.shown : null);
  if (at === null) return [];
  const points = chart.marks.flatMap((mark) => {
    const point = drawingOf(mark).markedPoint?.(scene, mark);
    return point && point[1] >= plot.top ? [point] : [];
  });
  const upright = { stroke: inspected === null ? 'hairline' : 'ink-soft', width: 1 } as const;
  return [
    straight([x(at), plot.top], [x(at), plot.bottom], upright),
    ...points.map(([cx, cy]): Shape => ({
      ...{ kind: 'disc', x: cx, y: cy, radius: 0.28 * plot.em, fill: 'ink' },
      ...{ stroke: 'paper', width: 0.115 * plot.em },
    })),
  ];
}

function drawLabels(scene: Scene): Shape[] {
  const { marks, empty } = scene.chart;
  // The advice stands there.
  if (empty !== null) return [];
  const placed =
    scene.inspected === null ? placeLabels(labelsOf(scene, marks), scene.plot) : inspectedLabels(scene);
  const late = marks.flatMap((mark) => drawingOf(mark).lateLabels?.(scene, mark, placed) ?? []);
  return [...placed, ...late].map(writeLabel);
}

/** On an inspected step, curves are named where they are. */
function inspectedLabels(scene: Scene): PlacedLabel[] {
  const { chart, plot } = scene;
  const isCurve = (mark: Mark) => drawingOf(mark).curve !== undefined;
  const others = placeLabels(
    labelsOf(
      scene,
      chart.marks.filter((mark) => !isCurve(mark)),
    ),
    plot,
  );
  const curves = chart.marks.filter(isCurve);
  const points = curves.map((mark) => drawingOf(mark).curve!(scene, mark));
  return [...placeOnCurves(labelsOf(scene, curves), points, plot, others), ...others];
}

const RANKS = { strong: 0, plain: 1, soft: 2 } as const;

/** The labels that these marks ask for, the main one first: where two meet, it is above the other. */
function labelsOf(scene: Scene, marks: readonly Mark[]): LabelRequest[] {
  const requests = marks.flatMap((mark) => drawingOf(mark).labels?.(scene, mark) ?? []);
  return requests.sort((a, b) => RANKS[a.emphasis] - RANKS[b.emphasis]);
}

/** Writes a placed label. */
const writeLabel = ({ x, y, text, anchor, emphasis }: PlacedLabel): Shape => ({
  ...{ kind: 'text', x, y, text, anchor, halo: true },
  paint: emphasis === 'soft' ? 'ink-soft' : 'ink',
  bold: emphasis === 'strong',
});
