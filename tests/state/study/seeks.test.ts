import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { kernelModule } from '../../../src/cli/kernels.ts';
import { Kernel } from '../../../src/model/run/kernel/kernel.ts';
import { differences, nested } from '../../../src/model/scenario/scenario.ts';
import { checkPlan } from '../../../src/model/study/check-plan.ts';
import { studyResult, type SeekResult } from '../../../src/model/study/study-result.ts';
import { UnitRunner } from '../../../src/model/study/unit-runner.ts';
import { jsonIn } from '../../../src/state/study/plan-link.ts';
import { Seeks } from '../../../src/state/study/seeks.svelte.ts';
import { answered } from '../../model/study/answered.ts';
import { planOf } from '../../model/study/records.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions } from '../sessions.ts';
import { isOver, ranSession, small } from '../session/small-session.ts';
import { crew } from './crew.ts';

afterEach(endSessions);

describe('what is sought', () => {
  it('is found as by the command line, to the digit, and opened', async () => {
    const { session } = await ranSession();
    const seeks = withEffects(() => new Seeks(session, crew));
    seeks.open();
    for (const { path } of seeks.bounds.list) if (path !== 'diners.count') seeks.bounds.remove(path);
    // At most ten free dinners.
    seeks.bounds.set('diners.count', 1, 10);
    seeks.amount = 0.2;
    seeks.look();
    flushSync();
    await vi.waitFor(() => expect(seeks.current?.isDone).toBe(true), { timeout: 60_000 });
    const { plan, records } = seeks.current!;
    const asked = planOf({
      kind: 'seek',
      scenario: nested(differences(small)),
      want: { reach: [0.2, null] },
      by: [{ path: 'diners.count', from: 1, to: 10 }],
      runs: 100,
    });
    const runner = new UnitRunner(asked, new Kernel(kernelModule('kernel')!));
    const result = studyResult(
      asked,
      answered(asked, (unit) => runner.run(unit)),
    ) as SeekResult;
    expect(JSON.stringify(studyResult(plan, records))).toBe(JSON.stringify(result));
    const [answer] = result.answers;
    expect(answer!.changes['diners.count']).toBeLessThanOrEqual(10);
    const [[, text]] = seeks.view as [[string, string]];
    expect(checkPlan(jsonIn(text, session.settings.scenario)).plan).toEqual(plan);
    seeks.use(answer!.changes);
    await isOver(session);
    expect(seeks.isOpen).toBe(false);
    expect(session.settings.scenario).toEqual({ ...small, ...answer!.changes });
  });

  it('is of money where somebody sells, and of the story where nobody does', async () => {
    const { session } = await ranSession();
    const seeks = withEffects(() => new Seeks(session, crew));
    seeks.open();
    const telling = () => [seeks.outcome, seeks.side, seeks.amount, seeks.bounds.list[0]?.path];
    expect(telling()).toEqual(['reach', 'least', 0.5, 'listeners.relay']);
    expect(seeks.outcomes).not.toContain('lost');
    seeks.choose('days');
    session.settings.set('downline.founders', 1);
    flushSync();
    expect(telling()).toEqual(['lost', 'most', 0.5, 'plan.quota']);
    expect(seeks.outcomes).toContain('lost');
    seeks.choose('median');
    expect(seeks.amount).toBe(0);
    session.settings.set('downline.founders', 0);
    flushSync();
    expect(telling()).toEqual(['reach', 'least', 0.5, 'listeners.relay']);
    await isOver(session);
  });

  it('of a plan stands in the form as a share where it is of people, and in days where it is of time', async () => {
    const { session } = await ranSession();
    const seeks = withEffects(() => new Seeks(session, crew));
    const scenario = nested(differences(small));
    const by = [{ path: 'diners.count', from: 1, to: 10 }];
    const open = (want: object) => seeks.openPlan(planOf({ kind: 'seek', scenario, want, by, runs: 1 }));
    open({ reach: [small.people / 4, null] });
    expect(seeks.amount).toBe(0.25);
    open({ reach: [0.3, null] });
    expect(seeks.amount).toBe(0.3);
    open({ days: [null, 0.5] });
    expect([seeks.side, seeks.amount]).toEqual(['most', small.days / 2]);
    open({ days: [null, 12] });
    expect(seeks.amount).toBe(12);
    seeks.close();
  });
});
