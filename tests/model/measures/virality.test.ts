import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meanTreeDistance } from '../../../src/model/measures/virality.ts';

/** Mean distance within the tree that has most members (the first of equals), by walking from each of them. */
function bruteForce(parents: readonly number[]): number {
  const ties: number[][] = parents.map(() => []);
  parents.forEach((parent, member) => {
    if (parent < 0) return;
    ties[parent]!.push(member);
    ties[member]!.push(parent);
  });
  let best = { size: 0, mean: 0 };
  parents.forEach((parent, root) => {
    if (parent >= 0) return;
    const members = [...distancesFrom(root, ties).keys()];
    const total = members.reduce(
      (sum, member) => sum + [...distancesFrom(member, ties).values()].reduce((a, b) => a + b, 0),
      0,
    );
    const size = members.length;
    if (size > best.size) best = { size, mean: size === 1 ? 0 : total / (size * (size - 1)) };
  });
  return best.mean;
}

function distancesFrom(start: number, ties: readonly number[][]): Map<number, number> {
  const distances = new Map([[start, 0]]);
  for (const [member, steps] of distances) {
    for (const next of ties[member]!) if (!distances.has(next)) distances.set(next, steps + 1);
  }
  return distances;
}

it('is the mean distance that walking through any forest finds', () => {
  const forest = fc
    .array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 40 })
    .map((places) => places.map((place, member) => Math.floor(place * (member + 1)) - 1));
  fc.assert(
    fc.property(forest, (parents) => {
      expect(meanTreeDistance(parents)).toBeCloseTo(bruteForce(parents), 9);
    }),
  );
});
