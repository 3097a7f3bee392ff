import type { Contacts, Double } from '../contacts.ts';
import { asIndex, type Luck } from '../../basics/random.ts';
import { sortRows } from '../rows/telling-order.ts';

/** A tie is given up when it cannot be switched with any of so many others. */
const MOST_TRIALS = 100_000;

/**
 * Does away with loops and double ties: each, a–b, is taken out together with a tie c–d chosen by luck, and a–c and
 * b–d come in their place, if they are new. Everybody keeps their number of contacts. Returns false when a tie finds
 * none to be switched with.
 * @param rows in the order of telling, before and after
 * @param luckyTie a draw for the trial-th attempt to switch a tie
 */
export function switchAll(
  rows: Contacts,
  doubles: readonly Double[],
  luckyTie: (tie: number, trial: number) => number,
  luck: Luck,
): boolean {
  const changed = new Set<number>();
  const isDone = surplusTies(inRowOrder(doubles, luck)).every(([a, b], tie) => {
    for (let trial = 0; trial < MOST_TRIALS; trial++) {
      const others = switched(rows, a, b, luckyTie(tie, trial));
      if (others === null) continue;
      for (const person of [a, b, ...others]) changed.add(person);
      return true;
    }
    return false;
  });
  for (const person of changed) sortRows(rows, luck, person, person + 1);
  return isDone;
}

/** By person, and of a person in the order of telling. */
function inRowOrder(doubles: readonly Double[], luck: Luck): Double[] {
  const priority = ({ person, contact }: Double) => luck.draw(luck.keys.order, person, contact);
  return [...doubles].sort((one, other) => one.person - other.person || priority(one) - priority(other));
}

/** A tie for each loop, and one for each time that two people are tied again. */
function surplusTies(doubles: readonly Double[]): [number, number][] {
  const ties: [number, number][] = [];
  let loops = 0;
  doubles.forEach(({ person, contact }, index) => {
    // Both ends of a double tie tell of it. Both of a loop are in one row: of n, 2n − 1 are found to be there again.
    if (person < contact) ties.push([person, contact]);
    if (person !== contact) return;
    loops = doubles[index - 1]?.person === person && doubles[index - 1]?.contact === person ? loops + 1 : 0;
    if (loops % 2 === 0) ties.push([person, person]);
  });
  return ties;
}

/** Switches a–b with the tie that the draw points at and returns its ends; `null` when that cannot be. */
function switched(
  { offsets, contacts }: Contacts,
  a: number,
  b: number,
  draw: number,
): [number, number] | null {
  const degree = offsets[1]!;
  const at = asIndex(draw, contacts.length);
  const c = Math.floor(at / degree);
  const d = contacts[at]!;
  const row = (person: number) => contacts.subarray(offsets[person], offsets[person + 1]);
  const isLoopOrDouble = c === d || row(c).indexOf(d) !== row(c).lastIndexOf(d);
  if (isLoopOrDouble || a === c || b === d || row(a).includes(c) || row(b).includes(d)) return null;
  const replace = (person: number, contact: number, by: number) => {
    row(person)[row(person).indexOf(contact)] = by;
  };
  replace(a, b, c);
  replace(b, a, d);
  replace(c, d, a);
  replace(d, c, b);
  return [c, d];
}
