import { NONE, type Derivation } from '../journal/implied.ts';
import type { Journal } from '../journal/journal.ts';
import { pairsApart } from '../run/shared/rules.ts';

/**
 * Structural virality: the mean distance between two different people in the largest tree of who first convinced
 * whom; 0 when that tree has one person. Linear in the people convinced.
 * Source: Goel, Anderson, Hofman & Watts 2016, Management Science 62: 180–196.
 */
export function structuralVirality(derived: Derivation, journal: Journal): number {
  const entries = derived.firstConvictions(journal.length);
  const places = new Int32Array(derived.people).fill(NONE);
  entries.forEach((entry, place) => (places[journal.person(entry)] = place));
  const parents = Int32Array.from(entries, (entry) => {
    const teller = derived.teller(entry);
    return teller === NONE ? NONE : places[teller]!;
  });
  return meanTreeDistance(parents);
}

/**
 * The mean distance between two different members of the largest tree in a forest.
 * @param parents index: a member; the member above it, which always has a lower index, or −1 for a root
 */
export function meanTreeDistance(parents: ArrayLike<number>): number {
  const size = new Uint32Array(parents.length).fill(1);
  for (let member = parents.length - 1; member >= 0; member--) {
    if (parents[member]! >= 0) size[parents[member]!]! += size[member]!;
  }
  const rootOf = new Int32Array(parents.length);
  let largest = -1;
  for (let member = 0; member < parents.length; member++) {
    const parent = parents[member]!;
    rootOf[member] = parent < 0 ? member : rootOf[parent]!;
    if (parent < 0 && (largest < 0 || size[member]! > size[largest]!)) largest = member;
  }
  if (largest < 0 || size[largest] === 1) return 0;
  const total = size[largest]!;
  let distances = 0;
  for (let member = 0; member < parents.length; member++) {
    const isBelow = parents[member]! >= 0 && rootOf[member] === largest;
    if (isBelow) distances += pairsApart(size[member]!, total);
  }
  return distances / ((total * (total - 1)) / 2);
}
