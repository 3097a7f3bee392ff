import { peopleAxis } from '../../charts/drawing/axes.ts';
import type { Chart, Column } from '../../charts/drawing/chart.ts';
import { reachedFinding } from '../../findings/most-reached.ts';
import type { Reacher } from '../../model/inquiry/most-reached.ts';
import type { MoreChartWords } from '../../words/en/more-charts.ts';
import type { Words } from '../../words/index.ts';
import type { PersonNames } from '../values/person-names.ts';
import { untoldText, type ChartRun } from './chart-run.ts';

/**
 * The people who reached most others.
 * @param known the ranking; `null` until it arrives
 */
export function reachedChart(
  run: ChartRun,
  known: readonly Reacher[] | null,
  names: PersonNames,
  words: Words,
  { reached: texts }: MoreChartWords,
): Chart {
  const { charts, numbers } = words;
  const { nameOf, nameFirst } = names;
  const reach = run.days[run.day]?.reach ?? 0;
  const ranking = known ?? [];
  const finding = reachedFinding(ranking, reach);
  const emptyText = () => (finding.kind === 'nobody' ? untoldText(run, words, texts.empty) : null);
  const people = ranking.map(({ person }) => person);
  return {
    id: 'reached',
    title: known ? texts.finding(finding, nameFirst) : texts.subtitle,
    subtitle: texts.subtitle,
    steps: {
      heading: texts.heading,
      last: ranking.length - 1,
      shown: ranking.length - 1,
      format: (place) => nameFirst(people[place]!),
      tick: (place) => nameOf(people[place]!),
      row: (place) => nameFirst(people[place]!),
      kind: 'each',
    },
    columns: columnsOf(ranking, reach, words, texts),
    marks: [],
    axis: (scale) => peopleAxis(scale, ranking[0]?.reached ?? 1, charts.people, numbers.compact),
    empty: known ? emptyText() : charts.awaited,
  };
}

/** The number of people each reached, their share of all who have heard, and their numbers. */
function columnsOf(
  ranking: readonly Reacher[],
  reach: number,
  { charts, numbers }: Words,
  texts: MoreChartWords['reached'],
): Column[] {
  const counts = ranking.map(({ reached }) => reached);
  const shares = counts.map((count) => Math.min(1, count / Math.max(1, reach)));
  const people = ranking.map(({ person }) => person);
  return [
    { name: texts.column, unit: charts.people, values: counts, format: numbers.count },
    { name: texts.share, unit: '0–1', values: shares, format: numbers.percent },
    { name: texts.number, unit: '', values: people, format: numbers.count },
  ];
}
