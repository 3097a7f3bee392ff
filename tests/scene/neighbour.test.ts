import { describe, expect, it } from 'vitest';
import { nearestTo, neighbourIn } from '../../src/scene/neighbour.ts';

/** Person 4 in the middle of nine on a square grid, and one far off. */
const grid = new Float32Array([-1, -1, 0, -1, 1, -1, -1, 0, 0, 0, 1, 0, -1, 1, 0, 1, 1, 1, 9, 0.5]);

const [left, right, up, down] = [
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
];

describe('the neighbour in a direction', () => {
  it('is the nearest one straight on', () => {
    expect([left, right, up, down].map((way) => neighbourIn(grid, 4, way))).toEqual([3, 5, 1, 7]);
  });

  it('may be somewhat aside where nobody is straight on, however far', () => {
    expect(neighbourIn(grid, 5, right)).toBe(9);
    expect(neighbourIn(grid, 9, left)).toBe(5);
  });

  it('is nobody at the edge', () => {
    expect(neighbourIn(grid, 9, right)).toBeNull();
    expect(neighbourIn(grid, 1, up)).toBeNull();
  });

  it('leads back where one came from', () => {
    for (const person of [0, 1, 3, 4, 7]) {
      const next = neighbourIn(grid, person, right)!;
      expect(neighbourIn(grid, next, left)).toBe(person);
    }
  });
});

describe('whoever lives nearest to a point', () => {
  it('is one of those who count, if anybody does', () => {
    expect(nearestTo(grid, { x: 0.2, y: 0.1 })).toBe(4);
    expect(nearestTo(grid, { x: 0.2, y: 0.1 }, (person) => person !== 4)).toBe(5);
    expect(nearestTo(grid, { x: 0, y: 0 }, () => false)).toBeNull();
  });
});
