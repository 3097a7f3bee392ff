/*
 * One person's state is a 32-bit number whose four bytes are, from the lowest: stage, hop, fidelity, sentiment.
 * On little-endian machines (all that run WebGL 2) these are the four channels of the vertex attribute.
 */

/** The stage code in a person's state. */
export const stageOf = (state: number): number => state & 0xff;
