import { afterEach, describe, expect, it } from 'vitest';
import type { Path } from '../../../src/model/scenario/parameters.ts';
import { PRESETS, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import { Session } from '../../../src/state/session/session.svelte.ts';
import { runOf } from '../../model/runs.ts';
import { endSessions } from '../sessions.ts';
import { small, sessionOf, isOver, ranSession, digestOf } from './small-session.ts';

afterEach(endSessions);

const faultCode = (session: Session, path: Path) => session.settings.drafts[path]?.fault.problem.code;

describe('a change of a session', () => {
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
