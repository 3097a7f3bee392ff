import { describe, expect, it, vi } from 'vitest';
import * as random from '../../src/model/basics/random.ts';
import { degreesOf, rowsOf } from '../model/network/generators/rows.ts';

const LINKS = 3;
const TOLERANCE = 0.01;

/** The share of people with k contacts as the network grows: 2 m (m + 1) / (k (k + 1) (k + 2)). */
const shareWith = (k: number): number => (2 * LINKS * (LINKS + 1)) / (k * (k + 1) * (k + 2));

function expectPreferentialAttachment(): void {
  const degrees = degreesOf(
    rowsOf({ people: 40_000, 'network.kind': 'scaleFree', 'network.contacts': 2 * LINKS }),
  );
  for (let k = LINKS; k <= 12; k++) {
    const share = degrees.filter((degree) => degree === k).length / degrees.length;
    expect(Math.abs(share - shareWith(k)), `share with ${k} contacts`).toBeLessThanOrEqual(TOLERANCE);
  }
  // What tells a broad tail from a narrow one: P(≥ k) = m (m + 1) / (k (k + 1)).
  const many = degrees.filter((degree) => degree >= 60).length / degrees.length;
  const expected = (LINKS * (LINKS + 1)) / (60 * 61);
  expect(Math.abs(many - expected) / expected).toBeLessThan(0.3);
  expect(Math.min(...degrees)).toBe(LINKS);
}

describe('target 15: a scale-free network (Barabási & Albert 1999)', () => {
  it('has an oracle whose shares add up to one, and give .4, .2, .1143', () => {
    const shares = Array.from({ length: 100_000 }, (_, index) => shareWith(LINKS + index));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 8);
    expect(shares.slice(0, 3).map((share) => Number(share.toFixed(4)))).toEqual([0.4, 0.2, 0.1143]);
  });

  it('has degrees spread as the theory of its growth says', () => {
    expectPreferentialAttachment();
  });

  it('has a check that fails when newcomers prefer nobody', () => {
    const { asIndex } = random;
    // At even places stands who made a tie: a draw among those alone takes everybody alike.
    const spy = vi
      .spyOn(random, 'asIndex')
      .mockImplementation((draw, count) =>
        count % 2 === 0 ? 2 * asIndex(draw, count / 2) : asIndex(draw, count),
      );
    expect(expectPreferentialAttachment).toThrow('contacts');
    expect(spy).toHaveBeenCalled();
    spy.mockRestore();
  });
});
