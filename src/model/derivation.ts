import { Column } from './column.ts';
import { NO_PARENT, type Journal } from './journal.ts';
import { CHECKING, CONVINCED, PLANNING, PROMISED, VISITED, hasVisited } from './people.ts';

/** An entry or person that there is none of. */
export const NONE = -1;

/**
 * What the journal implies about each entry and person, found in one forward pass: parents precede children, so
 * nothing of this needs to be stored with the run.
 */
export class Derivation {
  /** Of an entry: retellings between its version and the visit (or promise) it stems from. */
  private readonly hops = new Column((length) => new Uint16Array(length));
  /** Of an entry: retellings between its person and day 0, whether or not visits lay in between. */
  private readonly generations = new Column((length) => new Uint16Array(length));
  /** Of an entry: the entry of the first-hand version that it stems from. */
  private readonly sources = new Column((length) => new Uint32Array(length));
  /** Of a person: their latest entry; −1 before the first. */
  readonly latest: Int32Array;
  /** Of a person: the entry with which they were first convinced (or went as a first diner); −1 before. */
  readonly convinced: Int32Array;

  constructor(
    private readonly journal: Journal,
    people: number,
  ) {
    this.latest = new Int32Array(people).fill(NONE);
    this.convinced = new Int32Array(people).fill(NONE);
  }

  /** Takes in the next entry; entries are taken in order, once each. */
  add(entry: number): void {
    const { journal } = this;
    const person = journal.person(entry);
    const parent = journal.parent(entry);
    const cause = journal.cause(entry);
    const came = this.cameOn(entry);
    if (parent !== NO_PARENT) {
      this.hops.push(this.hops.at(parent) + 1);
      this.generations.push(this.generations.at(parent) + 1);
      this.sources.push(this.sources.at(parent));
    } else {
      const isAdvertised = isAdvertisement(journal, entry);
      this.hops.push(isAdvertised ? 1 : 0);
      this.generations.push(isAdvertised ? 1 : came === NONE ? 0 : this.generations.at(came));
      this.sources.push(entry);
    }
    this.latest[person] = entry;
    const convinces = cause === CONVINCED || cause === CHECKING || cause === VISITED;
    if (convinces && this.convinced[person] === NONE) this.convinced[person] = entry;
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

  hop(entry: number): number {
    return this.hops.at(entry);
  }

  generation(entry: number): number {
    return this.generations.at(entry);
  }

  source(entry: number): number {
    return this.sources.at(entry);
  }

  /** The person from whom the version of an entry came; −1 for a visit, an advertisement or a promise. */
  teller(entry: number): number {
    const parent = this.journal.parent(entry);
    return parent === NO_PARENT ? NONE : this.journal.person(parent);
  }
}

/** True for what somebody has from an advertisement: nobody told them, and they have not gone. */
function isAdvertisement(journal: Journal, entry: number): boolean {
  return journal.parent(entry) === NO_PARENT && !hasVisited(journal.stage(entry));
}
