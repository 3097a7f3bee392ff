import type { Delimiter } from './delimiter.ts';

/** What somebody has decided about a file; the reader finds out the rest. */
export interface ReadChoice {
  /**
   * In a list, the columns of people, the first of whom names the others: a text is the name of a column or, where none has it,
   * its number from 1; a number is its place from 0.
   */
  readonly columns?: readonly (string | number)[] | undefined;
  /** In a list, whether the first line has the names of the columns. */
  readonly header?: boolean | undefined;
  /** Ties with a weight below it are left out; a number above 0. */
  readonly threshold?: number | undefined;
}

/** How a list was read. */
export interface ListForm {
  readonly delimiter: Delimiter;
  /** The line with the names of the columns, `null` where there is none. */
  readonly header: number | null;
  /** The columns of people, from 0; the person in the first names all others. */
  readonly columns: readonly number[];
  /** The names of all columns; empty for a column without a name. */
  readonly names: readonly string[];
  /** What stands in the columns first. */
  readonly examples: readonly string[];
  /** The line that has the names of the columns, or could have them. */
  readonly firstLine: number;
}

/** The columns of people by name; a column without a name by its number from 1. */
export const chosenColumns = ({ columns, names }: ListForm): (string | number)[] =>
  columns.map((column) => names[column] || column + 1);
