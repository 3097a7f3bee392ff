import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { PATHS } from '../../../src/model/scenario/parameters.ts';
import { canChange, EventEditor } from '../../../src/state/session/event-editor.svelte.ts';
import { checkValues } from '../../../src/model/scenario/checks/validation.ts';
import { scenarioWith } from '../../model/runs.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions, sessionOnService } from '../sessions.ts';

const FOOD = { day: 10, set: { 'place.food': -0.5 } };
const DINERS = { day: 20, diners: 5 };
const town = scenarioWith({ people: 100, days: 40, events: [FOOD, DINERS] });

afterEach(endSessions);

function editorOf(scenario = town) {
  const { session } = sessionOnService();
  session.load({ scenario, faults: [] });
  return { session, editor: withEffects(() => new EventEditor(session)) };
}

describe('editing events', () => {
  it('adds a new one as soon as it changes something', () => {
    const { session, editor } = editorOf();
    editor.openNew(0);
    expect(editor.draft?.day).toBe(1);
    expect(session.settings.scenario.events).toEqual([FOOD, DINERS]);
    editor.setValue('telling.perDay', 0);
    editor.change({ diners: 3 });
    expect(session.settings.scenario.events).toEqual([
      FOOD,
      DINERS,
      { day: 1, set: { 'telling.perDay': 0 }, diners: 3 },
    ]);
  });

  it('lets the run wait while one is edited', () => {
    const { session, editor } = editorOf();
    for (const open of [() => editor.openNew(3), () => editor.open(0)]) {
      session.playback.play();
      open();
      expect(session.playback.isPlaying).toBe(false);
    }
  });

  it('changes what is there, and takes away what no longer changes anything', () => {
    const { session, editor } = editorOf();
    editor.open(0);
    editor.setValue('telling.repeats', true);
    editor.leave('place.food');
    expect(session.settings.scenario.events[0]).toEqual({ day: 10, set: { 'telling.repeats': true } });
    editor.leave('telling.repeats');
    expect(session.settings.scenario.events).toEqual([DINERS]);
    editor.setValue('place.price', 1);
    expect(session.settings.scenario.events).toEqual([DINERS, { day: 10, set: { 'place.price': 1 } }]);
  });

  it('moves one to another day within the scenario’s days', () => {
    const { session, editor } = editorOf();
    editor.open(1);
    for (const [asked, given] of [
      [33.4, 33],
      [0, 1],
      [999, 40],
    ] as const) {
      editor.move(1, asked);
      expect(session.settings.scenario.events).toEqual([FOOD, { ...DINERS, day: given }]);
      expect(editor.draft?.day).toBe(given);
    }
  });

  it('removes one, and goes on with the one that is open', () => {
    const { session, editor } = editorOf();
    editor.open(1);
    editor.remove(0);
    editor.change({ day: 25 });
    expect(session.settings.scenario.events).toEqual([{ ...DINERS, day: 25 }]);
    editor.remove(0);
    expect(session.settings.scenario.events).toEqual([]);
    expect(editor.draft).toBeNull();
  });

  it('keeps what is wrong to itself, and names its part, what was found and what was expected', () => {
    const { session, editor } = editorOf();
    editor.open(0);
    const faults = () => editor.faults.map(({ part, fault }) => [part, fault.value, fault.problem.code]);
    editor.setValue('place.food', 7);
    expect(faults()).toEqual([['place.food', 7, 'range']]);
    expect(session.settings.scenario.events).toEqual([FOOD, DINERS]);
    editor.setValue('place.food', 0.7);
    editor.change({ day: 1.5 });
    expect(faults()).toEqual([['day', 1.5, 'type']]);
    editor.change({ day: 41 });
    expect(editor.faults[0]).toMatchObject({
      part: 'day',
      fault: { value: 41, problem: { min: 1, max: 40 } },
    });
    editor.change({ day: 2, diners: '' });
    expect(faults()).toEqual([['diners', '', 'type']]);
    editor.change({ diners: null });
    editor.setValue('listeners.act', 0.9);
    expect(faults().map(([, , code]) => code)).toEqual(['sharesAboveOne']);
    editor.setValue('listeners.act', 0.1);
    expect(faults()).toEqual([]);
    expect(session.settings.scenario.events[0]).toEqual({
      day: 2,
      set: { 'place.food': 0.7, 'listeners.act': 0.1 },
    });
  });

  it('knows how everything is before the event', () => {
    const same = { day: 10, set: { 'place.food': 0.1, 'drift.loss': 0.9 } };
    const { editor } = editorOf(scenarioWith({ ...town, events: [{ ...FOOD, day: 30 }, same, FOOD] }));
    editor.open(1);
    expect(editor.before['place.food']).toBe(town['place.food']);
    editor.open(2);
    expect(editor.before['place.food']).toBe(0.1);
    editor.openNew(35);
    expect([editor.before['place.food'], editor.before['drift.loss']]).toEqual([-0.5, 0.9]);
  });

  it('is over when somebody else changes the events', () => {
    const { session, editor } = editorOf();
    editor.open(0);
    editor.setValue('place.food', 0.2);
    flushSync();
    expect(editor.draft).not.toBeNull();
    session.settings.set('place.price', 0.2);
    flushSync();
    expect(editor.draft).not.toBeNull();
    session.load({ scenario: scenarioWith({ people: 100, events: [DINERS] }), faults: [] });
    flushSync();
    expect(editor.draft).toBeNull();
  });

  it('has no room for more than fifty', () => {
    const events = Array.from({ length: 50 }, (_, index) => ({ day: 1 + (index % 40), diners: 1 }));
    const { editor } = editorOf(scenarioWith({ ...town, events }));
    editor.openNew(3);
    expect([editor.isFull, editor.draft]).toEqual([true, null]);
  });

  it('offers exactly what an event may set', () => {
    for (const path of PATHS) {
      const value = town[path];
      const { faults } = checkValues({ events: [{ day: 3, set: { [path]: value } }] }, town);
      const isNumberOrFlag = typeof value === 'number' || typeof value === 'boolean';
      expect([path, canChange(path)]).toEqual([path, faults.length === 0 && isNumberOrFlag]);
    }
  });
});
