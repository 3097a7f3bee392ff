/* Codes of the stages in src/model/story/stages.ts. TypeScript and, for the kernel, AssemblyScript compile this file. */

export const UNAWARE = 0;
export const UNMOVED = 1;
export const DORMANT = 2;
export const RELAYING = 3;
export const PLANNING = 4;
export const WARNED = 5;
export const FAN = 6;
export const CRITIC = 7;
export const CUSTOMER = 8;
