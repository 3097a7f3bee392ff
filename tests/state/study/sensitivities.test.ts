import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sensitivityFacts } from '../../../src/findings/sensitivity.ts';
import { differences, nested } from '../../../src/model/scenario/scenario.ts';
import { cellCount, runScenario } from '../../../src/model/study/cells.ts';
import { checkPlan } from '../../../src/model/study/check-plan.ts';
import { planAsJson } from '../../../src/model/study/plan-json.ts';
import { studyResult, type SensitivityResult } from '../../../src/model/study/study-result.ts';
import { jsonIn } from '../../../src/state/study/plan-link.ts';
import { RUNS_OF_EACH, Sensitivities } from '../../../src/state/study/sensitivities.svelte.ts';
import { csvOfRuns } from '../../../src/ui/study/study-files.ts';
import { planOf, recordsOf } from '../../model/study/records.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions } from '../sessions.ts';
import { isOver, ranSession, small } from '../session/small-session.ts';
import { countingCrew, crew } from './crew.ts';

afterEach(endSessions);

const BOUNDS = [
  { path: 'listeners.relay', ends: [0.1, 0.3] },
  { path: 'telling.relayTells', ends: [3, 6] },
] as const;

async function openSensitivities(load = crew) {
  const { session } = await ranSession();
  const workers = load();
  const sensitivities = withEffects(() => new Sensitivities(session, () => workers));
  return { session, sensitivities };
}

/** What the command line says of the same plan. */
const answerOf = (json: Record<string, unknown>): SensitivityResult => {
  const plan = planOf({
    kind: 'sensitivity',
    scenario: nested(differences(small)),
    ranges: Object.fromEntries(BOUNDS.map(({ path, ends }) => [path, ends])),
    ...json,
  });
  return studyResult(plan, recordsOf(plan)) as SensitivityResult;
};

const isDone = (sensitivities: Sensitivities) =>
  vi.waitFor(() => expect(sensitivities.current?.isDone).toBe(true), { timeout: 60_000 });

describe('which of some numbers matters most', () => {
  it('is that of the command line, to the digit, by either method', async () => {
    const { session, sensitivities } = await openSensitivities();
    sensitivities.open(BOUNDS);
    flushSync();
    await isDone(sensitivities);
    const { plan, records, runs } = sensitivities.current!;
    expect(runs).toHaveLength(RUNS_OF_EACH * cellCount(plan));
    const tornado = answerOf({ runs: RUNS_OF_EACH });
    expect(JSON.stringify(studyResult(plan, records))).toBe(JSON.stringify(tornado));
    expect(sensitivityFacts(plan, runs).tornado).toEqual(tornado.parameters);
    expect(sensitivities.by('morris')).toBeNull();

    sensitivities.choose('morris');
    flushSync();
    await isDone(sensitivities);
    const other = sensitivities.current!;
    const morris = answerOf({ runs: RUNS_OF_EACH, method: 'morris' });
    expect(JSON.stringify(studyResult(other.plan, other.records))).toBe(JSON.stringify(morris));
    expect(sensitivityFacts(other.plan, other.runs).morris).toEqual(morris.parameters);
    // The first answer stands beside it.
    expect(sensitivities.by('tornado')!.plan).toEqual(plan);
    const [[name, text]] = sensitivities.view as [[string, string]];
    expect(name).toBe('study');
    const linked = checkPlan(jsonIn(text, session.settings.scenario)).plan!;
    expect(planAsJson(linked)).toEqual(planAsJson(other.plan));
  }, 90_000);

  it('of a plan has its runs and its outcome, and another outcome is asked of the same runs', async () => {
    const { load, computed } = countingCrew();
    const { sensitivities } = await openSensitivities(load);
    const ranges = { 'listeners.relay': [0.1, 0.3] };
    const json = { kind: 'sensitivity', scenario: nested(differences(small)), ranges, runs: 6 };
    const asked = planOf({ ...json, outcome: 'tellings' });
    sensitivities.openPlan(asked);
    flushSync();
    await isDone(sensitivities);
    expect(planAsJson(sensitivities.current!.plan)).toEqual(planAsJson(asked));
    expect(sensitivities.outcomes).toContain('tellings');
    const all = 6 * cellCount(asked);
    expect(computed()).toBe(all);
    sensitivities.outcome = 'outbreak';
    flushSync();
    const { plan, records } = sensitivities.current!;
    expect(JSON.stringify(studyResult(plan, records))).toBe(
      JSON.stringify(answerOf({ ranges, runs: 6, outcome: 'outbreak' })),
    );
    expect(computed()).toBe(all);
    await sensitivities.more();
    expect(computed()).toBe(all + RUNS_OF_EACH * cellCount(asked));
  });

  it('goes on with what the scenario is changed to, and keeps what was asked before', async () => {
    const { load, computed } = countingCrew();
    const { session, sensitivities } = await openSensitivities(load);
    sensitivities.open(BOUNDS);
    flushSync();
    await isDone(sensitivities);
    const [before, all] = [sensitivities.current, computed()];
    session.settings.set('place.food', 0.2);
    await isOver(session);
    flushSync();
    await isDone(sensitivities);
    expect(sensitivities.current!.plan.scenario['place.food']).toBe(0.2);
    expect(computed()).toBe(2 * all);
    session.settings.set('place.food', small['place.food']);
    await isOver(session);
    flushSync();
    await isDone(sensitivities);
    expect(sensitivities.current).toBe(before);
    expect(computed()).toBe(2 * all);
  }, 90_000);

  it('saves each run with its cell and the values that it had', async () => {
    const { sensitivities } = await openSensitivities();
    const ranges = { 'listeners.relay': [0.1, 0.3], 'telling.relayTells': [3, 6] };
    const plan = planOf({ kind: 'sensitivity', scenario: nested(differences(small)), ranges, runs: 2 });
    sensitivities.openPlan(plan);
    flushSync();
    await isDone(sensitivities);
    const [head, ...rows] = csvOfRuns(sensitivities.current!)
      .trim()
      .split('\r\n')
      .map((row) => row.split(','));
    expect(head!.slice(0, 4)).toEqual(['cell', 'listeners.relay', 'telling.relayTells', 'seed']);
    expect(rows.map(([cell]) => cell).slice(0, 5)).toEqual([
      ...['drawn', 'listeners.relay low', 'listeners.relay high'],
      ...['telling.relayTells low', 'telling.relayTells high'],
    ]);
    for (const [index, row] of rows.entries()) {
      const scenario = runScenario(plan, index % cellCount(plan), Math.floor(index / cellCount(plan)));
      expect(row.slice(1, 3)).toEqual(
        [scenario['listeners.relay'], scenario['telling.relayTells']].map(String),
      );
    }
  });
});
