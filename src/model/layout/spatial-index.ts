import KDBush from 'kdbush';

/** An index of places (x, y pairs), as the buffer from which `KDBush` makes it again: a million take most of a second. */
export function placeIndex(positions: Float32Array): ArrayBufferLike {
  const index = new KDBush(positions.length / 2, undefined, Float32Array);
  for (let offset = 0; offset < positions.length; offset += 2) {
    index.add(positions[offset]!, positions[offset + 1]!);
  }
  return index.finish().data;
}
