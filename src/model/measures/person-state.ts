import { STAGES } from '../story/stages.ts';

/*
 * A person's state on a day is one 32-bit number, so that everybody's states are one array that the stage can draw.
 * Its four bytes, from the lowest: the stage (bits 0 … 3) with the role (bits 4 and 5; bits 6 and 7 are free), the hop,
 * the fidelity and the sentiment. On little-endian machines, which all that run WebGL 2 are, they are the four channels
 * of the vertex attribute: people-shader.ts reads them there.
 */

/** Covers the stage in the lowest byte of a person's state. */
export const STAGE_MASK = 0x0f;

const ROLE_SHIFT = 4;
const ROLE_MASK = 0x03;
const LARGEST_HOP = 255;

/**
 * Packs a person's state.
 * @param stage the stage's code
 * @param hop retellings since the first-hand version; from 255 on all are 255
 * @param fidelity share of the first-hand version that is left, 0 … 1
 * @param sentiment what they think of the place, −1 … 1
 * @param role 0 … 3: see {@link withRole}
 */
export function packState(stage: number, hop: number, fidelity: number, sentiment: number, role = 0): number {
  const lowest = stage | (role << ROLE_SHIFT);
  const fidelityByte = Math.round(fidelity * 255);
  const sentimentByte = Math.round((sentiment + 1) * 127.5);
  return (lowest | (Math.min(hop, LARGEST_HOP) << 8) | (fidelityByte << 16) | (sentimentByte << 24)) >>> 0;
}

/** The stage's code in a person's state. */
export const stageOf = (state: number): number => state & STAGE_MASK;

/** The role in a person's state, 0 … 3. */
export const roleOf = (state: number): number => (state >>> ROLE_SHIFT) & ROLE_MASK;

/** The state with a role: a code of downline/codes.ts. Runs give nobody a role; the page adds it where it is to be seen. */
export const withRole = (state: number, role: number): number =>
  ((state & ~(ROLE_MASK << ROLE_SHIFT)) | (role << ROLE_SHIFT)) >>> 0;

/** The place among appearances by role and, within each, by stage. */
export const lookOf = (state: number): number => stageOf(state) + STAGES.length * roleOf(state);

/** Retellings since the first-hand version, 0 … 255. */
export const hopOf = (state: number): number => (state >>> 8) & 0xff;

/** Share of the first-hand version that is left, 0 … 1 in steps of 1/255. */
export const fidelityOf = (state: number): number => ((state >>> 16) & 0xff) / 255;

/** What they think of the place, −1 … 1 in steps of 2/255. */
export const sentimentOf = (state: number): number => (state >>> 24) / 127.5 - 1;
