import { afterEach, describe, expect, it, vi } from 'vitest';
import { runOf } from '../../model/runs.ts';
import { endSessions, sessionOnService } from '../sessions.ts';
import { small, sessionOf, isOver, ranSession, digestOf } from './small-session.ts';

afterEach(endSessions);

/** A session whose worker keeps back the story by retelling while the gate is closed. */
function sessionWithGate() {
  const gate = { isOpen: true, asked: 0, open: (): void => undefined };
  const { session } = sessionOnService((service) => ({
    byHop: async (day) => {
      if (!gate.isOpen) {
        gate.asked++;
        await new Promise<void>((resolve) => {
          gate.open = () => {
            gate.isOpen = true;
            gate.asked = 0;
            resolve();
          };
        });
      }
      return service.byHop(day);
    },
  }));
  return { session, gate };
}

describe('a session', () => {
  it('runs and plays what it loads, and ends with the digest of the engine', async () => {
    const { session } = sessionOf();
    session.load({ scenario: small, faults: [] });
    expect(session.run.status.kind).toBe('opening');
    expect(session.playback.isPlaying).toBe(true);
    await isOver(session);
    expect(digestOf(session)).toBe(runOf(small).result.digest);
    expect(session.run.scenario).toBe(small);
    expect(session.isStale).toBe(false);
  });

  it('presents the day of its playback', async () => {
    const { session } = await ranSession();
    const { byDay } = runOf(small).result;
    session.playback.goTo(6);
    expect(session.day.shown?.measures.reach).toBe(byDay.reach[6]);
    expect(session.day.shown?.stageCounts.reduce((sum, count) => sum + count, 0)).toBe(200);
    await vi.waitFor(() => expect(session.day.hops).toEqual(runOf(small).measures.byHop(6)));
  });

  it('shows a new run together with its own story, and no other', async () => {
    const { session, gate } = sessionWithGate();
    session.load({ scenario: small, faults: [] });
    await isOver(session);
    session.playback.goTo(20);
    await vi.waitFor(() => expect(session.day.hops).toEqual(runOf(small).measures.byHop(20)));
    const before = session.run.recording;
    const other = { ...small, seed: 'another' };
    gate.isOpen = false;
    session.load({ scenario: other, faults: [] });
    await vi.waitFor(() => expect(gate.asked).toBe(1));
    expect(session.run.recording).toBe(before);
    gate.open();
    await isOver(session);
    expect(session.run.recording).not.toBe(before);
    expect(session.day.hops).toEqual(runOf(other).measures.byHop(0));
    expect(session.day.areHopsLate).toBe(false);
  });

  it('tells that the story on show is of another day, until the day’s own has come', async () => {
    const { session, gate } = sessionWithGate();
    session.load({ scenario: small, faults: [] });
    await isOver(session);
    await vi.waitFor(() => expect(gate.asked).toBe(0));
    gate.isOpen = false;
    session.playback.goTo(6);
    expect(session.day.areHopsLate).toBe(true);
    await vi.waitFor(() => expect(gate.asked).toBe(1));
    gate.open();
    await vi.waitFor(() => expect(session.day.areHopsLate).toBe(false));
    expect(session.day.hops).toEqual(runOf(small).measures.byHop(6));
  });

  it('ends its timeline where the run ended', async () => {
    const { session } = await ranSession();
    expect(session.lastDay).toBe(runOf(small).result.days);
  });

  it('runs on a network from a file only when it is told to, and stays as it is otherwise', async () => {
    const { session, opened } = await ranSession();
    const file = () => new File(['ann,ben\nben,cleo\ncleo,ann\ndora,eve\n'], 'friends.csv');
    await session.networkFile.read([file()]);
    expect(session.networkFile.reading).toMatchObject({
      kind: 'done',
      file: 'friends.csv',
      outcome: { shape: { people: 5, ties: 4, parts: 2, largestPart: 3 } },
    });
    expect(session.settings.scenario).toBe(small);
    session.networkFile.dismiss();
    session.useNetwork();
    expect([session.settings.scenario, opened]).toEqual([small, []]);
    await session.networkFile.read([file()]);
    session.useNetwork();
    expect(session.networkFile.reading).toBeNull();
    expect([session.settings.scenario.people, session.settings.scenario['network.kind']]).toEqual([
      5,
      'imported',
    ]);
    await isOver(session);
    expect(digestOf(session)).toBe(runOf(session.settings.scenario).result.digest);
  });
});
