/** All that the page has the browser keep until somebody clears it; SECURITY.md says what for. */
export const KEPT_KEYS = ['tell-ten.look', 'tell-ten.language', 'tell-ten.address', 'tell-ten.tour'] as const;

/** The same for as long as the tab is open. */
export const VISIT_KEY = 'tell-ten.opened';

type KeptKey = (typeof KEPT_KEYS)[number];

/** What the browser remembers for a key; `null` where it remembers nothing or is not allowed to. */
export function recall(key: KeptKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Asks the browser to remember a text; where it may not, the choice lasts as long as the page. */
export function remember(key: KeptKey, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // A page from disk, or with storage switched off: nothing is lost but the memory.
  }
}
