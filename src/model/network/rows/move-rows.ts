import type { Move } from '../move.ts';
import type { Contacts } from '../contacts.ts';
import type { Luck } from '../../basics/random.ts';
import { sortRows } from './telling-order.ts';

/** Rows from one person to before another, all of which move by as many places. */
interface Shift {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** Follows moves of ties in rows that are in the order of telling, where they stand. */
export function moveRows(rows: Contacts, moves: readonly Move[], luck: Luck): void {
  const { offsets, contacts } = rows;
  const changed = changedRows(rows, moves);
  const shifts: Shift[] = [];
  let [next, by] = [0, 0];
  for (const [person, row] of changed) {
    shifts.push({ from: next, to: person, by });
    by += row.length - (offsets[person + 1]! - offsets[person]!);
    next = person + 1;
  }
  // As many ends have come as have gone: the rows after the last that changed stay where they are.
  const copy = ({ from, to, by }: Shift) => {
    contacts.copyWithin(offsets[from]! + by, offsets[from]!, offsets[to]);
  };
  // Nothing may be written over that has still to be moved.
  shifts.filter(({ by }) => by < 0).forEach(copy);
  shifts
    .filter(({ by }) => by > 0)
    .reverse()
    .forEach(copy);
  shiftOffsets(offsets, shifts);
  for (const [person, row] of changed) {
    contacts.set(row, offsets[person]);
    sortRows(rows, luck, person, person + 1);
  }
}

/** The rows that moves change, by person in ascending order: with those who are there then, in any order. */
function changedRows({ offsets, contacts }: Contacts, moves: readonly Move[]): [number, number[]][] {
  const changed = new Map<number, number[]>();
  const rowOf = (person: number) => {
    const row = changed.get(person) ?? [...contacts.subarray(offsets[person], offsets[person + 1])];
    changed.set(person, row);
    return row;
  };
  for (const {
    from: [a, b],
    to: [c, d],
  } of moves) {
    rowOf(c).push(d);
    rowOf(d).push(c);
    rowOf(a).splice(rowOf(a).indexOf(b), 1);
    rowOf(b).splice(rowOf(b).indexOf(a), 1);
  }
  return [...changed].sort(([one], [other]) => one - other);
}

function shiftOffsets(offsets: Uint32Array, shifts: readonly Shift[]): void {
  for (const { from, to, by } of shifts) {
    for (let person = from; person <= to; person++) offsets[person]! += by;
  }
}
