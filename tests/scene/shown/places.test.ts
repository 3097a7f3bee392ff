import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIndex } from '../../../src/model/layout/spatial-index.ts';
import { wayTo } from '../../../src/scene/shown/neighbour.ts';
import { Places } from '../../../src/scene/shown/places.ts';

const placesOf = (coordinates: readonly number[], spacing = 1) => {
  const positions = new Float32Array(coordinates);
  return new Places(positions, spacing, placeIndex(positions));
};

const coordinate = fc.float({ min: -50, max: 50, noNaN: true });
const spot = fc.tuple(coordinate, coordinate);
const homes = fc.array(spot, { minLength: 1, maxLength: 60 });

describe('the person at a point', () => {
  const three = placesOf([0, 0, 10, 0, 10, 3]);
  const nearest = (x: number, y: number, reach: number, radii = [1, 1, 1]) =>
    three.edgeNear({ x, y }, reach, Math.max(...radii), (person) => radii[person]!);

  it('is who is under it', () => {
    expect(nearest(0.5, 0.5, 0)).toBe(0);
    expect(nearest(10, 2.6, 0)).toBe(2);
  });

  it('may be a little off, and no farther', () => {
    expect(nearest(-3, 0, 2)).toBe(0);
    expect(nearest(-3.1, 0, 2)).toBe(null);
  });

  it('is the one whose edge is nearer', () => {
    expect(nearest(10, 1.5, 2, [1, 1, 1.2])).toBe(2);
    expect(nearest(10, 1.5, 2, [1, 1.2, 1])).toBe(1);
  });

  it('is nobody in an empty town, and somebody where all live in one place', () => {
    expect(Places.none().edgeNear({ x: 0, y: 0 }, 5, 1, () => 1)).toBe(null);
    expect(placesOf([0, 0, 0, 0, 0, 0]).edgeNear({ x: 0, y: 0 }, 5, 1, () => 1)).not.toBe(null);
  });

  it('is whom a look at everybody finds', () => {
    const reaches = fc.float({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(homes, spot, reaches, (people, [x, y], reach) => {
        const gaps = people.map(([homeX, homeY]) => Math.hypot(homeX - x, homeY - y) - 1);
        const least = Math.min(...gaps);
        const found = placesOf(people.flat()).edgeNear({ x, y }, reach, 1, () => 1);
        if (least <= reach) expect(gaps[found!]).toBe(least);
        else expect(found).toBe(null);
      }),
    );
  });
});

describe('people who have a place before another', () => {
  const after = new Float32Array([10, 0, 20, 0]);
  const before = new Float32Array([0, 0, 20, 0]);
  const atFirst = new Places(before, 1, placeIndex(after, before));
  const found = (places: Places, x: number) => places.edgeNear({ x, y: 0 }, 1, 1, () => 1);

  it('are found where they stand, and nowhere else', () => {
    expect([0, 10, 20].map((x) => found(atFirst, x))).toEqual([0, null, 1]);
    expect([0, 10, 20].map((x) => found(atFirst.moved(after), x))).toEqual([null, 0, 1]);
  });

  it('are each found once', () => {
    expect(atFirst.inside({ x: -1, y: -1 }, { x: 21, y: 1 }).sort()).toEqual([0, 1]);
  });
});

describe('everybody between two corners', () => {
  it('is found, with who stands just beyond', () => {
    const places = placesOf([0, 0, 10, 0, 10, 3]);
    expect(places.inside({ x: 8, y: -1 }, { x: 12, y: 4 }).sort()).toEqual([1, 2]);
    expect(places.inside({ x: 0.5, y: -1 }, { x: 12, y: 4 })).toHaveLength(3);
  });
});

const [left, right, up, down] = [
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
];

describe('the neighbour in a direction', () => {
  /** Person 4 in the middle of nine on a square grid, and one far off. */
  const grid = placesOf([-1, -1, 0, -1, 1, -1, -1, 0, 0, 0, 1, 0, -1, 1, 0, 1, 1, 1, 9, 0.5], 0.7);

  it('is the nearest one straight on', () => {
    expect([left, right, up, down].map((way) => grid.neighbour(4, way))).toEqual([3, 5, 1, 7]);
  });

  it('may be somewhat aside where nobody is straight on, however far', () => {
    expect(grid.neighbour(5, right)).toBe(9);
    expect(grid.neighbour(9, left)).toBe(5);
  });

  it('is nobody at the edge', () => {
    expect(grid.neighbour(9, right)).toBeNull();
    expect(grid.neighbour(1, up)).toBeNull();
    expect(grid.neighbour(10, up)).toBeNull();
  });

  it('leads back where one came from', () => {
    for (const person of [0, 1, 3, 4, 7]) {
      expect(grid.neighbour(grid.neighbour(person, right)!, left)).toBe(person);
    }
  });

  it('is whom a look at everybody finds', () => {
    fc.assert(
      fc.property(homes, fc.constantFrom(left, right, up, down), (people, way) => {
        const places = placesOf(people.flat());
        const distanceTo = wayTo(places.positions, 0, way);
        const least = Math.min(...people.map((_, person) => distanceTo(person)));
        const found = places.neighbour(0, way);
        expect(found === null ? Infinity : distanceTo(found)).toBe(least);
      }),
    );
  });
});

describe('whoever lives nearest to a point', () => {
  const row = placesOf([0, 0, 1, 0, 2, 0]);

  it('is one of those who count, if anybody does', () => {
    const at = { x: 0.2, y: 0.1 };
    expect(row.nearest(at, () => true)).toBe(0);
    expect(row.nearest(at, (person) => person > 0)).toBe(1);
    expect(row.nearest(at, () => false)).toBe(0);
    expect(Places.none().nearest(at, () => true)).toBeNull();
  });
});
