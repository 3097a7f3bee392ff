import { NONE, type Derivation } from './derivation.ts';
import { causeOf, IN_CHUNK, stageOf, type Journal } from './journal.ts';
import { CHECKING, PLANNING, UNMOVED } from './people.ts';
import { carried, FACET_COUNT, FULL, LOST, type Story } from './story.ts';

/** Sums over the versions that people hold now: whole numbers, so that no order of adding changes them. */
export class Held {
  people = 0;
  /** What all versions carry of their own originals, in the unit of {@link carried}. */
  fidelity = 0;
  /** The same of those that are second-hand. */
  retoldPeople = 0;
  retoldFidelity = 0;
  /** What all versions carry of the place as it is. */
  accuracy = 0;
  /** Those with a detail left, and their feelings, in the unit of {@link valence12}. */
  detailedPeople = 0;
  valence12 = 0;
  private truth: Story = new Int16Array(FACET_COUNT).fill(LOST);

  constructor(
    private readonly journal: Journal,
    private readonly derived: Derivation,
  ) {}

  /** Takes the place to be like that from now on; where it was otherwise, what is held is measured anew. */
  measureAgainst(truth: Story): void {
    if (this.truth.every((facet, index) => facet === truth[index])) return;
    this.truth = truth;
    this.accuracy = 0;
    const version: Story = new Int16Array(FACET_COUNT);
    for (const entry of this.derived.latest) {
      if (entry !== NONE && isHeld(this.journal.chunkOf(entry).whats[entry & IN_CHUNK]!))
        this.accuracy += carried(this.journal.story(entry, version), truth);
    }
  }

  /**
   * Counts the version of an entry, if whoever is at the entry holds it.
   * @param sign 1 when they begin to, −1 when they no longer do
   */
  count(entry: number, sign: 1 | -1): void {
    const { journal, derived, truth } = this;
    const { whats, facets } = journal.chunkOf(entry);
    const at = entry & IN_CHUNK;
    if (!isHeld(whats[at]!)) return;
    const source = derived.source(entry);
    const originals = journal.chunkOf(source).facets;
    const original = (source & IN_CHUNK) * FACET_COUNT;
    let fidelity = 0;
    let accuracy = 0;
    let feelings = 0;
    let details = 0;
    for (let facet = 0; facet < FACET_COUNT; facet++) {
      const feeling = facets[at * FACET_COUNT + facet]!;
      if (feeling === LOST) continue;
      fidelity += 2 * FULL - Math.abs(feeling - originals[original + facet]!);
      accuracy += 2 * FULL - Math.abs(feeling - truth[facet]!);
      feelings += feeling;
      details++;
    }
    this.people += sign;
    this.fidelity += sign * fidelity;
    this.accuracy += sign * accuracy;
    if (derived.hop(entry) > 0) {
      this.retoldPeople += sign;
      this.retoldFidelity += sign * fidelity;
    }
    if (details > 0) {
      this.detailedPeople += sign;
      this.valence12 += (sign * feelings * 12) / details;
    }
  }
}

/** True when who is at such an entry holds its version: not the unmoved, nor who goes to check it. */
function isHeld(what: number): boolean {
  const stage = stageOf(what);
  return stage !== UNMOVED && !(stage === PLANNING && causeOf(what) === CHECKING);
}
