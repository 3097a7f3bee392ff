import { shareAxis } from '../../charts/drawing/axes.ts';
import type { Chart } from '../../charts/drawing/chart.ts';
import { ENOUGH_PEOPLE, storyFinding } from '../../findings/story.ts';
import type { HopMeasures } from '../../model/measures/hop-measures.ts';
import type { Words } from '../../words/index.ts';
import { untoldText, type ChartRun } from './chart-run.ts';

/** An axis of fewer retellings would stretch one step over the whole chart. */
const LEAST_HOPS = 3;

/** The share of the story that is left, by retelling. */
export function storyChart(run: ChartRun, words: Words): Chart {
  const { charts, numbers } = words;
  const hops = run.hops ?? [];
  const lastHop = lastKnown(hops);
  const values = (of: (row: HopMeasures) => number | null) => valuesTo(lastHop, hops, of);
  const people = values((row) => row.people).map((value) => (Number.isFinite(value) ? value : 0));
  const share = { unit: '0–1', format: numbers.percent };
  const inFull = (hop: number) => `${charts.hop(hop)} · ${numbers.count(people[hop] ?? 0)} ${charts.people}`;
  return {
    id: 'story',
    title: run.hops ? words.findings.story(storyFinding(hops)) : charts.storySubtitle,
    subtitle: charts.storySubtitle,
    steps: {
      heading: charts.hopHeading,
      last: Math.max(LEAST_HOPS, run.mostHops, lastHop),
      shown: lastHop,
      format: inFull,
      tick: charts.hopTick,
      row: charts.hopTick,
      kind: 'each',
    },
    columns: [
      { name: charts.people, unit: '', values: people, format: numbers.count },
      { ...share, name: charts.mean, values: values((row) => row.fidelity) },
      { ...share, name: charts.p10, values: values((row) => row.p10) },
      { ...share, name: charts.p90, values: values((row) => row.p90) },
    ],
    marks: [
      { kind: 'band', low: 2, middle: 1, high: 3, name: charts.band, reading: charts.bandReading },
      { kind: 'line', column: 1, weight: 'strong' },
      { kind: 'dots', column: 1, look: (hop) => (isAnecdote(hop, people) ? 'hollow' : 'full') },
    ],
    axis: () => shareAxis('', numbers.percent),
    empty: run.hops ? emptyText(lastHop, run, words) : charts.awaited,
    note: charts.storyNote(ENOUGH_PEOPLE),
  };
}

/** Nobody's first-hand version is one. */
const isAnecdote = (hop: number, people: ArrayLike<number>) => hop > 0 && people[hop]! < ENOUGH_PEOPLE;

/** The last retelling of which it is known what is left; −1 where it is known of none. */
const lastKnown = (hops: readonly HopMeasures[]) =>
  hops.reduce((last, { hop, fidelity }) => (fidelity === null ? last : Math.max(last, hop)), -1);

/** One measure by retelling, NaN where it is not known. */
function valuesTo(
  lastHop: number,
  hops: readonly HopMeasures[],
  of: (row: HopMeasures) => number | null,
): Float64Array {
  const column = new Float64Array(lastHop + 1).fill(NaN);
  for (const row of hops) if (row.hop <= lastHop) column[row.hop] = of(row) ?? NaN;
  return column;
}

const emptyText = (lastHop: number, run: ChartRun, words: Words) =>
  lastHop >= 1 ? null : untoldText(run, words, words.charts.storyEmpty);
