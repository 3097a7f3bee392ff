import { describe, expect, it } from 'vitest';
import { tieEnds } from '../../../src/scene/shown/tie-ends.ts';

describe('the ends of ties', () => {
  it('are where those stand who are tied', () => {
    const positions = Float32Array.from([0, 1, 2, 3, 4, 5]);
    expect([...tieEnds(Uint32Array.from([0, 2, 1, 2]), positions)]).toEqual([0, 1, 4, 5, 2, 3, 4, 5]);
    expect(tieEnds(new Uint32Array(), positions)).toHaveLength(0);
  });
});
