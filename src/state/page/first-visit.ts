import { VISIT_KEY } from './storage.ts';

/**
 * True when the page is to begin with its opening: once in a visit, and not where the address says `?opening=no` or the
 * page is embedded in another or presented.
 */
export function isOpeningDue(search: string): boolean {
  const asked = new URLSearchParams(search);
  if (asked.get('opening') === 'no' || !isOfferDue(search)) return false;
  try {
    return sessionStorage.getItem(VISIT_KEY) === null;
  } catch {
    // Without a memory, a page that is loaded again has most likely been seen.
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.type === 'navigate';
  }
}

/** True for an address whose part from `?` on asks for the presentation. */
export const asksToPresent = (search: string): boolean => new URLSearchParams(search).has('present');

/** True for an address that asks for the speaker's notes of a talk, which another window gives. */
export const asksForNotes = (search: string): boolean => new URLSearchParams(search).has('speaker');

/** True for an address that asks for the town and its run alone, to be embedded in another page. */
export const asksToEmbed = (search: string): boolean =>
  new URLSearchParams(search).has('embed') && !asksToPresent(search);

/** True where the tour may be offered: not in an embedded page, nor in a presentation. */
export const isOfferDue = (search: string): boolean => !asksToEmbed(search) && !asksToPresent(search);

/** Asks the browser to remember, for this visit, that the opening was shown. */
export function rememberOpening(): void {
  try {
    sessionStorage.setItem(VISIT_KEY, 'yes');
  } catch {
    // See isOpeningDue.
  }
}
