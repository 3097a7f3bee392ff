import { describe, expect, it } from 'vitest';
import { claimIn, claimText, verdictOf } from '../../src/lesson/claim.ts';
import { filledIn, strangeFigures } from '../../src/lesson/figures.ts';
import { simulate } from '../../src/model/simulate.ts';
import { numbers } from '../../src/words/en/numbers.ts';
import { scenarioWith } from '../model/runs.ts';

const scenario = scenarioWith({
  people: 300,
  days: 40,
  seed: 'a',
  'network.contacts': 20,
  'diners.count': 3,
});
const run = simulate(scenario, scenario.seed, null);
const holds = (sentence: string) => verdictOf(claimIn(sentence)!, run, scenario.people);

describe('a claim', () => {
  it.each([
    ['reach@36 between 300 and 900', { low: 300, high: 900, isShare: false }],
    ['fans at least 2%', { low: 0.02, high: null, isShare: true }],
    ['retold at most 0.5', { low: null, high: 0.5, isShare: false }],
    ['reach  between 10%  and 20%', { low: 0.1, high: 0.2, isShare: true }],
  ])('is read from “%s”, and written again', (sentence, ends) => {
    const claim = claimIn(sentence)!;
    expect(claim).toMatchObject(ends);
    expect(claimIn(claimText(claim))).toEqual(claim);
  });

  it.each([
    'reach over 3',
    'heard at least 3',
    'fans@3 at least 3',
    'reach between 9 and 3',
    'reach between 1% and 3',
    'tellings at least 2%',
    'reach at least -3',
    'reach at least 3 or so',
    '',
  ])('is none in “%s”', (sentence) => expect(claimIn(sentence)).toBeNull());

  it('is true from its lower end to its upper, both taken in', () => {
    const heard = run.byDay.reach[10]!;
    expect(heard).toBeGreaterThan(1);
    expect(holds(`reach@10 between ${heard} and ${heard}`)).toMatchObject({ value: heard, holds: true });
    expect(holds(`reach@10 at least ${heard + 1}`).holds).toBe(false);
    expect(holds(`reach@10 at most ${heard - 1}`).holds).toBe(false);
  });

  it('of a share is about the share of the people', () => {
    expect(holds('reach at most 100%').value).toBe(run.reach / 300);
  });

  it('of a day after the last is about the last', () => {
    expect(holds(`reach@400 at least 0`).value).toBe(run.reach);
  });

  it('is not true where nothing is there to be measured', () => {
    const alone = scenarioWith({ people: 300, days: 3, 'telling.fanTells': 0, 'telling.perDay': 0 });
    const silent = simulate(alone, alone.seed, null);
    expect(verdictOf(claimIn('retold at least 0')!, silent, 300)).toMatchObject({
      value: null,
      holds: false,
    });
  });
});

describe('a text', () => {
  it('gets the numbers of the run, and of all tellings until a day their sum', () => {
    const { reach, tellings } = run.byDay;
    expect(filledIn('{reach@10} of 300, {reach@10%}; {tellings@3} tellings.', run, 300, numbers)).toBe(
      `${reach[10]} of 300, ${numbers.percent(reach[10]! / 300)}; ${tellings[1]! + tellings[2]! + tellings[3]!} tellings.`,
    );
  });

  it('writes what somebody lost with a minus sign', () => {
    const downline = { members: 9, lost: 0.5, retailShare: 0.2, earned: { p50: -728 } };
    expect(filledIn('{median}; {lost}', { ...run, downline }, 300, numbers)).toBe('−728; 50%');
  });

  it('has no other braces', () => {
    expect(strangeFigures('{reach} {reach@3%} {heard} {tellings%} {fans@3}')).toEqual([
      '{heard}',
      '{tellings%}',
      '{fans@3}',
    ]);
  });
});
