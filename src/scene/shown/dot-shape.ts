import type { Appearance } from '../look/dot-marks.ts';
import { mixColours, type Rgb } from '../look/colour.ts';

/** The filling of a dot: a disk with a rim, or without one. */
export interface DotShape {
  /** Outer radius in CSS pixels. */
  readonly radius: number;
  /** The radius inside the rim. */
  readonly inside: number;
  readonly fill: Rgb;
  readonly rim: Rgb;
}

const smoothstep = (from: number, to: number, value: number) => {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
};

/**
 * The dot of somebody, as people-shader.ts draws it: a rim is seen as a line and does not outgrow the dot, and on a
 * speck it gives way to the colour.
 * @param ramp the colour from a ramp, where that is what colours tell
 */
export function dotShape(look: Appearance, radius: number, weight: number, ramp: Rgb | null): DotShape {
  const { mark, hollow } = look;
  const wide = Math.min(Math.max(mark.rim * radius, 1.1), 0.5 * radius, 3 * weight);
  const inside = mark.rim > 0 ? radius - wide : radius;
  const room = smoothstep(1.4, 2.4, radius);
  const own = look.ramped && ramp ? ramp : hollow ? look.rim : look.fill;
  const fill = hollow ? look.fill : own;
  const rim = look.ramped && (hollow || mark.rim === 0) ? own : look.rim;
  return { radius, inside, fill: mixColours(own, fill, room), rim: mixColours(own, rim, room) };
}
