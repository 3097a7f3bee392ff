import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../src/findings/bet-reasons.ts';
import { mostChosen, nearestOf, outcomeOf, scoreOf, spreadOf, type BetRun } from '../../src/findings/bets.ts';
import type { Bet, Guess, Subject } from '../../src/model/bets/bet.ts';
import { PRESETS, presetById, presetScenario } from '../../src/model/scenario/presets/index.ts';
import { simulate } from '../model/kernels.ts';
import { runOf } from '../model/runs.ts';

/** The run of a preset as the page has it. */
function betRun(id: string, changes = {}): BetRun {
  const scenario = { ...presetScenario(presetById(id)!), ...changes };
  const { measures } = runOf(scenario);
  return {
    people: scenario.people,
    days: measures.days,
    stageCounts: measures.stageCounts,
    mostHops: 9,
  };
}

const excellent = betRun(PRESETS[0].id);
const bet = (guess: Guess, about: Subject = 'reach'): Bet => ({ about, name: '', guess });
const number = (value: number): Guess => ({ way: 'number', number: value });
const reach = outcomeOf('reach', excellent)!;

describe('what becomes of a bet', () => {
  it('is how far a number was off, and how near is near enough', () => {
    const nearness = (value: number) => {
      const score = scoreOf(bet(number(value)), excellent);
      return score.kind === 'number' ? score.nearness : score.kind;
    };
    expect(nearness(reach)).toBe('exact');
    expect(nearness(Math.round(reach * 1.1))).toBe('close');
    expect(nearness(Math.round(reach * 1.6))).toBe('high');
    expect(nearness(Math.round(reach / 3))).toBe('low');
    expect(scoreOf(bet(number(reach * 2)), excellent)).toMatchObject({ times: 2 });
    expect(scoreOf(bet(number(0)), excellent)).toMatchObject({ times: null, nearness: 'low' });
  });

  it('is by how many answers a choice was off', () => {
    const offs = [0, 1, 2, 3].map((choice) => {
      const score = scoreOf(bet({ way: 'choice', choice }), excellent);
      return score.kind === 'choice' ? score.off : NaN;
    });
    expect(offs.filter((off) => off === 0)).toHaveLength(1);
    expect(offs).toEqual(offs.map((_, place) => offs[0]! + place));
  });

  it('is of a curve its end, and when it has its half', () => {
    const share = reach / excellent.people;
    const early = scoreOf(
      bet({ way: 'curve', curve: [share, share, share, share, share, share] }),
      excellent,
    );
    expect(early).toMatchObject({ kind: 'curve', nearness: 'exact' });
    expect(reasonOf(bet(number(reach)), early, excellent)).toMatchObject({ kind: 'late' });
  });

  it('is nothing where the run has no number', () => {
    const untold = betRun('excellent-restaurant', {
      'telling.fanTells': 1,
      'telling.perDay': 1,
      'listeners.relay': 0,
      days: 1,
    });
    if (outcomeOf('retold', untold) === null)
      expect(scoreOf(bet(number(0.4), 'retold'), untold)).toEqual({ kind: 'nothing' });
  });
});

describe('why a bet and a run differ', () => {
  const why = (run: BetRun, guess: Guess, about: Subject = 'reach') => {
    const own = bet(guess, about);
    return reasonOf(own, scoreOf(own, run), run).kind;
  };

  it('is a fact of this run', () => {
    const fizzled = betRun('just-below-the-tipping-point');
    expect(why(fizzled, number(fizzled.people))).toBe('died');
    expect(why(excellent, number(reach))).toBe('agree');
    expect(why(excellent, number(10))).toMatch(/^(?:doubled|afresh)$/);
    expect(why(betRun('ten-tell-ten'), number(0))).toBe('doubled');
    expect(why(betRun('whisper-game'), number(1), 'retold')).toBe('retold');
    expect(why(betRun('exaggeration-backfires'), number(0), 'critics')).toBe('disappointed');
    expect(why(betRun('paid-enthusiasm'), number(0), 'visits')).toBe('went');
  });
});

describe('several guesses', () => {
  const named = (guesses: readonly Guess[]) =>
    guesses.map((guess, place) => ({ name: `N${String(place)}`, guess }));

  it('have a middle one and a range', () => {
    expect(spreadOf([], 4)).toBeNull();
    expect(spreadOf(named([3, 900, 30, 40].map(number)), 4)).toEqual({
      way: 'number',
      low: 3,
      middle: 35,
      high: 900,
    });
    const choices = [0, 2, 2, 3].map((choice): Guess => ({ way: 'choice', choice }));
    expect(spreadOf(named(choices), 4)).toEqual({ way: 'choice', counts: [1, 0, 2, 1], middle: 2 });
    const curves = [0.1, 0.3, 0.9].map((share): Guess => ({ way: 'curve', curve: [0, 0, 0, 0, 0, share] }));
    expect(spreadOf(named(curves), 4)).toEqual({
      way: 'curve',
      middle: [0, 0, 0, 0, 0, 0.3],
      low: 0.1,
      high: 0.9,
    });
  });

  it('have one that is nearest, or everybody with the right answer, or nobody', () => {
    const near = nearestOf(named([1, reach + 5, 4999].map(number)), 'reach', excellent);
    expect(near.map(({ name }) => name)).toEqual(['N1']);
    const all = [0, 1, 2, 3].map((choice): Guess => ({ way: 'choice', choice }));
    expect(nearestOf(named(all), 'reach', excellent)).toHaveLength(1);
    const wrong = all.filter((guess) => {
      const score = scoreOf(bet(guess), excellent);
      return score.kind === 'choice' && score.off !== 0;
    });
    expect(nearestOf(named(wrong), 'reach', excellent)).toEqual([]);
  });
});

describe('a bet on who loses money', () => {
  it('is about those who joined to earn, and is explained by whose money it was', () => {
    const scenario = { ...presetScenario(presetById('recruits-plan')!), people: 300, days: 60 };
    const { downline } = simulate(scenario);
    const run: BetRun = { ...betRun('recruits-plan', { people: 300, days: 60 }), downline: downline! };
    expect(outcomeOf('lost', run)).toBe(downline!.lost);
    const guess = bet(number(0.1), 'lost');
    const score = scoreOf(guess, run);
    expect(score).toMatchObject({ kind: 'number', nearness: 'low', value: downline!.lost });
    const { margins, commissions, fees } = downline!.pay;
    expect(reasonOf(guess, score, run)).toMatchObject({
      kind: 'pay',
      fromFees: fees / (margins + commissions + fees),
    });
  });

  it('comes to nothing where nobody sells', () => {
    expect(outcomeOf('lost', excellent)).toBeNull();
    expect(scoreOf(bet(number(0.1), 'lost'), excellent)).toEqual({ kind: 'nothing' });
  });
});

describe('the answers that most chose', () => {
  it('are several where these were equally many', () => {
    expect(mostChosen([1, 0, 2, 0])).toEqual([2]);
    expect(mostChosen([1, 0, 0, 1])).toEqual([0, 3]);
  });
});

describe('a bet on how often a story takes off', () => {
  const about = 'outbreak' as const;
  const withLucks = (tookOff: number, runs = 100): BetRun => ({ ...excellent, lucks: { runs, tookOff } });

  it('is judged by many runs, and by none before these are there', () => {
    expect(outcomeOf(about, excellent)).toBeNull();
    expect(scoreOf(bet(number(0.5), about), excellent)).toEqual({ kind: 'nothing' });
    expect(outcomeOf(about, withLucks(71))).toBe(0.71);
    const offs = [0, 1, 2, 3, 4].map((choice) =>
      scoreOf(bet({ way: 'choice', choice }, about), withLucks(71)),
    );
    expect(offs.map((score) => (score.kind === 'choice' ? score.off : NaN))).toEqual([-3, -2, -1, 0, 1]);
    // Where one answer ends, the next begins.
    const right = (tookOff: number) => {
      const score = scoreOf(bet({ way: 'choice', choice: 0 }, about), withLucks(tookOff));
      return score.kind === 'choice' ? 0 - score.off : NaN;
    };
    expect([0, 19, 20, 39, 40, 59, 60, 79, 80, 100].map(right)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('is explained by the runs in which it died out, whoever was right', () => {
    const why = (guess: number, tookOff: number) => {
      const made = bet(number(guess), about);
      const run = withLucks(tookOff, 200);
      return reasonOf(made, scoreOf(made, run), run);
    };
    expect(why(0.1, 142)).toEqual({ kind: 'lucks', died: 58, runs: 200 });
    expect(why(0.71, 142)).toEqual({ kind: 'lucks', died: 58, runs: 200 });
  });
});
