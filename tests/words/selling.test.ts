import { describe, expect, it } from 'vitest';
import type { HeadcountFacts } from '../../src/findings/selling.ts';
import { selling } from '../../src/words/en/selling.ts';

const facts: HeadcountFacts = { day: 90, members: 40, builders: 20, inside: 40, lost: 5, median: -12.4 };

const headline = (changes: Partial<HeadcountFacts>): string =>
  selling
    .headline({ ...facts, ...changes }, '')
    .map(({ text }) => text)
    .join('');

describe('the headline of a business', () => {
  it('counts who lost, once a month is over', () => {
    expect(headline({})).toBe(
      'Day 90: 40 have joined. 5 of 20 who joined to earn lost money; the middle one is down 12.',
    );
    expect(headline({ day: 29 })).toBe(
      'Day 29: 40 have joined. So far, 5 of 20 who joined to earn have paid more than they got; the middle one is down 12.',
    );
  });

  it('tells who is still in where somebody has left', () => {
    expect(headline({ inside: 39 })).toContain('40 have joined, 39 are still in.');
  });

  it('has no middle of one', () => {
    expect(headline({ builders: 1, lost: 0, median: 2375 })).toBe(
      'Day 90: 40 have joined. The only one who joined to earn is up 2,375.',
    );
  });
});
