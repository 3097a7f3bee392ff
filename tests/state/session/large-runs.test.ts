import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SimulationClient } from '../../../src/client/simulation-client.ts';
import { Cancelled } from '../../../src/client/worker-client.ts';
import { PRESETS, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import { Session } from '../../../src/state/session/session.svelte.ts';
import type { Frame, Opened } from '../../../workers/protocol.ts';
import { runOf, scenarioWith } from '../../model/runs.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions, workers } from '../sessions.ts';
import { small, sessionOf, isOver, ranSession, digestOf } from './small-session.ts';

afterEach(endSessions);

describe('a session with a large run', () => {
  it('waits for a yes before it runs more than 200 000 people, then plays', async () => {
    const { session, opened } = sessionOf();
    session.load({ scenario: scenarioWith({ people: 200_001 }), faults: [] });
    expect(session.run.status.kind).toBe('asking');
    expect(session.playback.isPlaying).toBe(false);
    expect(opened).toEqual([]);
    session.start();
    expect(session.run.status.kind).toBe('opening');
    expect(session.playback.isPlaying).toBe(true);
    session.run.cancel();
    await vi.waitFor(() => expect(session.run.status.kind).toBe('cancelled'));
  });

  it('does not run by itself what a change has made too large, however few people there are', () => {
    const { session, opened } = sessionOf();
    session.load({ scenario: small, faults: [] });
    const before = opened.length;
    session.settings.replace(
      scenarioWith({ people: 20_000, 'network.kind': 'random', 'online.contacts': 500, days: 3650 }),
      { kind: 'resetAll' },
    );
    expect([session.isStale, opened.length]).toEqual([true, before]);
  });

  it('still asks when the link is opened while another run is under way', async () => {
    const { session } = sessionOf();
    session.load({ scenario: small, faults: [] });
    session.load({ scenario: scenarioWith({ people: 300_000 }), faults: [] });
    // The run that gave way is told so in a later turn.
    await new Promise((resolve) => setImmediate(resolve));
    expect(session.run.status.kind).toBe('asking');
    // Nothing is left of a run that was another scenario's.
    expect([session.run.isUnrun, session.run.recording, session.day.shown, session.run.arrivedDay]).toEqual([
      true,
      null,
      null,
      -1,
    ]);
    session.loadPreset(PRESETS[0]);
    await isOver(session);
    expect(session.run.scenario).toEqual(presetScenario(PRESETS[0]));
    expect(session.run.isUnrun).toBe(false);
  });

  it('keeps what has arrived when the run is cancelled, and can run again', async () => {
    const { session } = await ranSession();
    session.settings.set('place.food', 0);
    session.run.cancel();
    await vi.waitFor(() => expect(session.run.status.kind).toBe('cancelled'));
    expect(session.run.scenario).toBe(small);
    expect(session.isStale).toBe(true);
    expect(session.playback.isAtEnd).toBe(false);
    session.playback.step(Infinity);
    expect(session.playback.isAtEnd).toBe(true);
    session.start();
    await isOver(session);
    expect(session.run.scenario?.['place.food']).toBe(0);
  });

  it.each(['during a run', 'between two runs'])(
    'reports a worker that dies %s, and recovers',
    async (when) => {
      const { session } = await ranSession();
      if (when === 'during a run') session.settings.set('place.food', 0);
      workers[0]!.crash('boom');
      await vi.waitFor(() => expect(session.run.status).toMatchObject({ kind: 'failed', message: 'boom' }));
      session.start();
      await isOver(session);
      expect(digestOf(session)).toBe(runOf(session.settings.scenario).result.digest);
    },
  );

  it('does not run a large scenario by itself after a change', async () => {
    const { session, opened } = await ranSession();
    session.settings.set('people', 50_000);
    expect(session.isStale).toBe(true);
    expect(session.run.status.kind).toBe('over');
    expect(opened).toEqual([]);
  });
});

describe('a session whose worker is slow', () => {
  /** A client that answers when the test says so. */
  function slowSession() {
    const waiting: { opened: (opened: Opened) => void; cancelled: (reason: Error) => void }[] = [];
    const client = {
      onLost: null,
      open: () =>
        new Promise<Opened>((opened, cancelled) => {
          waiting.push({ opened, cancelled });
        }),
      advance: () => Promise.reject<Frame>(new Error('not asked for in these tests')),
      cancel: () => waiting.at(-1)!.cancelled(new Cancelled('The run was cancelled.')),
    };
    const session = withEffects(
      () =>
        new Session(
          client as unknown as SimulationClient,
          () => Promise.reject(new Error('not asked for in these tests')),
          () => 1,
          () => () => undefined,
        ),
    );
    return { session, waiting };
  }

  it('lets a large run that is still being opened give way at once', async () => {
    const { session, waiting } = slowSession();
    session.load({ scenario: scenarioWith({ people: 150_000 }), faults: [] });
    session.load({ scenario: small, faults: [] });
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    expect(session.run.status.kind).toBe('opening');
  });

  it('does not restart for every change while a small one is being opened', async () => {
    const { session, waiting } = slowSession();
    session.load({ scenario: small, faults: [] });
    session.settings.set('place.food', 0.1);
    session.settings.set('place.food', 0.2);
    await new Promise((resolve) => setImmediate(resolve));
    expect(waiting).toHaveLength(1);
  });
});
