import type { Move } from './generators/settling.ts';
import type { Contacts } from './network.ts';
import type { Luck } from './random.ts';

/** A row that has to be written anew. */
interface Rewritten {
  readonly person: number;
  readonly contacts: number[];
  /** Contacts less than before up to this person, this one included. */
  readonly shift: number;
}

/** Follows moves of ties in rows that are in the order of telling, in place: as many contacts leave as come. */
export function moveInRows(rows: Contacts, moves: readonly Move[], luck: Luck): void {
  if (moves.length === 0) return;
  const { offsets, contacts } = rows;
  const people = offsets.length - 1;
  const rewritten = rewrittenRows(rows, moves, luck);
  // What lies between the rewritten rows is shifted: to the left from the left, then to the right from the right, so
  // that nothing is written over before it is read.
  const between = rewritten.map(({ person, shift }, index) => {
    const next = rewritten[index + 1]?.person ?? people;
    return { from: offsets[person + 1]!, to: offsets[next]!, shift };
  });
  for (const { from, to, shift } of between) if (shift < 0) contacts.copyWithin(from + shift, from, to);
  for (const { from, to, shift } of between.reverse()) {
    if (shift > 0) contacts.copyWithin(from + shift, from, to);
  }
  rewritten.forEach(({ person, shift }, index) => {
    const next = rewritten[index + 1]?.person ?? people;
    if (shift !== 0) for (let one = person + 1; one <= next; one++) offsets[one]! += shift;
  });
  for (const { person, contacts: row } of rewritten) contacts.set(row, offsets[person]);
}

/** The rows that change, by person. */
function rewrittenRows(rows: Contacts, moves: readonly Move[], luck: Luck): Rewritten[] {
  const { offsets, contacts } = rows;
  const changed = new Map<number, number[]>();
  const rowOf = (person: number): number[] => {
    const row = changed.get(person) ?? [...contacts.subarray(offsets[person], offsets[person + 1])];
    changed.set(person, row);
    return row;
  };
  const part = (person: number, contact: number) => rowOf(person).splice(rowOf(person).indexOf(contact), 1);
  for (const { from, to } of moves) {
    part(from[0], from[1]);
    part(from[1], from[0]);
    rowOf(to[0]).push(to[1]);
    rowOf(to[1]).push(to[0]);
  }
  let shift = 0;
  return [...changed]
    .sort(([a], [b]) => a - b)
    .map(([person, row]) => {
      shift += row.length - (offsets[person + 1]! - offsets[person]!);
      return { person, contacts: inOrderOfTelling(person, row, luck), shift };
    });
}

function inOrderOfTelling(person: number, row: readonly number[], luck: Luck): number[] {
  const priority = (contact: number) => luck.draw(luck.keys.order, person, contact);
  return [...row].sort((a, b) => priority(a) - priority(b));
}
