import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleAxis, ratioAxis, shareAxis } from '../../../src/charts/drawing/axes.ts';
import { drawBars, shortened } from '../../../src/charts/drawing/bar-drawing.ts';
import type { Chart, Mark, Steps } from '../../../src/charts/drawing/chart.ts';
import { textWidth, type Canvas } from '../../../src/charts/drawing/plot.ts';
import type { Drawing, TextShape } from '../../../src/charts/drawing/shapes.ts';
import type { View } from '../../../src/charts/drawing/drawing-scene.ts';
import { drawSteps } from '../../../src/charts/drawing/step-drawing.ts';
import '../../../src/charts/drawing/marks/stack.ts';

const canvas: Canvas = { width: 320, height: 170, em: 13 };
const plain: View = { scale: 'linear', inspected: null };

const days = (last: number, shown: number): Steps => ({
  ...{ heading: 'Day', last, shown, kind: 'days' },
  format: (day) => `day ${day}`,
  tick: (day) => (day === 0 ? 'day 0' : String(day)),
});

/** The reach of five days, of which three are on show. */
const reachChart = (more: Partial<Chart> = {}, top = 100): Chart => ({
  id: 'reach',
  title: 'It grows',
  subtitle: 'people, by day',
  steps: days(4, 2),
  columns: [
    { name: 'heard', unit: 'people', values: [1, 5, 20, 60, 90], format: String },
    { name: 'went', unit: 'people', values: [1, 1, 3, 8, 12], format: String },
    { name: 'if all tell', unit: 'people', values: [1, 11, 111, NaN, NaN], format: String, isExpected: true },
  ],
  marks: [
    { kind: 'line', column: 2, weight: 'soft', curve: [1, 11, 111, 1111, 11_111] },
    { kind: 'line', column: 1, weight: 'plain' },
    { kind: 'line', column: 0, weight: 'strong' },
  ],
  axis: (scale) => peopleAxis(scale, top, 'people', String),
  empty: null,
  ...more,
});

const textsOf = ({ shapes }: Drawing): TextShape[] => shapes.filter((shape) => shape.kind === 'text');
const labelsOf = (drawing: Drawing) =>
  textsOf(drawing)
    .filter(({ halo }) => halo)
    .map(({ text }) => text);
const pathsOf = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'path' ? [shape.d] : []));

/** The texts that leave the canvas. */
function cutOff(drawing: Drawing, { width, em }: Canvas): string[] {
  return textsOf(drawing).flatMap(({ x, text, anchor }) => {
    const wide = textWidth(text, em);
    const start = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    return start >= -1e-9 && start + wide <= width + 1e-9 ? [] : [text];
  });
}

describe('a chart over days', () => {
  it('keeps its axes while the story plays', () => {
    const axes = (shown: number) => {
      const drawing = drawSteps(canvas, reachChart({ steps: days(4, shown) }), plain);
      const ticks = textsOf(drawing).filter(({ halo }) => !halo);
      return { plot: drawing.plot, ticks };
    };
    expect(axes(0)).toEqual(axes(4));
  });

  it('draws what happened only up to the day on show, and what is expected beyond', () => {
    const points = pathsOf(drawSteps(canvas, reachChart(), plain)).map((d) => d.split('L').length);
    // Hairlines of two ticks, three curves, the cursor.
    expect(points).toEqual([2, 2, 2, 3, 3, 3, 2]);
  });

  it('names the lines at their ends, and their values on an inspected day', () => {
    const texts = (inspected: number | null) =>
      labelsOf(drawSteps(canvas, reachChart(), { ...plain, inspected })).sort();
    expect(texts(null)).toEqual(['heard', 'if all tell', 'went']);
    expect(texts(1)).toEqual(['heard 5', 'if all tell 11', 'went 1']);
  });

  it('says nothing of a day that is not shown yet, nor of an expectation that has left the town', () => {
    expect(labelsOf(drawSteps(canvas, reachChart(), { ...plain, inspected: 3 }))).toEqual(['if all tell']);
  });

  it('begins a line on a logarithmic axis with the first person', () => {
    const columns = [{ name: 'went', unit: '', values: [0, 1, 3], format: String }];
    const marks: Mark[] = [{ kind: 'line', column: 0, weight: 'strong' }];
    const paths = pathsOf(drawSteps(canvas, reachChart({ columns, marks }), { ...plain, scale: 'log' }));
    expect(paths.at(-2)!.split('L')).toHaveLength(2);
  });

  it('keeps every text inside the canvas, however narrow', () => {
    for (const width of [260, 320, 420, 900])
      for (const inspected of [null, 0, 1, 2, 3, 4])
        for (const scale of ['linear', 'log'] as const) {
          const own = { ...canvas, width };
          const drawing = drawSteps(own, reachChart({ steps: days(4, 4) }), { scale, inspected });
          expect(cutOff(drawing, own)).toEqual([]);
        }
  });

  it('draws axes and no curve from no data', () => {
    const columns = reachChart().columns.map((column) => ({ ...column, values: [] }));
    const chart = reachChart({ columns, steps: days(4, -1), marks: reachChart().marks.slice(1) });
    const drawing = drawSteps(canvas, chart, plain);
    expect(labelsOf(drawing)).toEqual([]);
    expect(pathsOf(drawing).filter((d) => d !== '')).toHaveLength(3);
  });

  it('draws what is not settled yet apart from what is', () => {
    const marks: Mark[] = [{ kind: 'line', column: 0, weight: 'strong', paleFrom: 1 }];
    const chart = reachChart({ steps: days(4, 4), marks, axis: () => ratioAxis(90, '', String) });
    const curves = drawSteps(canvas, chart, plain).shapes.flatMap((shape) =>
      shape.kind === 'path' && shape.stroke === 'ink' ? [shape] : [],
    );
    expect(curves.map(({ d }) => d.split('L').length)).toEqual([2, 4]);
    expect(curves.map(({ opacity }) => opacity)).toEqual([undefined, 0.45]);
  });
});

const storyChart = (people: readonly number[], left: readonly number[]): Chart => ({
  ...reachChart(),
  steps: {
    ...{ heading: 'Retelling', last: 6, shown: left.length - 1, kind: 'each' },
    format: (hop) => `retelling ${hop} · ${people[hop] ?? 0} people`,
    tick: String,
  },
  columns: [
    { name: 'people', unit: '', values: people, format: String },
    ...[left, left.map((share) => share / 2), left.map((share) => Math.min(1, share + 0.1))].map(
      (values) => ({
        ...{ name: 'mean', unit: '0–1', values, format: (share: number) => `${Math.round(share * 100)} %` },
      }),
    ),
  ],
  marks: [
    { kind: 'band', low: 2, middle: 1, high: 3, name: '8 in 10', reading: () => 'the band' },
    { kind: 'line', column: 1, weight: 'strong' },
    { kind: 'dots', column: 1, look: (hop) => (people[hop]! < 10 ? 'hollow' : 'full') },
  ],
  axis: () => shareAxis('', String),
});

describe('a chart over retellings', () => {
  const chart = storyChart([20, 30, 4], [1, 0.8, 0.6]);

  it('has an axis that reaches to the last retelling of the run from the start', () => {
    for (const shown of [chart, storyChart([], [])])
      expect(textsOf(drawSteps(canvas, shown, plain)).map(({ text }) => text)).toContain('6');
  });

  it('marks means that few people stand for', () => {
    const discs = drawSteps(canvas, chart, plain).shapes.filter((shape) => shape.kind === 'disc');
    expect(discs.map(({ fill }) => fill)).toEqual(['ink', 'ink', 'paper']);
  });

  it('has a gap where nobody is', () => {
    const drawing = drawSteps(canvas, storyChart([1, 30, 0, 9, 9], [1, 0.8, NaN, 0.5, 0.4]), plain);
    const [curve] = drawing.shapes.filter((shape) => shape.kind === 'path' && shape.stroke === 'ink');
    expect(curve?.kind === 'path' && curve.d.match(/M/g)).toHaveLength(2);
  });

  it('says the values and the number of people at an inspected retelling', () => {
    const drawing = drawSteps(canvas, chart, { ...plain, inspected: 1 });
    expect(labelsOf(drawing)).toEqual(['mean 80 %', 'the band']);
    expect(textsOf(drawing).map(({ text }) => text)).toContain('retelling 1 · 30 people');
  });
});

const NAMES = [
  'delighted',
  'satisfied',
  'disappointed',
  'plan to go',
  'pass it on',
  'warned',
  'forgot',
  'shrugged',
];

/** People in eight stages, one column each, on some days. */
const stackChart = (byDay: readonly (readonly number[])[]): Chart => {
  const top = Math.max(1, ...byDay.map((counts) => counts.reduce((sum, count) => sum + count, 0)));
  return reachChart({
    steps: days(byDay.length - 1, byDay.length - 1),
    columns: NAMES.map((name, part) => ({
      ...{ name, unit: 'people', values: byDay.map((counts) => counts[part]!), format: String },
    })),
    marks: [{ kind: 'stack', parts: NAMES.map((_, column) => ({ column, paint: 'fan' })) }],
    axis: () => peopleAxis('linear', top, 'people', String),
  });
};

describe('a narrow canvas with large letters, as beside a town on the wall', () => {
  const wall: Canvas = { width: 345, height: 240, em: 24 };

  it('leaves areas without names, which would take their room', () => {
    const chart = stackChart([NAMES.map(() => 20), NAMES.map(() => 30)]);
    const [narrow, wide] = [wall, { ...wall, width: 900, height: 600 }].map((size) =>
      drawSteps(size, chart, plain),
    );
    expect(labelsOf(wide!).sort()).toEqual([...NAMES].sort());
    expect(labelsOf(narrow!)).toEqual([]);
    expect(narrow!.plot.right - narrow!.plot.left).toBeGreaterThan(wall.width / 2);
  });

  it('keeps the names of curves, and cuts off none', () => {
    const [heard, ...others] = reachChart().columns;
    const chart = reachChart({ columns: [{ ...heard!, name: 'those who heard it' }, ...others] });
    const drawing = drawSteps(wall, chart, plain);
    expect(labelsOf(drawing)).toContain('those who heard it');
    expect(cutOff(drawing, wall)).toEqual([]);
  });
});

describe('a stack', () => {
  const counts = fc.array(fc.nat(500), { minLength: NAMES.length, maxLength: NAMES.length });
  const lineHeight = 1.3 * canvas.em;

  it('names areas at their ends without two names touching, every one where there is room', () => {
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 130, max: 400 }),
        (byDay, height) => {
          const own = { ...canvas, height };
          const drawing = drawSteps(own, stackChart(byDay), plain);
          const labels = textsOf(drawing).filter(({ halo }) => halo);
          const heights = labels.map(({ y }) => y).sort((a, b) => a - b);
          for (const [i, y] of heights.entries())
            if (i > 0) expect(y - heights[i - 1]!).toBeGreaterThanOrEqual(lineHeight - 1e-6);
          const present = byDay.at(-1)!.filter((count) => count > 0).length;
          const room = Math.floor((drawing.plot.bottom - drawing.plot.top) / lineHeight) + 1;
          expect(labels).toHaveLength(Math.min(present, room));
          expect(cutOff(drawing, own)).toEqual([]);
        },
      ),
    );
  });

  it('tells every area that has somebody in it on an inspected day', () => {
    fc.assert(
      fc.property(counts, (day) => {
        const drawing = drawSteps(canvas, stackChart([day, day]), { ...plain, inspected: 0 });
        const told = NAMES.flatMap((name, part) => (day[part]! > 0 ? [`${name} ${day[part]!}`] : []));
        expect(labelsOf(drawing)).toEqual(told.reverse());
        expect(cutOff(drawing, canvas)).toEqual([]);
      }),
    );
  });

  it('draws no more of a long run than can be seen, its last day always', () => {
    const long = Array.from({ length: 3650 }, (_, day) => NAMES.map(() => day));
    const drawing = drawSteps(canvas, stackChart(long), plain);
    const [area] = drawing.shapes.filter((shape) => shape.kind === 'path' && shape.fill === 'fan');
    const points = area?.kind === 'path' ? area.d.slice(1).split('L') : [];
    expect(points.length).toBeLessThan(4 * canvas.width);
    expect(points.some((point) => point.startsWith(`${drawing.plot.right},`))).toBe(true);
  });

  it('shows a run of one day', () => {
    const areas = drawSteps(canvas, stackChart([NAMES.map(() => 3)]), plain).shapes.filter(
      (shape) => shape.kind === 'path' && shape.fill === 'fan',
    );
    expect(areas.every((area) => area.kind === 'path' && area.width! > 0)).toBe(true);
  });
});

describe('a ranking', () => {
  const ranking = (names: readonly string[], reached: readonly number[]) =>
    reachChart({
      steps: { ...days(names.length - 1, names.length - 1), tick: (place) => names[place]! },
      columns: [{ name: 'reached', unit: 'people', values: reached, format: String }],
    });

  it('draws bars as long as their numbers, and keeps long names inside', () => {
    const drawing = drawBars(
      canvas,
      ranking(['Valjean', 'Somebody with a name that never ends at all'], [30, 15]),
      10,
      0,
    );
    expect(cutOff(drawing, canvas)).toEqual([]);
    const widths = drawing.shapes.flatMap((shape) =>
      shape.kind === 'path' ? [Number(/h([\d.]+)/.exec(shape.d)![1])] : [],
    );
    expect(widths[0]! / widths[1]!).toBeCloseTo(2, 1);
  });

  it('cuts a name off only where it is too wide', () => {
    expect(shortened('Cosette', 200, 13)).toBe('Cosette');
    expect(textWidth(shortened('Cosette', 40, 13), 13)).toBeLessThanOrEqual(40);
  });
});
