import { inPieces, type Report } from '../progress.ts';
import { asIndex, type Luck } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import type { Ties } from './ties.ts';

/** Links made at once, at most. */
const LINKS = 4096;

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
  const ties = new Uint32Array(core * (core - 1) + linksUpTo(people - core, linksEach) * 2);
  fillCore(ties, core);
  inPieces(people - core, Math.floor((LINKS - 1) / linksEach), report, (from, to) => {
    grow(ties, core, linksEach, from, to, luck);
  });
  return ties;
}

/** Links of the first `newcomers` people after the core. */
const linksUpTo = (newcomers: number, linksEach: number): number => Math.floor(newcomers * linksEach + 0.5);

/** Ties everybody of the core with everybody. */
function fillCore(ties: Uint32Array, people: number): void {
  let size = 0;
  for (let b = 1; b < people; b++) {
    for (let a = 0; a < b; a++) {
      ties[size++] = b;
      ties[size++] = a;
    }
  }
}

/** For each link of the newcomers at hand the place of the end that decides it, and who that is if known already. */
const places = new Uint32Array(LINKS);
const known = new Uint32Array(LINKS);

/** Ties newcomers, numbered from 0 after the core, to people who were there before. */
function grow(ties: Ties, core: number, linksEach: number, from: number, to: number, luck: Luck): void {
  const coreEnds = core * (core - 1);
  const first = coreEnds + linksUpTo(from, linksEach) * 2;
  lookUp(ties, draw(coreEnds, linksEach, from, to, luck));
  let at = first;
  for (let newcomer = from; newcomer < to; newcomer++) {
    const ends = at;
    const nextEnds = coreEnds + linksUpTo(newcomer + 1, linksEach) * 2;
    for (; at < nextEnds; at += 2) {
      const link = (at - first) >>> 1;
      let target = places[link]! < first ? known[link]! : ties[places[link]!]!;
      for (let attempt = 1; leadsTo(ties, ends, at, target); attempt++) {
        target = ties[asIndex(luck.draw(luck.keys.ties, at / 2, attempt), ends)]!;
      }
      ties[at] = core + newcomer;
      ties[at + 1] = target;
    }
  }
}

/** Draws the place of an end for each link; returns the number of links. */
function draw(coreEnds: number, linksEach: number, from: number, to: number, luck: Luck): number {
  const key = luck.keys.ties;
  const first = coreEnds + linksUpTo(from, linksEach) * 2;
  let at = first;
  for (let newcomer = from; newcomer < to; newcomer++) {
    // A person stands among the ends once for each tie, so that a uniform draw among ends prefers who has many.
    const ends = at;
    const nextEnds = coreEnds + linksUpTo(newcomer + 1, linksEach) * 2;
    for (; at < nextEnds; at += 2) places[(at - first) >>> 1] = asIndex(luck.draw(key, at >>> 1, 0), ends);
  }
  return (at - first) >>> 1;
}

/** Looks the ends up in a loop that does nothing else: so the memory is asked for many at once. */
function lookUp(ties: Ties, links: number): void {
  for (let link = 0; link < links; link++) known[link] = ties[places[link]!]!;
}

/** True when one of the ties from `first` up to `end` has this target. */
function leadsTo(ties: Ties, first: number, end: number, target: number): boolean {
  for (let at = first + 1; at < end; at += 2) if (ties[at] === target) return true;
  return false;
}
