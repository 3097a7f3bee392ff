/* Numbers that only the kernel knows. */

/** The due day of people who wait for ever. */
export const NEVER: u32 = 0xffff;
/** How many hearings' freshness is worked out beforehand. */
export const KNOWN_FRESHNESS: u32 = 256;
/** Tellers whose tellings are worked out together. */
export const BATCH: u32 = 64;
/** A batch takes no further teller once it has this many tellings; one teller makes at most `MOST_PER_DAY`. */
export const ENOUGH: u32 = 1024;
export const MOST_PER_DAY: u32 = 1001;

/* Where things stand in a person's flags: see people.ts. */
export const STAGE_MASK: u32 = 0xf;
export const LOST_SHIFT: u32 = 4;
export const LOST_MASK: u32 = 7;
export const REACTION_SHIFT: u32 = 7;
export const REACTION_MASK: u32 = 7;
