import { firstHidden, withoutHidden } from '../../basics/plain-text.ts';
import type { Problem } from './faults.ts';

const LINE_BREAK = /[\t-\r\u2028\u2029]/;

/**
 * The one check of every text that others may have written: why it is no plain text; `null` where it is.
 * @param isOneLine true for a text without line breaks and tabs
 */
export function plainTextProblem(text: string, isOneLine: boolean): Problem | null {
  if (/\p{Surrogate}/u.test(text)) return { code: 'illFormed' };
  const hidden = firstHidden(text);
  if (hidden !== null) return { code: 'hidden', sign: codePoint(hidden) };
  return isOneLine && LINE_BREAK.test(text) ? { code: 'unprintable' } : null;
}

/** A text as plain as it can be made: without what cannot be seen, and with blanks for line breaks where it has one line. */
export function plainText(text: string, isOneLine: boolean): string {
  const visible = withoutHidden(text);
  return isOneLine ? visible.replace(/[\t-\r\u2028\u2029]+/g, ' ').trim() : visible;
}

/** A character as Unicode calls it, such as `U+202E`. */
const codePoint = (sign: string): string =>
  `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
