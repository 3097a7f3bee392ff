/** What the two sides of ties have in common, each tie counted as it was written. */
export interface Sides {
  readonly ties: number;
  /** Ties of a person with themselves. */
  readonly loops: number;
  /** People on the left, on the right, and on both sides. */
  readonly left: number;
  readonly right: number;
  readonly shared: number;
}

/**
 * Compares the left ends of ties with the right ones.
 * @param ends in pairs
 * @param people how many there are; ends are below
 */
export function sidesOf(ends: { readonly length: number; at(index: number): number }, people: number): Sides {
  const seen = new Uint8Array(people);
  let loops = 0;
  for (let end = 0; end < ends.length; end += 2) {
    const a = ends.at(end);
    const b = ends.at(end + 1);
    seen[a]! |= 1;
    seen[b]! |= 2;
    if (a === b) loops++;
  }
  const count = (bits: number) => seen.reduce((sum, own) => sum + Number((own & bits) === bits), 0);
  return { ties: ends.length / 2, loops, left: count(1), right: count(2), shared: count(3) };
}
