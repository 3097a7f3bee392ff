import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PeopleGrid } from '../../src/scene/people-grid.ts';

const positions = new Float32Array([0, 0, 10, 0, 10, 3]);
const nearest = (x: number, y: number, reach: number, radii = [1, 1, 1]) =>
  new PeopleGrid(positions, 1).nearest({ x, y }, reach, Math.max(...radii), (person) => radii[person]!);

describe('PeopleGrid', () => {
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

  it('finds nobody in an empty town, and somebody where all live in one place', () => {
    expect(new PeopleGrid(new Float32Array(), 1).nearest({ x: 0, y: 0 }, 5, 1, () => 1)).toBe(null);
    expect(new PeopleGrid(new Float32Array(8), 0).nearest({ x: 0, y: 0 }, 5, 1, () => 1)).not.toBe(null);
  });

  it('finds everybody between two corners', () => {
    const grid = new PeopleGrid(positions, 1);
    expect(grid.inside({ x: 8, y: -1 }, { x: 12, y: 4 }).sort()).toEqual([1, 2]);
    expect(grid.inside({ x: -1, y: -1 }, { x: 12, y: 4 })).toHaveLength(3);
  });

  it('finds whom a look at everybody finds', () => {
    const coordinate = fc.float({ min: -50, max: 50, noNaN: true });
    const spot = fc.tuple(coordinate, coordinate);
    const reaches = fc.float({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 60 }), spot, reaches, (homes, [x, y], reach) => {
        const gaps = homes.map(([homeX, homeY]) => Math.hypot(homeX - x, homeY - y) - 1);
        const least = Math.min(...gaps);
        const found = new PeopleGrid(new Float32Array(homes.flat()), 2).nearest({ x, y }, reach, 1, () => 1);
        if (least <= reach) expect(gaps[found!]).toBe(least);
        else expect(found).toBe(null);
      }),
    );
  });
});
