import { townUnit } from './town/smooth-noise.ts';

/** Up to this many people nobody's dot touches another's; in larger towns dots are specks. */
const ROOMY_PEOPLE = 10_000;

/**
 * The offset of people from a strict grid along each axis, in spacings. A little breaks up the rows; the specks of a
 * large town need more, or they would shimmer as moiré.
 */
export const jitterFor = (people: number): number => (people <= ROOMY_PEOPLE ? 0.065 : 0.2);

/** Small steps off the grid, in place, for these people. */
export function jitter(positions: Float32Array, amount: number, people: readonly number[]): void {
  const step = (offset: number) => {
    positions[offset]! += (townUnit(offset >>> 1, offset & 1) - 0.5) * 2 * amount;
  };
  for (const person of people) {
    step(person * 2);
    step(person * 2 + 1);
  }
}
