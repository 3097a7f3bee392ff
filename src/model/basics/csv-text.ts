/**
 * What a spreadsheet takes for the beginning of a formula, full-width signs among them, at the beginning of a cell:
 * wherever it splits, be it at tabs or semicolons, and where it does not know quotation marks.
 */
const FORMULA = /(^|[;\t\r\n])(["\s]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** A text as a cell of a CSV file: in quotation marks, and with an apostrophe where it would begin a formula. */
export const csvText = (text: string): string =>
  `"${text
    .replace(FORMULA, "$1$2'")
    .replace(/^[\t\r\n]/, "'$&")
    .replaceAll('"', '""')}"`;
