import type { BandMark, Chart, DotsMark, LevelMark, LineMark } from './chart.ts';
import { valueAt } from './chart.ts';
import { drawAxisX, drawAxisY } from './axes.ts';
import { bandPath, clipAtTop, lastPoint, linePath, seriesPoints, type Point } from './curves.ts';
import { placeOnCurves } from './curve-labels.ts';
import type { Scene, View } from './drawing-scene.ts';
import { labelsTouch, placeLabels, type LabelRequest, type PlacedLabel } from './end-labels.ts';
import { HEADROOM, plotArea, TEXT_GAP, textWidth, type Canvas } from './plot.ts';
import { stepScale } from './scales.ts';
import { straight, type Drawing, type Shape } from './shapes.ts';
import { drawStack, drawStackLabels, drawStackReading, SWATCH } from './stack-drawing.ts';

const WIDTHS = { strong: 0.21, plain: 0.115, soft: 0.115 } as const;

/** Works out a whole chart for a canvas. */
export function drawSteps(canvas: Canvas, chart: Chart, view: View): Drawing {
  const axis = chart.axis(view.scale);
  const plot = plotArea(canvas, {
    left: axis.ticks(canvas).map(({ text }) => text),
    right: endNames(chart),
    rightSpare: chart.marks.some(({ kind }) => kind === 'stack') ? SWATCH : 0,
  });
  const scene: Scene = { ...view, chart, plot, x: stepScale(chart.steps.last, plot), y: axis.place(plot) };
  return {
    plot,
    shapes: [
      ...chart.marks.flatMap((mark) => (mark.kind === 'stack' ? drawStack(scene, mark) : [])),
      ...drawAxisY(axis, canvas, plot, scene.y),
      ...drawAxisX(chart, plot, scene.x, view.inspected),
      ...chart.marks.flatMap((mark) => drawMark(scene, mark)),
      ...drawCursor(scene),
      ...drawLabels(scene),
    ],
  };
}

/** Texts that need room at the right: names at the lines' ends, and half of the last tick. */
function endNames({ marks, columns, steps }: Chart): string[] {
  const last = steps.tick(steps.last);
  const names = marks.flatMap((mark) => {
    if (mark.kind === 'line') return mark.weight === 'soft' ? [] : columns[mark.column]!.name;
    if (mark.kind === 'stack') return mark.parts.map(({ column }) => columns[column]!.name);
    return mark.kind === 'band' || mark.kind === 'level' ? mark.name : [];
  });
  return [...names, last.slice(0, Math.ceil(last.length / 2))];
}

function drawMark(scene: Scene, mark: Chart['marks'][number]): Shape[] {
  if (mark.kind === 'line') return drawLine(scene, mark);
  if (mark.kind === 'dots') return drawDots(scene, mark);
  if (mark.kind === 'band') return drawBand(scene, mark);
  return mark.kind === 'level' ? drawLevel(scene, mark) : [];
}

/** The points of a line, in pixels, as far as they are known. */
function pointsOf({ chart, x, y }: Scene, { column, curve }: LineMark): Point[] {
  const { values, isExpected } = chart.columns[column]!;
  return seriesPoints(curve ?? values, isExpected ? chart.steps.last : chart.steps.shown, x, y);
}

function drawLine(scene: Scene, mark: LineMark): Shape[] {
  const { plot } = scene;
  const { points } = clipAtTop(pointsOf(scene, mark), plot.top);
  const isSoft = mark.weight === 'soft';
  const look = { stroke: isSoft ? 'ink-soft' : 'ink', width: WIDTHS[mark.weight] * plot.em } as const;
  const dash = 0.3 * plot.em;
  if (isSoft) return [{ kind: 'path', d: linePath(points), ...look, dash, opacity: 0.75 }];
  const settled = points.slice(0, mark.paleFrom === undefined ? points.length : mark.paleFrom + 1);
  const unsettled = points.slice(Math.max(0, settled.length - 1));
  return [
    { kind: 'path', d: linePath(settled), ...look },
    ...(unsettled.length > 1
      ? [{ kind: 'path', d: linePath(unsettled), ...look, dash, opacity: 0.45 } as const]
      : []),
  ];
}

function drawDots({ chart, plot, x, y }: Scene, { column, look }: DotsMark): Shape[] {
  // Dots of neighbouring steps never touch; of those that are faint there may be many.
  const apart = Math.min(0.22 * plot.em, (x(1) - x(0)) / 3);
  return Array.from({ length: chart.steps.shown + 1 }, (_, step): Shape[] => {
    const value = valueAt(chart, column, step);
    const kind = look(step);
    if (value === null || kind === null) return [];
    const radius = kind === 'faint' ? 0.14 * plot.em : apart;
    const disc = { kind: 'disc', x: x(step), y: y(value), radius } as const;
    if (disc.y < plot.top) return [pointingUp(disc.x, plot.top, radius)];
    if (kind === 'hollow') return [{ ...disc, fill: 'paper', stroke: 'ink', width: 0.115 * plot.em }];
    return [{ ...disc, fill: 'ink', opacity: kind === 'faint' ? 0.35 : 1 }];
  }).flat();
}

/** For a dot that lies higher than the plot. */
function pointingUp(x: number, top: number, size: number): Shape {
  const [left, right, low] = [x - size, x + size, top + 2 * size].map((value) => value.toFixed(1));
  return {
    kind: 'path',
    d: `M${left},${low}L${x.toFixed(1)},${top}L${right},${low}z`,
    fill: 'ink',
    opacity: 0.5,
  };
}

function drawBand({ chart, x, y }: Scene, { low, high }: BandMark): Shape[] {
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
}

function drawLevel({ plot, y }: Scene, { at }: LevelMark): Shape[] {
  const { em, left, right } = plot;
  return [straight([left, y(at)], [right, y(at)], { stroke: 'ink', width: 0.08 * em, dash: 0.15 * em })];
}

const linesOf = ({ chart }: Scene): LineMark[] => chart.marks.filter((mark) => mark.kind === 'line');

/** The points of lines that stand out: their ends, or where they cross the inspected step. */
function standingOut(scene: Scene): { mark: LineMark; point: Point }[] {
  return linesOf(scene).flatMap((mark) => {
    if (mark.weight === 'soft') return [];
    const points = pointsOf(scene, mark);
    const point = scene.inspected === null ? lastPoint(points) : points[scene.inspected];
    return point && Number.isFinite(point[1]) ? [{ mark, point }] : [];
  });
}

/** The upright line: on the day that all charts share, or the step under the pointer. */
function drawCursor(scene: Scene): Shape[] {
  const { chart, plot, x, inspected } = scene;
  const at = inspected ?? (chart.steps.kind === 'days' && chart.steps.shown >= 0 ? chart.steps.shown : null);
  if (at === null) return [];
  const dots = standingOut(scene).filter(({ point }) => point[1] >= plot.top);
  const upright = { stroke: inspected === null ? 'hairline' : 'ink-soft', width: 1 } as const;
  return [
    straight([x(at), plot.top], [x(at), plot.bottom], upright),
    ...dots.map(({ point: [cx, cy] }): Shape => ({
      ...{ kind: 'disc', x: cx, y: cy, radius: 0.28 * plot.em, fill: 'ink' },
      ...{ stroke: 'paper', width: 0.115 * plot.em },
    })),
  ];
}

function drawLabels(scene: Scene): Shape[] {
  const { chart, plot, inspected } = scene;
  const placed =
    inspected === null
      ? placeLabels([...lineRequests(scene), ...bandRequests(scene), ...levelRequests(scene)], plot)
      : inspectedLabels(scene);
  const soft = linesOf(scene).filter(({ weight }) => weight === 'soft');
  const labels = [...placed, ...soft.flatMap((mark) => expectedLabel(scene, mark, placed))];
  const stacks = chart.marks.filter((mark) => mark.kind === 'stack');
  return [
    ...labels.map(writeLabel),
    ...bandReadings(scene),
    ...stacks.flatMap((mark) =>
      inspected === null ? drawStackLabels(scene, mark) : drawStackReading(scene, mark, inspected),
    ),
  ];
}

/** On an inspected step, curves are named where they are. */
function inspectedLabels(scene: Scene): PlacedLabel[] {
  const { plot } = scene;
  const levels = placeLabels(levelRequests(scene), plot);
  const curves = linesOf(scene).map((mark) => clipAtTop(pointsOf(scene, mark), plot.top).points);
  return [...placeOnCurves(lineRequests(scene), curves, plot, levels), ...levels];
}

/** Writes a placed label. */
const writeLabel = ({ x, y, text, anchor, emphasis }: PlacedLabel): Shape => ({
  ...{ kind: 'text', x, y, text, anchor, halo: true },
  paint: emphasis === 'soft' ? 'ink-soft' : 'ink',
  bold: emphasis === 'strong',
});

/** The names of the lines, the main one first: of two that meet, it is named above the other. */
function lineRequests(scene: Scene): LabelRequest[] {
  const { chart, inspected } = scene;
  const requests = standingOut(scene).map(({ mark, point: [x, y] }) => {
    const { name, format } = chart.columns[mark.column]!;
    const value = inspected === null ? null : valueAt(chart, mark.column, inspected);
    const text = value === null ? name : `${name} ${format(value)}`;
    return { x, y, text, emphasis: mark.weight };
  });
  return requests.sort((a, b) => Number(b.emphasis === 'strong') - Number(a.emphasis === 'strong'));
}

/** The names of levels, at the end of the axis. */
function levelRequests({ chart, plot, y }: Scene): LabelRequest[] {
  return chart.marks.flatMap((mark) =>
    mark.kind === 'level' && mark.name !== ''
      ? [{ x: plot.right, y: y(mark.at), text: mark.name, emphasis: 'soft' as const }]
      : [],
  );
}

/** A band's name stands beside that half of it which leaves its line's name most room. */
function bandRequests({ chart, x, y, inspected }: Scene): LabelRequest[] {
  if (inspected !== null) return [];
  return chart.marks.flatMap((mark) => {
    if (mark.kind !== 'band') return [];
    const step = chart.steps.shown;
    const at = (column: number) => valueAt(chart, column, step);
    const [low, middle, high] = [at(mark.low), at(mark.middle), at(mark.high)];
    if (low === null || middle === null || high === null) return [];
    const edge = high - middle < middle - low ? low : high;
    return { x: x(step), y: y((middle + edge) / 2), text: mark.name, emphasis: 'soft' as const };
  });
}

/** What bands say at an inspected step: above the plot, where nothing is in the way. */
function bandReadings({ chart, plot, inspected }: Scene): Shape[] {
  if (inspected === null) return [];
  return chart.marks.flatMap((mark): Shape[] => {
    if (mark.kind !== 'band') return [];
    const [low, high] = [valueAt(chart, mark.low, inspected), valueAt(chart, mark.high, inspected)];
    if (low === null || high === null) return [];
    const text = mark.reading(low, high);
    const at = { x: plot.width, y: HEADROOM * plot.em };
    return [{ kind: 'text', ...at, text, anchor: 'end', paint: 'ink-soft', halo: true }];
  });
}

/** The label of what is expected: above the plot where it leaves that, else beside its end. */
function expectedLabel(scene: Scene, mark: LineMark, others: readonly PlacedLabel[]): PlacedLabel[] {
  const { chart, plot, inspected, scale } = scene;
  const { em, width } = plot;
  const { points, exit } = clipAtTop(pointsOf(scene, mark), plot.top);
  const end = lastPoint(points);
  if (!end) return [];
  const { name, format } = chart.columns[mark.column]!;
  const value = inspected === null ? null : valueAt(chart, mark.column, inspected);
  const least = textWidth(chart.axis(scale).unit, em) + 2 * TEXT_GAP * em;
  const long = value === null ? name : `${name} ${format(value)}`;
  const text = textWidth(long, em) <= width - least ? long : name;
  const above: PlacedLabel = {
    x: Math.max(least, Math.min(end[0], width - textWidth(text, em))),
    ...{ y: HEADROOM * em, text, anchor: 'start', emphasis: 'soft' },
  };
  if (exit !== null) return [above];
  const beside: PlacedLabel = { ...above, x: plot.right, y: end[1] - em, anchor: 'end' };
  const isFree = beside.y > plot.top + em / 2 && !others.some((other) => labelsTouch(beside, other, em));
  return [isFree ? beside : above];
}
