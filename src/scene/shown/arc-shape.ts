import type { Point } from '../view/camera.ts';

/** One arc from teller to listener, as arcs-shader.ts bends it, in CSS pixels. */
export interface ArcShape {
  /** The middle line, from near the teller to where the head begins. */
  readonly line: readonly Point[];
  /** Half the width at the teller's end and at the listener's. */
  readonly halfWidths: readonly [number, number];
  /** The head's two corners and its tip; null for old news. */
  readonly head: readonly [Point, Point, Point] | null;
}

/** The values that the width of arcs depends on. */
export interface ArcSizes {
  /** CSS pixels between neighbours, for sizes. */
  readonly spacing: number;
  readonly weight: number;
  /** Times the usual width. */
  readonly thickness: number;
  /** Share of the way already flown, 0 … 1. */
  readonly reached: number;
}

/** Straight pieces that a bend is made of. */
const PIECES = 14;

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const smooth = (share: number) => share * share * (3 - 2 * share);
const mix = (from: number, to: number, share: number) => from + (to - from) * share;
const between = (a: Point, b: Point, share: number): Point => ({
  x: mix(a.x, b.x, share),
  y: mix(a.y, b.y, share),
});

/** Bends an arc between two points of the view. */
export function arcShape(start: Point, end: Point, isNews: boolean, sizes: ArcSizes): ArcShape {
  const { spacing, weight, thickness, reached } = sizes;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const far = Math.max(Math.hypot(dx, dy), 0.001);
  const bend = mix(0.24, 0.15, smooth(clamp(far / 240))) * 2;
  const control = { x: (start.x + end.x) / 2 + dy * bend, y: (start.y + end.y) / 2 - dx * bend };
  const at = (along: number) => between(between(start, control, along), between(control, end, along), along);

  const near = smooth(clamp((spacing - 8) / 22));
  const gap = Math.min(((spacing * 0.4 + 1) * weight) / far, 0.3);
  const headLength = isNews ? Math.min(mix(5, 10, near) * weight, far * 0.3) : 0;
  const tip = mix(gap + headLength / far, 1 - gap, reached);
  const base = tip - headLength / far;
  const wide = weight * thickness * mix(1, 1.6, near);
  const halfWidths = [(isNews ? 0.4 : 0.55) * wide, (isNews ? 0.8 : 0.55) * wide] as const;
  const line = Array.from({ length: PIECES + 1 }, (_, piece) => at(mix(gap, base, piece / PIECES)));
  if (!isNews) return { line, halfWidths, head: null };
  return {
    line,
    halfWidths,
    head: headAt(at(base), at(tip), Math.max(headLength * 0.42, halfWidths[1] * 1.6)),
  };
}

function headAt(base: Point, tip: Point, half: number): [Point, Point, Point] {
  const length = Math.max(Math.hypot(tip.x - base.x, tip.y - base.y), 0.001);
  const [x, y] = [((tip.x - base.x) / length) * half, ((tip.y - base.y) / length) * half];
  return [{ x: base.x - y, y: base.y + x }, { x: base.x + y, y: base.y - x }, tip];
}
