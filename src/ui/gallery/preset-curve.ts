import type { HeadcountFacts } from '../../findings/selling.ts';

/** The course of a preset's own run; shares are of all people, evenly spaced from day 0 to the last. */
export interface PresetCurve {
  readonly people: number;
  readonly days: number;
  /** True where the run ended before the scenario's last day. */
  readonly isOverEarly: boolean;
  readonly heard: readonly number[];
  readonly went: readonly number[];
}

/** The course of a preset's own run in which somebody sells; shares are of all people, evenly spaced. */
export interface SellingCurve extends HeadcountFacts {
  readonly people: number;
  /** Members who have not left. */
  readonly stillIn: readonly number[];
}

/** A curve as an SVG path in a picture of this size, whose whole height is the whole town. */
export function curvePath(shares: readonly number[], width: number, height: number): string {
  const points = shares.map((share, point) => {
    const x = (point / Math.max(1, shares.length - 1)) * width;
    return `${x.toFixed(1)},${((1 - share) * height).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}
