import { afterEach, describe, expect, it } from 'vitest';
import { differences, nested } from '../../../src/model/scenario/scenario.ts';
import { A, B, cellScenario } from '../../../src/model/study/cells.ts';
import { planOf as planMadeOf } from '../../../src/model/study/plan-of.ts';
import type { Plan } from '../../../src/model/study/plan.ts';
import { studyResult } from '../../../src/model/study/study-result.ts';
import { PairStudies } from '../../../src/state/compare/pair-studies.svelte.ts';
import { keptRuns } from '../../../src/state/study/kept-runs.ts';
import { Study } from '../../../src/state/study/study.svelte.ts';
import { fileOf, resultOf } from '../../cli/study/calls.ts';
import { planOf } from '../../model/study/records.ts';
import { withEmptyDatabases } from '../browser-storage.ts';
import { small } from '../session/small-session.ts';
import { endSessions } from '../sessions.ts';
import { countingCrew } from '../study/crew.ts';

afterEach(endSessions);
withEmptyDatabases();

const sidesOf = (plan: Plan) =>
  [A, B].map((cell) => cellScenario(plan, cell)) as [typeof small, typeof small];

const json = {
  study: 1,
  kind: 'compare',
  scenario: nested(differences(small)),
  changes: { 'telling.relayTells': 9 },
};

/** Pairs of a plan that was brought, all of them made. */
async function paired(plan: Plan) {
  const crew = countingCrew();
  const pairs = new PairStudies(crew.load);
  const [a, b] = sidesOf(plan);
  pairs.ask(plan);
  await pairs.begin(a, b);
  return { pairs, crew, a, b, study: pairs.of(a, b)! };
}

describe('pairs of two scenarios', () => {
  it.each([
    ['as many as it says', { runs: 12 }],
    ['from a day on', { runs: 25, fork: 9 }],
    ['until an interval is short enough', { runs: { until: 0.05, most: 90 }, outcome: 'visits', level: 0.8 }],
  ])('of a plan are those of the command line, to the digit: %s', async (_, more) => {
    const { study } = await paired(planOf({ ...json, ...more }));
    const there = await resultOf(['compare', fileOf('plan.json', { ...json, ...more })]);
    expect(JSON.parse(JSON.stringify(studyResult(study.plan, study.runs)))).toEqual(there);
  });

  it('are made more of without those that are there being computed again', async () => {
    const { pairs, crew, study } = await paired(planOf({ ...json, runs: 12 }));
    expect(crew.computed()).toBe(24);
    await pairs.more();
    expect(study.runs).toHaveLength(224);
    expect(crew.computed()).toBe(224);
    const all = await resultOf(['compare', fileOf('plan.json', { ...json, runs: 112 })]);
    expect(JSON.parse(JSON.stringify(studyResult(study.plan, study.runs)))).toEqual(all);
  });

  it('take the runs that the browser kept of either, and are no more than were asked for', async () => {
    const plan = planOf({ ...json, runs: 12 });
    const [a] = sidesOf(plan);
    const own = countingCrew();
    await new Study(planMadeOf(a, { kind: 'many', runs: 30 }), own.load).resume();
    const { crew, study, a: again, b } = await paired(plan);
    expect([own.computed(), crew.computed()]).toEqual([30, 12]);
    expect(study.runs).toHaveLength(24);
    expect(await keptRuns.find(planMadeOf(b, { kind: 'many', runs: 1 }))).toHaveLength(12);
    // A page that asks for 100 pairs of the same two has all of them.
    const later = countingCrew();
    const pairs = new PairStudies(later.load);
    await pairs.begin(again, b);
    expect(later.computed()).toBe(200 - 30 - 12);
    expect(pairs.of(again, b)!.runs).toHaveLength(200);
  });

  it('of other two are as many as the plan said, and as the page asks where there is none', async () => {
    const plan = planOf({ ...json, runs: 12 });
    const pairs = new PairStudies(countingCrew().load);
    const [a, b] = sidesOf(plan);
    pairs.ask(plan);
    expect(pairs.asked(a, b)).toBe(plan);
    const other = { ...b, 'place.food': 0.2 };
    expect(pairs.asked(a, other)).toBeNull();
    expect(pairs.planFor(a, other)).toMatchObject({ runs: 12, changes: { 'place.food': 0.2 } });
    pairs.ask(null);
    expect(pairs.planFor(a, other).runs).toBe(100);
  });
});
