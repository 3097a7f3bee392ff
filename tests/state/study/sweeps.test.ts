import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { differences, nested } from '../../../src/model/scenario/scenario.ts';
import { cellCount } from '../../../src/model/study/cells.ts';
import { planAsJson } from '../../../src/model/study/plan-json.ts';
import { RUNS_EACH, Sweeps } from '../../../src/state/study/sweeps.svelte.ts';
import { triedValues } from '../../../src/state/study/tried-values.ts';
import { runOf } from '../../model/runs.ts';
import { planOf, recordsOf } from '../../model/study/records.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions } from '../sessions.ts';
import { isOver, ranSession, small } from '../session/small-session.ts';
import { crew, waitingCrew } from './crew.ts';

afterEach(endSessions);

const PATH = 'listeners.relay';

async function openSweeps(load = crew) {
  const { session } = await ranSession();
  const workers = load();
  const sweeps = withEffects(() => new Sweeps(session, () => workers));
  sweeps.open(PATH);
  flushSync();
  return { session, sweeps };
}

const isDone = (sweeps: Sweeps) => vi.waitFor(() => expect(sweeps.current?.isDone).toBe(true));

describe('the values that are tried', () => {
  it('are round, as many as a curve needs, and such as the others allow', () => {
    const values = triedValues(small, PATH, null);
    expect(values.length).toBeGreaterThan(16);
    expect(values.length).toBeLessThan(35);
    expect(values.every((value) => Number((value * 100).toFixed(6)) % 1 === 0)).toBe(true);
    expect(triedValues(small, 'telling.relayTells', null).every(Number.isInteger)).toBe(true);
    expect(triedValues(small, PATH, [0.12, 0.2])).toEqual([
      0.12, 0.13, 0.14, 0.15, 0.16, 0.17, 0.18, 0.19, 0.2,
    ]);
  });
});

describe('the values of a wide slider', () => {
  it('have two digits, and stand each as many times above the one before', () => {
    const values = triedValues(small, 'people', null);
    expect(values.length).toBeGreaterThan(16);
    expect(values.every((value) => value === Number(value.toPrecision(2)))).toBe(true);
    const growths = values.slice(1).map((value, index) => value / values[index]!);
    expect(Math.max(...growths) / Math.min(...growths)).toBeLessThan(1.3);
    const tellings = triedValues(small, 'telling.relayTells', null);
    expect(tellings.slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
    const near = triedValues(small, 'telling.relayTells', [5, 9]);
    expect([near[0], near.at(-1), near.length]).toEqual([5, 9, 5]);
  });
});

describe('every value of a number', () => {
  it('has the runs of the command line', async () => {
    const { sweeps } = await openSweeps();
    await isDone(sweeps);
    const { plan, runs } = sweeps.current!;
    const values = triedValues(small, PATH, null);
    expect(runs).toHaveLength(RUNS_EACH * values.length);
    const scenario = nested(differences(small));
    const asked = planOf({ kind: 'sweep', scenario, vary: [{ path: PATH, values }], runs: 2 });
    expect(planAsJson({ ...plan, runs: 2 })).toEqual(planAsJson(asked));
    const digest = ({ cell, run }: { cell: number; run: number }) =>
      runs.find((record) => record.cell === cell && record.run === run)!.digest;
    for (const record of recordsOf(asked).slice(0, 12))
      expect(digest(record)).toBe('digest' in record ? record.digest : null);
  });

  it('is tried evenly, and goes on where it was paused', async () => {
    const { load, goOn } = waitingCrew(200);
    const { session, sweeps } = await openSweeps(load);
    await vi.waitFor(() => expect(sweeps.current?.runs.length).toBeGreaterThan(0), { interval: 5 });
    const study = sweeps.current!;
    study.pause();
    goOn();
    const counts = new Array<number>(cellCount(study.plan)).fill(0);
    for (const { cell } of study.runs) counts[cell]!++;
    const there = study.runs.length;
    // Two workers may be in two rounds.
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(RUNS_EACH / 2);
    // Another of the values that are tried asks for nothing new.
    session.settings.set(PATH, 0.2);
    flushSync();
    await isOver(session);
    expect(sweeps.current).toBe(study);
    expect(study.isRunning).toBe(false);
    await sweeps.resume();
    expect(there).toBeLessThan(study.runs.length);
    expect(study.runs).toHaveLength(RUNS_EACH * cellCount(study.plan));
    await sweeps.more();
    expect(study.runs).toHaveLength(2 * RUNS_EACH * cellCount(study.plan));
  });

  it('opens a run with its value and its luck, and is the same study seen from there', async () => {
    const { session, sweeps } = await openSweeps();
    await isDone(sweeps);
    const study = sweeps.current!;
    const run = study.runs.find(({ cell, run: luck }) => cell === 12 && luck === 7)!;
    sweeps.watch(run);
    expect(sweeps.isOpen).toBe(false);
    const value = study.plan.vary[0]!.values[12] as number;
    expect(session.settings.scenario).toMatchObject({ [PATH]: value, seed: `${small.seed}#7` });
    await isOver(session);
    expect(runOf({ ...small, [PATH]: value, seed: run.seed }).result.digest).toBe(run.digest);
    sweeps.open(PATH);
    flushSync();
    expect(sweeps.current).toBe(study);
    session.settings.undo();
    expect(session.settings.scenario).toEqual(small);
  });

  it('is tried anew after a change of something else, and from nearer where somebody looks closer', async () => {
    const { session, sweeps } = await openSweeps();
    await isDone(sweeps);
    const first = sweeps.current!;
    session.settings.set('listeners.forget', 0.05);
    await isOver(session);
    await vi.waitFor(() => expect(sweeps.current).not.toBeNull());
    expect(sweeps.current).not.toBe(first);
    session.settings.undo();
    await isOver(session);
    await vi.waitFor(() => expect(sweeps.current).toBe(first));
    const finer = sweeps.finer([0.12, 0.16]);
    expect(finer.length).toBeGreaterThan(0);
    sweeps.open(PATH, [0.12, 0.16]);
    flushSync();
    await isDone(sweeps);
    expect(sweeps.current!.plan.vary[0]!.values).toEqual(expect.arrayContaining(finer));
  });

  it('says why nothing can be computed, and can be asked for again', async () => {
    const { session } = await ranSession();
    let isBroken = true;
    const sweeps = withEffects(
      () => new Sweeps(session, () => (isBroken ? Promise.reject(new Error('no worker')) : crew())),
    );
    sweeps.open(PATH);
    flushSync();
    await vi.waitFor(() => expect(sweeps.failure?.message).toBe('no worker'));
    isBroken = false;
    await sweeps.resume();
    expect(sweeps.failure).toBeNull();
    expect(sweeps.current!.isDone).toBe(true);
  });
});
