import type { Move } from './generators/settling.ts';
import type { Contacts } from './network.ts';
import type { Luck } from './random.ts';
import { sortRows } from './telling-order.ts';

/**
 * Follows moves of ties in rows that are in the order of telling: rows with other people in them are written anew, the
 * others go where there is room for them.
 * @param spare as long as the contacts; becomes the contacts of what is returned
 */
export function movedRows(
  { offsets, contacts }: Contacts,
  moves: readonly Move[],
  spare: Uint32Array,
  luck: Luck,
): Contacts {
  const people = offsets.length - 1;
  const moved = { offsets, contacts: spare };
  const leaving = sortedEnds(moves, people, 'from');
  const coming = sortedEnds(moves, people, 'to');
  // Rows are done up to that of person `next`, which begins at `read` among the contacts.
  let next = 0;
  let read = 0;
  const copyUpTo = (person: number) => {
    const stop = person === next ? read : offsets[person]!;
    const shift = offsets[next]! - read;
    spare.set(contacts.subarray(read, stop), read + shift);
    shiftOffsets(offsets, next + 1, person, shift);
    read = stop;
  };
  for (let left = 0, came = 0; left < leaving.length || came < coming.length;) {
    const person = Math.floor(Math.min(leaving[left] ?? Infinity, coming[came] ?? Infinity) / people);
    copyUpTo(person);
    const gone: number[] = [];
    while (leaving[left]! < (person + 1) * people) gone.push(leaving[left++]! % people);
    let write = offsets[person]!;
    for (const stop = offsets[person + 1]!; read < stop; read++) {
      const index = gone.indexOf(contacts[read]!);
      if (index === -1) spare[write++] = contacts[read]!;
      else gone.splice(index, 1);
    }
    while (coming[came]! < (person + 1) * people) spare[write++] = coming[came++]! % people;
    offsets[person + 1] = write;
    sortRows(moved, person, person + 1, luck, []);
    next = person + 1;
  }
  copyUpTo(people);
  return moved;
}

/** Both ends of each tie, as person · people + contact. */
function sortedEnds(moves: readonly Move[], people: number, when: 'from' | 'to'): Float64Array {
  const codes = new Float64Array(moves.length * 2);
  moves.forEach((move, index) => {
    const [a, b] = move[when];
    codes[index * 2] = a * people + b;
    codes[index * 2 + 1] = b * people + a;
  });
  return codes.sort();
}

function shiftOffsets(offsets: Uint32Array, first: number, last: number, shift: number): void {
  for (let person = first; person <= last; person++) offsets[person]! += shift;
}
