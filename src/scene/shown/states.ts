/*
 * One person's state is a 32-bit number whose four bytes are, from the lowest: stage, hop, fidelity, sentiment.
 * On little-endian machines (all that run WebGL 2) these are the four channels of the vertex attribute.
 */

/** The stage code in a person's state. */
export const stageOf = (state: number): number => state & 0xff;

/** Retellings since the first-hand version, 0 … 255. */
export const hopOf = (state: number): number => (state >>> 8) & 0xff;

/** How much of the first-hand version is left, 0 … 255. */
export const fidelityOf = (state: number): number => (state >>> 16) & 0xff;

/** What they think of the place, from 0 (all bad) to 255 (all good). */
export const sentimentOf = (state: number): number => state >>> 24;

/*
 * One person's traits, which stay as they are for a whole run, are another 32-bit number and vertex attribute: in the
 * lower half the day on which they first heard, 65535 for who never does; in the byte above it the size of their dot.
 */

/** The day in a person's traits on which they first heard. */
export const heardOnOf = (traits: number): number => traits & 0xffff;

/** The largest dot is so many times larger than a usual one, less 1. */
export const SIZE_RANGE = 1.8;

/** Times the usual size of a dot, for who has many contacts. */
export const sizeOf = (traits: number): number => 1 + (SIZE_RANGE * ((traits >>> 16) & 0xff)) / 255;
