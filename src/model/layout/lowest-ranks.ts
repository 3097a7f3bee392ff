/** The numbers of the `count` lowest ranks, in rising order; equal ranks by their numbers. */
export function lowestRanks(ranks: Float64Array, count: number): Uint32Array {
  const limit = ranks.slice().sort()[Math.min(count, ranks.length) - 1]!;
  const found = new Uint32Array(Math.min(count, ranks.length));
  let below = 0;
  for (const rank of ranks) below += Number(rank < limit);
  let equals = found.length - below;
  let next = 0;
  for (let at = 0; at < ranks.length; at++) {
    const rank = ranks[at]!;
    if (rank < limit || (rank === limit && equals-- > 0)) found[next++] = at;
  }
  return found;
}
