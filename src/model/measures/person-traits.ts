/*
 * A person's traits stay as they are for a whole run. They are one 32-bit number and a vertex attribute, like the state
 * in person-state.ts: the day of first hearing in the lower half, the size of the dot in the byte above it.
 */

/** The day of first hearing of somebody who never hears; also the largest that fits. */
export const NEVER_HEARD = 0xffff;

/** Packs the traits of somebody who has not heard yet. @param size the size of their dot, 0 (usual) … 255 (largest) */
export const traitsOfUnaware = (size: number): number => NEVER_HEARD | (size << 16);

/** The traits with a day of first hearing, in place of the one they had. */
export const withHeardOn = (traits: number, day: number): number =>
  ((traits & ~NEVER_HEARD) | Math.min(day, NEVER_HEARD - 1)) >>> 0;

/** The day of first hearing in a person's traits. */
export const heardOnOf = (traits: number): number => traits & NEVER_HEARD;

/** The size of the dot in a person's traits, 0 (usual) … 255 (largest). */
export const dotSizeOf = (traits: number): number => (traits >>> 16) & 0xff;
