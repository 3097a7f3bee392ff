import { quantile } from './arithmetic.ts';
import { Derivation, NONE } from './derivation.ts';
import { afterEventsOf } from './events.ts';
import { NO_PARENT, type Journal } from './journal.ts';
import { canTellAnybody, type Network } from './network.ts';
import {
  CHECKING,
  CRITIC,
  FAN,
  PLANNING,
  PROMISED,
  RELAYING,
  STAGES,
  UNAWARE,
  UNMOVED,
  VISITED,
  WARNED,
} from './people.ts';
import { truthOf, type Scenario } from './scenario.ts';
import {
  asFacet,
  carried,
  CARRIED_ALL,
  FACET_COUNT,
  FULL,
  lostFacets,
  valence12,
  type Story,
} from './story.ts';
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

/** What is measured of those first convinced by a version of the same number of retellings. */
export interface HopMeasures {
  readonly hop: number;
  readonly people: number;
  readonly fidelity: number | null;
  readonly p10: number | null;
  readonly p90: number | null;
  readonly accuracy: number | null;
}

/** Sums over everybody who holds a story now: whole numbers, so that no order of adding changes them. */
class Held {
  people = 0;
  fidelity = 0;
  retoldPeople = 0;
  retoldFidelity = 0;
  accuracy = 0;
  detailedPeople = 0;
  valence12 = 0;

  /** @param sign 1 when somebody begins to hold the version, −1 when they no longer do */
  count(sign: 1 | -1, fidelity: number, accuracy: number, isRetold: boolean, story: Story): void {
    this.people += sign;
    this.fidelity += sign * fidelity;
    this.accuracy += sign * accuracy;
    if (isRetold) {
      this.retoldPeople += sign;
      this.retoldFidelity += sign * fidelity;
    }
    if (lostFacets(story) < FACET_COUNT) {
      this.detailedPeople += sign;
      this.valence12 += sign * valence12(story);
    }
  }
}

/** The measures of a run, read from its journal day by day in one forward pass. */
export class Measures {
  readonly derived: Derivation;
  readonly days: DayMeasures[] = [];
  /** People in each stage, by its code, at the end of the last day taken in. */
  readonly stageCounts = new Uint32Array(STAGES.length);
  private readonly held = new Held();
  /** Of a day: how the place truly is. */
  private readonly truths: Story[] = [];
  private readonly version: Story = new Int16Array(FACET_COUNT);
  private readonly original: Story = new Int16Array(FACET_COUNT);
  /** Of a person: the day they began telling; −1 before. */
  private readonly tellerSince: Int32Array;
  /** Of a day: people who began telling on it, and new tellers whom those have made. */
  private readonly began: number[] = [];
  private readonly made: number[] = [];
  private reach = 0;
  private convinced = 0;
  private firsthand = 0;

  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly journal: Journal,
  ) {
    this.derived = new Derivation(journal, network.people);
    this.tellerSince = new Int32Array(network.people).fill(NONE);
    this.stageCounts[UNAWARE] = network.people;
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
    const fidelity = Math.round((this.carriedOfSource(entry, story) / CARRIED_ALL) * 255);
    const sentiment = Math.round((valence12(story) / (12 * FULL) + 1) * 127.5);
    return (stage | (hop << 8) | (fidelity << 16) | (sentiment << 24)) >>> 0;
  }

  /**
   * By retellings, those first convinced until the end of a day (of all days unless told): how many, and how much
   * their version carried.
   */
  byHop(lastDay = this.days.length - 1): HopMeasures[] {
    const end = this.journal.firstEntry(lastDay + 1);
    const groups: { fidelity: number[]; accuracy: number }[] = [];
    for (const entry of this.derived.convinced) {
      if (entry === NONE || entry >= end) continue;
      const hop = this.derived.hop(entry);
      while (groups.length <= hop) groups.push({ fidelity: [], accuracy: 0 });
      const story = this.journal.story(entry, this.version);
      groups[hop]!.fidelity.push(this.carriedOfSource(entry, story));
      groups[hop]!.accuracy += carried(story, this.truths[this.journal.dayOf(entry)]!);
    }
    return groups.map(({ fidelity, accuracy }, hop) => hopMeasures(hop, fidelity, accuracy));
  }

  /** By generation, how many were first convinced in it. */
  byGeneration(): number[] {
    const people: number[] = [];
    for (const entry of this.derived.convinced) {
      if (entry === NONE) continue;
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

  /** The mean distance between two people in the largest tree of who first convinced whom. */
  structuralVirality(): number {
    return structuralVirality(this.derived, this.journal);
  }

  private takeDay(day: number): void {
    const before = { reach: this.reach, firsthand: this.firsthand };
    this.began[day] = 0;
    this.made[day] = 0;
    this.takeTruth(day);
    const end = this.journal.firstEntry(day + 1);
    for (let entry = this.journal.firstEntry(day); entry < end; entry++) this.takeEntry(entry, day);
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

  /** The place as it is from this day on; where an event changed it, what is held is measured anew. */
  private takeTruth(day: number): void {
    const before = this.truths.at(-1);
    this.scenario = afterEventsOf(this.scenario, day);
    const truth = Int16Array.from(truthOf(this.scenario), asFacet);
    this.truths.push(truth);
    if (!before || before.every((facet, index) => facet === truth[index])) return;
    this.held.accuracy = 0;
    for (const entry of this.derived.latest) {
      if (entry === NONE || !holdsStory(this.journal, entry)) continue;
      this.held.accuracy += carried(this.journal.story(entry, this.version), truth);
    }
  }

  private takeEntry(entry: number, day: number): void {
    const { journal, derived } = this;
    const person = journal.person(entry);
    const before = derived.latest[person]!;
    const came = derived.cameOn(entry);
    const wasConvinced = derived.convinced[person] !== NONE;
    if (before === NONE) this.reach++;
    else this.countHeld(before, -1);
    derived.add(entry);
    this.countHeld(entry, 1);
    if (!wasConvinced && derived.convinced[person] !== NONE) this.convinced++;
    if (journal.cause(entry) === VISITED) this.firsthand++;
    this.stageCounts[before === NONE ? UNAWARE : journal.stage(before)]!--;
    this.stageCounts[journal.stage(entry)]!++;
    if (this.beginsTelling(entry)) this.countTeller(came, entry, day);
  }

  /** Adds the version of an entry to, or takes it from, the sums over those who hold a story. */
  private countHeld(entry: number, sign: 1 | -1): void {
    if (!holdsStory(this.journal, entry)) return;
    const story = this.journal.story(entry, this.version);
    const fidelity = this.carriedOfSource(entry, story);
    const accuracy = carried(story, this.truths.at(-1)!);
    this.held.count(sign, fidelity, accuracy, this.derived.hop(entry) > 0, story);
  }

  private carriedOfSource(entry: number, story: Story): number {
    return carried(story, this.journal.story(this.derived.source(entry), this.original));
  }

  private beginsTelling(entry: number): boolean {
    const { journal } = this;
    const stage = journal.stage(entry);
    const tells = stage === RELAYING || stage === WARNED || stage === FAN || stage === CRITIC;
    const person = journal.person(entry);
    const begins = tells || journal.cause(entry) === PROMISED;
    if (!begins || this.tellerSince[person] !== NONE) return false;
    return canTellAnybody(this.network, person, this.scenario['online.share']);
  }

  /** Counts a new teller, to the credit of whoever told them what they act on. */
  private countTeller(came: number, entry: number, day: number): void {
    this.tellerSince[this.journal.person(entry)] = day;
    this.began[day]!++;
    const told = this.journal.parent(entry) === NO_PARENT && came !== NONE ? came : entry;
    const maker = this.derived.teller(told);
    if (maker !== NONE) this.made[this.tellerSince[maker]!]!++;
  }
}

/** True when who is at this entry holds its version: not the unmoved, nor who goes to check it. */
function holdsStory(journal: Journal, entry: number): boolean {
  const stage = journal.stage(entry);
  return stage !== UNMOVED && !(stage === PLANNING && journal.cause(entry) === CHECKING);
}

function hopMeasures(hop: number, fidelities: number[], accuracy: number): HopMeasures {
  const people = fidelities.length;
  if (people === 0) return { hop, people, fidelity: null, p10: null, p90: null, accuracy: null };
  const sorted = Float64Array.from(fidelities).sort();
  const total = sorted.reduce((sum, value) => sum + value, 0);
  return {
    hop,
    people,
    fidelity: total / people / CARRIED_ALL,
    p10: quantile(sorted, 0.1) / CARRIED_ALL,
    p90: quantile(sorted, 0.9) / CARRIED_ALL,
    accuracy: accuracy / people / CARRIED_ALL,
  };
}

const mean = (sum: number, count: number): number | null => (count === 0 ? null : sum / count);
