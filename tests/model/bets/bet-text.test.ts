import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersTo,
  isShare,
  LONGEST_NAME,
  POINTS,
  SUBJECTS,
  waysOf,
  type Bet,
} from '../../../src/model/bets/bet.ts';
import { betIn, betText, LONGEST_BET } from '../../../src/model/bets/bet-text.ts';

const PEOPLE = 5000;

const anyName = fc.string({ unit: 'grapheme', maxLength: LONGEST_NAME });

/** Any bet that somebody can make in a town of so many people. */
const anyBet: fc.Arbitrary<Bet> = fc
  .constantFrom(...SUBJECTS)
  .chain((about) => fc.tuple(fc.constant(about), fc.constantFrom(...waysOf(about)), anyName))
  .chain(([about, way, name]) => {
    const bet = (guess: Bet['guess']): Bet => ({ about, name, guess });
    if (way === 'choice')
      return fc
        .nat(answersTo(about, { people: PEOPLE }).length - 1)
        .map((choice) => bet({ way: 'choice', choice }));
    if (way === 'number')
      return isShare(about)
        ? fc.nat(1000).map((thousandths) => bet({ way: 'number', number: thousandths / 1000 }))
        : fc.nat(PEOPLE).map((number) => bet({ way: 'number', number }));
    return fc
      .array(fc.nat(1295), { minLength: POINTS, maxLength: POINTS })
      .map((steps) =>
        bet({ way: 'curve', curve: steps.sort((one, other) => one - other).map((step) => step / 1295) }),
      );
  });

describe('a bet in a link', () => {
  it('has at most forty characters, and comes back as it was', () => {
    fc.assert(
      fc.property(anyBet, (bet) => {
        const text = betText(bet);
        expect([...text].length).toBeLessThanOrEqual(LONGEST_BET);
        const read = betIn(text, PEOPLE)!;
        expect(read.about).toBe(bet.about);
        if (bet.guess.way === 'number' && read.guess.way === 'number')
          expect(read.guess.number).toBeCloseTo(bet.guess.number, 9);
        else expect(read.guess).toEqual(bet.guess);
      }),
    );
  });

  it('keeps the name of whoever bets', () => {
    const bet: Bet = { about: 'reach', name: 'Ada Byron', guess: { way: 'number', number: 300 } };
    expect(betText(bet)).toBe('reach.n300~Ada Byron');
    expect(betIn('reach.n300~Ada Byron', PEOPLE)).toEqual(bet);
  });

  it('is refused where the town has no such answer, number or curve', () => {
    for (const text of [
      ...[
        '',
        'reach',
        'reach.n',
        'reach.n5001',
        'reach.n-3',
        'reach.n1.5',
        'reach.a0',
        'reach.a5',
        'luck.n3',
      ],
      ...['retold.n101', 'retold.c000000000000', 'reach.c00000000', 'reach.czz0000000000', 'reach.n300 z'],
    ])
      expect(betIn(text, PEOPLE), text).toBeNull();
  });
});
