import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcShape } from '../../../src/scene/shown/arc-shape.ts';

const sizes = { spacing: 12, weight: 1, thickness: 1, reached: 1 };
const start = { x: 0, y: 0 };
const end = { x: 100, y: 0 };

describe('an arc', () => {
  it('bends to the left of its way and ends just before the listener', () => {
    const { line, head } = arcShape(start, end, true, sizes);
    expect(line[7]!.y).toBeLessThan(-10);
    const tip = head![2];
    expect(tip.x).toBeGreaterThan(85);
    expect(tip.x).toBeLessThan(100);
    expect(line[0]!.x).toBeGreaterThan(0);
  });

  it('has a head and grows when it is news; old news is thin and has none', () => {
    const news = arcShape(start, end, true, sizes);
    const old = arcShape(start, end, false, sizes);
    expect(news.halfWidths[1]).toBeGreaterThan(news.halfWidths[0]);
    expect(old.head).toBeNull();
    expect(old.halfWidths[0]).toBe(old.halfWidths[1]);
    expect(old.halfWidths[1]).toBeLessThan(news.halfWidths[1]);
  });

  it('has come as far as it has flown', () => {
    const tipAt = (reached: number) => arcShape(start, end, true, { ...sizes, reached }).head![2].x;
    expect(tipAt(0)).toBeLessThan(tipAt(0.5));
    expect(tipAt(0.5)).toBeLessThan(tipAt(1));
  });

  it('is a line whatever the distance', () => {
    const number = fc.double({ min: -3000, max: 3000, noNaN: true });
    const point = fc.record({ x: number, y: number });
    fc.assert(
      fc.property(point, point, fc.boolean(), (from, to, isNews) => {
        const { line, head } = arcShape(from, to, isNews, sizes);
        for (const { x, y } of [...line, ...(head ?? [])]) expect(Number.isFinite(x + y)).toBe(true);
      }),
    );
  });
});
