const DECIMAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

const DASHES = /[\u2010-\u2014\u2212\ufe63\uff0d]/g;

/** The text with a hyphen for every dash and minus sign, which typing aids put in its place. */
export const withPlainMinus = (text: string): string => text.replace(DASHES, '-');

/** The number that a text writes in decimal digits, which may be one that overflows; `null` where it writes none. */
export function decimal(text: string): number | null {
  const plain = withPlainMinus(text);
  return DECIMAL.test(plain) ? Number(plain) : null;
}

const ONE_GROUP = /^([-+]?[1-9]\d{0,2})[.,](\d{3})$/;

/**
 * What a text such as `1.000` or `1,250` may mean: a decimal fraction, or thousands set apart; `null` for a text with one
 * meaning.
 */
export function twoReadings(text: string): { readonly small: number; readonly large: number } | null {
  const parts = ONE_GROUP.exec(withPlainMinus(text.trim()));
  return parts && { small: Number(`${parts[1]}.${parts[2]}`), large: Number(`${parts[1]}${parts[2]}`) };
}

/** True for a number that no program and hardly anybody writes so, if a fraction is meant: it ends in zeros. */
export const endsInZero = (text: string): boolean => twoReadings(text) !== null && text.trim().endsWith('0');
