import '../../charts/drawing/marks/stack.ts';
import { peopleAxis } from '../../charts/drawing/axes.ts';
import type { Chart } from '../../charts/drawing/chart.ts';
import { reachTop } from '../../charts/drawing/scales.ts';
import { visitsFinding, type Visitor } from '../../findings/visits.ts';
import type { MoreChartWords } from '../../words/en/more-charts.ts';
import type { Words } from '../../words/index.ts';
import { stageSeries, type ChartRun } from './chart-run.ts';
import { daySteps } from './reach.ts';

/** From the lowest. */
const VISITORS: readonly Visitor[] = ['fan', 'customer', 'critic'];

/** The people who have gone so far, by the outcome. */
export function visitsChart(run: ChartRun, words: Words, { visits }: MoreChartWords): Chart {
  const { charts, numbers } = words;
  const by = {
    fan: stageSeries(run, 'fan'),
    customer: stageSeries(run, 'customer'),
    critic: stageSeries(run, 'critic'),
  };
  const at = (visitor: Visitor) => by[visitor][run.day] ?? 0;
  const visitors = { fan: at('fan'), customer: at('customer'), critic: at('critic') };
  const act = words.parameters['listeners.act'].label;
  const finding = visitsFinding(visitors, run.days[0]?.firsthand ?? 0, run.day);
  const top = reachTop(run.days.at(-1)?.firsthand ?? 0, run.scenario.people);
  return {
    id: 'visits',
    title: visits.finding(finding),
    subtitle: visits.subtitle,
    steps: daySteps(run, words),
    columns: VISITORS.map((visitor) => ({
      name: words.stages[visitor],
      unit: charts.people,
      values: by[visitor],
      format: numbers.count,
    })),
    marks: [
      {
        kind: 'stack',
        parts: VISITORS.map((visitor, column) => ({
          ...{ column, paint: visitor },
          ...(visitor === 'customer' && { tone: 'open' as const }),
        })),
      },
    ],
    axis: () => peopleAxis('linear', top, charts.people, numbers.compact),
    empty: finding.kind === 'nobody' ? visits.empty(act) : null,
  };
}
