import { NO_PARENT, type Journal } from './journal.ts';
import { hasVisited, PROMISED } from '../story/stages.ts';

/** The day and the teller of everybody's first hearing, in all days that a journal has. */
export interface FirstHearings {
  readonly people: number;
  /** The people who heard, in the order in which they did. */
  readonly order: Uint32Array;
  /** Of a person: the day; −1 for who never heard. */
  readonly days: Int32Array;
  /** Of a person: who told them; −1 for a diner, for an advertisement, and for who never heard. */
  readonly tellers: Int32Array;
  /** Of a person: mouths between them and the first to know; an advertisement counts as one. −1 for who never heard. */
  readonly generations: Int32Array;
}

/** Reads a journal once through. */
export function firstHearings(journal: Journal, people: number): FirstHearings {
  const days = new Int32Array(people).fill(-1);
  const tellers = new Int32Array(people).fill(-1);
  const generations = new Int32Array(people).fill(-1);
  const order = new Uint32Array(people);
  let count = 0;
  for (let day = 0; day < journal.days; day++) {
    const end = journal.firstEntry(day + 1);
    for (let entry = journal.firstEntry(day); entry < end; entry++) {
      const person = journal.person(entry);
      if (days[person] !== -1) continue;
      const parent = journal.parent(entry);
      const teller = parent === NO_PARENT ? -1 : journal.person(parent);
      days[person] = day;
      tellers[person] = teller;
      generations[person] = teller < 0 ? generationUntold(journal, entry) : generations[teller]! + 1;
      order[count++] = person;
    }
  }
  return { people, order: order.subarray(0, count), days, tellers, generations };
}

/** Diners, and those who are paid, are where a story begins; an advertisement is a mouth between. */
const generationUntold = (journal: Journal, entry: number): number =>
  hasVisited(journal.stage(entry)) || journal.cause(entry) === PROMISED ? 0 : 1;

/** The people who never heard. */
export function whoNever({ people, days }: FirstHearings): number[] {
  const never: number[] = [];
  for (let person = 0; person < people; person++) if (days[person]! < 0) never.push(person);
  return never;
}
