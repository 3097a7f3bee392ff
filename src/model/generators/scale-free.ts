import { inPieces, type Report } from '../progress.ts';
import { asIndex, type Luck } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import type { Ties } from './ties.ts';

/** Newcomers at once. */
const PIECE = 4096;

/**
 * Barabási–Albert 1999 (Science 286: 509–512): people join one by one in the order of their numbers, each with
 * `contacts` / 2 ties to different people who were there before, chosen in proportion to the ties they have. The
 * first `contacts` / 2 + 1 people all know each other: the smallest core in which nobody has fewer ties than a
 * newcomer. `contacts` has to be even; the core makes the mean degree (contacts / 2)(contacts / 2 + 1) / people less.
 */
export const scaleFreeTies = (scenario: Scenario, luck: Luck, report: Report): Ties =>
  preferentialTies(scenario.people, scenario['network.contacts'] / 2, luck, report);

/**
 * The same for any number of links each (> 0): of a fraction, every newcomer makes the whole part, and as many of
 * them one more as it takes, evenly.
 */
export function preferentialTies(people: number, linksEach: number, luck: Luck, report: Report): Ties {
  const core = Math.min(people, Math.ceil(linksEach) + 1);
  const linksUpTo = (person: number) => Math.floor((person - core) * linksEach + 0.5);
  const ties = new Uint32Array(core * (core - 1) + linksUpTo(people) * 2);
  let size = fillCore(ties, core);
  inPieces(people - core, PIECE, report, (from, to) => {
    for (let person = core + from; person < core + to; person++) {
      const links = linksUpTo(person + 1) - linksUpTo(person);
      join(ties, size, links, person, luck);
      size += links * 2;
    }
  });
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

/** Ties a newcomer to `links` others of those whose ties end before `size`. */
function join(ties: Ties, size: number, links: number, person: number, luck: Luck): void {
  // A person stands among the ends once for each tie, so that a uniform draw among ends prefers who has many.
  const ends = size;
  const key = luck.keys.ties;
  for (let at = size; at < size + links * 2; at += 2) {
    const ofTie = luck.ofPerson(key, at / 2);
    let target = ties[asIndex(luck.onOccasion(ofTie, 0), ends)]!;
    for (let attempt = 1; leadsTo(ties, ends, at, target); attempt++) {
      target = ties[asIndex(luck.onOccasion(ofTie, attempt), ends)]!;
    }
    ties[at] = person;
    ties[at + 1] = target;
  }
}

/** True when one of the ties from `first` up to `end` has this target. */
function leadsTo(ties: Ties, first: number, end: number, target: number): boolean {
  for (let at = first + 1; at < end; at += 2) if (ties[at] === target) return true;
  return false;
}
