import { describe, expect, it } from 'vitest';
import { checkBets } from '../../../src/model/bets/check-bets.ts';
import { answerAt, answersTo } from '../../../src/model/bets/bet.ts';
import { curveByDay, movedCurve } from '../../../src/model/bets/curve.ts';

const question = { about: 'reach', way: 'number' };

describe('bets that come from outside', () => {
  it('are taken over where nothing is wrong', () => {
    const json = { question, guesses: [{ name: 'Ada', number: 300 }, { number: 0 }] };
    expect(checkBets(json, 5000)).toEqual({
      bets: {
        question,
        guesses: [
          { name: 'Ada', guess: { way: 'number', number: 300 } },
          { name: '', guess: { way: 'number', number: 0 } },
        ],
      },
      faults: [],
    });
  });

  it.each([
    [[], 'bets'],
    [{}, 'question'],
    [{ question: { about: 'luck', way: 'number' } }, 'question.about'],
    [{ question: { about: 'retold', way: 'curve' } }, 'question.way'],
    [{ question, guesses: 3 }, 'guesses'],
    [{ question, guesses: [{ number: 3 }, { number: 5001 }] }, 'guesses[1].number'],
    [{ question, guesses: [{ number: 1.5 }] }, 'guesses[0].number'],
    [{ question, guesses: [{ name: 7, number: 1 }] }, 'guesses[0].name'],
    [{ question, guesses: [{ name: 'x'.repeat(21), number: 1 }] }, 'guesses[0].name'],
    [{ question, guesses: ['Ada'] }, 'guesses[0]'],
    [{ question: { about: 'reach', way: 'choice' }, guesses: [{ choice: 4 }] }, 'guesses[0].choice'],
    [
      { question: { about: 'reach', way: 'curve' }, guesses: [{ curve: [0, 0, 0.5, 0.4, 1, 1] }] },
      'guesses[0].curve',
    ],
  ])('have a fault at the path of what is wrong: %j', (json, path) => {
    expect(checkBets(json, 5000).faults.map((fault) => fault.path)).toEqual([path]);
  });

  it('lose only the guesses that are wrong', () => {
    const { bets } = checkBets({ question, guesses: [{ number: -1 }, { name: 'Ada', number: 3 }] }, 5000);
    expect(bets!.guesses.map(({ name }) => name)).toEqual(['Ada']);
  });
});

describe('answers to choose from', () => {
  it('are two to five, and every number of people lies in exactly one', () => {
    for (const people of [2, 3, 10, 34, 500, 5000])
      for (const about of ['reach', 'visits', 'critics'] as const) {
        const answers = answersTo(about, { people });
        expect(answers.length).toBeGreaterThanOrEqual(2);
        expect(answers.length).toBeLessThanOrEqual(5);
        for (let value = 0; value <= people; value++) {
          const place = answerAt(answers, value);
          const inside = answers.filter(({ low, high }) => value >= low && (high === null || value < high));
          expect(inside).toEqual([answers[place]]);
        }
      }
  });
});

describe('a sketched curve', () => {
  it('never falls, whichever point is moved', () => {
    const drawn = movedCurve(movedCurve([0, 0, 0, 0, 0, 0], 2, 0.6), 4, 0.3);
    expect(drawn).toEqual([0, 0, 0.3, 0.3, 0.3, 0.6].map((share, at) => (at === 5 ? 0.6 : share)));
    expect(movedCurve(drawn, 0, 2)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('goes straight from point to point, from the first guests on', () => {
    const byDay = curveByDay([0.1, 0.1, 0.1, 0.4, 0.4, 0.4], 60, { start: 10, whole: 1000 });
    expect(byDay).toHaveLength(61);
    expect([byDay[0], byDay[5], byDay[10], byDay[35], byDay[60]]).toEqual([10, 55, 100, 250, 400]);
    expect([...curveByDay([1, 1, 1, 1, 1, 1], 0, { start: 3, whole: 9 })]).toEqual([3]);
  });
});
