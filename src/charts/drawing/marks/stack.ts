import { greatest } from '../../../model/basics/extremes.ts';
import { valueAt, type Chart, type StackMark } from '../chart.ts';
import { bandPath, linePath, type Point } from '../curves.ts';
import { spreadApart } from '../end-labels.ts';
import { LINE_HEIGHT, TEXT_GAP, textWidth } from '../plot.ts';
import { box, straight, type Shape } from '../shapes.ts';
import type { Scene } from '../drawing-scene.ts';
import { addDrawing } from './index.ts';
import type { MarkDrawing } from './mark-drawing.ts';

type Part = StackMark['parts'][number];

/** Room for a colour and the line that leads to it beside a name, in em. */
const SWATCH = 2;

/** The share of its colour that an area keeps, by its tone. */
const OPACITY = { open: 0.42, faint: 0.25 } as const;

/** Pixels between steps that are drawn. */
const LEAST_STEP = 0.75;

/** Areas on top of each other, behind the axes, each with its colour beside its name. */
const stack: MarkDrawing<StackMark> = {
  nameSpare: SWATCH,
  names: ({ parts }, { columns }) => parts.map(({ column }) => columns[column]!.name),
  behind: drawAreas,
  over: (scene, mark) => {
    if (scene.inspected !== null) return drawReading(scene, mark, scene.inspected);
    // Without names its colours are those of the key beside the town.
    return scene.hasNames ? drawNames(scene, mark) : [];
  },
};

addDrawing('stack', stack);

/** Of each part at a step: where it begins and ends, in the axis's unit. */
function layersAt(chart: Chart, { parts }: StackMark, step: number): { low: number; high: number }[] {
  let sum = 0;
  return parts.map(({ column }) => {
    const low = sum;
    sum += valueAt(chart, column, step) ?? 0;
    return { low, high: sum };
  });
}

/** Steps to draw, the last among them: where they are many, those that are far enough apart to be seen. */
function drawnSteps({ chart, x }: Scene): number[] {
  const { shown } = chart.steps;
  const stride = Math.max(1, Math.floor(LEAST_STEP / (x(1) - x(0))));
  const steps = Array.from({ length: Math.ceil(shown / stride) }, (_, i) => i * stride);
  return shown < 0 ? [] : [...steps, shown];
}

/** The areas, and heavy lines over those that are closed off. */
function drawAreas(scene: Scene, mark: StackMark): Shape[] {
  const { chart, plot, x, y } = scene;
  // What is higher than the plot is cut off at its top.
  const place = (value: number) => Math.max(plot.top, y(value));
  const steps = drawnSteps(scene);
  const layers = steps.map((step) => layersAt(chart, mark, step));
  const areas = mark.parts.map(({ paint, tone }, part): Shape => {
    const points = steps.map((step, i) => {
      const { low, high } = layers[i]![part]!;
      return { x: x(step), low: place(low), high: place(high) };
    });
    // On the first day there is but an upright line.
    const outline = points.length > 1 ? {} : { stroke: paint, width: 2 };
    return { kind: 'path', d: bandPath(points), fill: paint, ...outline, opacity: tone ? OPACITY[tone] : 1 };
  });
  const edges = mark.parts.flatMap(({ isLast }, part): Shape[] => {
    if (!isLast) return [];
    const points = steps.map((step, i): Point => [x(step), place(layers[i]![part]!.high)]);
    return [{ kind: 'path', d: linePath(points), stroke: 'ink', width: 0.1 * plot.em }];
  });
  return [...areas, ...edges];
}

/** The names beside the last areas, each led to its own; where there is no room for all, the largest keep theirs. */
function drawNames({ chart, plot, x, y }: Scene, mark: StackMark): Shape[] {
  const { em } = plot;
  const step = chart.steps.shown;
  if (step < 0) return [];
  const layers = layersAt(chart, mark, step);
  const size = (part: number) => layers[part]!.high - layers[part]!.low;
  const room = Math.floor((plot.bottom - plot.top) / (LINE_HEIGHT * em)) + 1;
  const named = mark.parts
    .map((_, part) => part)
    .filter((part) => size(part) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, room);
  const place = (value: number) => Math.max(plot.top, y(value));
  const middles = named.map((part) => (place(layers[part]!.low) + place(layers[part]!.high)) / 2);
  const heights = spreadApart(middles, LINE_HEIGHT * em, plot.top, plot.bottom);
  const left = x(step) + 0.15 * em;
  return named.flatMap((part, i): Shape[] => {
    const { column } = mark.parts[part]!;
    const [from, at] = [middles[i]!, heights[i]!];
    return [
      straight([left, from], [left + 0.9 * em, at], { stroke: 'ink-soft', width: 1, opacity: 0.6 }),
      swatch(left + 1.25 * em, at, mark.parts[part]!, em),
      nameShape(left + (SWATCH - 0.15) * em, at, chart.columns[column]!.name),
    ];
  });
}

const swatch = (x: number, y: number, { paint, tone }: Part, em: number): Shape => ({
  ...{ kind: 'disc', x, y },
  ...(tone === 'open'
    ? { radius: 0.27 * em, fill: 'paper', stroke: paint, width: 0.14 * em }
    : { radius: (tone === 'faint' ? 0.18 : 0.34) * em, fill: paint }),
});

const nameShape = (x: number, y: number, text: string, bold = false): Shape => ({
  ...{ kind: 'text', x, y, text, anchor: 'start', paint: 'ink', halo: true },
  bold,
});

/** A list of what every area is at an inspected step, on the side that has more room. */
function drawReading({ chart, plot, x }: Scene, mark: StackMark, step: number): Shape[] {
  const { em, width } = plot;
  // As they lie: the highest first.
  const lines = mark.parts.toReversed().flatMap((part) => {
    const { column } = part;
    const { name, format } = chart.columns[column]!;
    const value = valueAt(chart, column, step);
    return value === null || value === 0 ? [] : [{ part, text: `${name} ${format(value)}` }];
  });
  if (lines.length === 0) return [];
  const lineHeight = Math.min(1.25 * em, plot.bottom / lines.length);
  const wide = greatest(lines.map(({ text }) => textWidth(text, em))) + 2 * em;
  const isRight = x(step) < (plot.left + plot.right) / 2;
  const wished = isRight ? x(step) + TEXT_GAP * em : x(step) - TEXT_GAP * em - wide;
  const left = Math.max(0, Math.min(width - wide, wished));
  const height = lines.length * lineHeight;
  const top = Math.max(0, Math.min(plot.top, plot.bottom - height));
  return [
    box([left, top], [wide, height], 'paper', 0.93),
    ...lines.flatMap(({ part, text }, line): Shape[] => {
      const at = top + (line + 0.5) * lineHeight;
      return [swatch(left + 0.75 * em, at, part, em), nameShape(left + 1.5 * em, at, text)];
    }),
  ];
}
