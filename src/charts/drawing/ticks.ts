import { ticks } from 'd3-array';
import type { ScaleKind } from './scales.ts';

/** A mark on an axis: where, in pixels, and what it says. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Steps that people count days in. */
const ROUND_STEPS = [1, 2, 5, 10, 20, 30, 50, 100, 200, 500, 1000, 2000];
/** Steps that are worth it only when they end exactly on the last day. */
const EXACT_STEPS = [3, 4, 6, 7, 12, 14, 15, 25, 28, 40, 45, 60, 73, 75, 90, 120, 150, 180, 250, 365, 730];

const multiples = (step: number, last: number): number[] =>
  Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);

/** Days to mark from 0 to `days`, both marked, at most `most` intervals: equal ones where a usual step allows it. */
export function dayTicks(days: number, most: number): number[] {
  if (days <= 0) return [0];
  const exact = [...ROUND_STEPS, ...EXACT_STEPS]
    .filter((step) => days % step === 0 && days / step <= most && days / step > most / 2)
    .sort((a, b) => a - b);
  const step = exact[0] ?? ROUND_STEPS.find((round) => days / round <= most) ?? days;
  // A mark too near to the last day would run into it.
  const inner = multiples(step, days).filter((day) => day > 0 && day + 0.7 * step <= days);
  return [0, ...inner, days];
}

const isRound = (value: number): boolean => Number(value.toPrecision(2)) === value;

const linearTicks = (top: number, most: number): number[] => {
  if (Number.isInteger(top / 2) && isRound(top / 2)) return [0, top / 2];
  return ticks(0, top, most).filter(Number.isInteger);
};

const logTicks = (top: number, most: number): number[] => {
  const decades = Math.floor(Math.log10(top) + 1e-9);
  const step = Math.max(1, Math.ceil(decades / most));
  return multiples(step, decades).map((power) => Number(`1e${power}`));
};

/**
 * Numbers of people to mark up to `top`, which is always marked: it is the size of the town. Every
 * other mark keeps `gap` from it, in the units of `place` (pixels).
 */
export function peopleTicks(
  kind: ScaleKind,
  top: number,
  { most, gap, place }: { most: number; gap: number; place: (value: number) => number },
): number[] {
  const inner = kind === 'linear' ? linearTicks(top, most) : logTicks(top, most);
  return [...inner.filter((value) => value < top && Math.abs(place(value) - place(top)) >= gap), top];
}

/** Numbers to mark on an axis of ratios: 0, 1 where something tips, and the top. */
export const ratioTicks = (top: number): number[] => (top > 1.25 ? [0, 1, top] : [0, top]);

const STRIDES = [1, 2, 3, 5, 10, 20, 50, 100];

/**
 * The smallest stride through ticks at which neighbours' texts stay `gap` pixels apart. The first is always
 * kept; as its text may be much the longest, it may push out what follows it without widening the stride.
 */
export function ticksThatFit(
  all: readonly Tick[],
  width: (text: string) => number,
  gap: number,
): readonly Tick[] {
  const [first] = all;
  if (!first) return [];
  const apart = (left: Tick, right: Tick) =>
    right.at - left.at >= (width(left.text) + width(right.text)) / 2 + gap;
  const everyNth = (stride: number) =>
    all.filter((tick, i) => i > 0 && i % stride === 0 && apart(first, tick));
  const fits = (some: readonly Tick[]) => some.every((tick, i) => i === 0 || apart(some[i - 1]!, tick));
  const stride = STRIDES.find((candidate) => fits(everyNth(candidate)));
  return stride === undefined ? [first] : [first, ...everyNth(stride)];
}
