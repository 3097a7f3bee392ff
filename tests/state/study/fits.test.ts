import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { kernelModule } from '../../../src/cli/kernels.ts';
import { Kernel } from '../../../src/model/run/kernel/kernel.ts';
import { differences, nested } from '../../../src/model/scenario/scenario.ts';
import { checkPlan } from '../../../src/model/study/check-plan.ts';
import { studyResult, type FitResult } from '../../../src/model/study/study-result.ts';
import { UnitRunner } from '../../../src/model/study/unit-runner.ts';
import { Fits } from '../../../src/state/study/fits.svelte.ts';
import { jsonIn } from '../../../src/state/study/plan-link.ts';
import { answered } from '../../model/study/answered.ts';
import { planOf } from '../../model/study/records.ts';
import { runOf } from '../../model/runs.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions, laterWorkers } from '../sessions.ts';
import { isOver, ranSession, small } from '../session/small-session.ts';
import { crew } from './crew.ts';

afterEach(endSessions);

const DAYS = [2, 5, 9, 14, 20, 29];

/** The reach of the small scenario by some days, as a table. */
const table = () => {
  const { result } = runOf(small);
  const reach = result.byDay.reach;
  return DAYS.map((day) => `${day};${reach[Math.min(day, reach.length - 1)]}`).join('\n');
};

async function openFits() {
  const { session } = await ranSession();
  const fits = withEffects(() => new Fits(session, crew, laterWorkers.networkReader));
  fits.open();
  return { session, fits };
}

const fileOf = (text: string, name = 'data.csv') => new File([text], name);

describe('a fit to data', () => {
  it('reads a file that is dropped, and is that of the command line, to the digit', async () => {
    const { session, fits } = await openFits();
    await session.bring([fileOf(table())]);
    await vi.waitFor(() => expect(fits.data).not.toBeNull());
    expect(session.networkFile.reading).toBeNull();
    fits.bounds.list = [{ path: 'listeners.relay', ends: [0.05, 0.4] }];
    expect(fits.faults).toEqual([]);
    fits.look();
    flushSync();
    await vi.waitFor(() => expect(fits.current?.isDone).toBe(true), { timeout: 60_000 });
    const { plan, records } = fits.current!;
    const asked = planOf({
      kind: 'fit',
      scenario: nested(differences(small)),
      data: { day: fits.data!.days, reach: fits.data!.counts },
      priors: { 'listeners.relay': [0.05, 0.4] },
    });
    const runner = new UnitRunner(asked, new Kernel(kernelModule('kernel')!));
    const there = answered(asked, (unit) => runner.run(unit));
    const result = studyResult(asked, there) as FitResult;
    expect(JSON.stringify(studyResult(plan, records))).toBe(JSON.stringify(result));
    const [[name, text]] = fits.view as [[string, string]];
    expect(name).toBe('study');
    expect(checkPlan(jsonIn(text, session.settings.scenario)).plan).toEqual({
      ...plan,
      chance: expect.anything(),
    });
    fits.use({ 'listeners.relay': result.medians['listeners.relay'] as number });
    await isOver(session);
    expect(fits.isOpen).toBe(false);
    expect(session.settings.scenario).toEqual({ ...small, ...result.medians });
  });

  it('takes data with their town, and prepares a scenario that can make such data, without asking anything yet', async () => {
    const { session, fits } = await openFits();
    await fits.bring(fileOf(table()));
    fits.counted = 'convinced';
    expect(fits.data).toMatchObject({ counted: 'convinced', days: DAYS });
    fits.look();
    flushSync();
    expect(fits.current).not.toBeNull();
    const data = { counted: 'visits', days: [1, 2, 3], counts: [4, 6, 9] } as const;
    fits.take(data, { people: 90, days: 12 });
    flushSync();
    expect([fits.data, fits.brought, fits.asked, fits.isOpen]).toEqual([data, null, null, true]);
    expect(session.settings.scenario).toMatchObject({ people: 90, days: 12 });
    fits.prepare({ 'listeners.forget': 0 }, [{ path: 'listeners.act', low: 0.3, high: 0.9 }]);
    expect(session.settings.scenario['listeners.forget']).toBe(0);
    expect(fits.bounds.list).toEqual([{ path: 'listeners.act', ends: [0.3, 0.9] }]);
    session.settings.undo();
    session.settings.undo();
    expect(session.settings.scenario).toEqual(small);
  });

  it('says what is wrong with a file or with what is asked, and lets networks be opened again once it is closed', async () => {
    const { session, fits } = await openFits();
    await fits.bring(fileOf('1;4\n2;many\n3;9'));
    expect(fits.brought!.outcome).toEqual({
      kind: 'counts',
      problem: { code: 'notCount', value: 'many' },
      line: 2,
    });
    expect(fits.data).toBeNull();
    await fits.bring(fileOf('1;4\n2;6\n9999;9'));
    expect(fits.faults).toMatchObject([{ path: 'data.day[2]', value: 9999 }]);
    fits.look();
    expect(fits.asked).toBeNull();
    fits.close();
    await session.bring([fileOf('from,to\nAnn,Bob\nBob,Cleo\n')]);
    expect(session.networkFile.reading).toMatchObject({ kind: 'done', file: 'data.csv' });
  });
});
