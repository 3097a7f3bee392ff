import { peopleAxis } from '../../charts/drawing/axes.ts';
import type { Chart } from '../../charts/drawing/chart.ts';
import { reachTop } from '../../charts/drawing/scales.ts';
import type { Side } from '../../state/compare/compare.svelte.ts';
import type { CompareWords } from '../../words/en/compare.ts';
import type { Words } from '../../words/index.ts';
import { courseOf } from './two-runs.ts';

/** A, B, and what lies between them. */
const [A, B] = [0, 1];

/** The reach of both runs by day, with the difference between them. */
export function compareChart(
  { a, b, day, lastDay }: { a: Side; b: Side; day: number; lastDay: number },
  words: Words,
  texts: CompareWords,
): Chart {
  const { charts, numbers } = words;
  const [ofA, ofB] = [courseOf(a.recording, lastDay), courseOf(b.recording, lastDay)];
  const difference = ofB.map((value, at) => value - ofA[at]!);
  const column = { unit: charts.people, format: numbers.count };
  const top = reachTop(Math.max(ofA[day]!, ofB[day]!), Math.max(a.scenario.people, b.scenario.people));
  return {
    id: 'reach',
    title: texts.chart.title(difference[day]!, day),
    subtitle: texts.chart.subtitle,
    steps: {
      heading: charts.day,
      last: lastDay,
      shown: day,
      format: charts.formatDay,
      tick: (step) => (step === 0 ? charts.formatDay(0) : numbers.count(step)),
      kind: 'days',
    },
    columns: [
      { ...column, name: texts.a, values: ofA },
      { ...column, name: texts.b, values: ofB },
      { ...column, name: texts.chart.difference, values: difference, format: numbers.signed },
    ],
    marks: [
      {
        ...{ kind: 'band', low: A, high: B, middle: A, name: '' },
        reading: (low, high) => `${texts.chart.difference} ${numbers.signed(high - low)}`,
      },
      { kind: 'line', column: A, weight: 'strong' },
      { kind: 'line', column: B, weight: 'plain' },
    ],
    axis: (scale) => peopleAxis(scale, top, charts.people, numbers.compact),
    hasLog: true,
    empty: null,
  };
}
