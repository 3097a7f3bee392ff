import { isOfDownline, PATHS, parameterOf, type Path } from '../../scenario/parameters.ts';

/* What the kernel and its host both have to know; `npm run kernel` writes the numbers into src/kernel/from-model.ts. */

/** How face-to-face contacts are known to the kernel; in a mixed population anybody meets anybody. */
export const MIXED = 0;
export const STORED = 1;
export const COMPUTED = 2;

/** What a run needs beyond the least, as bits. */
export const NEEDS_ONLINE = 1;
export const NEEDS_BELIEVED = 2;
export const NEEDS_DAYS = 4;
export const NEEDS_HEARINGS = 8;
export const NEEDS_GENERATIONS = 16;

/** Chunks of entries that can be told of: more than fit into the kernel's memory. */
export const MOST_CHUNKS = 16_384;

/** The parameters that cross to the kernel, in the order in which they stand in its record. */
export const KERNEL_PATHS: readonly Path[] = PATHS.filter((path) => {
  const parameter = parameterOf(path);
  if (isOfDownline(path)) return false;
  return (parameter.kind === 'number' || parameter.kind === 'flag') && !('structural' in parameter);
});
