import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../src/ui/help/tour-place.ts';

const screen = { width: 1280, height: 720 };
const bubble = { width: 350, height: 180 };

describe('a bubble of the tour', () => {
  it('stands to the right of what it speaks of, in the middle, where there is room', () => {
    const target = { left: 0, top: 100, width: 250, height: 400 };
    expect(placeBeside(target, bubble, screen)).toEqual({ left: 262, top: 210 });
  });

  it('stands to the left, below or above where there is none', () => {
    const right = { left: 950, top: 100, width: 330, height: 400 };
    expect(placeBeside(right, bubble, screen).left).toBe(950 - 12 - 350);
    const top = { left: 0, top: 0, width: 1280, height: 100 };
    expect(placeBeside(top, bubble, screen)).toEqual({ left: 465, top: 112 });
    const bottom = { left: 0, top: 600, width: 1280, height: 120 };
    expect(placeBeside(bottom, bubble, screen).top).toBe(600 - 12 - 180);
  });

  it('stands over the lower end of what fills the screen', () => {
    const all = { left: 0, top: 0, width: 1280, height: 720 };
    expect(placeBeside(all, bubble, screen)).toEqual({ left: 465, top: 528 });
  });

  it('is always wholly on a screen that has room for it', () => {
    const length = (max: number) => fc.integer({ min: 0, max });
    const box = fc.record({
      left: fc.integer({ min: -500, max: 1500 }),
      top: fc.integer({ min: -500, max: 1500 }),
      width: length(1500),
      height: length(1500),
    });
    const size = fc.record({ width: length(320), height: length(400) });
    fc.assert(
      fc.property(box, size, (target, small) => {
        const { left, top } = placeBeside(target, small, { width: 320, height: 400 });
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + small.width).toBeLessThanOrEqual(320);
        expect(top + small.height).toBeLessThanOrEqual(400);
      }),
    );
  });
});
