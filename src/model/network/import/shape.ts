import type { ImportedNetwork } from '../../scenario/imported-network.ts';

/** The key figures of a network, for a look before a run. */
export interface NetworkShape {
  readonly people: number;
  readonly ties: number;
  /** The number of parts: groups of people with no tie between them. A person without ties is a part alone. */
  readonly parts: number;
  /** People in the largest part. */
  readonly largestPart: number;
  /** Index: a number of contacts; how many people have as many. */
  readonly degrees: Uint32Array;
}

/** Counts what a network is made of; linear in people and ties, but for the finding of parts, which is nearly so. */
export function shapeOf({ people, ties }: Pick<ImportedNetwork, 'people' | 'ties'>): NetworkShape {
  const contacts = new Uint32Array(people);
  for (let end = 0; end < ties.length; end++) contacts[ties[end]!]!++;
  const most = contacts.reduce((largest, count) => Math.max(largest, count), 0);
  const degrees = new Uint32Array(most + 1);
  for (const count of contacts) degrees[count]!++;
  const sizes = partSizes(people, ties);
  return {
    people,
    ties: ties.length / 2,
    parts: sizes.length,
    largestPart: sizes.reduce((largest, size) => Math.max(largest, size), 0),
    degrees,
  };
}

/** The number of people in each part, in no order. Every tie joins two parts, the smaller under the larger. */
function partSizes(people: number, ties: ArrayLike<number>): number[] {
  const above = Uint32Array.from({ length: people }, (_, person) => person);
  const sizes = new Uint32Array(people).fill(1);
  const topOf = (person: number): number => {
    let top = person;
    while (above[top] !== top) {
      // Halves the way for whoever asks next.
      above[top] = above[above[top]!]!;
      top = above[top]!;
    }
    return top;
  };
  for (let end = 0; end < ties.length; end += 2) {
    const [a, b] = [topOf(ties[end]!), topOf(ties[end + 1]!)];
    if (a === b) continue;
    const [large, small] = sizes[a]! >= sizes[b]! ? [a, b] : [b, a];
    above[small] = large;
    sizes[large]! += sizes[small]!;
  }
  return Array.from(sizes).filter((_, person) => above[person] === person);
}
