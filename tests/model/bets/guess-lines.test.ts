import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/model/bets/bet.ts';
import { guessesIn } from '../../../src/model/bets/guess-lines.ts';

const NUMBER: Question = { about: 'reach', way: 'number' };
const numbersIn = (text: string, question = NUMBER) =>
  guessesIn(text, question, 5000).guesses.map(({ name, guess }) => [name, Object.values(guess)[1]]);

describe('guesses that are pasted', () => {
  it('are a name and a number a line, in whatever way they are set apart', () => {
    expect(
      numbersIn('Ada: 300\r\nBen 1,200\n\nC. D.\t4 000\nÉve;12\n77\nFay – 1.500\n10%\nGus: 12.4'),
    ).toEqual([
      ...[
        ['Ada', 300],
        ['Ben', 1200],
        ['C. D.', 4000],
        ['Éve', 12],
        ['', 77],
        ['Fay', 1500],
        ['', 500],
      ],
      ['Gus', 12],
    ]);
  });

  it('are the numbers of answers, or hundredths, as the question asks', () => {
    expect(numbersIn('Ada: 2\nBen: 4', { about: 'reach', way: 'choice' })).toEqual([
      ['Ada', 1],
      ['Ben', 3],
    ]);
    expect(numbersIn('Ada: 37 %\nBen: 4,5', { about: 'retold', way: 'number' })).toEqual([
      ['Ada', 0.37],
      ['Ben', 0.045],
    ]);
  });

  it('are read out of links, with the name in the link or before it', () => {
    const link = 'https://example.org/#e=4&s=1&bet=reach.n300~Ada+B&z=1a2b';
    expect(numbersIn(`${link}\nCleo: ${link}`)).toEqual([
      ['Ada B', 300],
      ['Cleo', 300],
    ]);
    const curve = guessesIn('Ada: #s=1&bet=reach.c000000zzzzzz', { about: 'reach', way: 'curve' }, 5000);
    expect(curve.guesses).toEqual([{ name: 'Ada', guess: { way: 'curve', curve: [0, 0, 0, 1, 1, 1] } }]);
  });

  it('count once for each name, the last one', () => {
    expect(numbersIn('Ada: 300\nBen: 20\nAda: 400')).toEqual([
      ['Ben', 20],
      ['Ada', 400],
    ]);
  });

  it('are told by their line where they are none', () => {
    const { faults } = guessesIn('Ada\nBen: 5001\nCy: 3 apples\n#bet=visits.n3', NUMBER, 5000);
    expect(faults.map(({ line, problem }) => [line, problem])).toEqual([
      [1, { code: 'noNumber' }],
      [2, { code: 'outside', low: 0, high: 5000 }],
      [3, { code: 'noNumber' }],
      [4, { code: 'otherQuestion' }],
    ]);
    expect(guessesIn('Ada: 3', { about: 'reach', way: 'curve' }, 9).faults[0]!.problem.code).toBe(
      'curveByLink',
    );
  });

  it('are at most as many as a room has people', () => {
    const { guesses, faults } = guessesIn('7\n'.repeat(502), NUMBER, 5000);
    expect(guesses).toHaveLength(500);
    expect(faults.map(({ line }) => line)).toEqual([501, 502]);
  });

  it('never lose a line: each is a guess, a fault, or blank', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 20 }), (lines) => {
        const { guesses, faults } = guessesIn(
          lines.map((line) => line.replace(/[\r\n]/g, '')).join('\n'),
          NUMBER,
          5000,
        );
        const full = lines.filter((line) => line.replace(/[\r\n]/g, '').trim() !== '').length;
        const named = guesses.filter(({ name }) => name !== '').length;
        expect(guesses.length + faults.length).toBeLessThanOrEqual(full);
        if (named === 0) expect(guesses.length + faults.length).toBe(full);
      }),
    );
  });
});
