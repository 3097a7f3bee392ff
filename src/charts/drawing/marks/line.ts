import { valueAt, type LineMark } from '../chart.ts';
import { clipAtTop, lastPoint, linePath, seriesPoints, type Point } from '../curves.ts';
import type { Scene } from '../drawing-scene.ts';
import { labelsTouch, type PlacedLabel } from '../end-labels.ts';
import { HEADROOM, TEXT_GAP, textWidth } from '../plot.ts';
import type { Shape } from '../shapes.ts';
import type { MarkDrawing } from './mark-drawing.ts';

const WIDTHS = { strong: 0.21, plain: 0.115, soft: 0.115, before: 0.115 } as const;

/** A curve with its name at the end; a soft one is dashed, and its name stands where others leave room. */
export const line: MarkDrawing<LineMark> = {
  names: ({ weight, column }, { columns }) => {
    const { name, values } = columns[column]!;
    return weight === 'soft' || values.length === 0 ? [] : [name];
  },

  draw(scene, mark) {
    const { plot } = scene;
    const points = curveOf(scene, mark);
    const isSoft = mark.weight === 'soft';
    const look = { stroke: isSoft ? 'ink-soft' : 'ink', width: WIDTHS[mark.weight] * plot.em } as const;
    const dash = 0.3 * plot.em;
    if (mark.weight === 'before') return [{ kind: 'path', d: linePath(points), ...look, opacity: 0.4 }];
    if (isSoft) return [{ kind: 'path', d: linePath(points), ...look, dash, opacity: 0.75 }];
    const full = points.slice(0, mark.paleFrom === undefined ? points.length : mark.paleFrom + 1);
    const pale = points.slice(Math.max(0, full.length - 1));
    const shapes: Shape[] = [{ kind: 'path', d: linePath(full), ...look }];
    if (pale.length > 1) shapes.push({ kind: 'path', d: linePath(pale), ...look, dash, opacity: 0.45 });
    return shapes;
  },

  curve: curveOf,

  markedPoint,

  labels(scene, mark) {
    const point = markedPoint(scene, mark);
    if (!point) return [];
    const [x, y] = point;
    return [{ x, y, text: textOf(scene, mark), emphasis: mark.weight === 'before' ? 'soft' : mark.weight }];
  },

  lateLabels: (scene, mark, others) => (mark.weight === 'soft' ? expectedLabel(scene, mark, others) : []),
};

/** The known points of a line, in pixels. */
function pointsOf({ chart, x, y }: Scene, { column, curve }: LineMark): Point[] {
  const { values, isExpected } = chart.columns[column]!;
  return seriesPoints(curve ?? values, isExpected ? chart.steps.last : chart.steps.shown, x, y);
}

/** The same, cut off at the top of the plot. */
function curveOf(scene: Scene, mark: LineMark): readonly Point[] {
  return clipAtTop(pointsOf(scene, mark), scene.plot.top).points;
}

/** Its end, or where it crosses the inspected step; a soft one has no such point. */
function markedPoint(scene: Scene, mark: LineMark): Point | null {
  if (mark.weight === 'soft') return null;
  const points = pointsOf(scene, mark);
  const point = scene.inspected === null ? lastPoint(points) : points[scene.inspected];
  return point && Number.isFinite(point[1]) ? point : null;
}

/** Its name, with the value at an inspected step. */
function textOf({ chart, inspected }: Scene, { column }: LineMark): string {
  const { name, format } = chart.columns[column]!;
  const value = inspected === null ? null : valueAt(chart, column, inspected);
  return value === null ? name : `${name} ${format(value)}`;
}

/** The label of what is expected: above the plot where the curve leaves that, else beside the curve's end. */
function expectedLabel(scene: Scene, mark: LineMark, others: readonly PlacedLabel[]): PlacedLabel[] {
  const { chart, plot, scale } = scene;
  const { em, width } = plot;
  const { points, exit } = clipAtTop(pointsOf(scene, mark), plot.top);
  const end = lastPoint(points);
  if (!end) return [];
  const least = textWidth(chart.axis(scale).unit, em) + 2 * TEXT_GAP * em;
  const long = textOf(scene, mark);
  const text = textWidth(long, em) <= width - least ? long : chart.columns[mark.column]!.name;
  const above: PlacedLabel = {
    x: Math.max(least, Math.min(end[0], width - textWidth(text, em))),
    ...{ y: HEADROOM * em, text, anchor: 'start', emphasis: 'soft' },
  };
  if (exit !== null) return [above];
  const beside: PlacedLabel = { ...above, x: plot.right, y: end[1] - em, anchor: 'end' };
  const isFree = beside.y > plot.top + em / 2 && !others.some((other) => labelsTouch(beside, other, em));
  return [isFree ? beside : above];
}
