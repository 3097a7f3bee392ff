import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { kernelModule } from '../../../src/cli/kernels.ts';
import { Kernel } from '../../../src/model/run/kernel/kernel.ts';
import { differences, nested } from '../../../src/model/scenario/scenario.ts';
import { checkPlan } from '../../../src/model/study/check-plan.ts';
import { studyResult } from '../../../src/model/study/study-result.ts';
import { UnitRunner } from '../../../src/model/study/unit-runner.ts';
import { Maps } from '../../../src/state/study/maps.svelte.ts';
import { jsonIn } from '../../../src/state/study/plan-link.ts';
import { answered } from '../../model/study/answered.ts';
import { planOf } from '../../model/study/records.ts';
import { runOf } from '../../model/runs.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions } from '../sessions.ts';
import { isOver, ranSession, small } from '../session/small-session.ts';
import { resultOf, fileOf } from '../../cli/study/calls.ts';
import { countingCrew, crew } from './crew.ts';

afterEach(endSessions);

const BY = ['listeners.relay', 'ties.closeTrust'] as const;

async function openMaps(load = crew) {
  const { session } = await ranSession();
  const maps = withEffects(() => new Maps(session, load));
  maps.open(BY[0], BY[1]);
  flushSync();
  return { session, maps };
}

const isDone = (maps: Maps) => vi.waitFor(() => expect(maps.current?.isDone).toBe(true), { timeout: 60_000 });

describe('a map of two numbers', () => {
  it('is that of the command line, to the digit, and opens the run of a point', async () => {
    const { session, maps } = await openMaps();
    await isDone(maps);
    const { plan, records } = maps.current!;
    const asked = planOf({ kind: 'map', scenario: nested(differences(small)), by: [...BY], runs: 20 });
    const runner = new UnitRunner(asked, new Kernel(kernelModule('kernel')!));
    const there = answered(asked, (unit) => runner.run(unit));
    expect(JSON.stringify(studyResult(plan, records))).toBe(JSON.stringify(studyResult(asked, there)));
    const run = maps.current!.runs[7]!;
    const [first, second] = plan.vary.map(({ values }) => values as number[]);
    const values = [
      first![Math.floor(run.cell / second!.length)]!,
      second![run.cell % second!.length]!,
    ] as const;
    maps.watch(run, values);
    await isOver(session);
    const scenario = { ...small, [BY[0]]: values[0], [BY[1]]: values[1], seed: run.seed };
    expect(session.settings.scenario).toEqual(scenario);
    expect(runOf(scenario).result.digest).toBe(run.digest);
  });

  it('counts something else in the same runs, as the command line does, to the digit', async () => {
    const { load, computed } = countingCrew();
    const { session, maps } = await openMaps(load);
    maps.openPlan(planOf({ kind: 'map', scenario: nested(differences(small)), by: [...BY], runs: 5 }));
    flushSync();
    await isDone(maps);
    const before = maps.current!;
    const first = {
      runs: before.records.length,
      answer: JSON.stringify(studyResult(before.plan, before.runs)),
    };
    const runs = computed();
    maps.event = 'half';
    flushSync();
    await isDone(maps);
    expect(maps.current).toBe(before);
    const [[, text]] = maps.view as [[string, string]];
    const json = jsonIn(text, session.settings.scenario) as Record<string, unknown>;
    expect(json).toMatchObject({ event: 'half' });
    const there = await resultOf(['map', fileOf('plan.json', json)]);
    expect(JSON.parse(JSON.stringify(studyResult(before.plan, before.runs)))).toEqual(there);
    // Only what the other line needs beside what was there.
    expect(computed() - runs).toBe(before.records.length - first.runs);
    expect(computed() - runs).toBeLessThan(before.runs.length);
    const both = computed();
    maps.event = 'tookOff';
    flushSync();
    await isDone(maps);
    expect(JSON.stringify(studyResult(before.plan, before.runs))).toBe(first.answer);
    expect(computed()).toBe(both);
  }, 90_000);

  it('that is stopped goes on, and is the same study from its link', async () => {
    const { session, maps } = await openMaps();
    await vi.waitFor(() => expect(maps.current?.runs.length).toBeGreaterThan(50));
    const study = maps.current!;
    study.pause();
    const counts = new Map<number, number>();
    for (const { cell } of study.runs) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
    const [[name, text]] = maps.view as [[string, string]];
    expect(name).toBe('study');
    const { plan } = checkPlan(jsonIn(text, session.settings.scenario));
    expect(plan).toEqual({ ...study.plan, chance: plan!.chance });
    await maps.resume();
    expect(study.isDone).toBe(true);
  });
});
