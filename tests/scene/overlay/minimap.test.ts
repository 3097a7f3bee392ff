import { describe, expect, it } from 'vitest';
import { densityOf } from '../../../src/scene/overlay/minimap.ts';

const bounds = { left: 0, top: 0, right: 10, bottom: 5 };

describe('the density of a town', () => {
  it('is 1 where most live, and 0 where nobody does', () => {
    const crowd = Array.from({ length: 50 }, () => [1, 1]).flat();
    const few = Array.from({ length: 25 }, () => [9, 4.5]).flat();
    const { side, columns, shares } = densityOf(new Float32Array([...crowd, ...few]), bounds, 100);
    const shareAt = (x: number, y: number) => shares[Math.floor(y / side) * columns + Math.floor(x / side)];
    expect([shareAt(1, 1), shareAt(9, 4.5), shareAt(5, 2.5)]).toEqual([1, 0.5, 0]);
  });

  it('has no more spots than are wanted, and few in a village', () => {
    const many = new Float32Array(20_000).fill(1);
    expect(densityOf(many, bounds, 40)).toMatchObject({ columns: 40, rows: 20 });
    expect(densityOf(new Float32Array([1, 1]), bounds, 40).shares.length).toBeLessThanOrEqual(2);
    expect(densityOf(new Float32Array(), bounds, 40).shares.every((share) => share === 0)).toBe(true);
  });

  it('counts people at the very edge', () => {
    expect(densityOf(new Float32Array([10, 5, 0, 0]), bounds, 40).shares).toContain(1);
  });
});
