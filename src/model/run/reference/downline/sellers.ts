import type { Books } from '../../../downline/books.ts';
import { LEFT, NOBODY } from '../../../downline/codes.ts';
import { NO_PARENT, type Journal } from '../../../journal/journal.ts';

/**
 * Through whom somebody buys: the first teller who is in, going up from the version they came on. Where there is none, the
 * last teller reached says who it is: one who left gives the nearest above who is in, and a buyer their own seller, or
 * the nearest above that one.
 * @param entry of the version on which the buyer came
 * @returns nobody where the company sells itself
 */
export function sellerOf(entry: number, journal: Journal, books: Books): number {
  let last = NOBODY;
  for (let parent = journal.parent(entry); parent !== NO_PARENT; parent = journal.parent(parent)) {
    last = journal.person(parent);
    if (books.isIn(last)) return last;
  }
  if (last === NOBODY) return NOBODY;
  return books.nearestIn(books.role[last] === LEFT ? last : books.seller[last]!);
}
