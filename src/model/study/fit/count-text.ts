const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970 of a date in the calendar that repeats itself after 400 years. */
function daysOf(year: number, month: number, day: number): number {
  // The year begins in March here, so that the day that some years have more is its last.
  const own = month > 2 ? year : year - 1;
  const era = Math.floor(own / 400);
  const inEra = own - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const days = inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear;
  return era * 146_097 + days - 719_468;
}

/** The days since 1970 of a date such as 2026-03-31; `null` for any other text, and for a day that no month has. */
function dateIn(text: string): number | null {
  const parts = DATE.exec(text);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1) return null;
  const next = month === 12 ? daysOf(year + 1, 1, 1) : daysOf(year, month + 1, 1);
  return day > next - daysOf(year, month, 1) ? null : daysOf(year, month, day);
}

/** True for a date such as 2026-03-31. */
export const isDate = (text: string): boolean => dateIn(text) !== null;

/** The number of a day that a text says: a whole number from 0 on, or of a date the days since 1970; `null` for none. */
export function dayIn(text: string): number | null {
  const date = dateIn(text);
  if (date !== null) return date;
  const day = numberIn(text);
  return day !== null && Number.isInteger(day) && day >= 0 ? day : null;
}

/** Blanks and apostrophes between groups of digits. */
const BETWEEN = /(?<=\d)[\s'’](?=\d{3})/g;

/** Groups of three digits with commas between them, or several with points. */
const BY_COMMAS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const BY_POINTS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** A number as people and spreadsheets write it, with a decimal point or comma, and groups of digits; `null` for any other text. */
export function numberIn(text: string): number | null {
  let plain = text.trim().replace('−', '-').replace(BETWEEN, '');
  if (BY_COMMAS.test(plain)) plain = plain.replaceAll(',', '');
  else if (BY_POINTS.test(plain)) plain = plain.replaceAll('.', '');
  const number = plain.replace(',', '.');
  return NUMBER.test(number) ? Number(number) : null;
}
