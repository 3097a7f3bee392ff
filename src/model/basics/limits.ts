/** The most people of a run without the kernel: the reference takes some twenty times as long. */
export const MOST_WITHOUT_KERNEL = 20_000;
