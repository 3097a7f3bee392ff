import { describe, expect, it } from 'vitest';
import {
  matchingMadeUp,
  matchingPeople,
  numberBehind,
  personOfNumber,
} from '../../../src/ui/person/match-names.ts';
import { MadeUpNames } from '../../../src/ui/values/made-up-names.ts';

const names = ['Mme Thénardier', 'Thénardier', 'Old Theo', 'Valjean', 'Bathilde', '12'];

describe('finding somebody by name', () => {
  it('has those first whose name begins so, whatever the case and accents', () => {
    expect(matchingPeople('the', names)).toEqual([1, 0, 2]);
    expect(matchingPeople(' THÉ', names)).toEqual([1, 0, 2]);
    expect(matchingPeople('th', names)).toEqual([1, 0, 2, 4]);
  });

  it('finds nobody for nothing, and no more than eight', () => {
    expect(matchingPeople('  ', names)).toEqual([]);
    expect(matchingPeople('zz', names)).toEqual([]);
    const many = Array.from({ length: 30 }, (_, person) => `Ann ${person}`);
    expect(matchingPeople('ann', many)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('finding somebody by a made-up name', () => {
  const madeUp = new MadeUpNames('kitchen');
  const people = 5000;

  it('has those first who know the story, then others, each by number', () => {
    const mina = Array.from({ length: people }, (_, person) => person).filter(
      (person) => madeUp.of(person) === 'Mina',
    );
    const hasHeard = (person: number) => person >= mina[5]! && person <= mina[6]!;
    const found = matchingMadeUp('mína', madeUp, people, hasHeard);
    expect(found).toEqual([5, 6, 0, 1, 2, 3, 4, 7].map((place) => mina[place]));
  });

  it('finds nobody for nothing, or for a name that nobody has', () => {
    expect(['', '  ', 'zz'].map((typed) => matchingMadeUp(typed, madeUp, people, () => true))).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('takes a name with a number for the number', () => {
    const typed = ['Mina (778)', 'mina 778', 'Mina (778) ', '778', 'Mina', '-1', '1.5'];
    expect(typed.map(numberBehind)).toEqual(['778', '778', '778', '778', 'Mina', '-1', '1.5']);
  });
});

describe('finding somebody by number', () => {
  it('takes the numbers of the town and nothing else', () => {
    const typed = ['0', ' 7 ', '299', '300', '-1', '1.5', '', 'x', '1e2', '99999999999'];
    expect(typed.map((text) => personOfNumber(text, 300))).toEqual([
      ...[0, 7, 299, null, null, null, null, null, null, null],
    ]);
  });
});
