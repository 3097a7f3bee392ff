import { asUnit, Luck } from '../basics/random.ts';
import { townCells } from './cells.ts';

/** Up to this many people nobody's dot touches another's; in larger towns dots are specks. */
const ROOMY_PEOPLE = 10_000;

/**
 * The offset of people from a strict grid along each axis, in spacings. A little breaks up the rows; the specks of a
 * large town need more, or they would shimmer as moiré.
 */
export const jitterFor = (people: number): number => (people <= ROOMY_PEOPLE ? 0.065 : 0.2);

/**
 * Small steps off the grid, for everybody or those told: not the run's luck, since other luck is another story in the
 * same town.
 */
export function jitter(positions: Float32Array, amount: number, people?: readonly number[]): Float32Array {
  const luck = new Luck('town');
  const key = luck.keys.layout;
  const step = (offset: number) => {
    positions[offset]! += (asUnit(luck.draw(key, offset >>> 1, offset & 1)) - 0.5) * 2 * amount;
  };
  if (!people) for (let offset = 0; offset < positions.length; offset++) step(offset);
  for (const person of people ?? []) {
    step(person * 2);
    step(person * 2 + 1);
  }
  return positions;
}

/**
 * A town with rounded corners, evenly filled; people follow each other along a Hilbert curve, so that what spreads from
 * one to the next grows as a stain.
 * @param order who follows whom; `null`: as they are numbered
 * @param sizes hubs (above 0) keep the cells around them free; `null`: there are none
 * @returns also the hubs for whom there was no room
 */
export function town(
  people: number,
  aspect: number,
  order: Uint32Array | null,
  sizes: Uint8Array | null,
): { positions: Float32Array; cramped: number[] } {
  const hubs = sizes === null ? 0 : sizes.reduce((count, size) => count + Math.sign(size), 0);
  const cells = townCells(people + hubs * 6, aspect);
  const positions = new Float32Array(people * 2);
  const cramped: number[] = [];
  const isTaken = new Uint8Array(cells.xs.length);
  let next = 0;
  const firstFree = () => {
    while (isTaken[next] === 1) next++;
    return next;
  };
  for (let place = 0; place < people; place++) {
    const person = order?.[place] ?? place;
    let cell = firstFree();
    if ((sizes?.[person] ?? 0) > 0) {
      const clearing = clearingFrom(cell, isTaken, cells.around);
      if (clearing === null) cramped.push(person);
      else {
        cell = clearing;
        for (const neighbour of cells.around(cell)) isTaken[neighbour] = 1;
      }
    }
    isTaken[cell] = 1;
    positions[person * 2] = cells.xs[cell]!;
    positions[person * 2 + 1] = cells.ys[cell]!;
  }
  return { positions: jitter(positions, jitterFor(people)), cramped };
}

/** The stretch of the curve in which a hub looks for room. */
const FAR = 400;

/** The first cell from here on that is free with all around it. */
function clearingFrom(start: number, isTaken: Uint8Array, around: (cell: number) => number[]): number | null {
  for (let cell = start; cell < Math.min(start + FAR, isTaken.length); cell++) {
    if (isTaken[cell] === 0 && around(cell).every((neighbour) => isTaken[neighbour] === 0)) return cell;
  }
  return null;
}
