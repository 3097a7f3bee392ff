import { Derivation, HAS_BEGUN, IS_CONVINCED, type Taken } from '../journal/implied.ts';
import { afterEventsOf } from '../scenario/events.ts';
import type { DayMeasures } from './day-measures.ts';
import { Held } from './held-versions.ts';
import { hopMeasuresOf, type HopMeasures } from './hop-measures.ts';
import { causeOf, stageOf, WHAT, wordOf, type Journal } from '../journal/journal.ts';
import {
  measureLists,
  REACH,
  REACH_CONVINCED,
  REACH_FIRSTHAND,
  type MeasureLists,
  type MeasureLoop,
} from '../journal/measure-lists.ts';
import { canTellAnybody, type Network } from '../network/network.ts';
import { UNAWARE, VISITED } from '../story/stages.ts';
import { truthOf, type Scenario } from '../scenario/scenario.ts';
import { asFacet, CARRIED_ALL, FACET_COUNT, FULL, valence12, carried, type Story } from '../story/story.ts';
import { packState } from './person-state.ts';
import { structuralVirality } from './virality.ts';

/** The measures of a run, read from its journal day by day in one forward pass. */
export class Measures {
  readonly derived: Derivation;
  readonly days: DayMeasures[] = [];
  private readonly held: Held;
  /** Of a day: how the place truly is. */
  private readonly truths: Story[] = [];
  private truth: Story = new Int16Array(FACET_COUNT);
  private readonly version: Story = new Int16Array(FACET_COUNT);
  private readonly original: Story = new Int16Array(FACET_COUNT);
  /** Who knows whom, where there is no such way; a run that has one needs the network no more. */
  private readonly network: Network | null;
  private readonly lists: MeasureLists;
  /** The run's own way to take in entries; `null` where it has none. */
  private readonly loop: MeasureLoop | null;

  constructor(
    private scenario: Scenario,
    network: Network,
    private readonly journal: Journal,
  ) {
    const { people, days } = scenario;
    this.loop = journal.beginMeasures();
    this.network = this.loop ? null : network;
    this.lists = this.loop?.lists ?? measureLists(people, days);
    this.derived = new Derivation(journal, people, this.lists);
    this.held = new Held(journal, this.derived, this.lists);
  }

  /** People in each stage, by its code, at the end of the last day taken in. */
  get stageCounts(): Uint32Array {
    return this.lists.stageCounts;
  }

  /** Takes in all days that the journal has closed since the last call. */
  catchUp(): this {
    while (this.days.length < this.journal.days) this.takeDay(this.days.length);
    return this;
  }

  /** The state that an entry leaves its person in, packed as in person-state.ts. */
  attributeOf(entry: number): number {
    const stage = this.journal.stage(entry);
    const story = this.journal.story(entry, this.version);
    const original = this.journal.story(this.derived.source(entry), this.original);
    const fidelity = carried(story, original) / CARRIED_ALL;
    return packState(stage, this.derived.hop(entry), fidelity, valence12(story) / (12 * FULL));
  }

  /** By retellings, those first convinced until the end of a day (of all days unless told). */
  byHop(lastDay = this.days.length - 1): HopMeasures[] {
    return hopMeasuresOf(this.journal, this.derived, this.truths, lastDay);
  }

  /** By generation, how many were first convinced in it. */
  byGeneration(): number[] {
    const people: number[] = [];
    for (const entry of this.derived.firstConvictions(this.journal.length)) {
      const generation = this.derived.generation(entry);
      while (people.length <= generation) people.push(0);
      people[generation]!++;
    }
    return people;
  }

  /** By day, the mean number of new tellers made by those who began telling that day; `null` where nobody did. */
  reproduction(): (number | null)[] {
    return this.newTellers().map((began, day) => (began === 0 ? null : this.lists.made[day]! / began));
  }

  /** By day, how many began to tell. */
  newTellers(): number[] {
    return this.days.map(({ day }) => this.lists.began[day]!);
  }

  /** The mean distance between two people in the largest tree of who first convinced whom. */
  structuralVirality(): number {
    return structuralVirality(this.derived, this.journal);
  }

  private takeDay(day: number): void {
    const [reachBefore = 0, , firsthandBefore = 0] = this.lists.reachCounts;
    this.takeEvents(day);
    this.takeEntries(this.journal.firstEntry(day), this.journal.firstEntry(day + 1), day);
    const [reach = 0, convinced = 0, firsthand = 0] = this.lists.reachCounts;
    const notes = this.journal.dayNotes(day);
    this.days.push({
      day,
      reach,
      convinced,
      newlyHeard: reach - reachBefore,
      tellers: notes.tellers,
      tellings: notes.tellings,
      visits: firsthand - firsthandBefore,
      firsthand,
      ...this.held.means(),
    });
  }

  private takeEntries(from: number, end: number, day: number): void {
    if (this.loop) return this.loop.takeIn(from, end, day);
    for (let next = from; next < end;) {
      const taken = this.derived.take(next, end, day);
      this.held.count(taken);
      this.count(taken, day);
      next = taken.to;
    }
  }

  /** The place, and whom people can tell, as it is from this day on. */
  private takeEvents(day: number): void {
    const before = this.scenario;
    this.scenario = afterEventsOf(before, day);
    if (day === 0 || this.scenario !== before) this.truth = Int16Array.from(truthOf(this.scenario), asFacet);
    this.truths.push(this.truth);
    this.held.measureAgainst(this.truth);
    const { 'online.share': share } = this.scenario;
    if (day === 0 || share !== before['online.share']) this.markWhoCanTell(share);
  }

  /** Looked up for all at once: by their numbers it is quick, one by one as they begin it is not. */
  private markWhoCanTell(onlineShare: number): void {
    this.loop?.markWhoCanTell(onlineShare);
    const { network } = this;
    if (network) this.derived.markWhoCanTell((person) => canTellAnybody(network, person, onlineShare));
  }

  /** Counts those whom some entries have moved. */
  private count({ from, to, before, after, credited }: Taken, day: number): void {
    const { derived } = this;
    const { stageCounts, reachCounts, began, made } = this.lists;
    const entries = this.journal.chunkOf(from);
    for (let at = 0; at < to - from; at++) {
      const became = after[at]! & ~before[at]!;
      const stageBefore = stageOf(before[at]!);
      stageCounts[stageBefore]!--;
      stageCounts[stageOf(after[at]!)]!++;
      if (stageBefore === UNAWARE) reachCounts[REACH]!++;
      if ((became & IS_CONVINCED) !== 0) reachCounts[REACH_CONVINCED]!++;
      if (causeOf(entries[wordOf(from + at) + WHAT]!) === VISITED) reachCounts[REACH_FIRSTHAND]!++;
      if ((became & HAS_BEGUN) === 0) continue;
      began[day]!++;
      if (credited[at]! >= 0) made[derived.began(credited[at]!)]!++;
    }
  }
}
