import { isWhole } from '../whole.ts';

/*
 * The usual run makes a quarter of the runs, whose means are known half as well. The checks that break a rule on purpose
 * are made with as few, so that they say what the usual run still notices.
 */

/** Of so many runs at full strength, those to be made. */
export const runsOf = (full: number): number => (isWhole ? full : Math.ceil(full / 4));

/** The standard error that so many runs have to reach, where all of them would reach this one. */
export const errorOf = (full: number): number => (isWhole ? full : 2 * full);
