import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { horseshoe, roomFor } from '../../../src/ui/opening/horseshoe.ts';

const windows = fc.constantFrom(
  { width: 390, height: 844, head: 150, said: 110 },
  { width: 390, height: 664, head: 150, said: 110 },
  { width: 844, height: 390, head: 62, said: 60 },
  { width: 1024, height: 768, head: 110, said: 100 },
  { width: 1280, height: 720, head: 110, said: 100 },
  { width: 1920, height: 1080, head: 130, said: 100 },
);

describe('those who are told', () => {
  it('have room of their own, inside the window and clear of the middle', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 1, max: 10 }), (window, people) => {
        const seats = horseshoe(people, roomFor(window));
        expect(seats).toHaveLength(people);
        for (const { x, y, side, width, height } of seats) {
          const [left, right] = side === 'right' ? [x, x + 18 + width] : [x - 18 - width, x];
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(window.width);
          expect(y).toBeLessThan(window.height);
          expect(side === 'right' ? left : window.width - right).toBeGreaterThan(window.width / 2 + 30);
          const below = seats.filter((other) => other.side === side && other.y > y);
          for (const other of below) expect(other.y - y).toBeGreaterThanOrEqual(height - 0.001);
        }
      }),
    );
  });

  it('stand on both sides, clockwise from the upper right', () => {
    const sides = horseshoe(5, roomFor({ width: 1440, height: 900, head: 115, said: 93 })).map(
      ({ side }) => side,
    );
    expect(sides).toEqual(['right', 'right', 'right', 'left', 'left']);
  });
});
