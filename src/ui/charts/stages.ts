import '../../charts/drawing/marks/stack.ts';
import { peopleAxis } from '../../charts/drawing/axes.ts';
import type { Chart, StackPart } from '../../charts/drawing/chart.ts';
import { reachTop } from '../../charts/drawing/scales.ts';
import { stagesFinding } from '../../findings/stages.ts';
import type { Stage } from '../../model/story/stages.ts';
import type { MoreChartWords } from '../../words/en/more-charts.ts';
import type { Words } from '../../words/index.ts';
import { stageSeries, type ChartRun } from './chart-run.ts';
import { daySteps } from './reach.ts';

/** From the lowest: those who went, those who know the story, those who hold none; the last of each is closed off. */
const LAYERS: readonly (Omit<StackPart, 'column' | 'paint'> & { readonly stage: Stage })[] = [
  { stage: 'fan' },
  { stage: 'customer', tone: 'open' },
  { stage: 'critic', isLast: true },
  { stage: 'planning' },
  { stage: 'relaying' },
  { stage: 'warned' },
  { stage: 'dormant', isLast: true },
  { stage: 'unmoved', tone: 'open' },
  { stage: 'unaware', tone: 'faint' },
];

/** Everybody, by what they do. */
export function stagesChart(run: ChartRun, words: Words, { stages }: MoreChartWords): Chart {
  const { charts, numbers } = words;
  const top = reachTop(run.days.at(-1)?.reach ?? 0, run.scenario.people);
  return {
    id: 'stages',
    title: stages.finding(stagesFinding(run.stagesByDay[run.day] ?? [])),
    subtitle: stages.subtitle,
    steps: daySteps(run, words),
    columns: LAYERS.map(({ stage }) => ({
      name: words.stages[stage],
      unit: charts.people,
      values: stageSeries(run, stage),
      format: numbers.count,
    })),
    marks: [
      {
        kind: 'stack',
        parts: LAYERS.map(({ stage, ...look }, column) => ({ ...look, column, paint: stage })),
      },
    ],
    axis: () => peopleAxis('linear', top, charts.people, numbers.compact),
    empty: run.day < 0 ? stages.empty : null,
  };
}
