/** Replaces a hyphen by a minus sign. */
export const withMinus = (text: string): string => text.replace('-', '−');

/** True for the size of a number that is easier to read with all its zeros written out. */
const isPlain = (size: number): boolean => size === 0 || (size >= 1e-6 && size < 1e15);

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The number formats of a language. */
export function numberWords(locale: string) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const fraction = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const roughShare = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const difference = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const tinyShare = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 1 });
  const exact = new Intl.NumberFormat(locale, { maximumSignificantDigits: 12 });
  const scientific = new Intl.NumberFormat(locale, { notation: 'scientific', maximumSignificantDigits: 12 });
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  return {
    /** People, days, tellings. */
    count: (value: number): string => whole.format(value),
    /** A count, with a word for the zeros from a million on. */
    compact: (value: number): string => (value < 1e6 ? whole : short).format(value),
    /** A number with up to three digits after the point. */
    decimal: (value: number): string => withMinus(fraction.format(value)),
    /** A number with all its digits; negative ones have a plain hyphen, which scripts can read. */
    exact: (value: number): string => (isPlain(Math.abs(value)) ? exact : scientific).format(value),
    /** A number with up to two digits after the point. */
    ratio: (value: number): string => fraction.format(hundredths(value)),
    /** A ratio with its sign, or without one where it rounds to 0. */
    signed: (value: number): string => {
      const rounded = hundredths(value);
      return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${fraction.format(Math.abs(rounded))}`;
    },
    /** A share of 0 … 1; below a tenth with one digit after the point, so that a change shows. */
    /** A change by a share, −1 …, with its sign. */
    change: (share: number): string => withMinus(difference.format(share)),
    percent: (value: number): string => {
      // Nearly all is not all, and hardly any is not none.
      const isNearlyAll = value > 0.99 && value < 1;
      if (isNearlyAll) return share.format(Math.min(value, 0.999));
      const isHardlyAny = value !== 0 && Math.abs(value) < 0.001;
      if (isHardlyAny) return tinyShare.format(value);
      return (Math.abs(value) < 0.1 ? share : roughShare).format(value);
    },
  };
}
