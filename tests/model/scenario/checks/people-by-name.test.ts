import { describe, expect, it } from 'vitest';
import { namedPeople } from '../../../../src/model/scenario/checks/people-by-name.ts';

const names = ['Anna', 'Ben', 'Zoë', 'ben', 'Sam', 'Sam', 'Li, Wei', '7', 'CLEO'];

describe('people by name', () => {
  it.each([
    [
      ['Anna', 'Ben'],
      [0, 1],
    ],
    [
      [2, 'ben'],
      [2, 3],
    ],
    [
      ['cleo', 'zoë', 'Zoe\u0308'],
      [8, 2, 2],
    ],
    ['Anna', [0]],
    ['Anna; Ben, 4', [0, 1, 4]],
    ['Li, Wei', [6]],
    ['7', [7]],
    [['7'], [7]],
  ])('%j are their numbers', (value, people) => {
    expect(namedPeople(value, names)).toEqual({ value: people, problem: null });
  });

  it.each([
    [['Annna'], { code: 'nobodyCalled', name: 'Annna', nearest: 'Anna' }],
    [[1, 'Somebody else'], { code: 'nobodyCalled', name: 'Somebody else', nearest: null }],
    ['Sam', { code: 'sameName', name: 'Sam', people: 2 }],
    [['BEN'], { code: 'sameName', name: 'BEN', people: 2 }],
  ])('%j cannot be told', (value, problem) => {
    expect(namedPeople(value, names)).toEqual({ value, problem });
  });

  it.each([[[0, 17]], [[]], [null], [{ 0: 'Anna' }]])('leave %j as it is', (value) => {
    expect(namedPeople(value, names)).toEqual({ value, problem: null });
  });

  it('leave names as they are where nobody has one', () => {
    expect(namedPeople(['Anna'], null)).toEqual({ value: ['Anna'], problem: null });
  });

  it('are found among a million at once', () => {
    const many = Array.from({ length: 1_000_000 }, (_, person) => `Person ${person}`);
    expect(namedPeople(['Persom 17', 'x'], many).problem).toMatchObject({ nearest: 'Person 17' });
  });
});
