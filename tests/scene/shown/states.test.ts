import { describe, expect, it } from 'vitest';
import { fidelityOf, heardOnOf, hopOf, sentimentOf, stageOf } from '../../../src/scene/shown/states.ts';

describe('a person’s state', () => {
  it('has the stage in the byte that becomes the first channel of the vertex attribute', () => {
    const states = new Uint32Array([(0xff << 24) | (0x80 << 16) | (3 << 8) | 7]);
    expect(stageOf(states[0]!)).toBe(7);
    expect([...new Uint8Array(states.buffer)]).toEqual([7, 3, 0x80, 0xff]);
    const [state] = states;
    expect([hopOf(state!), fidelityOf(state!), sentimentOf(state!)]).toEqual([3, 0x80, 0xff]);
  });

  it('has the day of first hearing in the lower half of their traits', () => {
    expect(heardOnOf(0xabcd0011)).toBe(0x11);
  });
});
