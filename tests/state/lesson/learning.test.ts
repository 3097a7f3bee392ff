import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Learning } from '../../../src/state/lesson/learning.svelte.ts';
import { Selection } from '../../../src/state/person/selection.svelte.ts';
import { STUDENTS } from '../../lesson/tasks/students.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions, laterWorkers, sessionOnService } from '../sessions.ts';
import { crew, waitingCrew } from '../study/crew.ts';

/** What the browser keeps, and whether it takes more. */
const browser = { kept: new Map<string, string>(), isFull: false };

beforeEach(() => {
  browser.kept.clear();
  browser.isFull = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => browser.kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (browser.isFull) throw new DOMException('full', 'QuotaExceededError');
      browser.kept.set(key, text);
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  endSessions();
});

function learner(load: () => ReturnType<typeof crew> = crew) {
  const { client, session } = sessionOnService();
  return withEffects(() => {
    const selection = new Selection(session, client, laterWorkers.inquirer);
    return { session, selection, learning: new Learning(session, selection, load) };
  });
}

/** Solves the first task. */
async function solved() {
  const parts = learner();
  parts.learning.open('three-rounds');
  parts.learning.value = 1111;
  await parts.learning.check();
  return parts;
}

describe('a task', () => {
  it('puts its town on the stage, and is in the link', () => {
    const { session, learning } = learner();
    learning.open('smallest-tells');
    expect(session.settings.scenario.people).toBe(2000);
    expect(learning.view).toEqual([['task', 'smallest-tells']]);
    learning.close();
    expect(learning.view).toEqual([]);
  });

  it('that nobody knows is the list of all', () => {
    const { learning } = learner();
    learning.open('fly-to-the-moon');
    expect([learning.isOpen, learning.task]).toEqual([true, null]);
  });

  it('is solved by the setting of the town on the stage, and fails with another', async () => {
    const { session, learning } = learner();
    learning.open('smallest-tells');
    const { task } = learning;
    if (task?.kind !== 'setting') throw new Error('It is about a setting.');
    learning.set(task, 7);
    expect(task.paths.map((path) => session.settings.scenario[path])).toEqual([7, 7, 7]);
    await learning.check();
    expect(learning.attempt?.verdict).toBe('no');
    expect(learning.progress.solved).toEqual({});
    learning.set(task, 6);
    flushSync();
    expect(learning.attempt).toBeNull();
    await learning.check();
    expect(learning.attempt?.verdict).toBe('yes');
    expect(learning.progress.solved).toEqual({ 'smallest-tells': { value: 6 } });
    expect(learning.next?.id).toBe('fifth-retelling');
  });

  it('about a person takes who is selected', async () => {
    const { selection, learning } = learner();
    learning.open('no-food');
    const { person, lost } = STUDENTS['no-food']!.solves as { person: number; lost: number };
    selection.select(person);
    learning.lost = lost;
    await learning.check();
    expect(learning.attempt?.verdict).toBe('yes');
  });

  it('has the same verdict whether hints are open or not', async () => {
    const { learning } = await solved();
    const without = learning.attempt;
    learning.open('three-rounds');
    for (let hint = 0; hint < 5; hint++) learning.openHint();
    expect(learning.hints).toBe(3);
    learning.value = 1111;
    await learning.check();
    expect(learning.attempt).toEqual(without);
  });

  it('says what is wrong with an answer once somebody has asked, until it is mended', async () => {
    const { learning } = learner();
    learning.open('three-rounds');
    expect(learning.fault).toBeNull();
    await learning.check();
    expect(learning.fault).toEqual({ code: 'missing' });
    learning.value = 3.5;
    expect(learning.fault).toEqual({ code: 'whole' });
    learning.value = 3;
    expect(learning.fault).toBeNull();
  });

  it('can be ended while it is checked, and has no verdict then', async () => {
    const { load, goOn } = waitingCrew(1);
    const { learning } = learner(load);
    learning.open('three-rounds');
    learning.value = 1111;
    const checked = learning.check();
    expect(learning.checking.towns).toBe(0);
    learning.checking.cancel();
    goOn();
    await checked;
    expect([learning.checking.towns, learning.checking.failure, learning.attempt]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('says why it could not be checked', async () => {
    const { learning } = learner(() => Promise.reject(new Error('no memory')));
    learning.open('three-rounds');
    learning.value = 1111;
    await learning.check();
    expect(learning.checking.failure?.message).toBe('no memory');
  });

  it('notices that something else was changed, and leads back to its town', () => {
    const { session, learning } = learner();
    learning.open('raise-what-is-left');
    session.settings.set('listeners.verify', 0.2);
    session.settings.set('seed', 'other');
    expect(learning.isElsewhere).toBe(false);
    session.settings.set('drift.loss', 0);
    expect(learning.isElsewhere).toBe(true);
    learning.showTown();
    expect(learning.isElsewhere).toBe(false);
  });
});

describe('progress', () => {
  it('is kept by the browser over a reload', async () => {
    await solved();
    expect(learner().learning.progress.solved).toEqual({ 'three-rounds': { value: 1111 } });
  });

  it('comes back whole from a link where the browser was wiped', async () => {
    const { learning } = await solved();
    const { text } = learning.progress;
    browser.kept.clear();
    const other = learner().learning;
    expect(other.progress.solved).toEqual({});
    other.open('no-food', text);
    expect(other.progress.solved).toEqual({ 'three-rounds': { value: 1111 } });
    expect(learner().learning.progress.text).toBe(text);
  });

  it('loses nothing where the browser refuses to keep it, and says so', async () => {
    browser.isFull = true;
    const { learning } = await solved();
    expect(learning.progress.keeping).toBe('refused');
    expect(learning.progress.text).toBe('three-rounds_1111');
  });

  it('is kept again where the browser was wiped meanwhile, and says so', async () => {
    const { learning } = await solved();
    browser.kept.clear();
    learning.progress.bring('fifth-retelling_0.2');
    expect(learning.progress.keeping).toBe('cleared');
    expect(learner().learning.progress.text).toBe('three-rounds_1111~fifth-retelling_0.2');
  });

  it('takes in what another page has kept meanwhile', async () => {
    const [one, other] = [learner().learning, learner().learning];
    one.progress.bring('three-rounds_1111');
    other.progress.bring('fifth-retelling_0.2');
    expect(other.progress.text).toBe('three-rounds_1111~fifth-retelling_0.2');
  });
});
