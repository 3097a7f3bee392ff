import { describe, expect, it } from 'vitest';
import { numberWords } from '../../../src/words/grammar/numbers.ts';

const { change, percent, ratio, signed } = numberWords('en');

describe('a share', () => {
  it('has the digits that it is worth', () => {
    expect([0.5, 0.123, 0.0671, 0].map(percent)).toEqual(['50%', '12%', '6.7%', '0%']);
  });

  it('is not rounded to all or none where it is neither', () => {
    expect([1, 0.9999, 0.996].map(percent)).toEqual(['100%', '99.9%', '99.6%']);
    expect([14 / 50_000, 0.0001, -0.0004].map(percent)).toEqual(['0.03%', '0.01%', '-0.04%']);
  });
});

describe('a change', () => {
  it('has its sign', () => {
    expect([-0.744, 0.5, 0, 2.98].map(change)).toEqual(['−74%', '+50%', '0%', '+298%']);
  });
});

describe('a feeling and a ratio', () => {
  it('have two digits, and a sign where they are not 0', () => {
    expect([0.404, -0.4, 0.001, -0.001, 1].map(signed)).toEqual(['+0.4', '−0.4', '0', '0', '+1']);
    expect([1.005, 2, 0.333].map(ratio)).toEqual(['1', '2', '0.33']);
  });
});
