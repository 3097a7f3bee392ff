import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { DayAnswers } from '../../../src/state/session/by-day.svelte.ts';
import { endEffects, withEffects } from '../effects.svelte.ts';
import { OnShow } from './on-show.svelte.ts';

afterEach(endEffects);

/** Answers that come when the test says so, about a run and a day that it sets. */
function answersOf(isWanted = () => true) {
  const waiting: ((answer: string) => void)[] = [];
  const onShow = new OnShow();
  const question = () => new Promise<string>((resolve) => waiting.push(resolve));
  const answers = withEffects(() => new DayAnswers<string>(onShow, onShow, question, isWanted));
  const answer = async (text: string) => {
    waiting.shift()!(text);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const show = (day: number) => {
    onShow.shown = { measures: { day } };
    flushSync();
  };
  return { onShow, answers, answer, waiting, show };
}

describe('what only the worker knows of a day', () => {
  it('is nothing and late until it is known, and late again on another day', async () => {
    const { answers, answer, show } = answersOf();
    expect([answers.latest, answers.isLate]).toEqual([null, true]);
    await answer('day 4');
    expect([answers.latest, answers.isLate]).toEqual(['day 4', false]);
    show(0);
    expect([answers.latest, answers.isLate]).toEqual(['day 4', true]);
  });

  it('is never shown with another run than the one that it was asked about', async () => {
    const { onShow, answers, answer } = answersOf();
    const before = onShow.recording;
    onShow.recording = { name: 'second' };
    onShow.isBetweenRuns = true;
    await answer('of the first');
    expect([answers.latest, answers.isLate]).toEqual([null, true]);
    onShow.recording = before;
    expect(answers.latest).toBe('of the first');
  });

  it('is asked once at a time, and then for the day on show by now', async () => {
    const { answers, answer, waiting, show } = answersOf();
    for (const day of [5, 6, 7]) show(day);
    expect(waiting).toHaveLength(1);
    await answer('day 4');
    expect([answers.latest, answers.isLate, waiting.length]).toEqual(['day 4', true, 1]);
    await answer('day 7');
    expect([answers.latest, answers.isLate, waiting.length]).toEqual(['day 7', false, 0]);
  });

  it('can be had before a run is shown, and is shown with it only', async () => {
    const { onShow, answers, answer } = answersOf();
    await answer('of the first');
    const next = { name: 'second' };
    expect(onShow.prepared).toContain(answers);
    void answers.prepare(next, 4);
    await answer('of the second');
    expect(answers.latest).toBe('of the first');
    onShow.recording = next;
    expect([answers.latest, answers.isLate]).toEqual(['of the second', false]);
  });

  it('is not asked for, nor prepared, while nobody wants to know', () => {
    const { onShow, waiting, show } = answersOf(() => false);
    show(5);
    expect([waiting.length, onShow.prepared.length]).toEqual([0, 0]);
  });
});
