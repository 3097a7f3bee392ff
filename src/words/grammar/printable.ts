/** Most characters shown of a name or value, since a link or file may hold anything. */
const LONGEST = 60;

/**
 * Control characters, unpaired surrogates, characters that reverse the direction of the surrounding text, and blanks
 * without a width.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u00ad\u200b\u2028\u2029\u2060\ufeff]/gu;

/** Replaces invisible characters by their JSON escape, such as `\u001b`. */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The beginning of a text of any length, in printable characters. */
export const shortened = (text: string): string => cut(printable(text.slice(0, LONGEST + 2)));

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\p{Cs}$/u, '')}…` : text;

/** A value as JSON, shortened, with numbers written by `number`; `null` for values that JSON cannot write. */
export function shown(value: unknown, number: (value: number) => string): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? number(value) : String(value);
  let text = '';
  // No more is written than is shown, however large the value is and however deep.
  for (const piece of written(value)) {
    text += piece;
    if (text.length > LONGEST) break;
  }
  return text === '' ? null : cut(text);
}

/** A value's JSON, piece by piece. */
function* written(value: unknown): Generator<string> {
  if (typeof value === 'string') yield printable(JSON.stringify(value.slice(0, LONGEST)));
  else if (Array.isArray(value)) yield* listed('[', value.keys(), value, ']');
  else if (typeof value === 'object' && value !== null)
    yield* listed('{', Object.keys(value), value as Record<string, unknown>, '}');
  else yield (JSON.stringify(value) as string | undefined) ?? '';
}

function* listed<Key extends string | number>(
  open: string,
  keys: Iterable<Key>,
  values: Readonly<Record<Key, unknown>>,
  close: string,
): Generator<string> {
  yield open;
  let separator = '';
  for (const key of keys) {
    yield separator;
    if (typeof key === 'string') yield* [...written(key), ':'];
    yield* written(values[key]);
    separator = ',';
  }
  yield close;
}
