import { isIn, noneOf, put, remove, type PeopleSet } from '../../basics/bit-set.ts';
import { STAGES, UNAWARE, UNMOVED } from '../../story/stages.ts';
import { actsOnStories, mayVisit } from './lean-rules.ts';
import type { Scenario } from '../../scenario/scenario.ts';

const STAGE_BITS = 0x0f;
/** The story held is a bad one. */
const BAD = 0x10;
/** Means to go because they distrust the story. */
const VERIFIER = 0x20;

/** Whole numbers that fit into as few bytes as they need. */
type Counts = Uint8Array | Uint16Array;

/**
 * Everybody's state in a lean run, an index being a person: at most 8 bytes each in runs of up to 255 days, and only
 * for what the scenario asks for.
 */
export class LeanPeople {
  /** Retellings between the version held and the visit it stems from. */
  readonly hop: Counts;
  /** Retellings between this person and day 0; the same as `hop` where nobody visits later. */
  readonly generation: Counts;
  /** The day on which they were last convinced, reminded or told again; `null` where nothing asks for it. */
  readonly since: Counts | null;
  /** Tellings made; nobody has more than 200 contacts, and each is told once. */
  readonly told: Uint8Array;
  /** Tellings heard; `null` where they tire nobody. */
  readonly hearings: Uint8Array | null;
  /** Tellings believed; `null` where the first one convinces. */
  readonly believed: Uint8Array | null;
  /** Who is past being convinced: every further telling is old news to them. */
  readonly storied: PeopleSet;
  /** Who was a teller this morning and still has tellings to make. */
  readonly tellers: PeopleSet;
  /** People in each stage, by its code. */
  readonly stageCounts = new Uint32Array(STAGES.length);
  /** Those first convinced, by hop and by generation. */
  readonly byHop: number[] = [];
  readonly byGeneration: number[] = [];
  tellerCount = 0;
  /** Who became a teller today. */
  private readonly newTellers: PeopleSet;
  private readonly state: Uint8Array;

  constructor(scenario: Scenario) {
    const { people, days } = scenario;
    // Each retelling takes a day, so neither grows beyond the days.
    const counts = (): Counts => (days > 255 ? new Uint16Array(people) : new Uint8Array(people));
    this.state = new Uint8Array(people);
    this.hop = counts();
    this.generation = mayVisit(scenario) ? counts() : this.hop;
    this.since = mayVisit(scenario) || actsOnStories(scenario) ? counts() : null;
    this.told = new Uint8Array(people);
    this.hearings = scenario['ties.fatigue'] > 0 ? new Uint8Array(people) : null;
    const isHardToConvince = scenario['listeners.tellersNeeded'] > 1 || scenario['listeners.shareNeeded'] > 0;
    this.believed = isHardToConvince ? new Uint8Array(people) : null;
    this.storied = noneOf(people);
    this.tellers = noneOf(people);
    this.newTellers = noneOf(people);
    this.stageCounts[UNAWARE] = people;
  }

  stage(person: number): number {
    return this.state[person]! & STAGE_BITS;
  }

  isGood(person: number): boolean {
    return (this.state[person]! & BAD) === 0;
  }

  isVerifier(person: number): boolean {
    return (this.state[person]! & VERIFIER) !== 0;
  }

  /** People who have heard the story. */
  get reach(): number {
    return this.state.length - this.stageCounts[UNAWARE]!;
  }

  /** People who were ever convinced, or went as first diners. */
  get convinced(): number {
    return this.reach - this.stageCounts[UNMOVED]!;
  }

  /** Moves a person to a stage, with the feeling of the story they hold from now on. */
  enter(person: number, stage: number, isGood: boolean, isVerifier = false): void {
    this.stageCounts[this.stage(person)]!--;
    this.stageCounts[stage]!++;
    this.state[person] = stage | (isGood ? 0 : BAD) | (isVerifier ? VERIFIER : 0);
  }

  /** Gives a person a version; the first one counts. */
  hold(person: number, hop: number, generation: number): void {
    this.hop[person] = hop;
    this.generation[person] = generation;
    if (isIn(this.storied, person)) return;
    put(this.storied, person);
    count(this.byHop, hop);
    count(this.byGeneration, generation);
  }

  /** Makes a person a teller from tomorrow on. */
  startTelling(person: number): void {
    put(this.newTellers, person);
    this.tellerCount++;
  }

  /** Who became a teller today tells from now on. */
  passNight(): void {
    const { tellers, newTellers } = this;
    for (let word = 0; word < tellers.length; word++) tellers[word]! |= newTellers[word]!;
    newTellers.fill(0);
  }

  stopTelling(person: number): void {
    remove(this.tellers, person);
    this.tellerCount--;
  }
}

function count(histogram: number[], value: number): void {
  while (histogram.length <= value) histogram.push(0);
  histogram[value]!++;
}
