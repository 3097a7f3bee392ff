import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { studyText } from '../../../src/cli/study/study-formats.ts';
import { gridFacts } from '../../../src/findings/grid.ts';
import { differences, nested } from '../../../src/model/scenario/scenario.ts';
import { cellCount, cellScenario } from '../../../src/model/study/cells.ts';
import { planAsJson } from '../../../src/model/study/plan-json.ts';
import { studyResult, type SweepResult } from '../../../src/model/study/study-result.ts';
import { Grids, RUNS_OF_CELL } from '../../../src/state/study/grids.svelte.ts';
import { keptRuns } from '../../../src/state/study/kept-runs.ts';
import { MOST_UNASKED, secondsOf } from '../../../src/state/study/study-cost.ts';
import { csvOfCells } from '../../../src/ui/study/study-files.ts';
import { planOf, recordsOf } from '../../model/study/records.ts';
import { withEmptyDatabases } from '../browser-storage.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions } from '../sessions.ts';
import { ranSession, small } from '../session/small-session.ts';
import { countingCrew, crew } from './crew.ts';

afterEach(endSessions);

const asked = {
  kind: 'sweep',
  scenario: nested(differences(small)),
  outcome: 'tellings',
  runs: 5,
  vary: [
    { path: 'network.kind', values: ['smallWorld', 'random'] },
    { path: 'listeners.relay', values: [0.3, 0.1] },
    { path: 'telling.relayTells', values: [4, 8] },
  ],
};

async function openGrids(load = crew) {
  const { session } = await ranSession();
  const workers = load();
  return { session, grids: withEffects(() => new Grids(session, () => workers)) };
}

const isDone = (grids: Grids) =>
  vi.waitFor(() => expect(grids.current?.isDone).toBe(true), { timeout: 60_000 });

describe('every combination of some values', () => {
  it('of a plan has the answer of the command line, to the digit, whatever came first', async () => {
    const { load, computed } = countingCrew();
    const { grids } = await openGrids(load);
    const plan = planOf(asked);
    grids.openPlan(plan);
    flushSync();
    await isDone(grids);
    const { current } = grids;
    expect(planAsJson(current!.plan)).toEqual(planAsJson(plan));
    expect(computed()).toBe(asked.runs * cellCount(plan));
    const answer = studyResult(plan, recordsOf(plan)) as SweepResult;
    expect(JSON.stringify(studyResult(current!.plan, current!.records))).toBe(JSON.stringify(answer));
    const { cells } = gridFacts(current!.plan, [...current!.runs].reverse());
    expect(cells.map(({ at, runs }) => ({ at, runs: runs.length }))).toEqual(
      answer.cells.map(({ at, runs }) => ({ at, runs })),
    );
    for (const [place, { share, mean }] of cells.entries()) {
      const { outbreakShare, tellings } = answer.cells[place]!;
      expect(share).toEqual(outbreakShare);
      expect(mean).toEqual({ mean: tellings!.mean, low: tellings!.low, high: tellings!.high });
    }
    const saved = csvOfCells(current!).replaceAll('\r\n', '\n');
    expect(saved).toBe(studyText(plan, recordsOf(plan), 'csv'));
  }, 90_000);

  it('tells another outcome of the same runs, and watches a run of a cell with its values', async () => {
    const { load, computed } = countingCrew();
    const { session, grids } = await openGrids(load);
    grids.openPlan(planOf(asked));
    flushSync();
    await isDone(grids);
    const before = computed();
    expect(grids.outcomes).toContain('tellings');
    grids.outcome = 'visits';
    flushSync();
    expect(grids.current!.plan.outcome).toBe('visits');
    expect(computed()).toBe(before);
    const { plan, runs } = grids.current!;
    const run = runs.find(({ cell }) => cell === 6)!;
    grids.watch(run);
    expect(session.settings.scenario).toEqual({ ...cellScenario(plan, 6), seed: run.seed });
    expect(grids.isOpen).toBe(false);
  }, 90_000);

  it('tells nothing of selling where nobody sells any more', async () => {
    const { session, grids } = await openGrids(() => new Promise(() => undefined));
    const selling = { ...small, topic: 'product' as const, 'diners.count': 3 };
    const change = { kind: 'value', path: 'downline.founders' } as const;
    session.settings.replace({ ...selling, 'downline.founders': 3 }, change);
    grids.openPlan(planOf({ ...asked, outcome: 'visits' }));
    grids.outcome = 'members';
    flushSync();
    expect(grids.outcome).toBe('members');
    session.settings.replace({ ...selling, 'downline.founders': 0 }, change);
    flushSync();
    expect(grids.outcome).toBe('reach');
  });

  it('of three numbers has a few values of each, where they are of use', async () => {
    const { grids } = await openGrids(() => new Promise(() => undefined));
    grids.open(['listeners.relay', 'diners.count', 'place.food']);
    flushSync();
    const { plan } = grids.current!;
    expect(plan.runs).toBe(RUNS_OF_CELL);
    for (const { values } of plan.vary) {
      expect(values.length).toBeGreaterThanOrEqual(3);
      expect(values.length).toBeLessThanOrEqual(5);
      expect(values).toEqual([...values].sort((one, other) => (one as number) - (other as number)));
    }
  });
});

describe('a grid that is too long to begin without a word', () => {
  withEmptyDatabases();
  const long = planOf({ ...asked, runs: 10_000 });

  it('waits for somebody where the browser has kept nothing of it', async () => {
    expect(secondsOf(long)).toBeGreaterThan(MOST_UNASKED);
    const { load, computed } = countingCrew();
    const { grids } = await openGrids(load);
    grids.openPlan(long);
    flushSync();
    // Nothing is said before that is known.
    expect(grids.current!.isUnbegun).toBe(false);
    await vi.waitFor(() => expect(grids.current!.isUnbegun).toBe(true));
    expect(computed()).toBe(0);
  });

  it('has what was kept at once, and computes nothing', async () => {
    const records = recordsOf(planOf(asked));
    await keptRuns.keep(long, records);
    const { load, computed } = countingCrew();
    const { grids } = await openGrids(load);
    grids.openPlan(long);
    flushSync();
    await vi.waitFor(() => expect(grids.current!.runs).toHaveLength(records.length));
    expect(grids.current!.isUnbegun).toBe(false);
    expect(grids.current!.isRunning).toBe(false);
    expect(computed()).toBe(0);
  });
});
