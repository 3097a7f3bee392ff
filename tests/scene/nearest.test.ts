import { describe, expect, it } from 'vitest';
import { nearestPerson } from '../../src/scene/nearest.ts';

const positions = new Float32Array([0, 0, 10, 0, 10, 3]);
const nearest = (x: number, y: number, reach: number, radii = [1, 1, 1]) =>
  nearestPerson(positions, { x, y }, reach, Math.max(...radii), (person) => radii[person]!);

describe('nearestPerson', () => {
  it('finds who is under the point', () => {
    expect(nearest(0.5, 0.5, 0)).toBe(0);
    expect(nearest(10, 2.6, 0)).toBe(2);
  });

  it('reaches a little past the dots, and no farther', () => {
    expect(nearest(-3, 0, 2)).toBe(0);
    expect(nearest(-3.1, 0, 2)).toBe(null);
  });

  it('prefers the dot whose edge is nearer', () => {
    expect(nearest(10, 1.5, 2, [1, 1, 1.2])).toBe(2);
    expect(nearest(10, 1.5, 2, [1, 1.2, 1])).toBe(1);
  });
});
