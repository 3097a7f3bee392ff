/** Who stands next to whom. */
export interface Ring {
  readonly people: number;
  /** Groups of so many people with consecutive numbers have a piece of ground each; 1: there are none. */
  readonly groupSize: number;
  /** Who follows whom; `null`: as they are numbered. */
  readonly order: Uint32Array | null;
  /** Times the usual size of somebody's dot; `null`: all have that size. */
  readonly sizes: Float32Array | null;
}

/**
 * The ring begun at another place, so that somebody stands at a dot, or as near before it as their neighbours' sizes allow.
 * Groups stay whole: where the last one is smaller than the others, the ring stays as it is.
 * @param dotsFor how many dots somebody takes
 */
export function turnRing(ring: Ring, person: number, dot: number, dotsFor: (person: number) => number): Ring {
  const { people, groupSize, order } = ring;
  if (people % groupSize !== 0) return ring;
  const personAt = (place: number) => order?.[place] ?? place;
  let place = 0;
  while (personAt(place) !== person) place++;
  let first = place;
  for (let dots = 0, steps = 1; steps < people; steps++) {
    const before = (first + people - 1) % people;
    dots += dotsFor(personAt(before));
    if (dots > dot) break;
    first = before;
  }
  first -= first % groupSize;
  return { ...ring, order: Uint32Array.from({ length: people }, (_, at) => personAt((first + at) % people)) };
}
