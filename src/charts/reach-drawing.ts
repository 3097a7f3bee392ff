import { clipAtTop, lastPoint, linePath, seriesPoints, type ClippedCurve, type Point } from './curves.ts';
import { labelsTouch, placeLabels, type LabelRequest, type PlacedLabel } from './end-labels.ts';
import type { Format, ReachLabels, ReachReading } from './labels.ts';
import { HEADROOM, LINE_HEIGHT, plotArea, TEXT_GAP, textWidth, type Canvas, type Plot } from './plot.ts';
import { peopleScale, stepScale, type Place, type ScaleKind } from './scales.ts';
import { dayTicks, peopleTicks, type Tick } from './ticks.ts';

/** What the reach chart is drawn from; series hold one number a day, from day 0. */
export interface ReachInput {
  /** The last day of the run: the axis ends there from the start. */
  readonly days: number;
  /** The shown day: curves of what happened end there. */
  readonly day: number;
  readonly reach: ArrayLike<number>;
  readonly went: ArrayLike<number>;
  readonly arithmetic: ArrayLike<number>;
  readonly people: number;
  /** People at the top of the axis. */
  readonly top: number;
  readonly scale: ScaleKind;
  /** The day under the pointer, or null. */
  readonly inspected: number | null;
  readonly labels: ReachLabels;
  readonly formatNumber: Format;
  readonly formatDay: Format;
}

/** Everything the reach chart shows, in pixels. */
export interface ReachDrawing {
  readonly plot: Plot;
  readonly dayTicks: readonly Tick[];
  readonly peopleTicks: readonly Tick[];
  readonly heard: string;
  readonly went: string;
  readonly arithmetic: string;
  readonly labels: readonly PlacedLabel[];
  readonly cursor: { readonly x: number; readonly dots: readonly Point[]; readonly mark: Tick | null };
}

interface Axes {
  readonly plot: Plot;
  readonly x: Place;
  readonly y: Place;
  readonly peopleTicks: readonly Tick[];
}

function reachAxes(canvas: Canvas, input: ReachInput): Axes {
  const { top, scale, formatNumber, labels, days } = input;
  // The texts beside the axis decide how wide it is, its height decides which texts there are.
  const y = peopleScale(scale, top, plotArea(canvas, { left: [], right: [] }));
  const values = peopleTicks(scale, top, {
    most: scale === 'log' ? 4 : 2,
    gap: LINE_HEIGHT * canvas.em,
    place: y,
  });
  const ticks = values.map((value) => ({ at: y(value), text: formatNumber(value) }));
  const plot = plotArea(canvas, {
    left: ticks.map(({ text }) => text),
    right: [labels.heard, labels.went],
  });
  return { plot, x: stepScale(days, plot), y, peopleTicks: ticks };
}

function daysOnAxis(input: ReachInput, { plot, x }: Axes): Tick[] {
  const most = Math.max(1, Math.min(6, Math.floor((plot.right - plot.left) / (4.5 * plot.em))));
  return dayTicks(input.days, most).map((day) => ({
    at: x(day),
    // The first says what is counted.
    text: day === 0 ? input.formatDay(0) : input.formatNumber(day),
  }));
}

/** What the series say of a day; nothing of days that are not shown yet, or where the arithmetic leaves the town. */
export function readDay(input: ReachInput, day: number): ReachReading {
  const known = (series: ArrayLike<number>) => (day <= input.day ? (series[day] ?? null) : null);
  return {
    day,
    reach: known(input.reach),
    went: known(input.went),
    arithmetic: withinTown(input, day),
  };
}

/** The arithmetic's reach on a day; `null` once it is more than everybody. */
function withinTown({ arithmetic, people }: ReachInput, day: number): number | null {
  const value = arithmetic[day] ?? Infinity;
  return value <= people ? value : null;
}

/** The points that stand out: the curves' ends, or where they cross the inspected day. */
function standingOut(points: { heard: readonly Point[]; went: readonly Point[] }, inspected: number | null) {
  const pick = (some: readonly Point[]) => {
    const point = inspected === null ? lastPoint(some) : some[inspected];
    return point && Number.isFinite(point[1]) ? point : null;
  };
  return { heard: pick(points.heard), went: pick(points.went) };
}

function curveLabels(input: ReachInput, ends: ReturnType<typeof standingOut>): LabelRequest[] {
  const { labels, inspected, formatNumber } = input;
  const withValue = (name: string, series: ArrayLike<number>) =>
    inspected === null ? name : `${name} ${formatNumber(series[inspected] ?? 0)}`;
  const requests: LabelRequest[] = [];
  const add = (point: Point | null, text: string, emphasis: LabelRequest['emphasis']) => {
    if (point) requests.push({ x: point[0], y: point[1], text, emphasis });
  };
  add(ends.heard, withValue(labels.heard, input.reach), 'strong');
  add(ends.went, withValue(labels.went, input.went), 'plain');
  return requests;
}

/** The label of the arithmetic: above the plot where it leaves the town, else beside its end. */
function arithmeticLabel(
  input: ReachInput,
  plot: Plot,
  curve: ClippedCurve,
  others: readonly PlacedLabel[],
): PlacedLabel[] {
  const end = lastPoint(curve.points);
  if (!end) return [];
  const { em, width } = plot;
  const { labels, inspected } = input;
  const value = inspected === null ? null : withinTown(input, inspected);
  const free = width - textWidth(labels.people, em) - 2 * TEXT_GAP * em;
  const long = value === null ? labels.arithmetic : `${labels.arithmetic} ${input.formatNumber(value)}`;
  const text = textWidth(long, em) <= free ? long : labels.arithmetic;
  const least = width - free;
  const above: PlacedLabel = {
    x: Math.max(least, Math.min(end[0], width - textWidth(text, em))),
    y: HEADROOM * em,
    text,
    anchor: 'start',
    emphasis: 'soft',
  };
  if (curve.exit !== null) return [above];
  const beside: PlacedLabel = { ...above, x: plot.right, y: end[1] - em, anchor: 'end' };
  const isFree = beside.y > plot.top + em / 2 && !others.some((other) => labelsTouch(beside, other, em));
  return [isFree ? beside : above];
}

/** Works out the whole reach chart for a canvas. */
export function drawReach(canvas: Canvas, input: ReachInput): ReachDrawing {
  const axes = reachAxes(canvas, input);
  const { plot, x, y } = axes;
  const heard = seriesPoints(input.reach, input.day, x, y);
  const went = seriesPoints(input.went, input.day, x, y);
  const arithmetic = clipAtTop(seriesPoints(input.arithmetic, input.days, x, y), plot.top);
  const ends = standingOut({ heard, went }, input.inspected);
  const curves = placeLabels(curveLabels(input, ends), plot, input.inspected === null ? undefined : 'rising');
  const at = input.inspected ?? input.day;
  return {
    plot,
    dayTicks: daysOnAxis(input, axes),
    peopleTicks: axes.peopleTicks,
    heard: linePath(clipAtTop(heard, plot.top).points),
    went: linePath(clipAtTop(went, plot.top).points),
    arithmetic: linePath(arithmetic.points),
    labels: [...curves, ...arithmeticLabel(input, plot, arithmetic, curves)],
    cursor: {
      x: x(at),
      dots: [ends.went, ends.heard].flatMap((point) => (point && point[1] >= plot.top ? [point] : [])),
      mark: input.inspected === null ? null : { at: x(at), text: input.formatDay(at) },
    },
  };
}

/** The numbers of the days shown so far, a row a day: day, heard, went, arithmetic. */
export function reachRows(input: ReachInput): string[][] {
  const shown = Math.max(0, Math.min(input.reach.length, Math.floor(input.day) + 1));
  const text = (value: number | null) => (value === null ? '' : input.formatNumber(value));
  return Array.from({ length: shown }, (_, day) => {
    const { reach, went, arithmetic } = readDay(input, day);
    return [input.formatNumber(day), text(reach), text(went), text(arithmetic)];
  });
}
