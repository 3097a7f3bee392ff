/** A number as programs write it that take it for a measure; `1,000` may as well be a thousand. */
const NEEDLESS_FRACTION = /^([0-9]+)[.,]0{1,2}$/;

/** A whole number without a fraction of nothing: `1` for `1.0`; any other text as it is. */
export function wholeNumber(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  // Most names end with a letter, and need no further look.
  return last === 0x30 ? (NEEDLESS_FRACTION.exec(text)?.[1] ?? text) : text;
}
