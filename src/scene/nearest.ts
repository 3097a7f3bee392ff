import type { Point } from './camera.ts';

/**
 * The person whose dot is nearest to `point`, or null when the edge of every dot is farther than `reach`.
 * Everything is in layout units; `radiusOf` gives a person's dot. Looks at everybody: 1 ms for a million.
 */
export function nearestPerson(
  positions: Float32Array,
  point: Point,
  reach: number,
  largest: number,
  radiusOf: (person: number) => number,
): number | null {
  const far = reach + largest;
  let nearest: number | null = null;
  let least = reach;
  for (let offset = 0; offset + 1 < positions.length; offset += 2) {
    const dx = positions[offset]! - point.x;
    if (dx > far || dx < -far) continue;
    const dy = positions[offset + 1]! - point.y;
    if (dy > far || dy < -far) continue;
    const person = offset / 2;
    const gap = Math.hypot(dx, dy) - radiusOf(person);
    if (gap <= least) {
      least = gap;
      nearest = person;
    }
  }
  return nearest;
}
