import { feelingAxis } from '../../charts/drawing/axes.ts';
import type { Chart } from '../../charts/drawing/chart.ts';
import { sentimentFinding } from '../../findings/sentiment.ts';
import type { MoreChartWords } from '../../words/en/more-charts.ts';
import type { Words } from '../../words/index.ts';
import { isAtEnd, series, type ChartRun } from './chart-run.ts';
import { daySteps } from './reach.ts';

/** The opinion of people who know the story. */
export function sentimentChart(run: ChartRun, words: Words, { sentiment }: MoreChartWords): Chart {
  const values = series(run, (day) => day.sentiment);
  const finding = sentimentFinding(values, run.day);
  return {
    id: 'sentiment',
    title: sentiment.finding(finding),
    subtitle: sentiment.subtitle,
    steps: daySteps(run, words),
    columns: [
      {
        name: sentiment.line,
        heading: sentiment.heading,
        unit: sentiment.unit,
        values,
        format: words.numbers.signed,
      },
    ],
    marks: [
      { kind: 'level', at: 0, name: '' },
      { kind: 'line', column: 0, weight: 'strong' },
    ],
    axis: () => feelingAxis('', sentiment.ends),
    empty: finding.kind === 'nobody' ? sentiment.empty(isAtEnd(run)) : null,
  };
}
