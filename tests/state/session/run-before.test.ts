import { afterEach, describe, expect, it, vi } from 'vitest';
import { runOf } from '../../model/runs.ts';
import { endSessions } from '../sessions.ts';
import { isOver, ranSession, small } from './small-session.ts';

afterEach(endSessions);

/** Changes a value, and waits for its run. */
async function changed(session: Awaited<ReturnType<typeof ranSession>>['session'], value: number) {
  session.settings.set('listeners.relay', value);
  await isOver(session);
  await vi.waitFor(() => expect(session.run.scenario?.['listeners.relay']).toBe(value));
}

const reachWith = (value: number) => [...runOf({ ...small, 'listeners.relay': value }).result.byDay.reach];

describe('the run before', () => {
  it('is none until something changes, then the one before the change, and the other one after undo and redo', async () => {
    const { session } = await ranSession();
    expect(session.before.known).toBeNull();
    await changed(session, 0.4);
    const first = reachWith(small['listeners.relay']);
    expect(session.before.known?.reach).toEqual(first);
    session.settings.swap();
    await isOver(session);
    await vi.waitFor(() => expect(session.before.known?.reach).toEqual(reachWith(0.4)));
    session.settings.swap();
    await isOver(session);
    await vi.waitFor(() => expect(session.before.known?.reach).toEqual(first));
  });

  it('is the one with which a slider was taken up, not one that it passed', async () => {
    const { session } = await ranSession();
    for (const value of [0.2, 0.3, 0.4]) {
      session.settings.set('listeners.relay', value, true);
      await isOver(session);
    }
    await vi.waitFor(() => expect(session.before.known?.reach).toEqual(reachWith(small['listeners.relay'])));
  });

  it('is none of a town with other people', async () => {
    const { session } = await ranSession();
    session.settings.set('people', 300);
    await isOver(session);
    await vi.waitFor(() => expect(session.run.scenario?.people).toBe(300));
    expect(session.before.known).toBeNull();
  });
});
