import { NO_PARENT, type Journal } from '../journal/journal.ts';
import { REMINDED } from '../story/stages.ts';

/** A person, and the number of people they reached. */
export interface Reacher {
  readonly person: number;
  /** People who received a version that stems from what they said, each once: those of `descendants`. */
  readonly reached: number;
}

/** Candidates counted in one pass: one bit each. */
const AT_ONCE = 32;

/**
 * The people who had reached most others by the end of a day, at most `most`: the highest first, equals by number.
 * Counting versions is quick and gives an upper bound, so only people with many versions are counted closely, until
 * nobody else can be among the first.
 */
export function farthest(journal: Journal, people: number, day: number, most: number): Reacher[] {
  const end = journal.firstEntry(day + 1);
  const versions = versionsFrom(journal, people, end);
  const candidates = ranked(versions);
  let best: Reacher[] = [];
  for (let from = 0; from < candidates.length; from += AT_ONCE) {
    const last = best[most - 1];
    const next = candidates[from]!;
    // Equals come by their numbers, and so do candidates.
    const isPassed = last && (versions[next]! - last.reached || last.person - next) < 0;
    if (isPassed) break;
    best = [...best, ...countClosely(journal, people, end, candidates.slice(from, from + AT_ONCE))]
      .sort((a, b) => b.reached - a.reached || a.person - b.person)
      .slice(0, most);
  }
  return best;
}

/** The number of people reached by each of a few candidates, up to an entry. */
function countClosely(
  journal: Journal,
  people: number,
  end: number,
  candidates: readonly number[],
): Reacher[] {
  const bits = new Uint32Array(people);
  candidates.forEach((person, place) => (bits[person] = 1 << place));
  // Of an entry: from whose words it stems; of a person: whose words have come to them, their own included.
  const stems = new Uint32Array(end);
  const heard = bits.slice();
  const reached = new Uint32Array(candidates.length);
  for (let entry = 0; entry < end; entry++) {
    const parent = journal.parent(entry);
    if (parent === NO_PARENT) continue;
    const from = stems[parent]! | bits[journal.person(parent)]!;
    if (from === 0) continue;
    stems[entry] = from;
    const listener = journal.person(entry);
    const fresh = from & ~heard[listener]!;
    if (fresh === 0) continue;
    heard[listener]! |= fresh;
    for (let rest = fresh; rest !== 0; rest &= rest - 1) reached[31 - Math.clz32(rest & -rest)]!++;
  }
  return candidates.map((person, place) => ({ person, reached: reached[place]! }));
}

/** Number of people ranked exactly in a ranking of everybody. */
const RANKED_CLOSELY = 100;

/** Everybody who had reached anybody by the end of a day, the highest first; approximate after the first hundred. */
export function byReach(journal: Journal, people: number, day: number): number[] {
  const first = farthest(journal, people, day, RANKED_CLOSELY).map(({ person }) => person);
  const isFirst = new Set(first);
  const all = ranked(versionsFrom(journal, people, journal.firstEntry(day + 1)));
  return [...first, ...all.filter((person) => !isFirst.has(person))];
}

/** Of each person: how many versions stem from what they said. */
function versionsFrom(journal: Journal, people: number, end: number): Uint32Array {
  const below = new Uint32Array(end);
  const reached = new Uint32Array(people);
  // Parents precede their children: from the end, all that is below an entry is counted before the entry itself.
  for (let entry = end - 1; entry >= 0; entry--) {
    reached[journal.person(entry)]! += below[entry]!;
    const parent = journal.parent(entry);
    // Who is reminded was counted when they were told.
    const counts = journal.cause(entry) === REMINDED ? 0 : 1;
    if (parent !== NO_PARENT) below[parent]! += below[entry]! + counts;
  }
  return reached;
}

/** The people with a score above 0, the highest first, then by their numbers. */
export function ranked(scores: Uint32Array): number[] {
  const people: number[] = [];
  scores.forEach((score, person) => {
    if (score > 0) people.push(person);
  });
  return people.sort((a, b) => scores[b]! - scores[a]! || a - b);
}
