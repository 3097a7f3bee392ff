import { describe, expect, it } from 'vitest';
import { degreeBars, middleHalf } from '../../../src/ui/network/degree-bars.ts';

describe('the bars of a degree chart', () => {
  it('are one for each number of contacts as long as there is room', () => {
    expect(degreeBars([1, 2, 3])).toEqual([
      { from: 0, to: 0, people: 1 },
      { from: 1, to: 1, people: 2 },
      { from: 2, to: 2, people: 3 },
    ]);
  });

  it('are at most forty, equally wide, and hold everybody', () => {
    const degrees = Array.from({ length: 101 }, (_, degree) => degree % 7);
    const bars = degreeBars(degrees);
    expect(bars.length).toBeLessThanOrEqual(40);
    expect(new Set(bars.slice(0, -1).map(({ from, to }) => to - from)).size).toBe(1);
    expect(bars.at(-1)!.to).toBe(100);
    expect(bars.reduce((sum, { people }) => sum + people, 0)).toBe(degrees.reduce((a, b) => a + b));
  });
});

describe('the middle half', () => {
  it('leaves out the quarter with the fewest and the quarter with the most contacts', () => {
    // 0, 1, 1, 2, 2, 2, 5, 9
    expect(middleHalf([1, 2, 3, 0, 0, 1, 0, 0, 0, 1])).toEqual([1, 2]);
    expect(middleHalf([0, 0, 40])).toEqual([2, 2]);
    expect(middleHalf([])).toEqual([0, 0]);
  });
});
