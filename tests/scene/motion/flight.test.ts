import { describe, expect, it } from 'vitest';
import { Flight } from '../../../src/scene/motion/flight.ts';
import { Pulse } from '../../../src/scene/motion/pulse.ts';

describe('Flight', () => {
  it('arrives, stays, fades and is gone', () => {
    const flight = new Flight();
    flight.enter(1000, false);
    expect(flight.reached).toBe(0);
    expect(flight.advance(1100)).toBe(true);
    expect(flight.reached).toBeGreaterThan(0);
    expect(flight.advance(2000)).toBe(false);
    expect([flight.reached, flight.opacity, flight.isVisible]).toEqual([1, 1, true]);
    flight.leave(3000, false);
    expect(flight.advance(3100)).toBe(true);
    expect(flight.opacity).toBeLessThan(1);
    flight.advance(4000);
    expect(flight.isVisible).toBe(false);
  });

  it('is there, and gone, at once when motion is unwanted', () => {
    const flight = new Flight();
    flight.enter(0, true);
    expect([flight.reached, flight.opacity, flight.advance(10)]).toEqual([1, 1, false]);
    flight.leave(20, true);
    expect(flight.isVisible).toBe(false);
  });

  it('does not begin to fade anew when it is fading', () => {
    const flight = new Flight();
    flight.enter(0, true);
    flight.leave(100, false);
    flight.advance(200);
    const { opacity } = flight;
    flight.leave(200, false);
    expect(flight.opacity).toBe(opacity);
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
