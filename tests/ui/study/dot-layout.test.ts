import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisEnds, axisTop, dotRanks, layDots, MOST_DOTS } from '../../../src/ui/study/dot-layout.ts';

const area = fc.record({
  width: fc.integer({ min: 200, max: 1200 }),
  height: fc.integer({ min: 80, max: 500 }),
});
const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 300 });

describe('dots on a line', () => {
  it('stand inside their room, each near its value, those of a column on top of each other', () => {
    fc.assert(
      fc.property(values, area, (some, room) => {
        const { places, diameter } = layDots(some, [0, 1000], room);
        expect(places).toHaveLength(some.length);
        places.forEach(({ x, y }, index) => {
          expect(y + diameter / 2).toBeLessThanOrEqual(room.height + 1e-9);
          expect(y - diameter / 2).toBeGreaterThanOrEqual(-1e-9);
          const exact = (some[index]! / 1000) * room.width;
          expect(Math.abs(x - exact)).toBeLessThanOrEqual(
            1.2 * diameter + room.width / Math.floor(room.width / diameter),
          );
        });
        const spots = new Set(places.map(({ x, y }) => `${x.toFixed(3)}/${y.toFixed(3)}`));
        expect(spots.size).toBe(places.length);
      }),
    );
  });

  it('do not cover each other while they fit', () => {
    const { places, diameter } = layDots([1, 1, 1, 5, 5, 9], [0, 10], { width: 400, height: 200 });
    for (const [index, one] of places.entries())
      for (const other of places.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(diameter);
  });

  it('keep their size while more come in', () => {
    const few = Array.from({ length: 10 }, (_, index) => index * 10);
    const room = { width: 800, height: 160 };
    const all = Array.from({ length: 100 }, (_, index) => (index % 10) * 10);
    expect(layDots(few, [0, 100], room, 100).diameter).toBe(layDots(all, [0, 100], room).diameter);
  });

  it('are as many as runs, and from then on a hundred that stand for equal parts of them', () => {
    expect(dotRanks(MOST_DOTS)).toHaveLength(MOST_DOTS);
    expect(dotRanks(1000)).toEqual(Array.from({ length: 100 }, (_, index) => 10 * index + 5));
    expect(dotRanks(0)).toEqual([]);
  });
});

describe('the end of an axis', () => {
  it('is a round share of the whole that no value passes', () => {
    expect([8, 9, 300, 401, 1000].map((most) => axisTop(most, 1000))).toEqual([10, 10, 400, 600, 1000]);
  });

  it('is a round number where values pass the whole, as tellings do', () => {
    expect(axisTop(3400, 1000)).toBe(5000);
  });

  it('goes below nothing where values do, and keeps nothing on it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5000, max: 5000 })), (some) => {
        const [low, high] = axisEnds(some, 60);
        expect(low).toBeLessThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThan(low);
        for (const value of some) expect(value >= low && value <= high).toBe(true);
      }),
    );
    expect([axisEnds([-739, -745], 60), axisEnds([-20, 250], 60)]).toEqual([
      [-1000, 0],
      [-24, 500],
    ]);
  });
});
