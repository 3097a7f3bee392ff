import { BLOCK, HOLDS, type Derivation, type Taken } from '../journal/implied.ts';
import { STORY, wordOf, type Journal } from '../journal/journal.ts';
import type { DayMeasures } from './measures.ts';
import {
  carried,
  CARRIED_ALL,
  carriedOf,
  FACET_COUNT,
  FULL,
  LOST,
  lowerFacet,
  upperFacet,
  type Story,
} from '../story/story.ts';

/** Twelve times the mean of so many facets is their sum times this. */
const TWELFTHS = [0, 12, 6, 4, 3] as const;

/** Places in the list of sums: how many versions there are, and what they carry of their own originals. */
export const HELD_PEOPLE = 0;
export const HELD_FIDELITY = 1;
/** The same of those that are second-hand. */
export const HELD_RETOLD_PEOPLE = 2;
export const HELD_RETOLD_FIDELITY = 3;
/** What all carry of the place as it is. */
export const HELD_ACCURACY = 4;
/** Those with a detail left, and their feelings, in the unit of {@link valence12}. */
export const HELD_DETAILED_PEOPLE = 5;
export const HELD_VALENCE = 6;
const SUMS = 7;

/** Sums over the versions that people hold now: whole numbers, so that no order of adding changes them. */
export class Held {
  /** By what is summed: see {@link HELD_PEOPLE} and what follows it. */
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

  /** What these sums come to for one version; `null` where there is none to take it of. */
  means(): Pick<DayMeasures, 'fidelity' | 'retold' | 'accuracy' | 'sentiment'> {
    const { sums } = this;
    const mean = (sum: number, unit: number, people: number) =>
      sums[people] === 0 ? null : sums[sum]! / unit / sums[people]!;
    return {
      fidelity: mean(HELD_FIDELITY, CARRIED_ALL, HELD_PEOPLE),
      retold: mean(HELD_RETOLD_FIDELITY, CARRIED_ALL, HELD_RETOLD_PEOPLE),
      accuracy: mean(HELD_ACCURACY, CARRIED_ALL, HELD_PEOPLE),
      sentiment: mean(HELD_VALENCE, 12 * FULL, HELD_DETAILED_PEOPLE),
    };
  }

  /** Takes the place to be like that from now on; where it was otherwise, what is held is measured anew. */
  measureAgainst(truth: Story): void {
    if (this.truth.every((facet, index) => facet === truth[index])) return;
    this.truth.set(truth);
    this.sums[HELD_ACCURACY] = 0;
    if (this.sums[HELD_PEOPLE] === 0) return;
    const version: Story = new Int16Array(FACET_COUNT);
    for (let person = 0; person < this.derived.people; person++) {
      if ((this.derived.marks[person]! & HOLDS) === 0) continue;
      this.sums[HELD_ACCURACY]! += carried(this.journal.story(this.derived.latestOf(person), version), truth);
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
    this.sums[HELD_PEOPLE]! += sums.people;
    this.sums[HELD_FIDELITY]! += sums.fidelity;
    this.sums[HELD_RETOLD_PEOPLE]! += sums.retoldPeople;
    this.sums[HELD_RETOLD_FIDELITY]! += sums.retoldFidelity;
    this.sums[HELD_ACCURACY]! += sums.accuracy;
    this.sums[HELD_DETAILED_PEOPLE]! += sums.detailedPeople;
    this.sums[HELD_VALENCE]! += sums.valence12;
  }
}

const lostOf = (facet: number): number => (facet === LOST ? 1 : 0);
const feelingOf = (facet: number): number => (facet === LOST ? 0 : facet);
