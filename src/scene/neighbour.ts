import type { Point } from './camera.ts';

/** How much worse a neighbour is for lying beside the way than for lying farther along it. */
const ASIDE = 2;

/**
 * Whoever lives next in a direction, seen from a person; null at the edge of the town. Nearer is better, and straight on
 * better than aside; nobody more than 45° off is meant.
 * @param positions x, y pairs in layout units
 */
export function neighbourIn(positions: Float32Array, person: number, { x: dx, y: dy }: Point): number | null {
  const x = positions[person * 2]!;
  const y = positions[person * 2 + 1]!;
  let best: number | null = null;
  let least = Infinity;
  for (let other = 0; other * 2 < positions.length; other++) {
    const right = positions[other * 2]! - x;
    const down = positions[other * 2 + 1]! - y;
    const along = right * dx + down * dy;
    const aside = Math.abs(right * dy - down * dx);
    if (along <= 0 || aside > along) continue;
    const distance = along + ASIDE * aside;
    if (distance >= least) continue;
    least = distance;
    best = other;
  }
  return best;
}

/** Whoever lives nearest to a layout point, of those who count; null where nobody does. */
export function nearestTo(
  positions: Float32Array,
  { x, y }: Point,
  counts: (person: number) => boolean = () => true,
): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (let person = 0; person * 2 < positions.length; person++) {
    const distance = Math.hypot(positions[person * 2]! - x, positions[person * 2 + 1]! - y);
    if (distance >= least || !counts(person)) continue;
    least = distance;
    best = person;
  }
  return best;
}
