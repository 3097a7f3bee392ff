import { scaleLinear } from 'd3-scale';
import type { Plot } from './plot.ts';

/** The scale of the vertical axis. */
export type ScaleKind = 'linear' | 'log';

/** Places a value on an axis, in pixels; NaN where the axis has no place for it. */
export type Place = (value: number) => number;

/** A horizontal axis from 0 to `last`; a run of one day has everything at its left. */
export function stepScale(last: number, plot: Plot): Place {
  return scaleLinear([0, Math.max(1, last)], [plot.left, plot.right]);
}

/** A vertical axis of people, up to `top`; a logarithmic one begins at 1 and has no place for 0. */
export function peopleScale(kind: ScaleKind, top: number, plot: Plot): Place {
  const range = [plot.bottom, plot.top];
  if (kind === 'linear') return scaleLinear([0, Math.max(1, top)], range);
  const place = scaleLinear([0, Math.log(Math.max(2, top))], range);
  return (value) => (value >= 1 ? place(Math.log(value)) : NaN);
}

/** A vertical axis of shares, 0 … 1. */
export function shareScale(plot: Plot): Place {
  return scaleLinear([0, 1], [plot.bottom, plot.top]);
}

/** A vertical axis of feelings, −1 … 1. */
export function feelingScale(plot: Plot): Place {
  return scaleLinear([-1, 1], [plot.bottom, plot.top]);
}

/** A story that fills less of the town than this would waste most of an axis up to the whole of it. */
const VISIBLE = 0.4;

/**
 * People at the top of the axis for a story that has come to `reach`: the whole town, or for a smaller one the next round
 * number that leaves it some air, so that the axis changes seldom while it grows.
 */
export function reachTop(reach: number, people: number): number {
  if (reach >= VISIBLE * people) return people;
  const wanted = Math.max(10, 1.25 * reach);
  const decade = 10 ** Math.floor(Math.log10(wanted));
  const round = [1, 2, 5, 10].map((lead) => lead * decade).find((value) => value >= wanted)!;
  return Math.min(people, round);
}
