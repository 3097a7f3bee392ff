import { BLOCK, HOLDS, type Derivation, type Taken } from './derivation.ts';
import { STORY, wordOf, type Journal } from './journal.ts';
import { carried, carriedOf, FACET_COUNT, LOST, lowerFacet, upperFacet, type Story } from './story.ts';

/** Twelve times the mean of so many facets is their sum times this. */
const TWELFTHS = [0, 12, 6, 4, 3] as const;

/** Places in the list of sums. */
const PEOPLE = 0;
const FIDELITY = 1;
const RETOLD_PEOPLE = 2;
const RETOLD_FIDELITY = 3;
const ACCURACY = 4;
const DETAILED_PEOPLE = 5;
const VALENCE = 6;
const SUMS = 7;

/** Sums over the versions that people hold now: whole numbers, so that no order of adding changes them. */
export class Held {
  /** By what is summed: see below. */
  readonly sums: Float64Array;
  /** Entries to be counted, and as their complements those to be counted no longer. */
  private readonly turns = new Int32Array(2 * BLOCK);
  /** How the place is. */
  readonly truth: Story;

  constructor(
    private readonly journal: Journal,
    private readonly derived: Derivation,
  ) {
    this.sums = journal.memory.list(Float64Array, SUMS);
    this.truth = journal.memory.list(Int16Array, FACET_COUNT).fill(LOST);
  }

  get people(): number {
    return this.sums[PEOPLE]!;
  }

  /** What all versions carry of their own originals, in the unit of {@link carried}. */
  get fidelity(): number {
    return this.sums[FIDELITY]!;
  }

  /** Versions that are second-hand. */
  get retoldPeople(): number {
    return this.sums[RETOLD_PEOPLE]!;
  }

  /** What they carry of their own originals. */
  get retoldFidelity(): number {
    return this.sums[RETOLD_FIDELITY]!;
  }

  /** What all versions carry of the place as it is. */
  get accuracy(): number {
    return this.sums[ACCURACY]!;
  }

  /** Versions with a detail left. */
  get detailedPeople(): number {
    return this.sums[DETAILED_PEOPLE]!;
  }

  /** Their feelings, in the unit of {@link valence12}. */
  get valence12(): number {
    return this.sums[VALENCE]!;
  }

  /** Takes the place to be like that from now on; where it was otherwise, what is held is measured anew. */
  measureAgainst(truth: Story): void {
    if (this.truth.every((facet, index) => facet === truth[index])) return;
    this.truth.set(truth);
    this.sums[ACCURACY] = 0;
    if (this.people === 0) return;
    const version: Story = new Int16Array(FACET_COUNT);
    for (let person = 0; person < this.derived.people; person++) {
      if ((this.derived.marks[person]! & HOLDS) === 0) continue;
      this.sums[ACCURACY]! += carried(this.journal.story(this.derived.latestOf(person), version), truth);
    }
  }

  /** Counts the versions that some people hold from now on, and no longer those that these replace. */
  count({ from, to, after, replaced }: Taken): void {
    const { turns } = this;
    let count = 0;
    for (let entry = from; entry < to; entry++) {
      turns[count] = entry;
      count += (after[entry - from]! & HOLDS) >>> 4;
      turns[count] = ~replaced[entry - from]!;
      count += replaced[entry - from]! < 0 ? 0 : 1;
    }
    this.add(count);
  }

  /** Adds versions, or takes away those whose entry stands as its complement. */
  private add(count: number): void {
    const { journal, derived, turns, truth } = this;
    const sums = {
      people: 0,
      fidelity: 0,
      retoldPeople: 0,
      retoldFidelity: 0,
      accuracy: 0,
      detailedPeople: 0,
      valence12: 0,
    };
    for (let turn = 0; turn < count; turn++) {
      const sign = (turns[turn]! >> 31) | 1;
      const entry = turns[turn]! ^ (turns[turn]! >> 31);
      const source = derived.source(entry);
      const words = journal.chunkOf(entry);
      const at = wordOf(entry) + STORY;
      const originals = journal.chunkOf(source);
      const original = wordOf(source) + STORY;
      const food = lowerFacet(words[at]!);
      const price = upperFacet(words[at]!);
      const setting = lowerFacet(words[at + 1]!);
      const service = upperFacet(words[at + 1]!);
      const fidelity =
        carriedOf(food, lowerFacet(originals[original]!)) +
        carriedOf(price, upperFacet(originals[original]!)) +
        carriedOf(setting, lowerFacet(originals[original + 1]!)) +
        carriedOf(service, upperFacet(originals[original + 1]!));
      const accuracy =
        carriedOf(food, truth[0]!) +
        carriedOf(price, truth[1]!) +
        carriedOf(setting, truth[2]!) +
        carriedOf(service, truth[3]!);
      const isRetold = derived.hop(entry) > 0 ? sign : 0;
      const details = 4 - lostOf(food) - lostOf(price) - lostOf(setting) - lostOf(service);
      const feelings = feelingOf(food) + feelingOf(price) + feelingOf(setting) + feelingOf(service);
      sums.people += sign;
      sums.fidelity += sign * fidelity;
      sums.retoldPeople += isRetold;
      sums.retoldFidelity += isRetold * fidelity;
      sums.accuracy += sign * accuracy;
      sums.detailedPeople += details > 0 ? sign : 0;
      sums.valence12 += sign * feelings * TWELFTHS[details]!;
    }
    this.sums[PEOPLE]! += sums.people;
    this.sums[FIDELITY]! += sums.fidelity;
    this.sums[RETOLD_PEOPLE]! += sums.retoldPeople;
    this.sums[RETOLD_FIDELITY]! += sums.retoldFidelity;
    this.sums[ACCURACY]! += sums.accuracy;
    this.sums[DETAILED_PEOPLE]! += sums.detailedPeople;
    this.sums[VALENCE]! += sums.valence12;
  }
}

const lostOf = (facet: number): number => (facet === LOST ? 1 : 0);
const feelingOf = (facet: number): number => (facet === LOST ? 0 : facet);
