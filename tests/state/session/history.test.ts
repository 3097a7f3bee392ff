import { describe, expect, it } from 'vitest';
import { PRESETS, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import type { ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import type { Change } from '../../../src/state/session/change.ts';
import { History, type Work } from '../../../src/state/session/history.svelte.ts';

const [base] = PRESETS;
const workWith = (patch: ScenarioPatch): Work => ({
  scenario: { ...presetScenario(base), ...patch },
  base,
  drafts: {},
});
const people: Change = { kind: 'value', path: 'people' };
const days: Change = { kind: 'value', path: 'days' };
/** A piece of work for each number of people. */
const [w1, w2, w3, w4] = [100, 200, 300, 400].map((count) => workWith({ people: count })) as [
  Work,
  Work,
  Work,
  Work,
];

describe('the history', () => {
  it('has nothing to undo or redo at first', () => {
    const history = new History();
    expect([history.undoable, history.redoable, history.moved]).toEqual([null, null, null]);
    expect([history.undo(), history.redo()]).toEqual([null, null]);
  });

  it('goes back and forth over what was done, and says what it was', () => {
    const history = new History();
    history.record(people, w1, w2);
    history.record({ kind: 'resetAll' }, w2, w3);
    expect(history.undo()).toBe(w2);
    expect(history.moved).toEqual({ direction: 'undone', change: { kind: 'resetAll' } });
    expect(history.undo()).toBe(w1);
    expect([history.undoable, history.redoable]).toEqual([null, people]);
    expect(history.redo()).toBe(w2);
    expect(history.moved).toEqual({ direction: 'redone', change: people });
    expect(history.redo()).toBe(w3);
    expect(history.redoable).toBeNull();
  });

  it('forgets what was undone once something else is done', () => {
    const history = new History();
    history.record(people, w1, w2);
    history.undo();
    history.record(people, w1, w3);
    expect([history.redoable, history.moved]).toEqual([null, null]);
    expect(history.undo()).toBe(w1);
  });

  it('takes a drag for one step, and another drag of the same slider for another', () => {
    const history = new History();
    history.record(people, w1, w2);
    history.record(people, w2, w3, true);
    history.record(people, w3, w4);
    expect(history.undo()).toBe(w3);
    expect(history.undo()).toBe(w1);
    expect(history.redo()).toBe(w3);
  });

  it('does not join a drag to another change, or to one that was undone under it', () => {
    const history = new History();
    history.record(people, w1, w2);
    history.record(days, w2, w3, true);
    expect(history.undo()).toBe(w2);
    history.record(people, w2, w4, true);
    expect(history.undo()).toBe(w2);
    expect(history.undo()).toBe(w1);
  });

  it('takes down nothing that changes nothing', () => {
    const history = new History();
    history.record(people, w1, workWith({ people: 100 }));
    expect(history.undoable).toBeNull();
  });

  it('keeps a hundred steps', () => {
    const history = new History();
    const works = Array.from({ length: 151 }, (_, index) => workWith({ people: 100 + index }));
    for (let index = 0; index < 150; index++) history.record(people, works[index]!, works[index + 1]!);
    let undone = 0;
    let oldest: Work | null = null;
    for (let work = history.undo(); work; work = history.undo()) {
      oldest = work;
      undone++;
    }
    expect(undone).toBe(100);
    expect(oldest).toBe(works[50]);
  });
});
