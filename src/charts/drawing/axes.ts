import { scaleLinear } from 'd3-scale';
import type { Chart, Format, Steps, ValueAxis } from './chart.ts';
import { HEADROOM, LINE_HEIGHT, plotArea, TEXT_GAP, textWidth, type Canvas, type Plot } from './plot.ts';
import { feelingScale, peopleScale, shareScale, type Place, type ScaleKind } from './scales.ts';
import { straight, type Shape, type TextShape } from './shapes.ts';
import { dayTicks, peopleTicks, ratioTicks, ticksThatFit, type Tick } from './ticks.ts';

/** An axis of people up to `top`. */
export function peopleAxis(scale: ScaleKind, top: number, unit: string, format: Format): ValueAxis {
  return {
    unit,
    place: (plot) => peopleScale(scale, top, plot),
    ticks: (canvas) =>
      peopleTicks(scale, top, {
        most: scale === 'log' ? 4 : 2,
        gap: LINE_HEIGHT * canvas.em,
        place: peopleScale(scale, top, plotArea(canvas, { left: [], right: [] })),
      }).map((value) => ({ value, text: format(value) })),
  };
}

/** An axis of shares, 0 … 1. */
export const shareAxis = (unit: string, format: Format): ValueAxis => ({
  unit,
  place: shareScale,
  ticks: () => [0, 0.5, 1].map((value) => ({ value, text: format(value) })),
});

/** An axis of feelings, −1 … 1. */
export const feelingAxis = (unit: string, format: Format): ValueAxis => ({
  unit,
  place: feelingScale,
  ticks: () => [-1, 0, 1].map((value) => ({ value, text: format(value) })),
});

/** An axis of small numbers that need not be whole, up to `top`. */
export const ratioAxis = (top: number, unit: string, format: Format): ValueAxis => ({
  unit,
  place: (plot) => peopleScale('linear', top, plot),
  ticks: () => ratioTicks(top).map((value) => ({ value, text: format(value) })),
});

/** An axis of sums of money, from the least to the greatest, with 0 in it. */
export function moneyAxis(values: Iterable<number>, unit: string, format: Format): ValueAxis {
  let [low, high] = [0, 0];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const place = (plot: Plot) => scaleLinear([low, high > low ? high : low + 1], [plot.bottom, plot.top]);
  return {
    unit,
    place,
    ticks: () => [...new Set([low, 0, high])].map((value) => ({ value, text: format(value) })),
  };
}

/** Ticks of the vertical axis, with a hairline each and the unit above them. */
export function drawAxisY(axis: ValueAxis, canvas: Canvas, plot: Plot, y: Place): Shape[] {
  const { em, left, right } = plot;
  const marks = axis
    .ticks(canvas)
    .flatMap(({ value, text }): Shape[] => [
      straight([left, y(value)], [right, y(value)], { stroke: 'hairline', width: 1 }),
      { kind: 'text', x: left - TEXT_GAP * em, y: y(value), text, anchor: 'end', paint: 'ink-soft' },
    ]);
  if (axis.unit === '') return marks;
  return [
    ...marks,
    { kind: 'text', x: 0, y: HEADROOM * em, text: axis.unit, anchor: 'start', paint: 'ink-soft' },
  ];
}

/** Ticks of the horizontal axis; the name of an inspected step takes the room of those that it would cover. */
export function drawAxisX({ steps }: Chart, plot: Plot, x: Place, inspected: number | null): Shape[] {
  const { em, width, height } = plot;
  const wide = (text: string) => textWidth(text, em);
  // A middle-anchored text, moved inwards where it would leave the canvas.
  const middle = ({ at, text }: Tick) => Math.max(wide(text) / 2, Math.min(width - wide(text) / 2, at));
  const mark = inspected === null ? null : { at: x(inspected), text: steps.format(inspected) };
  const isFree = (tick: Tick) =>
    mark === null || Math.abs(middle(tick) - middle(mark)) >= (wide(tick.text) + wide(mark.text) + em) / 2;
  const write = (tick: Tick, isMark: boolean): TextShape => ({
    ...{ kind: 'text', x: middle(tick), y: height - 0.7 * em, text: tick.text, anchor: 'middle' },
    paint: isMark ? 'ink' : 'ink-soft',
    bold: isMark,
  });
  const ticks = stepTicks(steps, plot, x).filter(isFree);
  return [...ticks.map((tick) => write(tick, false)), ...(mark ? [write(mark, true)] : [])];
}

function stepTicks({ kind, last, tick }: Steps, plot: Plot, x: Place): readonly Tick[] {
  const { em, left, right } = plot;
  const at = (step: number): Tick => ({ at: x(step), text: tick(step) });
  if (kind === 'days') {
    const most = Math.max(1, Math.min(6, Math.floor((right - left) / (4.5 * em))));
    return dayTicks(last, most).map(at);
  }
  const all = Array.from({ length: last + 1 }, (_, step) => at(step));
  return ticksThatFit(all, (text) => textWidth(text, em), TEXT_GAP * em);
}
