import type { Move } from './generators/settling.ts';
import type { Contacts } from './network.ts';
import type { Luck } from './random.ts';
import { sortRows } from './telling-order.ts';

/** Follows moves of ties in rows that are in the order of telling, in place: as many contacts leave as come. */
export function moveInRows(rows: Contacts, moves: readonly Move[], luck: Luck): void {
  if (moves.length === 0) return;
  const { offsets, contacts } = rows;
  const changed = changedRows(rows, moves);
  const persons = Uint32Array.from(changed.keys()).sort();
  // Behind each changed row: where what lies up to the next one begins and ends, and how far it is shifted.
  const starts = persons.map((person) => offsets[person + 1]!);
  const ends = persons.map((_, index) => offsets[persons[index + 1] ?? offsets.length - 1]!);
  const shifts = new Int32Array(persons.length);
  persons.forEach((person, index) => {
    const growth = changed.get(person)!.length - (offsets[person + 1]! - offsets[person]!);
    shifts[index] = (shifts[index - 1] ?? 0) + growth;
  });
  // To the left from the left, then to the right from the right: nothing is written over before it is read.
  for (let index = 0; index < persons.length; index++) {
    if (shifts[index]! < 0) contacts.copyWithin(starts[index]! + shifts[index]!, starts[index]!, ends[index]);
  }
  for (let index = persons.length - 1; index >= 0; index--) {
    if (shifts[index]! > 0) contacts.copyWithin(starts[index]! + shifts[index]!, starts[index]!, ends[index]);
  }
  shiftRows(offsets, persons, shifts);
  for (const person of persons) {
    contacts.set(changed.get(person)!, offsets[person]);
    sortRows(rows, person, person + 1, luck, []);
  }
}

/** The rows that change, as they are to be but for their order. */
function changedRows({ offsets, contacts }: Contacts, moves: readonly Move[]): Map<number, number[]> {
  const changed = new Map<number, number[]>();
  const rowOf = (person: number): number[] => {
    let row = changed.get(person);
    if (row === undefined) {
      row = [];
      for (let at = offsets[person]!; at < offsets[person + 1]!; at++) row.push(contacts[at]!);
      changed.set(person, row);
    }
    return row;
  };
  const part = (row: number[], contact: number) => row.splice(row.indexOf(contact), 1);
  for (const { from, to } of moves) {
    part(rowOf(from[0]), from[1]);
    part(rowOf(from[1]), from[0]);
    rowOf(to[0]).push(to[1]);
    rowOf(to[1]).push(to[0]);
  }
  return changed;
}

/** Shifts the offsets behind each of these people, up to and with the next one’s. */
function shiftRows(offsets: Uint32Array, persons: Uint32Array, shifts: Int32Array): void {
  for (let index = 0; index < persons.length; index++) {
    const last = persons[index + 1] ?? offsets.length - 1;
    const shift = shifts[index]!;
    for (let person = persons[index]! + 1; person <= last; person++) offsets[person]! += shift;
  }
}
