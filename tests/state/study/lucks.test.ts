import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StudyCrew } from '../../../src/client/study-crew.ts';
import { Lucks, LUCKS } from '../../../src/state/study/lucks.svelte.ts';
import { differences, nested } from '../../../src/model/scenario/scenario.ts';
import { drawnOf } from '../../../src/model/study/cells.ts';
import type { Bound } from '../../../src/state/study/bounds.svelte.ts';
import { lucksFacts } from '../../../src/findings/lucks.ts';
import { ownRun, partsOfSpread } from '../../../src/ui/study/study-facts.ts';
import { courseOf } from '../../../src/model/study/course.ts';
import { planOf, recordsOf } from '../../model/study/records.ts';
import { simulate } from '../../model/kernels.ts';
import { runOf } from '../../model/runs.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions } from '../sessions.ts';
import { crew } from './crew.ts';
import { isOver, ranSession, small } from '../session/small-session.ts';

afterEach(endSessions);

async function openLucks(load: () => Promise<StudyCrew> = crew) {
  const { session } = await ranSession();
  const lucks = withEffects(() => new Lucks(session, load));
  lucks.open();
  flushSync();
  return { session, lucks };
}

const isDone = (lucks: Lucks) => vi.waitFor(() => expect(lucks.current?.isDone).toBe(true));

describe('many runs of the scenario', () => {
  it('are asked first what the middle one earned where somebody sells, and what was heard where nobody does', async () => {
    const { session, lucks } = await openLucks();
    expect([lucks.outcome, lucks.outcomes.includes('median')]).toEqual(['reach', false]);
    session.settings.replace(
      { ...small, topic: 'product', 'diners.count': 3, 'downline.founders': 3, days: 60 },
      { kind: 'value', path: 'downline.founders' },
    );
    await isOver(session);
    expect(lucks.outcome).toBe('median');
    await vi.waitFor(() => expect(lucks.current?.isDone).toBe(true));
    const { plan, runs } = lucks.current!;
    const facts = lucksFacts(runs, plan.scenario.people, 'lost', plan.level, null);
    expect(facts.selling!.mostLost).toBe(runs.filter(({ outcomes }) => outcomes.lost! > 0.5).length);
    const own = ownRun(session)!;
    const { scenario } = session.settings;
    const { downline } = simulate(scenario, scenario.seed);
    expect([own.outcomes.median, own.outcomes.members]).toEqual([downline!.earned.p50, downline!.members]);
    lucks.outcome = 'days';
    session.settings.undo();
    await isOver(session);
    expect(lucks.outcome).toBe('days');
  });

  it('are those of the command line, to the digit', async () => {
    const { lucks } = await openLucks();
    await isDone(lucks);
    const rows = [...lucks.current!.runs].sort((one, other) => one.run - other.run);
    expect(rows.map(({ seed }) => seed)).toEqual(rows.map((_, run) => `${small.seed}#${run}`));
    expect(rows).toHaveLength(LUCKS);
    for (const { seed, digest, outcomes } of rows.slice(0, 5)) {
      const { result } = runOf({ ...small, seed });
      expect(digest).toBe(result.digest);
      expect(outcomes.reach).toBe(result.reach);
    }
  });

  it('are made anew after a change, beside those before, and are still there when it is undone', async () => {
    const { session, lucks } = await openLucks();
    await isDone(lucks);
    const first = lucks.current!;
    session.settings.set('listeners.relay', 0.4);
    await isOver(session);
    await vi.waitFor(() => expect(lucks.current).not.toBeNull());
    await isDone(lucks);
    expect(lucks.current).not.toBe(first);
    expect(lucks.before).toBe(first);
    session.settings.undo();
    await isOver(session);
    await vi.waitFor(() => expect(lucks.current).toBe(first));
    expect(first.runs).toHaveLength(LUCKS);
  });

  it('have one that is watched as the run on show, and are the same study seen from there', async () => {
    const { session, lucks } = await openLucks();
    await isDone(lucks);
    const study = lucks.current!;
    const seed = `${small.seed}#17`;
    lucks.watch(seed);
    expect(lucks.isOpen).toBe(false);
    expect(session.settings.scenario.seed).toBe(seed);
    await isOver(session);
    await vi.waitFor(() => expect(lucks.own?.run).toBe(17));
    expect(lucks.current).toBe(study);
    if (session.run.status.kind === 'over') expect(session.run.status.ending.digest).toBe(lucks.own!.digest);
  });

  it('can be more, and keep what has come in when they are paused', async () => {
    const { lucks } = await openLucks();
    await isDone(lucks);
    const more = lucks.more();
    await vi.waitFor(() => expect(lucks.current!.runs.length).toBeGreaterThan(LUCKS));
    lucks.current!.pause();
    await more;
    const there = lucks.current!.runs.length;
    expect(there).toBeGreaterThan(LUCKS);
    await lucks.resume();
    expect(lucks.current!.runs).toHaveLength(2 * LUCKS);
    expect(new Set(lucks.current!.runs.map(({ seed }) => seed)).size).toBe(2 * LUCKS);
  });

  it('stop by themselves where an interval is narrow enough, after as many as the command line makes', async () => {
    const { lucks } = await openLucks();
    await isDone(lucks);
    await lucks.more({ until: 0.05, most: 400 });
    const scenario = nested(differences(small));
    const plan = planOf({ kind: 'many', scenario, runs: { until: 0.05, most: 400 } });
    expect(lucks.current!.isDone).toBe(true);
    expect(lucks.current!.wanted).toBe(courseOf(plan, recordsOf(plan)).runs);
    expect(lucks.current!.wanted).toBeLessThan(400);
  });

  it('say why they cannot be computed, and can be asked for again', async () => {
    let isBroken = true;
    const { lucks } = await openLucks(() => (isBroken ? Promise.reject(new Error('no worker')) : crew()));
    await vi.waitFor(() => expect(lucks.failure?.message).toBe('no worker'));
    isBroken = false;
    await lucks.resume();
    expect(lucks.failure).toBeNull();
    expect(lucks.current!.runs).toHaveLength(LUCKS);
  });
});

describe('many runs of which a number is not known', () => {
  it('draw it for each two, say of what their spread is made, and open with what was drawn', async () => {
    const { session, lucks } = await openLucks();
    await isDone(lucks);
    const known = lucks.current!;
    lucks.bound('listeners.relay');
    const own = small['listeners.relay'];
    const [{ ends }] = lucks.bounds.list as [Bound];
    expect(ends[0]).toBeLessThan(own);
    expect(ends[1]).toBeGreaterThan(own);
    lucks.bounds.list = [{ path: 'listeners.relay', ends: [0.02, 0.4] }];
    flushSync();
    await vi.waitFor(() => expect(lucks.current).not.toBe(known));
    expect(lucks.before).toBeNull();
    await isDone(lucks);
    const { plan, runs } = lucks.current!;
    const ranges = { 'listeners.relay': [0.02, 0.4] };
    const asked = planOf({ kind: 'many', scenario: nested(differences(small)), ranges });
    expect({ ...plan, chance: asked.chance }).toEqual(asked);
    const row = recordsOf({ ...asked, runs: 4 })[3]!;
    expect(runs.find(({ run }) => run === 3)).toMatchObject({ digest: 'digest' in row ? row.digest : '' });
    const { whole, luck, ranges: unknown } = partsOfSpread(lucks.current!, 'reach')!;
    expect(Math.abs((luck + unknown) / whole - 1)).toBeLessThan(0.02);
    const [[name, text]] = lucks.view as [[string, string]];
    expect(name).toBe('study');
    expect(JSON.parse(text)).toMatchObject({ kind: 'many', ranges });
    lucks.watch(`${small.seed}#3`);
    await isOver(session);
    const drawn = drawnOf(plan, 3)['listeners.relay'];
    expect(session.settings.scenario).toEqual({
      ...small,
      'listeners.relay': drawn,
      seed: `${small.seed}#3`,
    });
    lucks.open();
    flushSync();
    expect(lucks.own?.run).toBe(3);
    session.settings.set('listeners.relay', 0.05);
    flushSync();
    expect([lucks.own, lucks.isOther]).toEqual([null, true]);
  });

  it('is not begun with values that do not go together', async () => {
    const { lucks } = await openLucks();
    await isDone(lucks);
    lucks.bounds.list = [{ path: 'listeners.relay', ends: [0.1, 0.9] }];
    flushSync();
    expect(lucks.faults).not.toEqual([]);
    expect(lucks.current).toBeNull();
    lucks.bounds.list = [{ path: 'listeners.relay', ends: [0.3, 0.1] }];
    flushSync();
    expect(lucks.current!.plan.ranges).toEqual([]);
  });
});
