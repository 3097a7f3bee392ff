import { Derivation, HAS_BEGUN, IS_CONVINCED, type Taken } from '../journal/implied.ts';
import { afterEventsOf } from '../scenario/events.ts';
import { Held } from './held-versions.ts';
import { hopMeasuresOf, type HopMeasures } from './hop-measures.ts';
import { causeOf, stageOf, WHAT, wordOf, type Journal } from '../journal/journal.ts';
import type { KernelMeasures } from '../run/kernel/kernel-measures.ts';
import { canTellAnybody, type Network } from '../network/network.ts';
import { STAGES, UNAWARE, VISITED } from '../story/stages.ts';
import { truthOf, type Scenario } from '../scenario/scenario.ts';
import { asFacet, CARRIED_ALL, FACET_COUNT, FULL, valence12, carried, type Story } from '../story/story.ts';
import { packState } from './person-state.ts';
import { structuralVirality } from './virality.ts';

/** Of people reached: who have heard, who are convinced, and who went. */
export const REACH = 0;
export const REACH_CONVINCED = 1;
export const REACH_FIRSTHAND = 2;

/** What is measured of one day; means are `null` where nobody is there to take them over. */
export interface DayMeasures {
  readonly day: number;
  /** People who have heard the story by the end of the day. */
  readonly reach: number;
  readonly convinced: number;
  readonly newlyHeard: number;
  readonly tellers: number;
  readonly tellings: number;
  readonly visits: number;
  /** People who could speak from their own visit. */
  readonly firsthand: number;
  /** Mean fidelity of everybody who holds a story, 0 … 1. */
  readonly fidelity: number | null;
  /** The same over those whose version is second-hand: what is left of the story. */
  readonly retold: number | null;
  readonly accuracy: number | null;
  /** Mean feeling of the stories that still have a detail, −1 … 1. */
  readonly sentiment: number | null;
}

/** The measures of a run, read from its journal day by day in one forward pass. */
export class Measures {
  readonly derived: Derivation;
  readonly days: DayMeasures[] = [];
  /** People in each stage, by its code, at the end of the last day taken in. */
  readonly stageCounts: Uint32Array;
  private readonly held: Held;
  /** Of a day: how the place truly is. */
  private readonly truths: Story[] = [];
  private readonly version: Story = new Int16Array(FACET_COUNT);
  private readonly original: Story = new Int16Array(FACET_COUNT);
  /** Of a day: people who began telling on it, and new tellers whom those have made. */
  private readonly began: Uint32Array;
  private readonly made: Uint32Array;
  /** See {@link REACH}. */
  private readonly reachCounts: Uint32Array;
  private readonly byKernel: KernelMeasures | null;

  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly journal: Journal,
  ) {
    const { people } = network;
    const { memory } = journal;
    this.stageCounts = memory.list(Uint32Array, STAGES.length);
    this.began = memory.list(Uint32Array, scenario.days + 1);
    this.made = memory.list(Uint32Array, scenario.days + 1);
    this.reachCounts = memory.list(Uint32Array, 3);
    this.derived = new Derivation(journal, people);
    this.held = new Held(journal, this.derived);
    const { derived, held, stageCounts, began, made, reachCounts } = this;
    const parts = { journal, derived, held, stageCounts, began, made, reachCounts };
    this.byKernel = memory.kernel?.measures(parts) ?? null;
    this.stageCounts[UNAWARE] = people;
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
    return this.newTellers().map((began, day) => (began === 0 ? null : this.made[day]! / began));
  }

  /** By day, how many began to tell. */
  newTellers(): number[] {
    return this.days.map(({ day }) => this.began[day]!);
  }

  /** The mean distance between two people in the largest tree of who first convinced whom. */
  structuralVirality(): number {
    return structuralVirality(this.derived, this.journal);
  }

  private takeDay(day: number): void {
    const [reachBefore = 0, , firsthandBefore = 0] = this.reachCounts;
    this.takeEvents(day);
    this.takeEntries(this.journal.firstEntry(day), this.journal.firstEntry(day + 1), day);
    const [reach = 0, convinced = 0, firsthand = 0] = this.reachCounts;
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
    if (this.byKernel) return this.byKernel.takeIn(from, end, day);
    for (let next = from; next < end;) {
      const taken = this.derived.take(next, end, day);
      this.held.count(taken);
      this.count(taken, day);
      next = taken.to;
    }
  }

  /** The place, and whom people can tell, as it is from this day on. */
  private takeEvents(day: number): void {
    const share = day > 0 && this.scenario['online.share'];
    this.scenario = afterEventsOf(this.scenario, day);
    const truth = Int16Array.from(truthOf(this.scenario), asFacet);
    this.truths.push(truth);
    this.held.measureAgainst(truth);
    if (share !== this.scenario['online.share']) this.markWhoCanTell();
  }

  /** Looked up for all at once: by their numbers it is quick, one by one as they begin it is not. */
  private markWhoCanTell(): void {
    const { network, derived } = this;
    if (network.stored && !network.online) derived.markWhoHasContacts(network.stored.offsets);
    else derived.markWhoCanTell((person) => canTellAnybody(network, person, this.scenario['online.share']));
  }

  /** Counts those whom some entries have moved. */
  private count({ from, to, before, after, credited }: Taken, day: number): void {
    const { stageCounts, reachCounts, derived } = this;
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
      this.began[day]!++;
      if (credited[at]! >= 0) this.made[derived.began(credited[at]!)]!++;
    }
  }
}
