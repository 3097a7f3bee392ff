import { isIn, noneOf, put, type PeopleSet } from './bits.ts';
import { causeOf, CHUNK, CHUNK_BITS, IN_CHUNK, NO_PARENT, SENT, stageOf, type Journal } from './journal.ts';
import { CHECKING, CONVINCED, PLANNING, PROMISED, VISITED, hasVisited } from './people.ts';

/** An entry or person that there is none of. */
export const NONE = -1;

/** What a chunk of the journal implies, entry by entry. */
class Implied {
  /** Retellings between its version and the visit (or promise) it stems from. */
  readonly hops = new Uint16Array(CHUNK);
  /** Retellings between its person and day 0, whether or not visits lay in between. */
  readonly generations = new Uint16Array(CHUNK);
  /** The entry of the first-hand version that it stems from. */
  readonly sources = new Uint32Array(CHUNK);
}

/**
 * What the journal implies about each entry and person, found in one forward pass: parents precede children, so
 * nothing of this needs to be stored with the run.
 */
export class Derivation {
  private readonly chunks: Implied[] = [];
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
    if (at === 0) this.chunks.push(new Implied());
    const { hops, generations, sources } = this.chunks[entry >>> CHUNK_BITS]!;
    const person = persons[at]!;
    const parent = parents[at]!;
    if (parent < SENT) {
      const implied = this.chunks[parent >>> CHUNK_BITS]!;
      hops[at] = implied.hops[parent & IN_CHUNK]! + 1;
      generations[at] = implied.generations[parent & IN_CHUNK]! + 1;
      sources[at] = implied.sources[parent & IN_CHUNK]!;
    } else {
      const isAdvertised = !hasVisited(stageOf(whats[at]!));
      const came = this.cameOn(entry);
      hops[at] = isAdvertised ? 1 : 0;
      generations[at] = isAdvertised ? 1 : came === NONE ? 0 : this.generation(came);
      sources[at] = entry;
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
    return this.chunks[entry >>> CHUNK_BITS]!.hops[entry & IN_CHUNK]!;
  }

  generation(entry: number): number {
    return this.chunks[entry >>> CHUNK_BITS]!.generations[entry & IN_CHUNK]!;
  }

  source(entry: number): number {
    return this.chunks[entry >>> CHUNK_BITS]!.sources[entry & IN_CHUNK]!;
  }

  /** The person from whom the version of an entry came; −1 for a visit, an advertisement or a promise. */
  teller(entry: number): number {
    const parent = this.journal.parent(entry);
    return parent === NO_PARENT ? NONE : this.journal.person(parent);
  }
}

function convinces(what: number): boolean {
  const cause = causeOf(what);
  return cause === CONVINCED || cause === CHECKING || cause === VISITED;
}
