import { NONE, type Derivation } from '../journal/implied.ts';
import { byReach, ranked } from './most-reached.ts';
import { byScore } from './open-stories.ts';
import type { Journal } from '../journal/journal.ts';
import {
  CHECKING,
  CRITIC,
  DISSUADED,
  hasVisited,
  PLANNING,
  RECALLED,
  REMINDED,
  UNMOVED,
} from '../story/stages.ts';
import type { AskedFor, SeekQuestion } from './people-questions.ts';
import { FACET_COUNT, FACETS, LOST, lostFacets, type Story } from '../story/story.ts';

const FOOD = FACETS.indexOf('food');

/**
 * The people to whom a question applies at the end of a day: the best answers first, otherwise by number.
 * @param derived what the journal implies, that day's entries taken in
 */
export function seek(journal: Journal, derived: Derivation, question: AskedFor, day: number): number[] {
  const end = journal.firstEntry(day + 1);
  const people = derived.people;
  if (question === 'furthest') return ranked(retellings(journal, derived, people, end));
  if (question === 'striking') return byScore(journal, derived, day);
  if (question === 'mostReached') return byReach(journal, people, day);
  const { isOf, wantsIt = true, last } = CONDITIONS[question];
  const view = new Entries(journal, derived);
  const lasts = new Int32Array(people).fill(NONE);
  const isMarked = new Uint8Array(people);
  for (let entry = 0; entry < end; entry++) {
    const person = journal.person(entry);
    lasts[person] = entry;
    if (isOf?.(view, entry)) isMarked[person] = 1;
  }
  const found: number[] = [];
  lasts.forEach((entry, person) => {
    if (entry === NONE || !last(view, entry)) return;
    if (!isOf || (isMarked[person] === 1) === wantsIt) found.push(person);
  });
  return found;
}

/** The properties of an entry that the conditions use. */
class Entries {
  private readonly version: Story = new Int16Array(FACET_COUNT);

  constructor(
    private readonly journal: Journal,
    private readonly derived: Derivation,
  ) {}

  story(entry: number): Story {
    return this.journal.story(entry, this.version);
  }

  stage(entry: number): number {
    return this.journal.stage(entry);
  }

  cause(entry: number): number {
    return this.journal.cause(entry);
  }

  /** True for a person who holds a second-hand version. */
  holdsRetold(entry: number): boolean {
    const isChecking = this.stage(entry) === PLANNING && this.cause(entry) === CHECKING;
    return this.derived.hop(entry) > 0 && this.stage(entry) !== UNMOVED && !isChecking;
  }

  isTurned(entry: number): boolean {
    return this.journal.isGood(entry) !== this.journal.isGood(this.derived.source(entry));
  }
}

/** The condition under which a question applies to a person. */
interface Condition {
  /** True of an entry of theirs, whenever it was. */
  readonly isOf?: (entries: Entries, entry: number) => boolean;
  /** True where the person needs such an entry, false where they must have none. */
  readonly wantsIt?: boolean;
  /** True of their last entry. */
  readonly last: (entries: Entries, entry: number) => boolean;
}

const CONDITIONS: Record<Exclude<SeekQuestion, 'furthest' | 'mostReached'>, Condition> = {
  neverFood: {
    isOf: (entries, entry) => entries.story(entry)[FOOD] !== LOST,
    wantsIt: false,
    last: (entries, entry) => entries.holdsRetold(entry),
  },
  letDown: { last: (entries, entry) => entries.stage(entry) === CRITIC },
  turnedRound: { last: (entries, entry) => entries.holdsRetold(entry) && entries.isTurned(entry) },
  nothingLeft: {
    last: (entries, entry) => entries.holdsRetold(entry) && lostFacets(entries.story(entry)) === FACET_COUNT,
  },
  talkedOut: { isOf: (entries, entry) => entries.cause(entry) === DISSUADED, last: () => true },
  remindedAndWent: {
    isOf: (entries, entry) => [REMINDED, RECALLED].includes(entries.cause(entry)),
    last: (entries, entry) => hasVisited(entries.stage(entry)),
  },
};

/** Of each person: the retellings of the version that they hold, as their story and the charts count them; 0 for none. */
function retellings(journal: Journal, derived: Derivation, people: number, end: number): Uint32Array {
  const view = new Entries(journal, derived);
  const counts = new Uint32Array(people);
  for (let entry = 0; entry < end; entry++)
    counts[journal.person(entry)] = view.holdsRetold(entry) ? derived.hop(entry) : 0;
  return counts;
}
