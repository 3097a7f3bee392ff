import type { Point } from '../view/camera.ts';

/** The extra cost of a neighbour beside the direction, compared with one straight on. */
const ASIDE = 2;

/**
 * How far on in a direction others live, seen from a person: nearer is better, and straight on better than aside;
 * infinitely far is who lies more than 45° off. Never less than the distance between the two.
 * @param positions x, y pairs in layout units
 */
export function wayTo(
  positions: Float32Array,
  person: number,
  { x: dx, y: dy }: Point,
): (other: number) => number {
  const x = positions[person * 2]!;
  const y = positions[person * 2 + 1]!;
  return (other) => {
    const right = positions[other * 2]! - x;
    const down = positions[other * 2 + 1]! - y;
    const along = right * dx + down * dy;
    const aside = Math.abs(right * dy - down * dx);
    return along <= 0 || aside > along ? Infinity : along + ASIDE * aside;
  };
}

/** Of these people the one who is nearest, and how near; nobody is nearer than infinitely far. */
export function nearestOf(
  people: Iterable<number>,
  distanceTo: (person: number) => number,
): { readonly person: number | null; readonly distance: number } {
  let nearest: number | null = null;
  let least = Infinity;
  for (const person of people) {
    const distance = distanceTo(person);
    if (distance >= least) continue;
    least = distance;
    nearest = person;
  }
  return { person: nearest, distance: least };
}
