/** Characters shown of a name or a value: a link or a file may hold anything. */
const LONGEST = 60;

/** The beginning of a text that may be endless. */
export const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

/** A list may have millions of members, of which a sentence shows the first. */
const firstFew = (_key: string, value: unknown): unknown =>
  Array.isArray(value) ? value.slice(0, LONGEST) : value;

/**
 * A value as it stands in a scenario's JSON, shortened, but a number as `number` writes it; `null` for what JSON cannot
 * write.
 */
export function shown(value: unknown, number: (value: number) => string): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? number(value) : String(value);
  const text = JSON.stringify(value, firstFew) as string | undefined;
  return text === undefined ? null : shortened(text);
}
