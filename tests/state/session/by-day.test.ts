import { describe, expect, it } from 'vitest';
import { DayAnswers } from '../../../src/state/session/by-day.svelte.ts';

/** Answers that come when the test says so, about a run and a day that it sets. */
function answersOf() {
  const waiting: ((answer: string) => void)[] = [];
  const onShow = {
    recording: { name: 'first' } as object | null,
    shown: { measures: { day: 4 } },
    isBetweenRuns: false,
  };
  const answers = new DayAnswers<string>(onShow, () => new Promise((resolve) => waiting.push(resolve)));
  const answer = async (text: string) => {
    waiting.shift()!(text);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { onShow, answers, answer, waiting };
}

describe('what only the worker knows of a day', () => {
  it('is nothing and late until it is known, and late again on another day', async () => {
    const { onShow, answers, answer } = answersOf();
    void answers.ask();
    expect([answers.latest, answers.isLate]).toEqual([null, true]);
    await answer('day 4');
    expect([answers.latest, answers.isLate]).toEqual(['day 4', false]);
    onShow.shown = { measures: { day: 0 } };
    expect([answers.latest, answers.isLate]).toEqual(['day 4', true]);
  });

  it('is never shown with another run than the one that it was asked about', async () => {
    const { onShow, answers, answer } = answersOf();
    void answers.ask();
    const before = onShow.recording;
    onShow.recording = { name: 'second' };
    onShow.isBetweenRuns = true;
    await answer('of the first');
    expect([answers.latest, answers.isLate]).toEqual([null, true]);
    onShow.recording = before;
    expect(answers.latest).toBe('of the first');
  });

  it('is asked once at a time, and then for the day on show by now', async () => {
    const { onShow, answers, answer, waiting } = answersOf();
    void answers.ask();
    for (const day of [5, 6, 7]) {
      onShow.shown = { measures: { day } };
      void answers.ask();
    }
    expect(waiting).toHaveLength(1);
    await answer('day 4');
    expect([answers.latest, answers.isLate, waiting.length]).toEqual(['day 4', true, 1]);
    await answer('day 7');
    expect([answers.latest, answers.isLate, waiting.length]).toEqual(['day 7', false, 0]);
  });

  it('can be had before a run is shown, and is shown with it only', async () => {
    const { onShow, answers, answer } = answersOf();
    const next = { name: 'second' };
    void answers.prepare(next, 4);
    await answer('of the second');
    expect(answers.latest).toBeNull();
    onShow.recording = next;
    expect([answers.latest, answers.isLate]).toEqual(['of the second', false]);
  });
});
