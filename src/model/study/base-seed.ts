/** The seed of which a run's is the n-th: of `kitchen#17` it is `kitchen`; any other is its own. */
export const baseSeed = (seed: string): string => seed.replace(/#\d+$/, '');
