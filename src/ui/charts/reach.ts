import { peopleAxis } from '../../charts/drawing/axes.ts';
import type { Chart, Steps } from '../../charts/drawing/chart.ts';
import { reachFinding } from '../../findings/reach.ts';
import { reachTop } from '../../charts/drawing/scales.ts';
import type { Words } from '../../words/index.ts';
import { series, type ChartRun } from './chart-run.ts';

/** Days, as all charts over time have them. */
export function daySteps({ day, lastDay }: ChartRun, { charts, numbers }: Words): Steps {
  return {
    heading: charts.day,
    last: lastDay,
    shown: day,
    format: charts.formatDay,
    tick: (step) => (step === 0 ? charts.formatDay(0) : numbers.count(step)),
    kind: 'days',
  };
}

/** The reach of the story, with the arithmetic beside it. */
export function reachChart(run: ChartRun, words: Words): Chart {
  const { charts, numbers } = words;
  const { people } = run.scenario;
  const reach = series(run, (day) => day.reach);
  // Beyond the town, the arithmetic says nothing any more.
  const withinTown = run.arithmetic.map((value) => (value <= people ? Math.round(value) : NaN));
  const column = { unit: charts.people, format: numbers.count };
  const top = reachTop(reach.at(-1) ?? 0, people);
  return {
    id: 'reach',
    title: words.findings.reach(
      reachFinding({ reach, arithmetic: run.arithmetic, people, day: run.day, over: run.isOver }),
    ),
    subtitle: charts.reachSubtitle,
    steps: daySteps(run, words),
    columns: [
      { ...column, name: charts.heard, values: reach },
      { ...column, name: charts.went, values: series(run, (day) => day.firsthand) },
      { ...column, name: charts.arithmetic, values: withinTown, isExpected: true },
    ],
    marks: [
      { kind: 'line', column: 2, weight: 'soft', curve: run.arithmetic },
      { kind: 'line', column: 1, weight: 'plain' },
      { kind: 'line', column: 0, weight: 'strong' },
    ],
    axis: (scale) => peopleAxis(scale, top, charts.people, numbers.compact),
    hasLog: true,
    empty: null,
  };
}
