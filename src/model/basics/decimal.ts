const DECIMAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

const DASHES = /[\u2010-\u2014\u2212\ufe63\uff0d]/g;

/** The text with a hyphen for every dash and minus sign, which typing aids put in its place. */
export const withPlainMinus = (text: string): string => text.replace(DASHES, '-');

/** The number that a text writes in decimal digits, which may be one that overflows; `null` where it writes none. */
export function decimal(text: string): number | null {
  const plain = withPlainMinus(text);
  return DECIMAL.test(plain) ? Number(plain) : null;
}
