export type Point = readonly [x: number, y: number];

/** A straight line: the points whose x · across + y · down is `at`; across² + down² = 1. */
export interface Line {
  readonly across: number;
  readonly down: number;
  readonly at: number;
}

/** How far a point lies beyond the line, on the side to which it looks. */
export const beyond = ({ across, down, at }: Line, x: number, y: number): number =>
  x * across + y * down - at;

/** Cuts a polygon along a line: what lies before it, what lies beyond it, and where the line runs through it. */
export function cutPolygon(
  polygon: readonly Point[],
  line: Line,
): { before: Point[]; after: Point[]; crossing: [Point, Point] | null } {
  const before: Point[] = [];
  const after: Point[] = [];
  const crossings: Point[] = [];
  polygon.forEach((corner, index) => {
    const next = polygon[(index + 1) % polygon.length]!;
    const here = beyond(line, corner[0], corner[1]);
    const there = beyond(line, next[0], next[1]);
    (here < 0 ? before : after).push(corner);
    if (here < 0 === there < 0) return;
    const share = here / (here - there);
    const crossing: Point = [
      corner[0] + (next[0] - corner[0]) * share,
      corner[1] + (next[1] - corner[1]) * share,
    ];
    before.push(crossing);
    after.push(crossing);
    crossings.push(crossing);
  });
  const along = ([x, y]: Point) => y * line.across - x * line.down;
  crossings.sort((a, b) => along(a) - along(b));
  const [first, last] = [crossings[0], crossings.at(-1)];
  return { before, after, crossing: first && last && first !== last ? [first, last] : null };
}
