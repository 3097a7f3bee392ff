import { withoutHidden } from '../../model/basics/plain-text.ts';

/** A longer list is cut: a town shows few names at a time. */
const MOST_NAMES = 500;

/** A longer name would not fit beside its dot. */
const LONGEST = 24;

/** The different names in a text, one a line or between commas, semicolons or tabs, as they are written. */
export function namesIn(text: string): string[] {
  const names = text
    .split(/[\n\r,;\t]+/u)
    .map((name) => withoutHidden(name).trim().replace(/\s+/gu, ' ').slice(0, LONGEST).trimEnd())
    .filter((name) => name !== '');
  return [...new Set(names)].slice(0, MOST_NAMES);
}
