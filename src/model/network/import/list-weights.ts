import type { Column } from './column-evidence.ts';
import { isWeightName } from './list-words.ts';
import type { People } from './list-people.ts';

/**
 * The column of weights, −1 where there is none: a column of figures that is called so, or the only one beside the
 * people where columns have no names or hold nothing but −1, 0 and 1.
 * @param names of the columns, plain; `null` where there are none
 */
export function weightColumn(
  columns: readonly Column[],
  { from, contacts }: People,
  names: readonly string[] | null,
): number {
  const figures = columns.filter(
    ({ index, kind, filled, isCounting, values }) =>
      index !== from &&
      !contacts.includes(index) &&
      !isCounting &&
      // Pairs of which none is tied would be no list.
      !(values.size === 1 && values.has('0')) &&
      (kind === 'figures' || kind === 'numbers' || (filled > 0 && [...values.keys()].every(isAttributes))),
  );
  const named = names && figures.find(({ index }) => isWeightName(names[index] ?? ''));
  if (named) return named.index;
  const [only] = figures;
  if (figures.length !== 1 || !only) return -1;
  const isSign = [...only.values.keys()].every((value) => ['-1', '0', '1'].includes(value));
  return names === null || isSign || isAttributes([...only.values.keys()][0]!) ? only.index : -1;
}

const isAttributes = (cell: string): boolean => cell.startsWith('{');

const WEIGHT = /["']?weight["']?\s*[:=]\s*([-+]?[0-9.]+)/i;

/** A weight as a number; `null` for a cell without one. */
export function weightIn(cell: string | undefined): number | null {
  if (cell === undefined || cell === '') return null;
  const text = isAttributes(cell) ? (WEIGHT.exec(cell)?.[1] ?? '') : cell;
  const value = text === '' ? NaN : Number(text.replace(',', '.').replace('−', '-'));
  return Number.isNaN(value) ? null : value;
}
