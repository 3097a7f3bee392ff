/** What the browser remembers for a key; `null` where it remembers nothing or is not allowed to. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Asks the browser to remember a text; where it may not, the choice lasts as long as the page. */
export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // A page from disk, or with storage switched off: nothing is lost but the memory.
  }
}
