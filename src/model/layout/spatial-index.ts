import KDBush from 'kdbush';

/**
 * An index of places (x, y pairs), as the buffer from which `KDBush` makes it again: a million take most of a second.
 * @param before the other place of each, where people change them: entry i + n of n people
 */
export function placeIndex(
  positions: Float32Array,
  before: Float32Array = new Float32Array(),
): ArrayBufferLike {
  const index = new KDBush((positions.length + before.length) / 2, undefined, Float32Array);
  for (const places of [positions, before])
    for (let offset = 0; offset < places.length; offset += 2) index.add(places[offset]!, places[offset + 1]!);
  return index.finish().data;
}
