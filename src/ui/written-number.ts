/** The sign between a number's whole part and its fraction, in a language. */
const decimalSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** A number as somebody writes it into a field in this language: with its decimal sign, thousands not set apart. */
export const writtenNumber = (value: number, locale: string): string =>
  String(value).replace('.', decimalSign(locale));

const SPACES = /[\s\u00a0\u202f]/g;
const THOUSANDS = /^([-+]?\d{1,3})((?:,\d{3})+)(?=\.|$)/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * The number that somebody wrote, `null` where it is none. Point and comma are both taken for the decimal sign, for a
 * keypad may have only one of them; but where the language sets thousands apart by commas, such a comma does so.
 */
export function readNumber(text: string, locale: string): number | null {
  const bare = text.replace(SPACES, '').replace('−', '-');
  const grouped =
    decimalSign(locale) === ',' ? bare : bare.replace(THOUSANDS, (part) => part.replaceAll(',', ''));
  const plain = grouped.replace(',', '.');
  return NUMBER.test(plain) ? Number(plain) : null;
}
