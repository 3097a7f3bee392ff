import type { Books } from '../downline/books.ts';
import { BUILDER } from '../downline/codes.ts';
import { inUnits } from '../downline/plan.ts';
import { meanOf, share } from './means.ts';

/** Members by the sponsors between them and a founder; `earned` and `lost` are of builders. */
export interface ByLevel {
  readonly level: number[];
  readonly members: number[];
  readonly builders: number[];
  /** Mean, in units of the currency. */
  readonly earned: (number | null)[];
  readonly lost: (number | null)[];
}

export function levelsOf(books: Books, members: readonly number[]): ByLevel {
  const rows: { members: number; earned: number[] }[] = [];
  for (const person of members) {
    while (rows.length <= books.level[person]!) rows.push({ members: 0, earned: [] });
    const row = rows[books.level[person]!]!;
    row.members++;
    if (books.joinedAs[person] === BUILDER) row.earned.push(books.earned[person]!);
  }
  return {
    level: rows.map((_, level) => level),
    members: rows.map((row) => row.members),
    builders: rows.map(({ earned }) => earned.length),
    earned: rows.map(({ earned }) => {
      const mean = meanOf(earned);
      return mean === null ? null : inUnits(mean);
    }),
    lost: rows.map(({ earned }) => share(earned.filter((one) => one < 0).length, earned.length)),
  };
}
