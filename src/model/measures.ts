import { isIn, noneOf, put, type PeopleSet } from './bits.ts';
import { Derivation, NONE } from './derivation.ts';
import { afterEventsOf } from './events.ts';
import { Held } from './held.ts';
import { hopMeasuresOf, type HopMeasures } from './hop-measures.ts';
import { causeOf, IN_CHUNK, NO_PARENT, stageOf, type Journal } from './journal.ts';
import { canTellAnybody, type Network } from './network.ts';
import { CRITIC, FAN, PROMISED, RELAYING, STAGES, UNAWARE, VISITED, WARNED } from './people.ts';
import { truthOf, type Scenario } from './scenario.ts';
import { asFacet, CARRIED_ALL, FACET_COUNT, FULL, valence12, carried, type Story } from './story.ts';
import { structuralVirality } from './virality.ts';

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

/** Entries whose people are looked up ahead of their turn. */
const AHEAD = 128;

/** The measures of a run, read from its journal day by day in one forward pass. */
export class Measures {
  readonly derived: Derivation;
  readonly days: DayMeasures[] = [];
  /** People in each stage, by its code, at the end of the last day taken in. */
  readonly stageCounts = new Uint32Array(STAGES.length);
  private readonly held: Held;
  /** Of a day: how the place truly is. */
  private readonly truths: Story[] = [];
  private readonly version: Story = new Int16Array(FACET_COUNT);
  private readonly original: Story = new Int16Array(FACET_COUNT);
  /** Who has begun telling, and the day on which each of them did. */
  private readonly haveBegun: PeopleSet;
  private readonly tellerSince: Uint16Array;
  /** Who has anybody to tell, as of the day that is taken in. */
  private canTell: PeopleSet | null = null;
  /** Of a day: people who began telling on it, and new tellers whom those have made. */
  private readonly began: number[] = [];
  private readonly made: number[] = [];
  private reach = 0;
  private convinced = 0;
  private firsthand = 0;
  /** What reading ahead has read. */
  private touched = 0;

  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly journal: Journal,
  ) {
    const { people } = network;
    this.derived = new Derivation(journal, people);
    this.held = new Held(journal, this.derived);
    this.haveBegun = noneOf(people);
    this.tellerSince = new Uint16Array(people);
    this.stageCounts[UNAWARE] = people;
  }

  /** Takes in all days that the journal has closed since the last call. */
  catchUp(): this {
    while (this.days.length < this.journal.days) this.takeDay(this.days.length);
    return this;
  }

  /** The entry as the stage's vertex attribute: bytes stage, hop, fidelity, sentiment (0 … 255 for −1 … 1). */
  attributeOf(entry: number): number {
    const stage = this.journal.stage(entry);
    const story = this.journal.story(entry, this.version);
    const hop = Math.min(this.derived.hop(entry), 255);
    const original = this.journal.story(this.derived.source(entry), this.original);
    const fidelity = Math.round((carried(story, original) / CARRIED_ALL) * 255);
    const sentiment = Math.round((valence12(story) / (12 * FULL) + 1) * 127.5);
    return (stage | (hop << 8) | (fidelity << 16) | (sentiment << 24)) >>> 0;
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
    return this.days.map(({ day }) => mean(this.made[day]!, this.began[day]!));
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
    const before = { reach: this.reach, firsthand: this.firsthand };
    this.began[day] = 0;
    this.made[day] = 0;
    this.takeEvents(day);
    const end = this.journal.firstEntry(day + 1);
    for (let from = this.journal.firstEntry(day); from < end; from += AHEAD) {
      const to = Math.min(from + AHEAD, end);
      this.readAhead(from, to);
      for (let entry = from; entry < to; entry++) this.takeEntry(entry, day);
    }
    const { held } = this;
    const notes = this.journal.dayNotes(day);
    this.days.push({
      day,
      reach: this.reach,
      convinced: this.convinced,
      newlyHeard: this.reach - before.reach,
      tellers: notes.tellers,
      tellings: notes.tellings,
      visits: this.firsthand - before.firsthand,
      firsthand: this.firsthand,
      fidelity: mean(held.fidelity / CARRIED_ALL, held.people),
      retold: mean(held.retoldFidelity / CARRIED_ALL, held.retoldPeople),
      accuracy: mean(held.accuracy / CARRIED_ALL, held.people),
      sentiment: mean(held.valence12 / (12 * FULL), held.detailedPeople),
    });
  }

  /** The place, and whom people can tell, as it is from this day on. */
  private takeEvents(day: number): void {
    const share = this.canTell && this.scenario['online.share'];
    this.scenario = afterEventsOf(this.scenario, day);
    const truth = Int16Array.from(truthOf(this.scenario), asFacet);
    this.truths.push(truth);
    this.held.measureAgainst(truth);
    if (share !== this.scenario['online.share']) this.canTell = this.everybodyWhoCanTell();
  }

  /** Looked up for all at once: by their numbers it is quick, one by one as they begin it is not. */
  private everybodyWhoCanTell(): PeopleSet {
    const { network } = this;
    const canTell = noneOf(network.people);
    for (let person = 0; person < network.people; person++)
      if (canTellAnybody(network, person, this.scenario['online.share'])) put(canTell, person);
    return canTell;
  }

  /** Brings near what some entries will ask for; see {@link Population.touch}. */
  private readAhead(from: number, to: number): void {
    let touched = 0;
    for (let entry = from; entry < to; entry++) touched ^= this.derived.touch(entry);
    this.touched ^= touched;
  }

  private takeEntry(entry: number, day: number): void {
    const { journal, derived, held, stageCounts } = this;
    const { persons, parents, whats } = journal.chunkOf(entry);
    const at = entry & IN_CHUNK;
    const person = persons[at]!;
    const stage = stageOf(whats[at]!);
    const cause = causeOf(whats[at]!);
    const before = derived.latest[person]!;
    const came = parents[at] === NO_PARENT ? derived.cameOn(entry) : NONE;
    const wasConvinced = derived.isConvinced(person);
    derived.add(entry);
    if (before === NONE) {
      this.reach++;
      stageCounts[UNAWARE]!--;
    } else {
      stageCounts[journal.stage(before)]!--;
      held.count(before, -1);
    }
    stageCounts[stage]!++;
    held.count(entry, 1);
    if (!wasConvinced && derived.isConvinced(person)) this.convinced++;
    if (cause === VISITED) this.firsthand++;
    if (tells(stage) || cause === PROMISED) this.countTeller(person, came === NONE ? entry : came, day);
  }

  /** Counts somebody who begins to tell, to the credit of whoever told them what they act on. */
  private countTeller(person: number, actsOn: number, day: number): void {
    if (isIn(this.haveBegun, person) || !isIn(this.canTell!, person)) return;
    put(this.haveBegun, person);
    this.tellerSince[person] = day;
    this.began[day]!++;
    const maker = this.derived.teller(actsOn);
    if (maker !== NONE) this.made[this.tellerSince[maker]!]!++;
  }
}

const tells = (stage: number): boolean =>
  stage === RELAYING || stage === WARNED || stage === FAN || stage === CRITIC;

const mean = (sum: number, count: number): number | null => (count === 0 ? null : sum / count);
