/** The ways in which people can stand: as they are tied, by retelling, by the day they heard, by who brought them in to sell. */
export const ARRANGEMENTS = ['town', 'rings', 'days', 'downline'] as const;

export type Arrangement = (typeof ARRANGEMENTS)[number];
