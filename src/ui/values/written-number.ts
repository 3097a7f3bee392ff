import { decimal } from '../../model/basics/decimal.ts';

/** The sign between a number's whole part and its fraction, in a language. */
const decimalSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** A number as somebody writes it into a field in this language: with its decimal sign, thousands not set apart. */
export const writtenNumber = (value: number, locale: string): string =>
  String(value).replace('.', decimalSign(locale));

const SPACES = /[\s\u00a0\u202f]/g;
const THOUSANDS = /^([-+]?\d{1,3})((?:,\d{3})+)(?=\.|$)/;

/**
 * The number that somebody wrote, `null` where it is none. Point and comma are both taken for the decimal sign, for a
 * keypad may have only one of them; but where the language sets thousands apart by commas, such a comma does so. What is
 * too large to be computed with is none either.
 */
export function readNumber(text: string, locale: string): number | null {
  const bare = text.replace(SPACES, '').replace('−', '-');
  const grouped =
    decimalSign(locale) === ',' ? bare : bare.replace(THOUSANDS, (part) => part.replaceAll(',', ''));
  const number = decimal(grouped.replace(',', '.'));
  return number !== null && Number.isFinite(number) ? number : null;
}

/** The same of a share, in hundredths; whoever writes their sign means no other number. */
export const readHundredths = (text: string, locale: string): number | null =>
  readNumber(text.replace(/%[\s\u00a0\u202f]*$/, ''), locale);

/** Numbers of people with commas or spaces between them, within brackets or without; `null` where it is anything else. */
export function readPeople(text: string): number[] | null {
  const parts = text
    .replace(/^\s*\[(.*)\]\s*$/s, '$1')
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  return parts.every((part) => /^\d{1,15}$/.test(part)) ? parts.map(Number) : null;
}
