/** What somebody is in the business, in two bits. */
export const OUTSIDE = 0;
/** Joined to buy for less. */
export const BARGAIN = 1;
/** Joined to earn, and pitches. */
export const BUILDER = 2;
/** Was in it, and is no more, for good. */
export const LEFT = 3;

/** What a ledger's entry tells; the other is the sponsor of who joined, and the buyer of an order. */
export const JOINED_BUILDER = 1;
export const JOINED_BARGAIN = 2;
export const FIRST_ORDER = 3;
export const LATER_ORDER = 4;
export const HAS_LEFT = 5;

/** Nobody: no sponsor, no seller. */
export const NOBODY = -1;

/** Days of a month, counted from a person's own joining or first order. */
export const MONTH = 30;
