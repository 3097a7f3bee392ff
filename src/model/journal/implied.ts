import { isIn, noneOf, put } from '../basics/bit-set.ts';
import { measureLists, type MeasureLists } from './measure-lists.ts';
import {
  causeOf,
  CHUNK,
  CHUNK_BITS,
  ENTRY_WORDS,
  IN_CHUNK,
  NO_PARENT,
  PARENT,
  PERSON,
  stageOf,
  WHAT,
  wordOf,
  type Journal,
} from './journal.ts';
import {
  CHECKING,
  CONVINCED,
  CRITIC,
  FAN,
  hasVisited,
  RELAYING,
  WARNED,
  PLANNING,
  PROMISED,
  UNMOVED,
  VISITED,
} from '../story/stages.ts';

/** An entry or person that there is none of. */
export const NONE = -1;

/*
 * What an entry implies takes three 32-bit words, side by side because a child asks for all: in the first, the
 * retellings between its version and the visit (or promise) it stems from, and in the upper half those between its
 * person and day 0, whether or not visits lay in between; in the second, the entry of that first-hand version; in the
 * third, the day on which its person began to tell.
 */
export const IMPLIED_WORDS = 3;
export const RETELLINGS = 0;
export const SOURCE = 1;
export const BEGAN = 2;
export const ONE_RETELLING = 0x10001;
export const GENERATION_SHIFT = 16;
const HOP_MASK = 0xffff;

/*
 * What is known of a person by their entries so far, in one byte, because it is asked for with every entry and people
 * live anywhere in memory: their stage in 4 bits, whether they hold a version, whether they were ever convinced or
 * went, whether they have anybody to tell, and whether they have ever begun to.
 */
export const HOLDS = 0x10;
export const IS_CONVINCED = 0x20;
export const CAN_TELL = 0x40;
export const HAS_BEGUN = 0x80;
export const STAYS = IS_CONVINCED | CAN_TELL | HAS_BEGUN;
/** Set for an entry that makes its person tell, if they can. */
export const TELLS = 0x100;
const TELLS_IF_CAN = TELLS | CAN_TELL;
/** Number of combined values of stage and cause in an entry. */
export const WHATS = 0x80;
export const MARKS = Uint16Array.from({ length: WHATS }, (_, what) => marksOf(stageOf(what), causeOf(what)));

/** Most entries that are added together. */
export const BLOCK = 128;

/** The results of adding a block of entries; an index in each list is an entry's index in the block. */
export class Taken {
  from = 0;
  to = 0;
  /** The marks of the person before the entry and after it. */
  readonly before = new Uint8Array(BLOCK);
  readonly after = new Uint8Array(BLOCK);
  /** The entry of the version that the person held until then; −1 for none. */
  readonly replaced = new Int32Array(BLOCK);
  /** For an entry that starts somebody telling: the entry of the person who told them what they act on; −1 for none. */
  readonly credited = new Int32Array(BLOCK);
}

/**
 * The implications of the journal for each entry and person, found in one forward pass: parents precede children, so
 * none of this has to be stored with the run.
 */
export class Derivation {
  private readonly taken = new Taken();
  /** Checksum of prefetched words, kept so that the optimiser does not drop the reads. */
  private touched = 0;

  constructor(
    private readonly journal: Journal,
    readonly people: number,
    private readonly lists: MeasureLists = measureLists(people, 0),
  ) {}

  /** From now on, until the next call, these people are those who have anybody to tell. */
  markWhoCanTell(canTell: (person: number) => boolean): void {
    const { marks } = this.lists;
    for (let person = 0; person < marks.length; person++)
      marks[person] = (marks[person]! & ~CAN_TELL) | (canTell(person) ? CAN_TELL : 0);
  }

  /** Takes in a day's entries from one on, as many as go together; entries are taken in in order, once each. */
  take(from: number, end: number, day: number): Taken {
    const { taken } = this;
    taken.from = from;
    taken.to = Math.min((from | (BLOCK - 1)) + 1, end);
    if ((from & IN_CHUNK) === 0) this.lists.implied.push(new Int32Array(CHUNK * IMPLIED_WORDS));
    this.touched ^= this.touch(taken);
    this.add(taken, day);
    return taken;
  }

  /** Prefetches the words that some entries will need, so that the fetches from memory overlap. */
  private touch({ from, to }: Taken): number {
    const { marks, implied: chunks } = this.lists;
    const entries = this.journal.chunkOf(from);
    let touched = 0;
    for (let at = wordOf(from), last = wordOf(to - 1); at <= last; at += ENTRY_WORDS) {
      const parent = entries[at + PARENT]!;
      touched ^= marks[entries[at + PERSON]!]!;
      // A parent of the same block has not been taken in yet, but is near.
      if (parent >= 0) touched ^= chunks[parent >>> CHUNK_BITS]![(parent & IN_CHUNK) * IMPLIED_WORDS]!;
    }
    return touched;
  }

  private add({ from, to, before, after, replaced, credited }: Taken, day: number): void {
    const { marks, latest, implied: chunks } = this.lists;
    const entries = this.journal.chunkOf(from);
    const implied = chunks[from >>> CHUNK_BITS]!;
    for (let entry = from; entry < to; entry++) {
      const at = (entry & IN_CHUNK) * ENTRY_WORDS;
      const here = (entry & IN_CHUNK) * IMPLIED_WORDS;
      const person = entries[at + PERSON]!;
      const parent = entries[at + PARENT]!;
      const known = marks[person]!;
      before[entry - from] = known;
      replaced[entry - from] = (known & HOLDS) === 0 ? NONE : latest[person]!;
      credited[entry - from] = parent;
      if (parent >= 0) {
        const ofParent = chunks[parent >>> CHUNK_BITS]!;
        const there = (parent & IN_CHUNK) * IMPLIED_WORDS;
        implied[here + RETELLINGS] = ofParent[there + RETELLINGS]! + ONE_RETELLING;
        implied[here + SOURCE] = ofParent[there + SOURCE]!;
      } else credited[entry - from] = this.addUntold(entry, implied, here);
      let now = (known & STAYS) | MARKS[entries[at + WHAT]! & (WHATS - 1)]!;
      if ((known & HAS_BEGUN) !== 0) implied[here + BEGAN] = this.began(latest[person]!);
      else if ((now & TELLS_IF_CAN) === TELLS_IF_CAN) {
        implied[here + BEGAN] = day;
        now |= HAS_BEGUN;
      }
      after[entry - from] = now;
      marks[person] = now;
      // Nobody asks it of the unmoved, and they live anywhere in memory.
      if (stageOf(now) !== UNMOVED) latest[person] = entry;
    }
  }

  /**
   * Adds an entry whose version came from nobody. Returns the entry of the person who told what its person acts on,
   * −1 for none.
   */
  private addUntold(entry: number, implied: Int32Array, here: number): number {
    const { journal } = this;
    const came = this.cameOn(entry);
    const isAdvertised = !hasVisited(journal.stage(entry));
    const generation = came === NONE ? 0 : this.generation(came);
    implied[here + RETELLINGS] = isAdvertised ? ONE_RETELLING : generation << GENERATION_SHIFT;
    implied[here + SOURCE] = entry;
    // As a signed number, no parent is none.
    return came === NONE ? NONE : journal.parent(came) | 0;
  }

  /**
   * The entry that made somebody go (or speak for pay), for a version that came from nobody; −1 for people who went
   * on nobody's word or were sent. Call it before the entry is added.
   */
  cameOn(entry: number): number {
    const { journal } = this;
    const before = this.latestOf(journal.person(entry));
    if (before === NONE || journal.isSent(entry)) return NONE;
    const isOwnWord = journal.cause(entry) === PROMISED || journal.stage(before) === PLANNING;
    return isOwnWord ? before : NONE;
  }

  /** A person's latest entry; −1 for who has not been more than unmoved. */
  latestOf(person: number): number {
    return stageOf(this.lists.marks[person]!) <= UNMOVED ? NONE : this.lists.latest[person]!;
  }

  /** The day on which the person of an entry began to tell; 0 for who had not. */
  began(entry: number): number {
    return this.lists.implied[entry >>> CHUNK_BITS]![(entry & IN_CHUNK) * IMPLIED_WORDS + BEGAN]!;
  }

  /** The entries with which people were first convinced (or went as first diners), in order, before an entry. */
  firstConvictions(end: number): Uint32Array {
    const { journal } = this;
    const before = noneOf(this.people);
    const entries = new Uint32Array(this.people);
    let count = 0;
    for (let entry = 0; entry < end; entry++) {
      const chunk = journal.chunkOf(entry);
      const person = chunk[wordOf(entry) + PERSON]!;
      if (!convinces(causeOf(chunk[wordOf(entry) + WHAT]!)) || isIn(before, person)) continue;
      put(before, person);
      entries[count++] = entry;
    }
    return entries.subarray(0, count);
  }

  hop(entry: number): number {
    return this.implied(entry) & HOP_MASK;
  }

  generation(entry: number): number {
    return this.implied(entry) >>> GENERATION_SHIFT;
  }

  source(entry: number): number {
    return this.lists.implied[entry >>> CHUNK_BITS]![(entry & IN_CHUNK) * IMPLIED_WORDS + SOURCE]!;
  }

  /** The person from whom the version of an entry came; −1 for a visit, an advertisement or a promise. */
  teller(entry: number): number {
    const parent = this.journal.parent(entry);
    return parent === NO_PARENT ? NONE : this.journal.person(parent);
  }

  private implied(entry: number): number {
    return this.lists.implied[entry >>> CHUNK_BITS]![(entry & IN_CHUNK) * IMPLIED_WORDS + RETELLINGS]!;
  }
}

/** The marks that an entry gives its person. Unmoved people hold no story, nor do people who go to check one. */
function marksOf(stage: number, cause: number): number {
  const isHeld = stage !== UNMOVED && !(stage === PLANNING && cause === CHECKING);
  const tells =
    stage === RELAYING || stage === WARNED || stage === FAN || stage === CRITIC || cause === PROMISED;
  return stage | (isHeld ? HOLDS : 0) | (convinces(cause) ? IS_CONVINCED : 0) | (tells ? TELLS : 0);
}

function convinces(cause: number): boolean {
  return cause === CONVINCED || cause === CHECKING || cause === VISITED;
}
