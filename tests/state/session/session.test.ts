import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SimulationClient } from '../../../src/client/simulation-client.ts';
import { Cancelled } from '../../../src/client/worker-client.ts';
import type { Path } from '../../../src/model/scenario/parameters.ts';
import { PRESETS, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import type { Scenario, ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import { estimatedBytes } from '../../../src/state/session/memory-estimate.ts';
import { Session } from '../../../src/state/session/session.svelte.ts';
import type { Frame, Opened } from '../../../workers/protocol.ts';
import { runOf, scenarioWith } from '../../model/runs.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions, sessionOnService, workers } from '../sessions.ts';

/** Small enough to be over at once, and near the first preset. */
const SMALL: ScenarioPatch = { ...PRESETS[0].changes, people: 200, days: 30 };
const small = scenarioWith(SMALL);

afterEach(endSessions);

/** A session on the real service, whose clock stands still. */
function sessionOf() {
  const opened: Scenario[] = [];
  const { session } = sessionOnService((service) => ({
    open: (...asked) => {
      opened.push(asked[0]);
      return service.open(...asked);
    },
  }));
  return { session, opened };
}

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

/** Waits generously, for machines that do something else meanwhile. */
const isOver = (session: Session) =>
  vi.waitFor(() => expect(session.run.status.kind).toBe('over'), { timeout: 20_000 });

/** A session that has run the small scenario to its end. */
async function ranSession() {
  const { session, opened } = sessionOf();
  session.load({ scenario: small, faults: [] });
  await isOver(session);
  opened.length = 0;
  return { session, opened };
}

const digestOf = (session: Session) =>
  session.run.status.kind === 'over' ? session.run.status.ending.digest : session.run.status.kind;

const faultCode = (session: Session, path: Path) => session.settings.drafts[path]?.fault.problem.code;

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

  it('runs at once with a changed value', async () => {
    const { session } = await ranSession();
    session.settings.set('place.food', -0.4);
    await isOver(session);
    expect(digestOf(session)).toBe(runOf({ ...small, 'place.food': -0.4 }).result.digest);
  });

  it('answers many changes in a row with one run of the last, and shows no other', async () => {
    const { session, opened } = await ranSession();
    const foods = [0.1, 0.2, 0.3, 0.4];
    for (const food of foods) session.settings.set('place.food', food);
    await isOver(session);
    expect(opened.map((scenario) => scenario['place.food'])).toEqual([0.1, 0.4]);
    expect(digestOf(session)).toBe(runOf({ ...small, 'place.food': 0.4 }).result.digest);
  });

  it('does not run again for a value that is already so', async () => {
    const { session, opened } = await ranSession();
    session.settings.set('people', 200);
    expect(session.run.status.kind).toBe('over');
    expect(opened).toEqual([]);
  });

  it('keeps a wrong value with its fault and goes on with the right one', async () => {
    const { session, opened } = await ranSession();
    session.settings.set('drift.loss', 3);
    expect(session.settings.drafts['drift.loss']?.value).toBe(3);
    expect(faultCode(session, 'drift.loss')).toBe('range');
    expect(session.settings.scenario).toBe(small);
    expect(session.settings.changed).toContain('drift.loss');
    expect(opened).toEqual([]);
    session.settings.set('drift.loss', 0.4);
    expect(session.settings.drafts).toEqual({});
    expect(session.settings.scenario['drift.loss']).toBe(0.4);
    await isOver(session);
  });

  it('takes over another value while a wrong one waits', async () => {
    const { session } = await ranSession();
    session.settings.set('network.contacts', 7);
    session.settings.set('place.food', 0.1);
    expect(Object.keys(session.settings.drafts)).toEqual(['network.contacts']);
    expect(faultCode(session, 'network.contacts')).toBe('contactsEven');
    expect(session.settings.scenario['place.food']).toBe(0.1);
    await isOver(session);
  });

  it('takes over a waiting value as soon as another makes room for it', async () => {
    const { session } = await ranSession();
    session.settings.set('listeners.act', 0.7);
    expect(faultCode(session, 'listeners.act')).toBe('sharesAboveOne');
    session.settings.set('listeners.forget', 0);
    expect(session.settings.drafts).toEqual({});
    expect(session.settings.scenario['listeners.act']).toBe(0.7);
    await isOver(session);
  });

  it('takes over two values that only suit each other', async () => {
    const { session } = await ranSession();
    session.settings.set('network.contacts', 7);
    session.settings.set('network.kind', 'random');
    expect(session.settings.drafts).toEqual({});
    expect([
      session.settings.scenario['network.kind'],
      session.settings.scenario['network.contacts'],
    ]).toEqual(['random', 7]);
    await isOver(session);
  });

  it('names what was changed, and resets one value or all of them', async () => {
    const { session } = sessionOf();
    session.loadPreset(PRESETS[0]);
    session.settings.set('place.food', 0.2);
    session.settings.set('visits.delay', 9);
    session.settings.set('telling.perDay', -1);
    expect([...session.settings.changed].sort()).toEqual(['place.food', 'telling.perDay', 'visits.delay']);
    session.settings.reset('telling.perDay');
    session.settings.reset('place.food');
    expect([...session.settings.changed]).toEqual(['visits.delay']);
    session.settings.set('drift.loss', 2);
    session.settings.resetAll();
    expect([...session.settings.changed]).toEqual([]);
    expect(session.settings.drafts).toEqual({});
    expect(session.settings.scenario).toEqual(presetScenario(PRESETS[0]));
    await isOver(session);
  });

  it('runs on a network from a file only when it is told to, and stays as it is otherwise', async () => {
    const { session, opened } = await ranSession();
    const file = () => new File(['ann,ben\nben,cleo\ncleo,ann\ndora,eve\n'], 'friends.csv');
    await session.networkFile.read(file());
    expect(session.networkFile.reading).toMatchObject({
      kind: 'done',
      file: 'friends.csv',
      outcome: { shape: { people: 5, ties: 4, parts: 2, largestPart: 3 } },
    });
    expect(session.settings.scenario).toBe(small);
    session.networkFile.dismiss();
    session.useNetwork();
    expect([session.settings.scenario, opened]).toEqual([small, []]);
    await session.networkFile.read(file());
    session.useNetwork();
    expect(session.networkFile.reading).toBeNull();
    expect([session.settings.scenario.people, session.settings.scenario['network.kind']]).toEqual([
      5,
      'imported',
    ]);
    await isOver(session);
    expect(digestOf(session)).toBe(runOf(session.settings.scenario).result.digest);
  });

  it('waits for a yes before it runs more than 200 000 people, then plays', async () => {
    const { session, opened } = sessionOf();
    session.load({ scenario: scenarioWith({ people: 200_001 }), faults: [] });
    expect(session.run.status.kind).toBe('asking');
    expect(session.playback.isPlaying).toBe(false);
    expect(estimatedBytes(session.settings.scenario)).toBeGreaterThan(50e6);
    expect(opened).toEqual([]);
    session.start();
    expect(session.run.status.kind).toBe('opening');
    expect(session.playback.isPlaying).toBe(true);
    session.run.cancel();
    await vi.waitFor(() => expect(session.run.status.kind).toBe('cancelled'));
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

describe('locked luck', () => {
  it('outlasts another preset and a reset, but not a link, which is a whole run', async () => {
    const { session } = await ranSession();
    session.settings.set('seed', 'mine');
    session.settings.isLuckLocked = true;
    session.loadPreset(PRESETS[2]);
    expect(session.settings.scenario).toEqual({ ...presetScenario(PRESETS[2]), seed: 'mine' });
    session.settings.resetAll();
    expect(session.settings.scenario.seed).toBe('mine');
    session.load({ scenario: small, faults: [] });
    expect(session.settings.scenario.seed).toBe(small.seed);
    session.settings.isLuckLocked = false;
    session.loadPreset(PRESETS[2]);
    expect(session.settings.scenario).toEqual(presetScenario(PRESETS[2]));
  });
});

describe('undoing', () => {
  it('goes back over mixed changes and forth again, to the same scenarios and the same run', async () => {
    const { session } = await ranSession();
    const { digest } = runOf(small).result;
    const seen = [session.settings.scenario];
    const changes: (() => void)[] = [
      () => session.settings.set('place.food', -0.4),
      () => session.settings.set('drift.loss', 0.3),
      () => session.settings.set('seed', 'other'),
      () => session.settings.set('network.kind', 'random'),
      () => session.settings.set('events', [{ day: 3, diners: 5 }]),
      () => session.settings.set('name', 'Mine'),
      () => session.settings.reset('drift.loss'),
      () => session.settings.resetAll(),
      () => session.loadPreset(PRESETS[2]),
      () => session.load({ scenario: { ...small, days: 12 }, faults: [] }),
    ];
    for (const change of changes) {
      change();
      seen.push(session.settings.scenario);
    }
    for (const scenario of seen.slice(0, -1).reverse()) {
      session.settings.undo();
      expect(session.settings.scenario).toEqual(scenario);
    }
    expect(session.settings.history.undoable).toBeNull();
    await isOver(session);
    expect(digestOf(session)).toBe(digest);
    expect(session.settings.base).toBe(PRESETS[0]);
    for (const scenario of seen.slice(1)) {
      session.settings.redo();
      expect(session.settings.scenario).toEqual(scenario);
    }
    await isOver(session);
    expect(digestOf(session)).toBe(runOf({ ...small, days: 12 }).result.digest);
  });

  it('keeps the day on show', async () => {
    const { session } = await ranSession();
    session.playback.pause();
    session.playback.goTo(6);
    session.settings.set('place.food', 0.5);
    await isOver(session);
    session.settings.undo();
    await isOver(session);
    expect(session.playback.day).toBe(6);
  });

  it('takes back a value that cannot be, with its fault', async () => {
    const { session, opened } = await ranSession();
    session.settings.set('drift.loss', 3);
    session.settings.undo();
    expect(session.settings.drafts).toEqual({});
    session.settings.redo();
    expect(session.settings.drafts['drift.loss']?.value).toBe(3);
    expect(opened).toEqual([]);
  });

  it('takes a drag back as a whole', async () => {
    const { session } = await ranSession();
    for (const food of [0.1, 0.2, 0.3]) session.settings.set('place.food', food, food > 0.1);
    session.settings.undo();
    expect(session.settings.scenario).toBe(small);
  });

  it('leaves what the page opened with', async () => {
    const { session } = await ranSession();
    session.settings.undo();
    expect(session.settings.scenario).toBe(small);
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
