import { greatest } from '../../model/basics/extremes.ts';
import { ratioAxis } from '../../charts/drawing/axes.ts';
import type { Chart, Column } from '../../charts/drawing/chart.ts';
import { meanDays, reproductionFinding, smoothed } from '../../findings/reproduction.ts';
import type { MoreChartWords } from '../../words/en/more-charts.ts';
import type { Words } from '../../words/index.ts';
import { untoldText, type ChartRun } from './chart-run.ts';
import { daySteps } from './reach.ts';
import { settledDay } from './settled-day.ts';

/** The number of new tellers per teller, and the tipping line. */
export function reproductionChart(
  run: ChartRun,
  words: Words,
  { reproduction: texts }: MoreChartWords,
): Chart {
  const { ending, day, lastDay } = run;
  const data = {
    newTellers: Float64Array.from(ending?.newTellers ?? []),
    reproduction: Float64Array.from(ending?.reproduction ?? [], (mean) => mean ?? NaN),
  };
  const days = meanDays(lastDay);
  const settled = settledDay(run);
  const means = smoothed(data, days);
  const finding = reproductionFinding(data, days, day, settled);
  const emptyText = finding.kind === 'nobody' ? untoldText(run, words, texts.empty) : null;
  return {
    id: 'reproduction',
    title: ending ? texts.finding(finding) : texts.unknown,
    subtitle: texts.subtitle(days, settled < lastDay && ending !== null),
    steps: daySteps(run, words),
    columns: columnsOf(data, means, days, words, texts),
    marks: [
      { kind: 'dots', column: 1, look: (step) => (step > settled ? null : 'faint') },
      { kind: 'level', at: 1, name: texts.tipping },
      { kind: 'line', column: 2, weight: 'strong', paleFrom: settled },
    ],
    axis: () => ratioAxis(ratioTop(means, data.reproduction), '', words.numbers.ratio),
    empty: ending ? emptyText : texts.pending,
  };
}

/** The number of people who started telling, of new tellers per teller, and its average over some days. */
function columnsOf(
  { newTellers, reproduction }: { newTellers: Float64Array; reproduction: Float64Array },
  means: Float64Array,
  days: number,
  { charts, numbers }: Words,
  texts: MoreChartWords['reproduction'],
): Column[] {
  const { began, beganHeading, daily, dailyHeading, line, lineHeading } = texts;
  const ratio = { unit: texts.unit, format: numbers.ratio };
  return [
    { name: began, heading: beganHeading, unit: charts.people, values: newTellers, format: numbers.count },
    { ...ratio, name: daily, heading: dailyHeading, values: reproduction },
    { ...ratio, name: line, heading: lineHeading(days), values: means },
  ];
}

/** The top of the axis: above the line and the days that are not far above it; those are dots along the edge. */
function ratioTop(means: Float64Array, daily: Float64Array): number {
  const known = means.filter(Number.isFinite);
  const some = known.length > 0 ? known : daily.filter(Number.isFinite);
  return Math.max(2, Math.ceil(greatest(some, 0) * 1.1));
}
