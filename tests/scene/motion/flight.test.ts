import { describe, expect, it } from 'vitest';
import { Flight } from '../../../src/scene/motion/flight.ts';
import { Pulse } from '../../../src/scene/motion/pulse.ts';

describe('Flight', () => {
  it('arrives and stays', () => {
    const flight = new Flight();
    expect(flight.isVisible).toBe(false);
    flight.enter(1000, false);
    expect(flight.reached).toBe(0);
    expect(flight.advance(1100)).toBe(true);
    expect(flight.reached).toBeGreaterThan(0);
    expect(flight.advance(2000)).toBe(false);
    expect([flight.reached, flight.isVisible]).toEqual([1, true]);
    flight.clear();
    expect([flight.isVisible, flight.advance(3000)]).toEqual([false, false]);
  });

  it('is there at once when motion is unwanted', () => {
    const flight = new Flight();
    flight.enter(0, true);
    expect([flight.reached, flight.advance(10)]).toEqual([1, false]);
  });
});

describe('Pulse', () => {
  it('grows once, fading, and is gone', () => {
    const pulse = new Pulse();
    pulse.begin(0, false);
    expect(pulse.advance(200)).toBe(true);
    const early = pulse.ring!;
    pulse.advance(400);
    expect(pulse.ring!.radius).toBeGreaterThan(early.radius);
    expect(pulse.ring!.opacity).toBeLessThan(early.opacity);
    expect(pulse.advance(5000)).toBe(false);
    expect(pulse.ring).toBeNull();
  });

  it('stands still when motion is unwanted', () => {
    const pulse = new Pulse();
    pulse.begin(0, true);
    const ring = pulse.ring;
    expect(ring).not.toBeNull();
    expect(pulse.advance(5000)).toBe(false);
    expect(pulse.ring).toBe(ring);
  });
});
