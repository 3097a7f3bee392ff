import { asIndex, type Luck } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import type { Ties } from './ties.ts';

/**
 * Barabási–Albert 1999 (Science 286: 509–512): people join one by one in the order of their numbers, each with
 * `contacts` / 2 ties to different people who were there before, chosen in proportion to the ties they have. The
 * first `contacts` / 2 + 1 people all know each other: the smallest core in which nobody has fewer ties than a
 * newcomer. `contacts` has to be even; the core makes the mean degree (contacts / 2)(contacts / 2 + 1) / people less.
 */
export const scaleFreeTies = (scenario: Scenario, luck: Luck): Ties =>
  preferentialTies(scenario.people, scenario['network.contacts'] / 2, luck);

/**
 * The same for any number of links each (> 0): of a fraction, every newcomer makes the whole part, and as many of
 * them one more as it takes, evenly.
 */
export function preferentialTies(people: number, linksEach: number, luck: Luck): Ties {
  const core = Math.min(people, Math.ceil(linksEach) + 1);
  const linksUpTo = (person: number) => Math.floor((person - core) * linksEach + 0.5);
  const ties = new Uint32Array(core * (core - 1) + linksUpTo(people) * 2);
  let size = fillCore(ties, core);
  for (let person = core; person < people; person++) {
    // A person stands among the ends once for each tie, so that a uniform draw among ends prefers who has many.
    const ends = size;
    const links = linksUpTo(person + 1) - linksUpTo(person);
    for (let link = 0; link < links; link++) {
      ties[size + 1] = newTarget(ties, ends, size, luck);
      ties[size] = person;
      size += 2;
    }
  }
  return ties;
}

/** Ties everybody of the core with everybody; returns the number of ends. */
function fillCore(ties: Uint32Array, people: number): number {
  let size = 0;
  for (let b = 1; b < people; b++) {
    for (let a = 0; a < b; a++) {
      ties[size++] = b;
      ties[size++] = a;
    }
  }
  return size;
}

/** One of the first `ends` ends to whom the ties from there up to `size` do not lead yet. */
function newTarget(ties: Uint32Array, ends: number, size: number, luck: Luck): number {
  for (let attempt = 0; ; attempt++) {
    const target = ties[asIndex(luck.draw(luck.keys.ties, size / 2, attempt), ends)]!;
    let end = ends + 1;
    while (end < size && ties[end] !== target) end += 2;
    if (end >= size) return target;
  }
}
