import KDBush from 'kdbush';
import { placeIndex } from './spatial-index.ts';

/** The smallest distance between two people, as a share of the spacing: twice the radius of the largest dot. */
const CLEAR = 0.84;

/**
 * The distance between neighbours that lets dots be as large as they can: that of the two nearest, with what is to be
 * left between them; no more than is usual between neighbours.
 */
export function spacingOf(positions: Float32Array, sizeOf: (person: number) => number): number {
  const index = KDBush.from(placeIndex(positions));
  const people = positions.length / 2;
  const nearest = new Float64Array(people).fill(Infinity);
  const sizes = Float64Array.from({ length: people }, (_, person) => sizeOf(person));
  const largest = sizes.reduce((most, size) => Math.max(most, size), 1);
  let least = Infinity;
  for (let one = 0; one < people; one++) {
    const [x, y] = [positions[one * 2]!, positions[one * 2 + 1]!];
    // Whoever is farther is nobody's nearest, unless nobody else is there.
    for (let reach = 2 * largest; ; reach *= 4) {
      const around = index.within(x, y, reach);
      for (const other of around) {
        if (other === one) continue;
        const dx = x - positions[other * 2]!;
        const dy = y - positions[other * 2 + 1]!;
        const distance = Math.sqrt(dx * dx + dy * dy);
        nearest[one] = Math.min(nearest[one]!, distance);
        least = Math.min(least, (2 * distance) / (sizes[one]! + sizes[other]!));
      }
      if (around.length > 1 || around.length === people) break;
    }
  }
  const usual = nearest.sort()[nearest.length >> 1] ?? 1;
  const spacing = Math.min(usual, least / CLEAR);
  // A person alone, or two in one spot, have no distance.
  return spacing > 0 && spacing < Infinity ? spacing : 1;
}
