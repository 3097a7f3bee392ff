import { describe, expect, it } from 'vitest';
import { bundledNetwork } from '../../../../src/model/network/import/bundled.ts';
import { shapeOf } from '../../../../src/model/network/import/shape.ts';

describe('the shape of a network', () => {
  it('counts people, ties, parts and how many have how many contacts', () => {
    // A triangle, a pair, and somebody alone.
    const ties = Uint32Array.of(0, 1, 0, 2, 1, 2, 3, 4);
    expect(shapeOf({ people: 6, ties })).toEqual({
      people: 6,
      ties: 4,
      parts: 3,
      largestPart: 3,
      degrees: Uint32Array.of(1, 2, 3),
    });
  });

  it('is as published for the karate club', () => {
    const { degrees, ...shape } = shapeOf(bundledNetwork('karate'));
    expect(shape).toEqual({ people: 34, ties: 78, parts: 1, largestPart: 34 });
    // The instructor's 16 and the officer's 17; twelve have two contacts or fewer.
    expect([degrees.length - 1, degrees[17], degrees[16]]).toEqual([17, 1, 1]);
    expect(degrees[0]! + degrees[1]! + degrees[2]!).toBe(12);
  });

  it('finds one part in a long chain, whatever the order of its ties', () => {
    const people = 20_000;
    const ties = Uint32Array.from({ length: 2 * (people - 1) }, (_, end) => (end >> 1) + (end & 1)).reverse();
    expect(shapeOf({ people, ties })).toMatchObject({ parts: 1, largestPart: people });
  });
});
