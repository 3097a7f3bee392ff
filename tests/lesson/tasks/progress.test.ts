import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TASKS } from '../../../src/lesson/tasks/index.ts';
import { progressIn, progressText } from '../../../src/lesson/tasks/progress.ts';
import { STUDENTS } from './students.ts';

const all = Object.fromEntries(TASKS.map(({ id }) => [id, STUDENTS[id]!.solves]));

describe('progress as a text', () => {
  it('holds everything that was solved, in characters that every messenger leaves alone', () => {
    const text = progressText(all);
    expect(progressIn(text)).toEqual({ solved: all, strange: 0 });
    expect(text).toMatch(/^[\w.~-]+$/);
    expect(text.length).toBeLessThan(400);
  });

  it('is found in a link, too', () => {
    const link = `https://example.org/#e=2&s=1&task=no-food&done=${progressText(all)}&z=1a2b`;
    expect(progressIn(link).solved).toEqual(all);
  });

  it('leaves out what no task has, and counts it', () => {
    expect(
      progressIn('three-rounds_1111~fly-to-the-moon_3~no-food_5~fifth-retelling_0.2_0.3~__proto__'),
    ).toEqual({
      solved: { 'three-rounds': { value: 1111 } },
      strange: 4,
    });
    expect(progressIn('x'.repeat(1_000_000))).toEqual({ solved: {}, strange: 1 });
  });

  it('of a stranger never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void progressIn(text)));
  });
});
