import { describe, expect, it } from 'vitest';
import { matchingPeople, personOfNumber } from '../../../src/ui/person/match-names.ts';

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

describe('finding somebody by number', () => {
  it('takes the numbers of the town and nothing else', () => {
    const typed = ['0', ' 7 ', '299', '300', '-1', '1.5', '', 'x', '1e2', '99999999999'];
    expect(typed.map((text) => personOfNumber(text, 300))).toEqual([
      ...[0, 7, 299, null, null, null, null, null, null, null],
    ]);
  });
});
