import { isIn, noneOf, put, type PeopleSet } from './bits.ts';
import { causeOf, CHUNK, CHUNK_BITS, IN_CHUNK, NO_PARENT, SENT, stageOf, type Journal } from './journal.ts';
import { CHECKING, CONVINCED, PLANNING, PROMISED, VISITED, hasVisited } from './people.ts';

/** An entry or person that there is none of. */
export const NONE = -1;

/*
 * What an entry implies takes two 32-bit words, side by side because a child asks for both: in the first, the
 * retellings between its version and the visit (or promise) it stems from, and in the upper half those between its
 * person and day 0, whether or not visits lay in between; in the second, the entry of that first-hand version.
 */
const ONE_RETELLING = 0x10001;
const GENERATION_SHIFT = 16;
const HOP_MASK = 0xffff;

/**
 * What the journal implies about each entry and person, found in one forward pass: parents precede children, so
 * nothing of this needs to be stored with the run.
 */
export class Derivation {
  private readonly chunks: Int32Array[] = [];
  /** Of a person: their latest entry; −1 before the first. */
  readonly latest: Int32Array;
  private readonly convinced: PeopleSet;

  constructor(
    private readonly journal: Journal,
    people: number,
  ) {
    this.latest = new Int32Array(people).fill(NONE);
    this.convinced = noneOf(people);
  }

  /** Takes in the next entry; entries are taken in order, once each. */
  add(entry: number): void {
    const { persons, parents, whats } = this.journal.chunkOf(entry);
    const at = entry & IN_CHUNK;
    if (at === 0) this.chunks.push(new Int32Array(CHUNK * 2));
    const implied = this.chunks[entry >>> CHUNK_BITS]!;
    const person = persons[at]!;
    const parent = parents[at]!;
    if (parent < SENT) {
      const ofParent = this.chunks[parent >>> CHUNK_BITS]!;
      const there = (parent & IN_CHUNK) * 2;
      implied[at * 2] = ofParent[there]! + ONE_RETELLING;
      implied[at * 2 + 1] = ofParent[there + 1]!;
    } else {
      const isAdvertised = !hasVisited(stageOf(whats[at]!));
      const came = this.cameOn(entry);
      const generation = came === NONE ? 0 : this.generation(came);
      implied[at * 2] = isAdvertised ? ONE_RETELLING : generation << GENERATION_SHIFT;
      implied[at * 2 + 1] = entry;
    }
    this.latest[person] = entry;
    if (convinces(whats[at]!)) put(this.convinced, person);
  }

  /**
   * The entry on whose word somebody went (or speaks for pay), for a version that came from nobody; −1 for who went
   * on nobody's word, or was sent. To be asked before the entry is taken in.
   */
  cameOn(entry: number): number {
    const { journal } = this;
    const before = this.latest[journal.person(entry)]!;
    if (before === NONE || journal.isSent(entry)) return NONE;
    const isOwnWord = journal.cause(entry) === PROMISED || journal.stage(before) === PLANNING;
    return isOwnWord ? before : NONE;
  }

  /** True for who has ever been convinced, or went. */
  isConvinced(person: number): boolean {
    return isIn(this.convinced, person) === 1;
  }

  /** The entries with which people were first convinced (or went as first diners), in order, before an entry. */
  firstConvictions(end: number): Uint32Array {
    const { journal } = this;
    const before = noneOf(this.latest.length);
    const entries = new Uint32Array(this.latest.length);
    let count = 0;
    for (let entry = 0; entry < end; entry++) {
      const { persons, whats } = journal.chunkOf(entry);
      const person = persons[entry & IN_CHUNK]!;
      if (!convinces(whats[entry & IN_CHUNK]!) || isIn(before, person)) continue;
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
    return this.chunks[entry >>> CHUNK_BITS]![(entry & IN_CHUNK) * 2 + 1]!;
  }

  /** Reads what the next entry will ask for, to have it near; see {@link Population.touch}. */
  touch(entry: number): number {
    const { persons, parents } = this.journal.chunkOf(entry);
    const parent = parents[entry & IN_CHUNK]!;
    const latest = this.latest[persons[entry & IN_CHUNK]!]!;
    // A parent of the same day may not have been taken in yet.
    const chunk = parent < SENT ? this.chunks[parent >>> CHUNK_BITS] : undefined;
    return chunk ? latest ^ chunk[(parent & IN_CHUNK) * 2]! ^ this.journal.person(parent) : latest;
  }

  /** The person from whom the version of an entry came; −1 for a visit, an advertisement or a promise. */
  teller(entry: number): number {
    const parent = this.journal.parent(entry);
    return parent === NO_PARENT ? NONE : this.journal.person(parent);
  }

  private implied(entry: number): number {
    return this.chunks[entry >>> CHUNK_BITS]![(entry & IN_CHUNK) * 2]!;
  }
}

function convinces(what: number): boolean {
  const cause = causeOf(what);
  return cause === CONVINCED || cause === CHECKING || cause === VISITED;
}
