import { ImportFailure } from './import-failure.ts';
import type { Columns } from './list-columns.ts';
import type { Sides } from './tie-sides.ts';

/** Fewer ties than this show nothing about what stands on their two sides. */
const SEVERAL = 3;

/**
 * Refuses columns that are no two people: a list of people with what is known of each, or people and something else.
 * @param areNumbers whether everybody has a whole number for a name
 * @returns true when the two sides have nobody in common, and are people all the same
 * @throws ImportFailure
 */
export function refuseSides(sides: Sides, columns: Columns, areNumbers: boolean): boolean {
  const { ties, loops, left, right, shared } = sides;
  const isApart = shared === 0 && ties >= SEVERAL;
  const isStar = left === 1 || right === 1;
  if (columns.areCertain) return isApart && !isStar;
  const hasHeader = columns.header > 0;
  // Cells of nobody leave fewer ties than there are contacts.
  const isOneEach = left * columns.contacts.length >= ties;
  if (ties >= SEVERAL && isOneEach && loops >= ties / 2) throw new ImportFailure({ code: 'peopleTable' });
  const areTwoKinds = shared === 0 && hasHeader && columns.areOfTwoKinds;
  if (!isApart && !areTwoKinds) return false;
  if (!hasHeader && isStar) return false;
  if (areNumbers && !hasHeader && columns.width === 2) return true;
  if (isOneEach && (columns.areOfTwoKinds || columns.width > 2 || right < ties))
    throw new ImportFailure({ code: 'peopleTable' });
  const nameOf = (column: number) => columns.names[column] ?? '';
  throw new ImportFailure({
    code: 'apart',
    columns: [nameOf(columns.from), nameOf(columns.contacts[0] ?? -1)],
  });
}
