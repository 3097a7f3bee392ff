import { describe, expect, it } from 'vitest';
import {
  bandPath,
  clipAtTop,
  lastPoint,
  linePath,
  seriesPoints,
} from '../../../src/charts/drawing/curves.ts';

const double = (value: number) => value * 2;
const down = (value: number) => 100 - value;

describe('the points of a series', () => {
  it('end at the shown day', () => {
    expect(seriesPoints([1, 2, 3], 1, double, down)).toEqual([
      [0, 99],
      [2, 98],
    ]);
  });

  it('end with the values when the shown day lies beyond them', () => {
    expect(seriesPoints(Uint32Array.of(5), 40, double, down)).toEqual([[0, 95]]);
    expect(seriesPoints([], 3, double, down)).toEqual([]);
  });
});

describe('a path', () => {
  it('joins its points', () => {
    expect(
      linePath([
        [0, 10],
        [5, 2.25],
      ]),
    ).toBe('M0,10L5,2.3');
  });

  it('has a gap where a point has no height', () => {
    const path = linePath([
      [0, 1],
      [1, 1],
      [2, NaN],
      [3, 1],
      [4, 1],
    ]);
    expect(path).toBe('M0,1L1,1M3,1L4,1');
  });

  it('is empty without points', () => {
    expect(linePath([])).toBe('');
    expect(bandPath([])).toBe('');
  });

  it('goes round a band and leaves out where there is none', () => {
    const path = bandPath([
      { x: 0, low: 10, high: 0 },
      { x: 5, low: 10, high: 2 },
      { x: 9, low: NaN, high: NaN },
    ]);
    expect(path).toBe('M0,0L5,2L5,10L0,10Z');
  });
});

describe('a curve that leaves the town', () => {
  it('is cut where it crosses the top', () => {
    const clipped = clipAtTop(
      [
        [0, 90],
        [10, 40],
        [20, -60],
        [30, -900],
      ],
      20,
    );
    expect(clipped.exit).toBeCloseTo(12);
    expect(clipped.points).toEqual([
      [0, 90],
      [10, 40],
      [12, 20],
    ]);
  });

  it('stays whole when it never crosses it', () => {
    const points = [
      [0, 90],
      [10, 20],
    ] as const;
    expect(clipAtTop(points, 20)).toEqual({ points, exit: null });
  });

  it('leaves upright towards a value beyond all numbers', () => {
    const clipped = clipAtTop(
      [
        [0, 90],
        [10, -Infinity],
      ],
      20,
    );
    expect(clipped).toEqual({
      points: [
        [0, 90],
        [0, 20],
      ],
      exit: 0,
    });
  });

  it('has nothing to draw when it begins above the top', () => {
    expect(clipAtTop([[3, 5]], 20)).toEqual({ points: [], exit: 3 });
  });
});

describe('the end of a line', () => {
  it('is its last drawn point', () => {
    expect(
      lastPoint([
        [0, 1],
        [1, NaN],
      ]),
    ).toEqual([0, 1]);
    expect(lastPoint([[0, NaN]])).toBeNull();
  });
});
