import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcShape, type ArcSizes } from '../../../src/scene/shown/arc-shape.ts';

const sizes: ArcSizes = { spacing: 12, weight: 1, thickness: 1, casing: 0, reached: 1 };
const arc = { start: { x: 0, y: 0 }, end: { x: 100, y: 0 }, bend: 0.25, isNews: true };

describe('an arc', () => {
  it('bends to the left of its way, or to the right, and ends just before the listener', () => {
    const { line } = arcShape(arc, sizes);
    expect(line[7]!.y).toBeLessThan(-10);
    expect(line.at(-1)!.x).toBeGreaterThan(85);
    expect(line.at(-1)!.x).toBeLessThan(100);
    expect(line[0]!.x).toBeGreaterThan(0);
    expect(arcShape({ ...arc, bend: -0.25 }, sizes).line[7]!.y).toBeGreaterThan(10);
  });

  it('is thick where it comes from when it is news; old news is thin and even', () => {
    const [teller, listener] = arcShape(arc, sizes).halfWidths;
    expect(teller).toBeGreaterThan(2 * listener);
    const old = arcShape({ ...arc, isNews: false }, sizes).halfWidths;
    expect(old[0]).toBe(old[1]);
    expect(old[0]).toBeLessThan(teller);
  });

  it('has an edge as far from its line as it is wide, and farther with a casing', () => {
    for (const casing of [0, 2]) {
      const { line, outline, halfWidths } = arcShape(arc, { ...sizes, casing });
      expect(outline.length).toBe(2 * line.length);
      const [first, last] = [outline[0]!, outline.at(-1)!];
      const width = Math.hypot(first.x - last.x, first.y - last.y);
      expect(width).toBeGreaterThan(1.8 * halfWidths[0]);
      expect(width).toBeLessThanOrEqual(2 * halfWidths[0]);
      expect(halfWidths[0]).toBeGreaterThan(casing + 1);
    }
  });

  it('has come as far as it has flown', () => {
    const tipAt = (reached: number) => arcShape(arc, { ...sizes, reached }).line.at(-1)!.x;
    expect(tipAt(0)).toBeLessThan(tipAt(0.5));
    expect(tipAt(0.5)).toBeLessThan(tipAt(1));
  });

  it('is a shape whatever the distance', () => {
    const number = fc.double({ min: -3000, max: 3000, noNaN: true });
    const point = fc.record({ x: number, y: number });
    const bend = fc.double({ min: -0.4, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(fc.record({ start: point, end: point, bend, isNews: fc.boolean() }), (any) => {
        const { line, outline } = arcShape(any, sizes);
        for (const { x, y } of [...line, ...outline]) expect(Number.isFinite(x + y)).toBe(true);
      }),
    );
  });
});
