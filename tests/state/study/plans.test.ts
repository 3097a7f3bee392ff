import fc from 'fast-check';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ENGINE_VERSION } from '../../../src/model/basics/versions.ts';
import { parameterOf, PATHS, type NumberParameter } from '../../../src/model/scenario/parameters.ts';
import { differences, nested } from '../../../src/model/scenario/scenario.ts';
import { checkPlan } from '../../../src/model/study/check-plan.ts';
import { planAsJson } from '../../../src/model/study/plan-json.ts';
import type { Plan } from '../../../src/model/study/plan.ts';
import { scaleOf } from '../../../src/model/study/useful-axis.ts';
import { MOST_CELLS, MOST_VALUES } from '../../../src/state/study/brought-plan.ts';
import { jsonIn, planField } from '../../../src/state/study/plan-link.ts';
import { secondsOf } from '../../../src/state/study/study-cost.ts';
import { Studies } from '../../../src/state/study/studies.svelte.ts';
import { planOf } from '../../model/study/records.ts';
import { withEffects } from '../effects.svelte.ts';
import { triedValues } from '../../../src/state/study/tried-values.ts';
import { endSessions, laterWorkers } from '../sessions.ts';
import { isOver, ranSession, small } from '../session/small-session.ts';
import { crew } from './crew.ts';

afterEach(endSessions);

const { networkReader } = laterWorkers;

/** Studies of the small scenario, and the plans of what was to be compared; nothing is computed. */
async function openStudies(load: () => ReturnType<typeof crew> = () => new Promise(() => undefined)) {
  const { session } = await ranSession();
  const compared: Plan[] = [];
  const studies = withEffects(
    () =>
      new Studies(session, { studyCrew: load, networkReader }, (opens) =>
        opens({ openPlan: (plan) => compared.push(plan) }),
      ),
  );
  return { session, studies, compared };
}

const scenario = nested(differences(small));

const open = (studies: Studies, json: unknown) => {
  studies.openFile(JSON.stringify(json));
  flushSync();
};

/** The plan of the study that is open. */
const openPlan = ({ lucks, sweeps, grids, maps, seeks, fits, sensitivities }: Studies): Plan =>
  [lucks, sweeps, grids, maps, seeks, fits, sensitivities].find(({ isOpen }) => isOpen)!.current!.plan;

/** The plan of a link, as the page reads it. */
const planOfLink = (text: string) => checkPlan(jsonIn(text, small)).plan!;

const NUMBERS = PATHS.filter((path) => parameterOf(path).kind === 'number');

/** Numbers between which something can be tried in the small scenario. */
const TRIED = NUMBERS.filter((path) => {
  const { low, high } = scaleOf(small, { path, ends: null });
  return low < high;
});

const anyNumber = fc.constantFrom(...TRIED);

/** Two ends of a number that the small scenario allows. */
const anyEnds = anyNumber.chain((path) => {
  const { low, high } = scaleOf(small, { path, ends: null });
  const { whole } = parameterOf(path) as NumberParameter;
  const hundredth = fc.integer({ min: 0, max: 100 });
  const between = fc.tuple(hundredth, hundredth).map((places) => {
    const ends = places
      .map((place) => low + (place / 100) * (high - low))
      .map((end) => (whole ? Math.round(end) : end));
    return { path, ends: ends.sort((one, other) => one - other) as [number, number] };
  });
  // Between ends that are near each other, the scenario's other values may allow none: there is nothing to look closer at.
  return between.filter(({ ends }) => ends[0] < ends[1] && triedValues(small, path, ends).length > 0);
});

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  'listeners.relay': [0.3, 0.1],
  'telling.fanTells': [3, 6, 9],
  'network.kind': ['smallWorld', 'random'],
  'diners.count': [1, 2],
};

const anyOutcome = fc.constantFrom('reach', 'visits', 'tellings', 'days', 'retold');
const anyLevel = fc.constantFrom(0.8, 0.95);
const anyRuns = fc.integer({ min: 1, max: 60 });

/** Plans of every kind that the page draws, for the small scenario. */
const anyPlan = fc
  .oneof(
    fc.record({
      kind: fc.constant('many'),
      runs: fc.oneof(
        anyRuns,
        fc.record({ until: fc.constant(0.03), most: fc.integer({ min: 20, max: 90 }) }),
      ),
    }),
    anyEnds.chain(({ path, ends: [low, high] }) =>
      fc.record({
        kind: fc.constant('sweep'),
        runs: anyRuns,
        vary: fc.constant([{ path, values: [high, low] }]),
      }),
    ),
    fc
      .uniqueArray(fc.constantFrom('listeners.relay', 'telling.fanTells', 'network.kind', 'diners.count'), {
        minLength: 1,
      })
      .chain((paths) =>
        fc.record({
          kind: fc.constant('sweep'),
          event: fc.constantFrom('tookOff', 'half'),
          runs: anyRuns,
          vary: fc.constant(paths.map((path) => ({ path, values: VALUES[path] }))),
        }),
      ),
    fc.record({
      kind: fc.constant('map'),
      event: fc.constantFrom('tookOff', 'half'),
      runs: anyRuns,
      by: fc.uniqueArray(anyNumber, { minLength: 2, maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant('seek'),
      runs: anyRuns,
      by: fc.oneof(
        fc.uniqueArray(anyNumber, { minLength: 1, maxLength: 5 }),
        anyEnds.map(({ path, ends }) => [{ path, from: ends[0], to: ends[1] }]),
      ),
      want: fc.constantFrom({ reach: [0.5, null] }, { visits: [null, 30] }, { days: [3, 20] }),
      chance: fc.constantFrom(0.5, 0.8),
    }),
    anyEnds.map(({ path, ends }) => ({
      kind: 'fit',
      runs: 40,
      data: { day: [1, 5, 9], reach: [3, 8, 20.5] },
      priors: { [path]: ends },
    })),
    anyEnds.chain(({ path, ends }) =>
      fc.record({
        kind: fc.constant('sensitivity'),
        runs: anyRuns,
        ranges: fc.constant({ [path]: ends }),
        method: fc.constantFrom('tornado', 'morris'),
      }),
    ),
  )
  .chain((members) =>
    fc
      .record({ outcome: anyOutcome, level: anyLevel })
      .map((more) => ({ study: 1, scenario, ...members, ...more })),
  )
  .filter((json) => checkPlan(json).plan !== null);

describe('a plan that is brought to the page', () => {
  it('opens its study, of whatever kind, and the link to that opens it again', async () => {
    const { studies } = await openStudies();
    fc.assert(
      fc.property(anyPlan, (json) => {
        open(studies, json);
        expect(studies.brought).toBeNull();
        const plan = openPlan(studies);
        expect(planAsJson(plan)).toEqual(planAsJson(planOf(json)));
        const field = planField(plan);
        for (const [, text] of field) {
          studies.openText(text);
          flushSync();
          expect(planAsJson(openPlan(studies))).toEqual(planAsJson(plan));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('opens again from the link to what somebody asked for on the page, also from nearer', async () => {
    const { studies } = await openStudies();
    const { sweeps, grids, maps, seeks } = studies;
    const opens = fc.oneof(
      anyEnds.map(
        ({ path, ends }) =>
          () =>
            sweeps.open(path, ends),
      ),
      fc
        .uniqueArray(anyNumber, { minLength: 2, maxLength: 2 })
        .map((paths) => () => maps.open(paths[0]!, paths[1]!)),
      fc.uniqueArray(anyNumber, { minLength: 3, maxLength: 3 }).map((paths) => () => grids.open(paths)),
      anyNumber.map((path) => () => {
        seeks.open();
        seeks.bounds.add(path);
        seeks.look();
      }),
    );
    fc.assert(
      fc.property(opens, (asked) => {
        studies.close();
        asked();
        flushSync();
        const plan = openPlan(studies);
        for (const [name, text] of studies.view) {
          expect(name).toBe('study');
          expect(planAsJson(planOfLink(text))).toEqual(planAsJson(plan));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('brings its scenario along, and its runs are those of the command line', async () => {
    const { session, studies } = await openStudies(crew);
    const other = { ...scenario, seed: 'another', listeners: { relay: 0.3 } };
    const json = { study: 1, kind: 'many', scenario: other, runs: 7 };
    studies.openFile(JSON.stringify(json));
    expect(session.settings.scenario).toEqual(planOf(json).scenario);
    await isOver(session);
    flushSync();
    await vi.waitFor(() => expect(studies.lucks.current?.isDone).toBe(true));
    expect(studies.lucks.current!.runs).toHaveLength(7);
    expect(studies.view).toEqual([['runs', '7']]);
  });

  it('is compared where it compares, from the start or from a day on', async () => {
    const { studies, compared } = await openStudies();
    const json = { study: 1, kind: 'compare', scenario };
    const whole = { ...json, changes: { 'place.food': 0.2 }, runs: 40 };
    const plans = [whole, { ...whole, fork: 9 }];
    for (const plan of plans) open(studies, plan);
    expect(compared).toEqual(plans.map((plan) => planOf(plan)));
    expect(studies.isOpen).toBe(false);
  });

  it('says what is wrong with it, and asks first where the engine is another', async () => {
    const { studies } = await openStudies();
    open(studies, { study: 1, kind: 'many', scenario, runs: 0, nonsense: 1 });
    expect(studies.brought!.faults.map(({ path }) => path)).toEqual(['nonsense', 'runs']);
    studies.openFile('{"study": 1, "kind": "many", "runs": 5, "runs": 6}');
    expect(studies.brought!.faults).toMatchObject([{ path: 'runs', problem: { code: 'repeated' } }]);
    expect(studies.isOpen).toBe(true);
    open(studies, { study: 1, kind: 'many', scenario, runs: 5, engine: ENGINE_VERSION + 1 });
    expect(studies.brought).toMatchObject({ faults: [], isOfOther: true, objection: null });
    expect(studies.lucks.isOpen).toBe(false);
    studies.openAnew();
    flushSync();
    expect(studies.brought).toBeNull();
    expect(openPlan(studies).runs).toBe(5);
    studies.openText('nonsense');
    expect(studies.brought!.faults).toMatchObject([{ path: '' }]);
    studies.close();
    expect(studies.isOpen).toBe(false);
  });

  const grid = (steps: number, paths: readonly string[]) => ({
    study: 1,
    kind: 'sweep',
    scenario,
    runs: 20,
    vary: paths.map((path) => ({ path, from: 0.1, to: 0.4, steps })),
  });

  it.each([
    ['cells', grid(31_623, ['listeners.relay', 'listeners.act'])],
    ['cells', grid(MOST_CELLS + 1, ['listeners.relay'])],
    [
      'ranges',
      {
        study: 1,
        kind: 'map',
        scenario,
        by: ['place.food', 'ties.closeTrust'],
        ranges: { 'listeners.relay': [0.1, 0.2] },
      },
    ],
    ['seed', { study: 1, kind: 'many', scenario: { ...scenario, seed: 'kitchen#3' } }],
  ])('that the page has no place for is not begun: %s', async (objection, json) => {
    const { session, studies } = await openStudies();
    open(studies, json);
    expect(studies.brought).toMatchObject({ faults: [], objection });
    expect(secondsOf(studies.brought!.plan!)).toBeGreaterThan(0);
    expect(session.settings.scenario).toBe(small);
  });

  it('waits for a yes where it would take long', async () => {
    const { studies } = await openStudies(crew);
    open(studies, { ...grid(MOST_VALUES, ['listeners.relay']), runs: 1_000_000 });
    expect(studies.brought).toBeNull();
    expect(studies.sweeps.current!.isRunning).toBe(false);
    expect(studies.sweeps.current!.records).toEqual([]);
  });
});
