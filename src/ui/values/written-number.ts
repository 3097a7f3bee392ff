import { decimal, endsInZero, withPlainMinus } from '../../model/basics/decimal.ts';

/** The sign between a number's whole part and its fraction, in a language. */
const decimalSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** A number as it is typed in this language: with its decimal sign and without separators of thousands. */
export const writtenNumber = (value: number, locale: string): string =>
  String(value).replace('.', decimalSign(locale));

const SPACES = /[\s\u00a0\u202f]/g;
const THOUSANDS = /^([-+]?[1-9]\d{0,2})((?:,\d{3})+)(?=\.|$)/;

/**
 * The typed number, `null` for an invalid one. Point and comma both count as the decimal sign, since a keypad may
 * have only one of them; but where the language separates thousands by commas, such a comma does so. A number too
 * large to compute with is invalid, and so is one such as `1.000`, which may mean thousands to whoever typed it.
 */
export function readNumber(text: string, locale: string): number | null {
  const bare = withPlainMinus(text.replace(SPACES, ''));
  const grouped =
    decimalSign(locale) === ',' ? bare : bare.replace(THOUSANDS, (part) => part.replaceAll(',', ''));
  if (endsInZero(grouped)) return null;
  const number = decimal(grouped.replace(',', '.'));
  return number !== null && Number.isFinite(number) ? number : null;
}

/** The typed share, in hundredths, with or without the percent sign. */
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
