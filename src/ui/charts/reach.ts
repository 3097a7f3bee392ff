import { greatest } from '../../model/basics/extremes.ts';
import { peopleAxis } from '../../charts/drawing/axes.ts';
import type { Chart, DotsMark, Moment, Steps } from '../../charts/drawing/chart.ts';
import { reachMoments } from '../../findings/moments.ts';
import { reachFinding } from '../../findings/reach.ts';
import { reachTop } from '../../charts/drawing/scales.ts';
import type { Words } from '../../words/index.ts';
import { shortEvent } from '../playback/short-event.ts';
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

interface BesideRun extends Pick<Chart, 'columns' | 'marks'> {
  readonly top: number;
}

/** The reach of the story, with the arithmetic beside it. */
export function reachChart(run: ChartRun, words: Words): Chart {
  const { charts, numbers } = words;
  const { people } = run.scenario;
  const reach = series(run, (day) => day.reach);
  // Beyond the town, the arithmetic says nothing any more.
  const withinTown = run.arithmetic.map((value) => (value <= people ? Math.round(value) : NaN));
  const column = { unit: charts.people, format: numbers.count };
  const before = run.before?.slice(0, run.lastDay + 1) ?? [];
  const day = Math.max(0, run.day);
  const others = run.others ?? [];
  const beside = besideOf(run, words);
  const top = reachTop(Math.max(reach[day] ?? 0, before[day] ?? 0, beside.top), people);
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
      { ...column, name: charts.before, values: before, isExpected: true },
      ...beside.columns,
    ],
    marks: [
      ...beside.marks,
      { kind: 'line', column: 2, weight: 'soft', curve: run.arithmetic },
      { kind: 'line', column: 3, weight: 'before' },
      { kind: 'line', column: 1, weight: 'plain' },
      { kind: 'line', column: 0, weight: 'strong' },
      { kind: 'moments', column: 0, moments: momentsOf(run, reach, words) },
    ],
    axis: (scale) => peopleAxis(scale, top, charts.people, numbers.compact),
    hasLog: true,
    empty: null,
    ...(others.length > 0 && { note: charts.others(others.length) }),
  };
}

/** The reach by day of the runs that are kept. */
const keptCourses = ({ pins = [], lastDay }: ChartRun): number[][] =>
  pins.map(({ run }) => run.reach.slice(0, lastDay + 1));

/** Columns of the run itself and the one before. */
const OWN_COLUMNS = 4;

/** How many had heard elsewhere, by day of the run; `null` where that was not counted. */
function countedByDay({ counted, lastDay }: ChartRun): Float64Array | null {
  if (counted?.counted !== 'reach') return null;
  const values = new Float64Array(lastDay + 1).fill(NaN);
  counted.days.forEach((day, at) => (values[day] = counted.counts[at]!));
  return values;
}

const dotsOf = (values: ArrayLike<number>, column: number): DotsMark => ({
  kind: 'dots',
  column,
  look: (step) => (Number.isNaN(values[step] ?? NaN) ? null : 'sparse'),
});

/** What is laid over the run: runs with other luck, those that are kept, and what was bet; `top` is the most people in it. */
function besideOf(run: ChartRun, words: Words): BesideRun {
  const { charts, numbers } = words;
  const { others = [] } = run;
  const kept = keptCourses(run);
  const bet = betIn(run, words);
  const counted = countedByDay(run);
  const column = { unit: charts.people, format: numbers.count, isExpected: true };
  return {
    columns: [
      ...bet.columns,
      ...kept.map((values, at) => ({ ...column, name: charts.kept(at + 1), values })),
      ...(counted ? [{ ...column, name: charts.counted, values: counted }] : []),
    ],
    marks: [
      { kind: 'lines', curves: others },
      { kind: 'lines', curves: kept, dashes: run.pins?.map(({ style }) => style) ?? [] },
      ...bet.marks,
      ...(counted ? [dotsOf(counted, OWN_COLUMNS + bet.columns.length + kept.length)] : []),
    ],
    top: Math.max(endOf(others), endOf(kept), bet.top, greatest(counted ?? [], 0)),
  };
}

/** What was bet, as it is laid over the run: a curve, or lines across; `top` is the most people in it. */
function betIn({ bet }: ChartRun, { charts, numbers }: Words): BesideRun {
  const { curve = [], levels = [] } = bet ?? {};
  const top = Math.max(endOf([curve]), greatest(levels, 0));
  const across = levels.map(
    (at, index) => ({ kind: 'level', at, name: index === 0 ? charts.bet : '' }) as const,
  );
  if (curve.length === 0) return { columns: [], marks: across, top };
  const column = {
    name: charts.bet,
    unit: charts.people,
    format: numbers.count,
    values: curve,
    isExpected: true,
  };
  return {
    columns: [column],
    marks: [{ kind: 'line', column: OWN_COLUMNS, weight: 'before' }, ...across],
    top,
  };
}

/** Where the farthest of some courses ends; 0 for none. */
const endOf = (courses: readonly ArrayLike<number>[]): number =>
  greatest(
    courses.map((course) => course[course.length - 1] ?? 0),
    0,
  );

/** What happened, by day: the shares of the town that the story reached, and events. */
function momentsOf({ scenario }: ChartRun, reach: ArrayLike<number>, words: Words): Moment[] {
  const { moment, moments } = words.charts;
  const happened = [
    ...reachMoments(reach, scenario.people).map(({ kind, day }) => ({ day, what: moments[kind] })),
    ...scenario.events.map((event) => ({ day: event.day, what: shortEvent(event, words) })),
  ];
  return happened
    .toSorted((one, other) => one.day - other.day)
    .map(({ day, what }) => ({ step: day, text: moment(day, what) }));
}
