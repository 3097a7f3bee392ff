import { describe, expect, it, vi } from 'vitest';
import { drawBars } from '../../../src/charts/drawing/bar-drawing.ts';
import type { Chart } from '../../../src/charts/drawing/chart.ts';
import { csvOf, readingOf, tableRows } from '../../../src/charts/export/csv.ts';
import { drawSteps } from '../../../src/charts/drawing/step-drawing.ts';
import { Recording } from '../../../src/client/recording.ts';
import { arithmeticReach } from '../../../src/model/measures/arithmetic-reach.ts';
import { farthest } from '../../../src/model/inquiry/most-reached.ts';
import { presetById, PRESETS, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import type { ChartRun } from '../../../src/ui/charts/chart-run.ts';
import { leftChart } from '../../../src/ui/charts/left.ts';
import { reachChart } from '../../../src/ui/charts/reach.ts';
import { reachedChart } from '../../../src/ui/charts/most-reached.ts';
import { reproductionChart } from '../../../src/ui/charts/reproduction.ts';
import { chartTexts } from '../../../src/ui/charts/chart-texts.ts';
import { settledDay } from '../../../src/ui/charts/settled-day.ts';
import { sentimentChart } from '../../../src/ui/charts/sentiment.ts';
import { stagesChart } from '../../../src/ui/charts/stages.ts';
import { storyChart } from '../../../src/ui/charts/story.ts';
import { visitsChart } from '../../../src/ui/charts/visits.ts';
import { personNames } from '../../../src/ui/values/person-names.ts';
import { LANGUAGES, type Language } from '../../words/languages.ts';
import { PublicAddress } from '../../../src/state/page/public-address.svelte.ts';
import { newService } from '../../workers/new-service.ts';
import { runOf, scenarioWith } from '../../model/runs.ts';

const languages = Object.keys(LANGUAGES) as Language[];

/** A run as the page has it on a day (its last unless told), which is over unless told. */
function chartRunOf(scenario: Scenario, day = Infinity, isDone = true): ChartRun {
  const service = newService();
  const recording = new Recording(service.open(scenario, 1.6, () => undefined)!);
  while (!recording.isOver) recording.add(service.advance(scenario.days, 1e9));
  const { lastDay, days, stagesByDay } = recording;
  const shown = Math.min(day, lastDay);
  return {
    ...{ scenario, days, stagesByDay, lastDay, day: shown },
    arithmetic: arithmeticReach(scenario, lastDay),
    mostHops: service.byHop(lastDay).length - 1,
    ending: isDone ? service.ending() : null,
    isOver: shown === lastDay && lastDay < scenario.days,
    hops: shown < 0 ? [] : service.byHop(shown),
  };
}

function chartsOf(run: ChartRun, language: Language): Chart[] {
  const words = LANGUAGES[language];
  const more = words.moreCharts;
  const { journal } = runOf(run.scenario);
  const ranking = farthest(journal, run.scenario.people, run.day, 10);
  return [
    reachChart(run, words),
    storyChart(run, words),
    ...[stagesChart, leftChart, reproductionChart, sentimentChart, visitsChart].map((make) =>
      make(run, words, more),
    ),
    reachedChart(run, ranking, personNames({ given: null, seed: 'kitchen' }, words), words, more),
  ];
}

const small = { people: 400, days: 30 };
const CASES: Record<string, () => ChartRun> = {
  'a wave': () => chartRunOf(scenarioWith({ ...small, 'listeners.relay': 0.6, 'listeners.forget': 0.1 })),
  'a fizzle': () => chartRunOf(scenarioWith({ ...small, 'ties.closeTrust': 0.05 })),
  'a run cut off by its days': () => chartRunOf(scenarioWith({ ...small, days: 6 })),
  'one day': () => chartRunOf(scenarioWith({ ...small, days: 1 })),
  'data beside the run': () => ({
    ...chartRunOf(scenarioWith(small)),
    counted: { counted: 'reach', days: [1, 5, 90], counts: [3, 250, 300] },
  }),
  'the first day': () => chartRunOf(scenarioWith(small), 0),
  'a day in the middle': () => chartRunOf(scenarioWith(small), 9),
  'a run still under way': () => chartRunOf(scenarioWith(small), 9, false),
  'nothing yet': () => ({ ...chartRunOf(scenarioWith(small), -1, false), days: [], stagesByDay: [] }),
  'nobody tells': () => chartRunOf(scenarioWith({ ...small, 'telling.perDay': 0 })),
  'nobody goes': () =>
    chartRunOf(
      scenarioWith({
        ...small,
        'listeners.act': 0,
        'listeners.verify': 0,
        'memory.cue': 0,
        'memory.recall': 0,
      }),
    ),
  'no end to telling': () =>
    chartRunOf(
      scenarioWith({ ...small, 'network.kind': 'mixed', 'telling.relayTells': 0, 'telling.perDay': 0.5 }),
    ),
  'advertising alone': () =>
    chartRunOf(scenarioWith({ ...small, 'telling.perDay': 0, 'advertising.reach': 0.05 })),
  'a bad place': () => chartRunOf(scenarioWith({ ...small, ...PRESETS[1].changes, people: 400 })),
  'everybody at once': () => chartRunOf(scenarioWith({ people: 20, days: 5, 'diners.count': 20 })),
  'the tipping point': () => chartRunOf(presetScenario(presetById('just-below-the-tipping-point')!)),
};

/** What nobody may read. */
const NONSENSE = /NaN|undefined|Infinity|null|\[object/;

describe.each(Object.entries(CASES))('%s', (_, make) => {
  const run = make();

  it.each(languages)('has charts without a word of nonsense, in %s', (language) => {
    for (const chart of chartsOf(run, language)) {
      const texts = [chart.title, chart.subtitle, chart.empty ?? '', csvOf(chart)];
      const { shown, last } = chart.steps;
      for (const step of [0, shown, last]) if (step >= 0 && step <= shown) texts.push(readingOf(chart, step));
      for (const text of [...texts, ...tableRows(chart).flat()])
        expect([chart.id, text]).not.toMatchObject([chart.id, expect.stringMatching(NONSENSE) as string]);
    }
  });

  it('has charts that are drawn from the days on show, anywhere one points', () => {
    for (const chart of chartsOf(run, 'en')) {
      const canvas = { width: 312, height: 170, em: 13 };
      const views = [null, 0, chart.steps.shown, chart.steps.last].map((inspected) => ({
        inspected: inspected === null || inspected < 0 ? null : inspected,
        scale: chart.hasLog && inspected === 0 ? ('log' as const) : ('linear' as const),
      }));
      const drawings =
        chart.id === 'reached'
          ? [drawBars(canvas, chart, 10, 0)]
          : views.map((view) => drawSteps(canvas, chart, view));
      for (const { shapes } of drawings)
        expect([chart.id, JSON.stringify(shapes)]).not.toMatchObject([
          chart.id,
          expect.stringMatching(NONSENSE) as string,
        ]);
    }
  });
});

describe('the last day whose tellers have finished', () => {
  it('is the last of a run that ended by itself, and earlier where days ran out', () => {
    const fizzle = CASES['a fizzle']!();
    expect(fizzle.lastDay).toBeLessThan(fizzle.scenario.days);
    expect(settledDay(fizzle)).toBe(fizzle.lastDay);
    const cut = chartRunOf(presetScenario(PRESETS[0]));
    // Three and a third days for ten tellings, and three times five for the delay.
    expect([cut.lastDay, settledDay(cut)]).toEqual([90, 71]);
    expect(settledDay(CASES['no end to telling']!())).toBe(-1);
  });

  it('goes by the pace that holds on the last days, whatever the run began with', () => {
    const preset = presetScenario(PRESETS[0]);
    const settled = (events: Scenario['events']) => settledDay(chartRunOf({ ...preset, events }));
    // Ten tellings take three and a third days, the delay is now ten: thirty days.
    expect(settled([{ day: 20, set: { 'visits.delay': 10 } }])).toBe(56);
    // Going takes fifteen days as before, ten tellings twenty.
    expect(settled([{ day: 20, set: { 'telling.perDay': 0.5 } }])).toBe(55);
    // Who began to tell at the new pace has not finished; who began at the old one has.
    expect(settled([{ day: 70, set: { 'telling.perDay': 0.1 } }])).toBe(65);
    // Nobody tells any more, so nothing will come of what was not told.
    expect(settled([{ day: 70, set: { 'telling.perDay': 0 } }])).toBe(75);
    // What ended before the last days counts no more.
    expect(
      settled([
        { day: 5, set: { 'visits.delay': 20 } },
        { day: 10, set: { 'visits.delay': 5 } },
      ]),
    ).toBe(71);
  });
});

describe('a first guest who is only satisfied', () => {
  const content = scenarioWith({
    people: 50,
    days: 20,
    'place.food': 0,
    'place.price': 0,
    'place.setting': 0,
  });
  const quiet = { ...content, 'place.service': 0, 'place.variation': 0, 'diners.count': 1 };

  it.each(languages)('is told of, with other luck instead of advice that changes nothing: %s', (language) => {
    const { charts, shell, parameters } = LANGUAGES[language];
    const empties = (run: ChartRun) => chartsOf(run, language).map(({ empty }) => empty);
    const said = empties(chartRunOf(quiet));
    expect(said.filter((text) => text === charts.onlyContent(shell.shuffle))).toHaveLength(4);
    expect(said.join(' ')).not.toContain(parameters['listeners.relay'].label);
    // Before the end, and where somebody told, the advice stands.
    expect(empties(chartRunOf(quiet, 0, false))).toContain(
      charts.storyEmpty(parameters['listeners.relay'].label, false),
    );
  });
});

describe('a chart that is kept', () => {
  it('names the public address, if one was given, and the page’s own without', () => {
    const run = CASES['a fizzle']!();
    vi.stubGlobal('location', new URL('http://localhost:4173/room/#old'));
    const [, own] = chartTexts(LANGUAGES.en, run, 3).source();
    expect(own).toMatch(/^http:\/\/localhost:4173\/room\/#e=/);
    const address = new PublicAddress();
    address.typed = ' example.org/ten ';
    const [, given] = chartTexts(LANGUAGES.en, run, 3).source();
    expect(given).toBe(own!.replace('http://localhost:4173/room/', 'https://example.org/ten'));
    address.typed = '';
    expect(chartTexts(LANGUAGES.en, run, 3).source()[1]).toBe(own);
    vi.unstubAllGlobals();
  });
});

describe('data beside the run', () => {
  it('are dots of their own size on their days, and a column of the table and of the file', () => {
    const run = {
      ...CASES['a wave']!(),
      counted: { counted: 'reach', days: [2, 7], counts: [5, 60] } as const,
    };
    const chart = reachChart(run, LANGUAGES.en);
    const place = chart.columns.findIndex(({ name }) => name === LANGUAGES.en.charts.counted);
    const { values } = chart.columns[place]!;
    expect([values[2], values[7], Array.from(values).filter((value) => !Number.isNaN(value)).length]).toEqual(
      [5, 60, 2],
    );
    const mark = chart.marks.find((one) => one.kind === 'dots' && one.column === place);
    expect(mark).toBeDefined();
    expect(csvOf(chart).split('\r\n')[0]).toContain(LANGUAGES.en.charts.counted);
    expect(reachChart({ ...run, counted: null }, LANGUAGES.en).columns).toHaveLength(
      chart.columns.length - 1,
    );
  });
});
