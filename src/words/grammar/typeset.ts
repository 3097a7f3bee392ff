/** No line may break here: before a colon and a percent sign, and inside guillemets. */
const NO_BREAK = '\u00a0';
/** The same, narrow: before the other signs of two parts. */
const NARROW = '\u202f';

/** A text with the spaces and apostrophes of French typography, typed with ordinary ones. */
const typesetText = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '’')
    .replace(/ (?=[:»%])/g, NO_BREAK)
    .replace(/(?<=«) /g, NO_BREAK)
    .replace(/ (?=[;?!])/g, NARROW);

/** Typesets all texts of the messages, those that functions return included. Authors type plain spaces. */
export function typeset<T>(messages: T): T {
  return typesetValue(messages) as T;
}

function typesetValue(value: unknown): unknown {
  if (typeof value === 'string') return typesetText(value);
  if (typeof value === 'function') {
    const message = value as (...given: unknown[]) => unknown;
    return (...given: unknown[]) => typesetValue(message(...given));
  }
  if (Array.isArray(value)) return value.map(typesetValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, typesetValue(member)]));
}
