import type { Repair } from './import-failure.ts';

/** A repair in the form of a result: how often, and in which line (from 1) first, `null` where no line is known. */
export interface Correction {
  readonly code: Repair['code'];
  readonly count: number;
  readonly line: number | null;
}

/** Repairs in the form of a result; what is said of the whole file counts once. */
export const correctionsOf = (repairs: readonly Repair[]): Correction[] =>
  repairs.map((repair) => ({ code: repair.code, count: countIn(repair), line: lineIn(repair) }));

const lineIn = (repair: Repair): number | null => ('line' in repair ? repair.line : null);

function countIn(repair: Repair): number {
  const counts = Object.entries(repair).filter(([key]) => COUNTS.includes(key));
  return Number(counts[0]?.[1] ?? 1);
}

/** What repairs count. */
const COUNTS = ['ties', 'people', 'columns', 'lines', 'graphs', 'cells', 'names', 'boxes'];
