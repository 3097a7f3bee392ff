import { shareAxis } from '../../charts/drawing/axes.ts';
import type { Chart } from '../../charts/drawing/chart.ts';
import { leftFinding } from '../../findings/left.ts';
import { STAGES, type Stage } from '../../model/story/stages.ts';
import type { MoreChartWords } from '../../words/en/more-charts.ts';
import type { Words } from '../../words/index.ts';
import { series, untoldText, type ChartRun } from './chart-run.ts';
import { daySteps } from './reach.ts';

const HOLDING: readonly Stage[] = ['dormant', 'relaying', 'planning', 'warned'];

/** The share of the story that is left, and of what is true, over time. */
export function leftChart(run: ChartRun, words: Words, { left }: MoreChartWords): Chart {
  const { numbers } = words;
  const retold = series(run, (day) => day.retold);
  // Those who know the story and have not gone; of them, only who means to check holds none.
  const holders = run.stagesByDay.map((counts) =>
    HOLDING.reduce((sum, stage) => sum + counts[STAGES.indexOf(stage)]!, 0),
  );
  const finding = leftFinding(retold, holders, run.day);
  const share = { unit: '0–1', format: numbers.percent };
  return {
    id: 'left',
    title: left.finding(finding),
    subtitle: left.subtitle,
    steps: daySteps(run, words),
    columns: [
      { ...share, name: left.retold, heading: left.retoldHeading, values: retold },
      {
        ...share,
        name: left.accuracy,
        heading: left.accuracyHeading,
        values: series(run, (day) => day.accuracy),
      },
    ],
    marks: [
      { kind: 'line', column: 1, weight: 'plain' },
      { kind: 'line', column: 0, weight: 'strong' },
    ],
    axis: () => shareAxis(left.unit, numbers.percent),
    empty: finding.kind === 'nobody-retold' ? untoldText(run, words, left.empty) : null,
  };
}
