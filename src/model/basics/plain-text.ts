/**
 * Characters that cannot be seen: controls, what turns the direction of writing, and blanks without a width. Tabs and
 * line ends are blanks. Joiners stay, which Persian words and many emoji need.
 */
const HIDDEN = /(?!\s)[\p{Cc}\p{Bidi_Control}\u00ad\u200b\u2060]|\ufeff/u;
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');

/** True for a text with characters that cannot be seen. */
export const hasHidden = (text: string): boolean => HIDDEN.test(text);

/** The first character of a text that cannot be seen; `null` where there is none. */
export const firstHidden = (text: string): string | null => HIDDEN.exec(text)?.[0] ?? null;

/** The text without the characters that cannot be seen. */
export const withoutHidden = (text: string): string => text.replace(ALL_HIDDEN, '');
