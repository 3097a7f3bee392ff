import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../src/charts/labels.ts';
import { textWidth } from '../../src/charts/plot.ts';
import { drawReach, reachRows, readDay, type ReachInput } from '../../src/charts/reach-drawing.ts';
import { drawStory, storyRows, type StoryInput } from '../../src/charts/story-drawing.ts';

const canvas = { width: 320, height: 170, em: 13 };

const reachInput = (more: Partial<ReachInput> = {}): ReachInput => ({
  days: 4,
  day: 2,
  reach: [1, 5, 20, 60, 90],
  went: [1, 1, 3, 8, 12],
  arithmetic: [1, 11, 111, 1111, 11_111],
  people: 20_000,
  top: 100,
  scale: 'linear',
  inspected: null,
  labels: {
    ...{ people: 'people', day: 'day', heard: 'heard', went: 'went', arithmetic: 'if ten told ten' },
    ...{ log: 'log scale', table: 'table', reading: () => '' },
  },
  formatNumber: String,
  formatDay: (day) => `day ${day}`,
  ...more,
});

describe('the reach chart', () => {
  it('keeps its axes while the story plays', () => {
    const axes = (day: number) => {
      const { plot, dayTicks, peopleTicks, arithmetic } = drawReach(canvas, reachInput({ day }));
      return { plot, dayTicks, peopleTicks, arithmetic };
    };
    expect(axes(0)).toEqual(axes(4));
  });

  it('says nothing of the arithmetic once it leaves the town', () => {
    const input = reachInput({ people: 500, day: 4 });
    expect(readDay(input, 2).arithmetic).toBe(111);
    expect(readDay(input, 3).arithmetic).toBeNull();
    expect(reachRows(input).map((row) => row[3])).toEqual(['1', '11', '111', '', '']);
  });

  it('draws what happened only up to the shown day', () => {
    const { heard, cursor, plot } = drawReach(canvas, reachInput());
    expect(heard.split('L')).toHaveLength(3);
    expect(cursor.x).toBeCloseTo((plot.left + plot.right) / 2);
  });

  it('names the lines at their ends, and their values on the inspected day', () => {
    const texts = (inspected: number | null) =>
      drawReach(canvas, reachInput({ inspected })).labels.map(({ text }) => text);
    expect(texts(null)).toEqual(['heard', 'went', 'if ten told ten']);
    expect(texts(1)).toEqual(['heard 5', 'went 1', 'if ten told ten 11']);
  });

  it('says nothing of a day that is not shown yet, except what the arithmetic expects', () => {
    expect(readDay(reachInput(), 3)).toEqual({ day: 3, reach: null, went: null, arithmetic: 1111 });
    const { labels } = drawReach(canvas, reachInput({ inspected: 3 }));
    expect(labels.map(({ text }) => text)).toEqual(['if ten told ten 1111']);
  });

  it('begins a line on a logarithmic axis with the first person', () => {
    const { went } = drawReach(canvas, reachInput({ went: [0, 1, 3], scale: 'log' }));
    expect(went.split('L')).toHaveLength(2);
  });

  it('keeps every label inside the canvas, however narrow', () => {
    for (const width of [260, 320, 420])
      for (const inspected of [null, 0, 1, 2, 3, 4])
        for (const scale of ['linear', 'log'] as const) {
          const { labels } = drawReach({ ...canvas, width }, reachInput({ day: 4, inspected, scale }));
          for (const { x, text, anchor } of labels) {
            const start = anchor === 'start' ? x : x - textWidth(text, canvas.em);
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start + textWidth(text, canvas.em)).toBeLessThanOrEqual(width + 1e-9);
          }
        }
  });

  it('draws axes and no curve from no data', () => {
    const drawing = drawReach(canvas, reachInput({ reach: [], went: [], arithmetic: [] }));
    expect(drawing).toMatchObject({ heard: '', went: '', arithmetic: '', labels: [] });
  });

  it('has a row for every shown day in its table', () => {
    expect(reachRows(reachInput({ day: 1 }))).toEqual([
      ['0', '1', '1', '1'],
      ['1', '5', '1', '11'],
    ]);
  });
});

const hop = (number: number, people: number, left: number | null): HopRow => ({
  ...{ hop: number, people, fidelity: left },
  p10: left === null ? null : left / 2,
  p90: left,
});

const storyInput = (more: Partial<StoryInput> = {}): StoryInput => ({
  rows: [hop(0, 1, 1), hop(1, 30, 0.8), hop(2, 4, 0.6)],
  hops: 6,
  inspected: null,
  labels: {
    ...{ hop: 'retelling', people: 'people', p10: 'low', p90: 'high', mean: 'mean', band: '8 in 10' },
    ...{ bandReading: () => 'band', empty: 'nothing yet', table: 'table', reading: () => '' },
  },
  formatNumber: String,
  formatShare: (share) => `${Math.round(share * 100)} %`,
  formatHop: (number) => `retelling ${number}`,
  formatHopTick: String,
  ...more,
});

describe('the story chart', () => {
  it('reaches to the last hop of the run from the start', () => {
    expect(drawStory(canvas, storyInput()).hopTicks.at(-1)!.text).toBe('6');
    expect(drawStory(canvas, storyInput({ rows: [] })).hopTicks.at(-1)!.text).toBe('6');
  });

  it('marks means that few people stand for', () => {
    expect(drawStory(canvas, storyInput()).dots.map(({ few }) => few)).toEqual([false, false, true]);
  });

  it('has a gap at a hop where nobody is', () => {
    const rows = [hop(0, 1, 1), hop(1, 30, 0.8), hop(2, 0, null), hop(3, 9, 0.5), hop(4, 9, 0.4)];
    expect(drawStory(canvas, storyInput({ rows })).mean.match(/M/g)).toHaveLength(2);
  });

  it('names nothing while the story is untold', () => {
    const { labels, cursor } = drawStory(canvas, storyInput({ rows: [hop(0, 3, 1)] }));
    expect(labels).toEqual([]);
    expect(cursor).toBeNull();
  });

  it('says the values and the number of people at an inspected hop', () => {
    const { labels, cursor } = drawStory(canvas, storyInput({ inspected: 1 }));
    expect(labels.map(({ text }) => text)).toEqual(['mean 80 %', 'band']);
    expect(cursor!.mark.text).toBe('retelling 1 · 30 people');
  });

  it('has a row for every hop in its table, empty where nobody is', () => {
    expect(storyRows(storyInput({ rows: [hop(0, 1, 1), hop(2, 4, 0.6)] }))).toEqual([
      ['0', '1', '100 %', '50 %', '100 %'],
      ['1', '0', '', '', ''],
      ['2', '4', '60 %', '30 %', '60 %'],
    ]);
  });
});
