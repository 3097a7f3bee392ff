/** The ends of every tie, x and y of one and of the other, in the positions' unit. */
export function tieEnds(ties: Uint32Array, positions: Float32Array): Float32Array {
  const ends = new Float32Array(ties.length * 2);
  ties.forEach((person, place) => {
    ends[place * 2] = positions[person * 2]!;
    ends[place * 2 + 1] = positions[person * 2 + 1]!;
  });
  return ends;
}
