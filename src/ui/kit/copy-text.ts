/** Puts a text on the clipboard; false where that is refused, or where the page was not served safely and has none. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
