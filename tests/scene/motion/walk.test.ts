import { describe, expect, it } from 'vitest';
import { Walk } from '../../../src/scene/motion/walk.ts';

describe('Walk', () => {
  const walkOf = () => new Walk(new Float32Array([0, 0]), new Float32Array([10, -4]), 1000);

  it('starts where people stood and ends where they are to stand', () => {
    const walk = walkOf();
    expect([...walk.places()]).toEqual([0, 0]);
    expect(walk.advance(1400)).toBe(true);
    expect(walk.places()[0]).toBeGreaterThan(0);
    expect(walk.advance(9000)).toBe(false);
    expect([...walk.places()]).toEqual([10, -4]);
  });

  it('does not start before its time', () => {
    const walk = walkOf();
    walk.advance(0);
    expect(walk.share).toBe(0);
  });
});
