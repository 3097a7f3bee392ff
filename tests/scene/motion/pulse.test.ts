import { describe, expect, it } from 'vitest';
import { MOST_PULSES, Pulse, ringed } from '../../../src/scene/motion/pulse.ts';

const crowd = (size: number) => Array.from({ length: size }, (_, person) => person);

describe('the rings round those who begin to tell', () => {
  it('are round all of them where they are few', () => {
    expect(ringed([4, 7], false)).toEqual([4, 7]);
    expect(ringed(crowd(MOST_PULSES), false)).toEqual(crowd(MOST_PULSES));
    expect(ringed(crowd(100), true)).toEqual(crowd(100));
  });

  it('are round no more than can pulse', () => {
    expect(ringed(crowd(5000), false)).toHaveLength(MOST_PULSES);
  });

  it('are round nobody of a crowd where they would stand still', () => {
    expect(ringed(crowd(101), true)).toEqual([]);
  });

  it('grow once and are gone, or stand', () => {
    const pulse = new Pulse();
    pulse.begin(0, false);
    expect(pulse.advance(100)).toBe(true);
    expect(pulse.ring).not.toBeNull();
    expect(pulse.advance(10_000)).toBe(false);
    expect(pulse.ring).toBeNull();
    pulse.begin(0, true);
    expect(pulse.advance(10_000)).toBe(false);
    expect(pulse.ring).not.toBeNull();
  });
});
