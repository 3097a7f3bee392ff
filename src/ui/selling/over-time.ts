import { moneyAxis, peopleAxis } from '../../charts/drawing/axes.ts';
import type { Chart } from '../../charts/drawing/chart.ts';
import { greatest } from '../../model/basics/extremes.ts';
import type { SellingDay } from '../../model/inquiry/selling.ts';
import type { SellingWords } from '../../words/en/selling.ts';
import type { Words } from '../../words/index.ts';

/** Members inside and those who have left, day by day. @param last the last day of the timeline */
export function insideChart(
  { day, outcome }: SellingDay,
  last: number,
  { charts, numbers }: Words,
  { inside: texts }: SellingWords,
): Chart {
  const { byDay } = outcome;
  let gone = 0;
  const left = byDay.left.map((leaving) => (gone += leaving));
  return {
    id: 'inside',
    title: texts.title(byDay.inside.at(-1) ?? 0, gone),
    subtitle: texts.subtitle,
    steps: {
      ...{ heading: charts.day, last, shown: day, format: charts.formatDay, kind: 'days' },
      tick: (step) => (step === 0 ? charts.formatDay(0) : numbers.count(step)),
    },
    columns: [
      { name: texts.inside, unit: charts.people, values: byDay.inside, format: numbers.count },
      { name: texts.left, unit: charts.people, values: left, format: numbers.count },
    ],
    marks: [
      { kind: 'line', column: 0, weight: 'strong' },
      { kind: 'line', column: 1, weight: 'plain' },
    ],
    axis: () => peopleAxis('linear', greatest([...byDay.inside, gone], 1), charts.people, numbers.compact),
    empty: outcome.members === 0 ? texts.empty : null,
  };
}

/** What the middle one of those who joined to earn made in each month. */
export function monthsChart(
  { outcome }: SellingDay,
  { numbers }: Words,
  { months: texts, money }: SellingWords,
  sign: string,
): Chart {
  const { median, recruits } = outcome.byMonth;
  const known = median.filter((sum) => sum !== null);
  const bad = known.filter((sum) => sum < 0).length;
  const format = (sum: number) => money(sum, sign);
  const last = median.length - 1;
  const brought = recruits.map((mean) => mean ?? NaN);
  // The title has said whose line it is.
  const unnamed = { name: '', unit: '' };
  return {
    id: 'months',
    title: known.length === 0 ? texts.subtitle : texts.title(known.length - bad, bad),
    subtitle: texts.subtitle,
    steps: {
      ...{ heading: texts.heading, kind: 'each', last: Math.max(1, last), shown: last },
      format: (step) => texts.month(step + 1),
      tick: (step) => (step === 0 ? texts.month(1) : numbers.count(step + 1)),
      row: (step) => texts.month(step + 1),
    },
    columns: [
      { ...unnamed, heading: texts.median, values: median.map((sum) => sum ?? NaN), format },
      { ...unnamed, heading: texts.recruits, values: brought, format: numbers.ratio },
    ],
    marks: [
      { kind: 'level', at: 0, name: '' },
      { kind: 'line', column: 0, weight: 'strong' },
      { kind: 'dots', column: 0, look: (step) => ((median[step] ?? 0) < 0 ? 'hollow' : 'full') },
    ],
    axis: () => moneyAxis(known, '', format),
    empty: known.length === 0 ? texts.empty : null,
  };
}
