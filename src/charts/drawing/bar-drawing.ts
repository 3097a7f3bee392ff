import { greatest } from '../../model/basics/extremes.ts';
import { valueAt, type Chart } from './chart.ts';
import { TEXT_GAP, textWidth, type Canvas } from './plot.ts';
import { box, type Drawing, type Shape } from './shapes.ts';

/** The most of the width that names take. */
const NAMES = 0.45;

/** A text, cut off where it is wider than its room in pixels. */
export function shortened(text: string, room: number, em: number): string {
  if (textWidth(text, em) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, em) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A ranking: a bar for each step, as long as its first column says; the name of one may be set off. */
export function drawBars(canvas: Canvas, chart: Chart, rows: number, marked: number | null): Drawing {
  const { width, height, em } = canvas;
  const { steps, columns } = chart;
  const places = Array.from({ length: steps.shown + 1 }, (_, place) => place);
  const values = places.map((place) => valueAt(chart, 0, place) ?? 0);
  const numbers = values.map((value) => columns[0]!.format(value));
  const gap = TEXT_GAP * em;
  const bold = 1.06;
  const names = places.map((place) => shortened(steps.tick(place), NAMES * width, em * bold));
  const left =
    greatest(
      names.map((name) => textWidth(name, em * bold)),
      0,
    ) + gap;
  const room = Math.max(
    em,
    width -
      left -
      2 * gap -
      greatest(
        numbers.map((text) => textWidth(text, em)),
        0,
      ),
  );
  const row = height / rows;
  const most = greatest(values, 1);
  const shapes = places.flatMap((place): Shape[] => {
    const y = (place + 0.5) * row;
    const long = Math.max(1, (room * values[place]!) / most);
    const isMarked = place === marked;
    const ink = { paint: isMarked ? 'ink' : 'ink-soft', bold: isMarked } as const;
    return [
      { kind: 'text', x: left - gap, y, text: names[place]!, anchor: 'end', ...ink },
      box([left, y - 0.35 * row], [long, 0.7 * row], 'ink', isMarked ? 1 : 0.55),
      { kind: 'text', x: left + long + gap, y, text: numbers[place]!, anchor: 'start', ...ink, paint: 'ink' },
    ];
  });
  return { plot: { ...canvas, left, right: left + room, top: 0, bottom: height }, shapes };
}
