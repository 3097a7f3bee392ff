import { discCells, townCells } from './cells.ts';
import { jitter, jitterFor } from './town.ts';

/** Paper between quarters, in spacings. */
const STREET = 1.1;

/**
 * Groups of people with consecutive numbers as round quarters, each turned another way, and the quarters along a Hilbert
 * curve in a town with rounded corners. The last group has who is left.
 */
export function quarters(people: number, groupSize: number, aspect: number): Float32Array {
  const size = Math.min(groupSize, people);
  const groups = Math.ceil(people / size);
  const disc = discCells(size);
  let reach = 0;
  for (let cell = 0; cell < size; cell++) {
    reach = Math.max(reach, Math.sqrt(disc.xs[cell]! * disc.xs[cell]! + disc.ys[cell]! * disc.ys[cell]!));
  }
  const pitch = 2 * reach + 1 + STREET;
  const places = townCells(groups, aspect);
  const positions = new Float32Array(people * 2);
  for (let person = 0; person < people; person++) {
    const group = Math.floor(person / size);
    const [sine, cosine] = turnOf(group);
    const x = disc.xs[person % size]!;
    const y = disc.ys[person % size]!;
    positions[person * 2] = places.xs[group]! * pitch + x * cosine - y * sine;
    positions[person * 2 + 1] = places.ys[group]! * pitch + x * sine + y * cosine;
  }
  return jitter(positions, jitterFor(people));
}

/** The golden angle, so that no two quarters side by side lie the same way. */
const turnOf = (group: number): [number, number] => [Math.sin(group * 2.39996), Math.cos(group * 2.39996)];
