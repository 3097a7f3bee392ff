import { describe, expect, it } from 'vitest';
import { numberWords } from '../../src/words/numbers.ts';

const { percent } = numberWords('en');

describe('a share', () => {
  it('has the digits that it is worth', () => {
    expect([0.5, 0.123, 0.0671, 0].map(percent)).toEqual(['50%', '12%', '6.7%', '0%']);
  });

  it('is not rounded to all or none where it is neither', () => {
    expect([1, 0.9999, 0.996].map(percent)).toEqual(['100%', '99.9%', '99.6%']);
    expect([14 / 50_000, 0.0001, -0.0004].map(percent)).toEqual(['0.03%', '0.01%', '-0.04%']);
  });
});
