import type { Estimate } from '../../../model/study/statistics.ts';

/** A line of a CSV file; an empty cell for `null`. */
export type Row = (string | number | boolean | null)[];

/** How the result of a kind of study is written beside JSON. */
export interface Answer<Plan, Result> {
  /** Rows of a CSV file, its header first. */
  readonly rows: (plan: Plan, result: Result) => Row[];
  /** Sentences and tables for people. */
  readonly parts: (plan: Plan, result: Result) => string[];
}

/** Heads of the columns of an interval. */
export const interval = (level: number) => [`${percent(level)} from`, 'to'];

/** A share in percent. */
export const percent = (value: number): string => `${(value * 100).toFixed(0)} %`;

/** The interval of a share. */
export const between = ({ low, high }: Estimate): string => `${percent(low)} to ${percent(high)}`;

/** Counts with one decimal, shares with three. */
export const decimals = (value: number | null): string =>
  value === null ? '–' : value.toFixed(Math.abs(value) < 2 && !Number.isInteger(value) ? 3 : 1);

/** Lines of cells as wide as the widest of their column: the first column to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, row[column]!.length), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
