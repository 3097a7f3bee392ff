/** The ways in which people can stand: as they are tied, by retelling, by the day they heard. */
export const ARRANGEMENTS = ['town', 'rings', 'days'] as const;

export type Arrangement = (typeof ARRANGEMENTS)[number];
