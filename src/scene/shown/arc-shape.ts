import type { Point } from '../view/camera.ts';

/** One arc from teller to listener, as arcs-shader.ts bends it, in CSS pixels. */
export interface ArcShape {
  /** The middle line, from near the teller to where it has come. */
  readonly line: readonly Point[];
  /** Half the width at the teller's end and at the listener's: a telling is thick where it comes from. */
  readonly halfWidths: readonly [number, number];
  /** The edge all round the ribbon. */
  readonly outline: readonly Point[];
}

/** The values that the shape of arcs depends on. */
export interface ArcSizes {
  /** CSS pixels between neighbours, for sizes. */
  readonly spacing: number;
  readonly weight: number;
  /** Times the usual width. */
  readonly thickness: number;
  /** CSS pixels beyond the edge on both sides. */
  readonly casing: number;
  /** Share of the way already flown, 0 … 1. */
  readonly reached: number;
}

/** An arc's place in the view, and what it is. */
export interface Arc {
  readonly start: Point;
  readonly end: Point;
  /** How far out the control point is to the left of the way, as a share of its length. */
  readonly bend: number;
  readonly isNews: boolean;
}

/** Half the width of news at the teller and at the listener, and of old news, in CSS pixels. */
export const HALF_WIDTHS = { teller: 1.4, listener: 0.5, old: 0.55 } as const;

/** The opacity of news at the listener, and of old news. */
export const FAINTER = { listener: 0.45, old: 0.7 } as const;

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
export function arcShape({ start, end, bend, isNews }: Arc, sizes: ArcSizes): ArcShape {
  const { spacing, weight, thickness, casing, reached } = sizes;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const far = Math.max(Math.hypot(dx, dy), 0.001);
  const control = { x: (start.x + end.x) / 2 + dy * bend, y: (start.y + end.y) / 2 - dx * bend };
  const at = (along: number) => between(between(start, control, along), between(control, end, along), along);

  const near = smooth(clamp((spacing - 8) / 22));
  const gap = Math.min(((spacing * 0.35 + 1) * weight) / far, 0.25);
  const tip = mix(gap, 1 - gap, reached);
  const wide = weight * thickness * mix(1, 1.3, near);
  const { teller, listener, old } = HALF_WIDTHS;
  const halfWidths = [isNews ? teller : old, isNews ? listener : old].map((half) => half * wide + casing);
  const line = Array.from({ length: PIECES + 1 }, (_, piece) => at(mix(gap, tip, piece / PIECES)));
  const halves = line.map((_, piece) => mix(halfWidths[0]!, halfWidths[1]!, mix(gap, tip, piece / PIECES)));
  return {
    line,
    halfWidths: [halfWidths[0]!, halfWidths[1]!],
    outline: outlineOf(line, halves),
  };
}

/** Both sides of a line that is so wide at each of its points. */
function outlineOf(line: readonly Point[], halves: readonly number[]): Point[] {
  const sides = line.map(({ x, y }, piece) => {
    const [before, after] = [line[Math.max(0, piece - 1)]!, line[Math.min(line.length - 1, piece + 1)]!];
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const scale = halves[piece]! / Math.max(Math.hypot(dx, dy), 0.001);
    return {
      left: { x: x + dy * scale, y: y - dx * scale },
      right: { x: x - dy * scale, y: y + dx * scale },
    };
  });
  return [...sides.map(({ left }) => left), ...sides.map(({ right }) => right).toReversed()];
}
