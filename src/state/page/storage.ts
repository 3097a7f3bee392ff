/** The keys of everything that the page keeps in the browser until it is cleared; SECURITY.md gives the reasons. */
export const KEPT_KEYS = [
  'tell-ten.look',
  'tell-ten.language',
  'tell-ten.address',
  'tell-ten.tour',
  'tell-ten.panels',
  'tell-ten.names',
  'tell-ten.currency',
  'tell-ten.tasks',
] as const;

/** The same for as long as the tab is open. */
export const VISIT_KEY = 'tell-ten.opened';

/** The database that keeps the last networks that were too large for a link. */
export const NETWORKS_KEY = 'tell-ten.networks';

/** The database that keeps the runs of the last studies. */
export const STUDIES_KEY = 'tell-ten.studies';

/** The database that keeps the last runs and what came of them, and those that somebody keeps. */
export const RUNS_KEY = 'tell-ten.runs';

/** The database that keeps the talks that somebody has written. */
export const TALKS_KEY = 'tell-ten.talks';

/** What a room has bet in the talk that is given, and where that is, for as long as the tab is open. */
export const ROOM_KEY = 'tell-ten.room';

/** What somebody and their class bet outside of a talk, for as long as the tab is open. */
export const BETS_KEY = 'tell-ten.bets';

type KeptKey = (typeof KEPT_KEYS)[number];

/** The value kept for a key; `null` where there is none, or storage is not allowed. */
function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** The value that the browser keeps for a key; `null` for none. */
export const recall = (key: KeptKey): string | null => read(() => localStorage, key);

/** What the tab remembers of the talk that is given; `null` where there is none. */
export const recallRoom = (): string | null => read(() => sessionStorage, ROOM_KEY);

/** What the tab remembers of bets outside of a talk; `null` where there are none. */
export const recallBets = (): string | null => read(() => sessionStorage, BETS_KEY);

/** Asks the browser to remember a text; false where it may not, so that the choice lasts as long as the page. */
export function remember(key: KeptKey, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    // A page from disk, or with storage switched off or full: nothing is lost but the memory.
    return false;
  }
}
