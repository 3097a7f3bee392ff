import { describe, expect, it } from 'vitest';
import { answeredAt, stepsOf } from '../../src/lesson/chapter-steps.ts';
import { talkOf } from './talks.ts';

const bet = { question: 'How many?', answers: ['few', 'many'], right: 1 };

const { chapters } = talkOf({
  talk: 1,
  title: 'Steps',
  chapters: [
    { title: 'A title alone' },
    { title: 'A text', text: 'Read.' },
    { title: 'A run', text: 'Read.', scenario: 'ten-tell-ten' },
    { title: 'A bet without a lesson', bet, changes: { people: 2000 } },
    { title: 'Its lesson', changes: { people: 3000 }, lesson: 'Many.' },
    { title: 'A bet that nothing answers', bet, day: 3 },
    { title: 'Another bet', bet, lesson: 'Many.', show: { runs: 20 } },
  ],
});

describe('the steps of a chapter', () => {
  it('are what the chapter has, in the order in which it is told', () => {
    expect(chapters.map((_, place) => stepsOf(chapters, place).join(' '))).toEqual([
      'text',
      'text',
      'text run',
      'bet run',
      'run lesson',
      'bet run lesson',
      'bet run lesson',
    ]);
  });

  it('answer a bet with the next lesson, or where it was asked when another bet comes first', () => {
    expect(chapters.map((_, place) => answeredAt(chapters, place))).toEqual([-1, -1, -1, -1, 3, 5, 6]);
  });
});
