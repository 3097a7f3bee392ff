import { BLOCK, HOLDS, type Derivation, type Taken } from '../journal/implied.ts';
import {
  HELD_ACCURACY,
  HELD_DETAILED_PEOPLE,
  HELD_FIDELITY,
  HELD_PEOPLE,
  HELD_RETOLD_FIDELITY,
  HELD_RETOLD_PEOPLE,
  HELD_VALENCE,
  type MeasureLists,
} from '../journal/measure-lists.ts';
import { STORY, wordOf, type Journal } from '../journal/journal.ts';
import type { DayMeasures } from './day-measures.ts';
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

/** Sums over the versions that people hold now: whole numbers, so that no order of adding changes them. */
export class Held {
  /** Entries to be counted, and as their complements those to be counted no longer. */
  private readonly turns = new Int32Array(2 * BLOCK);

  constructor(
    private readonly journal: Journal,
    private readonly derived: Derivation,
    private readonly lists: MeasureLists,
  ) {}

  /** What these sums come to for one version; `null` where there is none to take it of. */
  means(): Pick<DayMeasures, 'fidelity' | 'retold' | 'accuracy' | 'sentiment'> {
    const { heldSums: sums } = this.lists;
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
    const { heldSums, truth: before } = this.lists;
    if (before.every((facet, index) => facet === truth[index])) return;
    before.set(truth);
    heldSums[HELD_ACCURACY] = 0;
    if (heldSums[HELD_PEOPLE] === 0) return;
    const version: Story = new Int16Array(FACET_COUNT);
    for (let person = 0; person < this.derived.people; person++) {
      if ((this.lists.marks[person]! & HOLDS) === 0) continue;
      heldSums[HELD_ACCURACY]! += carried(this.journal.story(this.derived.latestOf(person), version), truth);
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
    const { journal, derived, turns } = this;
    const { heldSums, truth } = this.lists;
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
    heldSums[HELD_PEOPLE]! += sums.people;
    heldSums[HELD_FIDELITY]! += sums.fidelity;
    heldSums[HELD_RETOLD_PEOPLE]! += sums.retoldPeople;
    heldSums[HELD_RETOLD_FIDELITY]! += sums.retoldFidelity;
    heldSums[HELD_ACCURACY]! += sums.accuracy;
    heldSums[HELD_DETAILED_PEOPLE]! += sums.detailedPeople;
    heldSums[HELD_VALENCE]! += sums.valence12;
  }
}

const lostOf = (facet: number): number => (facet === LOST ? 1 : 0);
const feelingOf = (facet: number): number => (facet === LOST ? 0 : facet);
