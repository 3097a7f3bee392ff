import { NONE, type Derivation } from '../journal/implied.ts';
import { NO_PARENT, type Journal } from '../journal/journal.ts';
import { CHECKING, CRITIC, CUSTOMER, FAN, hasVisited, PLANNING, RELAYING, UNMOVED } from '../story/stages.ts';
import { FACET_COUNT, lostFacets, type Story } from '../story/story.ts';
import { chainOf, type LineageStep } from './lineage.ts';
import { ranked } from './most-reached.ts';

/** How usual the end of a chain is among all who hold a version retold as often, on the day on which it came there. */
export interface Usual {
  /** `turned`: ended as the opposite; `left`: no more is left of it. */
  readonly kind: 'turned' | 'left';
  readonly alike: number;
  readonly of: number;
  readonly retellings: number;
}

/** A chain of sentences to lie open while it grows: on each day, the steps until then. */
export interface OpenStory {
  /** The first day on which it is shown; the next one takes over on its own first day. */
  readonly from: number;
  readonly steps: readonly LineageStep[];
  /** Of the whole chain; `null` where there is nobody to compare with. */
  readonly usual: Usual | null;
}

/** The first speaker, if there is one: a delighted diner rather than a disappointed one, and any diner rather than none. */
const SPEAKERS = [FAN, CRITIC, CUSTOMER];

/** Days in which a chain on show grows: at least, and at most where there is another chain by then. */
const LEAST_DAYS = 3;
const MOST_DAYS = 14;
/** Days for which it is shown whole. */
const REST = 4;

/** How readily a chain is shown, by its retellings: far, but no farther than one reads. */
const BY_RETELLINGS = [0, 4, 12, 22, 30, 26, 18, 8];
const TURNED_SCORE = 40;
const LOST_SCORE = 6;
/** More than any of these. */
const PASSED_ON_SCORE = 1000;

/**
 * The chains to lie open in turn, over all days so far: those that went far, or wrong. Each is chosen for what becomes of it
 * and shown while it grows, so that it stays the same from day to day. The first begins on day 0 with a first diner, if
 * there is one.
 * @param derived what the journal implies, all entries taken in
 */
export function openStories(journal: Journal, derived: Derivation): OpenStory[] {
  const best = bestByDay(journal, derived);
  const stories: OpenStory[] = [];
  let from = 0;
  while (from < journal.days) {
    const end = nextEnd(best, from);
    if (end === null) break;
    const story = storyTo(journal, derived, best[end]!.entry);
    stories.push({ ...story, from: Math.max(from, story.steps[0]!.day) });
    from = end + REST;
  }
  const next = stories[0]?.from ?? journal.days;
  if (next === 0) return stories;
  const first = firstDiner(journal);
  return first === null ? stories : [firstWords(journal, derived, first, next), ...stories];
}

/**
 * What becomes of a first diner's words until the next chain begins: rather with somebody who passes them on than with others,
 * and then the chain shown most readily. Where nobody holds them, the diner's own sentence.
 */
function firstWords(journal: Journal, derived: Derivation, diner: number, next: number): OpenStory {
  let [best, most] = [diner, 0];
  for (let entry = journal.firstEntry(1); entry < journal.firstEntry(next); entry++) {
    if (derived.source(entry) !== diner || !holdsRetold(journal, derived, entry)) continue;
    const passedOn = journal.stage(entry) === RELAYING ? PASSED_ON_SCORE : 0;
    const score = scoreOf(journal, derived, entry) + passedOn;
    if (score > most) [best, most] = [entry, score];
  }
  if (best === diner) return { from: 0, steps: chainOf(journal, derived, diner), usual: null };
  return { ...storyTo(journal, derived, best), from: 0 };
}

/** The entry of the first diner who speaks; `null` where nobody went on day 0. */
function firstDiner(journal: Journal): number | null {
  let found: number | null = null;
  for (let entry = journal.firstEntry(1) - 1; entry >= 0; entry--) {
    const rank = SPEAKERS.indexOf(journal.stage(entry));
    if (rank >= 0 && (found === null || rank <= SPEAKERS.indexOf(journal.stage(found)))) found = entry;
  }
  return found;
}

interface Best {
  readonly entry: number;
  readonly score: number;
}

/** Of each day, the chain that ends on it and is shown most readily; `null` for none. */
function bestByDay(journal: Journal, derived: Derivation): (Best | null)[] {
  const best: (Best | null)[] = [];
  for (let day = 0; day < journal.days; day++) {
    let first: Best | null = null;
    for (let entry = journal.firstEntry(day); entry < journal.firstEntry(day + 1); entry++) {
      if (!holdsRetold(journal, derived, entry)) continue;
      const score = scoreOf(journal, derived, entry);
      if (score > (first?.score ?? 0)) first = { entry, score };
    }
    best.push(first);
  }
  return best;
}

/** The day on which the next chain is whole: the best of some days, or the first day after them that has any. */
function nextEnd(best: readonly (Best | null)[], from: number): number | null {
  let found: number | null = null;
  for (let day = from + LEAST_DAYS; day < best.length; day++) {
    if (day > from + MOST_DAYS && found !== null) break;
    if ((best[day]?.score ?? 0) > (found === null ? 0 : best[found]!.score)) found = day;
  }
  return found;
}

/** True for a version that somebody holds second-hand. */
function holdsRetold(journal: Journal, derived: Derivation, entry: number): boolean {
  const stage = journal.stage(entry);
  if (stage === UNMOVED || hasVisited(stage)) return false;
  const isChecking = stage === PLANNING && journal.cause(entry) === CHECKING;
  return derived.hop(entry) > 0 && !isChecking && journal.parent(entry) !== NO_PARENT;
}

const storyAt = (journal: Journal, entry: number): Story => journal.story(entry, new Int16Array(FACET_COUNT));

const isTurned = (journal: Journal, derived: Derivation, entry: number): boolean =>
  journal.isGood(entry) !== journal.isGood(derived.source(entry));

/** How readily the chain to a version is shown: 0 for never. */
function scoreOf(journal: Journal, derived: Derivation, entry: number): number {
  const byRetellings = BY_RETELLINGS[derived.hop(entry)] ?? 0;
  if (byRetellings === 0) return 0;
  const lost = lostFacets(storyAt(journal, entry));
  // Of a story without any detail there is nothing to read.
  const byLost = LOST_SCORE * (lost === FACET_COUNT ? 1 : lost);
  return byRetellings + byLost + (isTurned(journal, derived, entry) ? TURNED_SCORE : 0);
}

/** Of each person: the last entry until the end of a day; {@link NONE} for who has none. */
function heldAfter(journal: Journal, derived: Derivation, day: number): Int32Array {
  const held = new Int32Array(derived.people).fill(NONE);
  const end = journal.firstEntry(day + 1);
  for (let entry = 0; entry < end; entry++) held[journal.person(entry)] = entry;
  return held;
}

/** Everybody whose story may be shown, at the end of a day, those first whose chain is shown most readily. */
export function byScore(journal: Journal, derived: Derivation, day: number): number[] {
  const scores = heldAfter(journal, derived, day).map((entry) =>
    entry !== NONE && holdsRetold(journal, derived, entry) ? scoreOf(journal, derived, entry) : 0,
  );
  return ranked(Uint32Array.from(scores));
}

function storyTo(journal: Journal, derived: Derivation, entry: number): Omit<OpenStory, 'from'> {
  return { steps: chainOf(journal, derived, entry), usual: usualOf(journal, derived, entry) };
}

/** Compares the end of a chain with all versions retold as often that people hold at the end of its day. */
function usualOf(journal: Journal, derived: Derivation, entry: number): Usual {
  const retellings = derived.hop(entry);
  const isOpposite = isTurned(journal, derived, entry);
  const lost = lostFacets(storyAt(journal, entry));
  let [alike, of] = [0, 0];
  for (const other of heldAfter(journal, derived, journal.dayOf(entry))) {
    if (other === NONE || derived.hop(other) !== retellings || !holdsRetold(journal, derived, other))
      continue;
    of++;
    const isAlike = isOpposite
      ? isTurned(journal, derived, other)
      : lostFacets(storyAt(journal, other)) >= lost;
    if (isAlike) alike++;
  }
  return { kind: isOpposite ? 'turned' : 'left', alike, of, retellings };
}
