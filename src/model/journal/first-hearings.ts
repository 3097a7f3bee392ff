import type { Journal } from './journal.ts';

/** The day of everybody's first hearing, in all days that a journal has. */
export interface FirstHearings {
  readonly people: number;
  /** The people who heard, in the order in which they did. */
  readonly order: Uint32Array;
  /** Of a person: the day; −1 for who never heard. */
  readonly days: Int32Array;
}

/** Reads a journal once through. */
export function firstHearings(journal: Journal, people: number): FirstHearings {
  const days = new Int32Array(people).fill(-1);
  const order = new Uint32Array(people);
  let count = 0;
  for (let day = 0; day < journal.days; day++) {
    const end = journal.firstEntry(day + 1);
    for (let entry = journal.firstEntry(day); entry < end; entry++) {
      const person = journal.person(entry);
      if (days[person] !== -1) continue;
      days[person] = day;
      order[count++] = person;
    }
  }
  return { people, order: order.subarray(0, count), days };
}

/** The people who never heard, in order, by something of each that is below 0 for them. */
export function whoNever(known: Int32Array): number[] {
  const never: number[] = [];
  for (let person = 0; person < known.length; person++) if (known[person]! < 0) never.push(person);
  return never;
}
