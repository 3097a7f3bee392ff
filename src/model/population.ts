import { isIn, noneOf, put, remove, type PeopleSet } from './bits.ts';
import type { Journal } from './journal.ts';
import { closeLayer, contactCount, rowLength, type Network } from './network.ts';
import { DORMANT, STAGES, UNAWARE } from './people.ts';
import type { Scenario, ScenarioPatch } from './scenario.ts';
import type { Story } from './story.ts';

/** Where a telling is made. */
export const CLOSE = 0;
export const ONLINE = 1;

/** Bits of {@link Population.traits}; below them stands the settled reaction (rules.ts), 0 until first convinced. */
export const REACTION_BITS = 7;
export const IS_PAID = 8;
/** Means to go because they distrust the story. */
export const IS_VERIFIER = 16;

/**
 * The state of everybody in a run, as parallel arrays; an index is a person. About 21 bytes a person: what a run does
 * not need (online tellings, counts of believed tellings) is not there.
 */
export class Population {
  readonly stage: Uint8Array;
  /** The journal's latest entry about this person, which has the version they hold; anything for the unaware. */
  readonly entry: Uint32Array;
  /** Tellings heard so far, while it matters; saturates. */
  readonly hearings: Uint16Array;
  readonly traits: Uint8Array;
  /** The day on which they were last convinced, reminded or told again. */
  readonly convincedDay: Uint16Array;
  /** The day on which those who wait go, or are reminded. */
  readonly dueDay: Uint16Array;
  /** Tellings made so far, and how many they will make in all; 0 = no limit. */
  readonly told: Uint32Array;
  readonly tellingLimit: Uint32Array;
  /** Tellings made online; `null` where there is no such layer. */
  readonly toldOnline: Uint32Array | null;
  /** Tellings and advertisements believed so far; `null` where one is enough. */
  readonly believed: Uint32Array | null;

  /** Who tells today, and who will from tomorrow on. */
  readonly tellers: PeopleSet;
  readonly newTellers: PeopleSet;
  /** Who has a day on which they go, or are reminded. */
  readonly waiting: PeopleSet;
  /** Whom no telling can change any more. */
  readonly settled: PeopleSet;

  /** People in each stage, by its code. */
  readonly stageCounts = new Uint32Array(STAGES.length);
  /** Of a day: those who are dormant since then. */
  readonly dormantSince: Uint32Array;
  /** People who have tellings to make. */
  tellerCount = 0;
  /** What decides today whom a teller may still tell. */
  mayRepeat = false;
  onlineShare = 0;

  constructor(
    scenario: Scenario,
    private readonly network: Network,
    private readonly journal: Journal,
  ) {
    const people = network.people;
    this.stage = new Uint8Array(people);
    this.entry = new Uint32Array(people);
    this.hearings = new Uint16Array(people);
    this.traits = new Uint8Array(people);
    this.convincedDay = new Uint16Array(people);
    this.dueDay = new Uint16Array(people);
    this.told = new Uint32Array(people);
    this.tellingLimit = new Uint32Array(people);
    this.toldOnline = network.online && new Uint32Array(people);
    this.believed = mayNeedMany(scenario) ? new Uint32Array(people) : null;
    this.tellers = noneOf(people);
    this.newTellers = noneOf(people);
    this.waiting = noneOf(people);
    this.settled = noneOf(people);
    this.dormantSince = new Uint32Array(scenario.days + 1);
    this.stageCounts[UNAWARE] = people;
  }

  /** Moves a person to a stage and appends it to the journal with the version they hold from now on. */
  enter(person: number, stage: number, cause: number, parent: number, story: Story, isGood: boolean): void {
    const before = this.stage[person]!;
    if (before === DORMANT) this.dormantSince[this.convincedDay[person]!]!--;
    this.stageCounts[before]!--;
    this.stageCounts[stage]!++;
    this.stage[person] = stage;
    const hearings = this.hearings[person]!;
    this.entry[person] = this.journal.append(person, parent, stage, cause, isGood, hearings, story);
  }

  reaction(person: number): number {
    return this.traits[person]! & REACTION_BITS;
  }

  isPaid(person: number): boolean {
    return (this.traits[person]! & IS_PAID) !== 0;
  }

  isVerifier(person: number): boolean {
    return (this.traits[person]! & IS_VERIFIER) !== 0;
  }

  /**
   * Makes a person a teller from tomorrow on, unless there is nobody they could tell.
   * @param limit how many they tell from now on; 0 = no limit
   */
  startTelling(person: number, limit: number): void {
    this.stopTelling(person);
    this.tellingLimit[person] = limit === 0 ? 0 : this.told[person]! + limit;
    if (this.isExhausted(person)) return;
    put(this.newTellers, person);
    this.tellerCount++;
  }

  /** Makes somebody a teller no longer, if they were one. */
  stopTelling(person: number): void {
    if ((isIn(this.tellers, person) | isIn(this.newTellers, person)) === 0) return;
    remove(this.tellers, person);
    remove(this.newTellers, person);
    this.tellerCount--;
  }

  /** Forgets the day on which somebody was to go, or to be reminded. */
  stopWaiting(person: number): void {
    remove(this.waiting, person);
  }

  /** Those who began today tell from now on. */
  passNight(): void {
    const { tellers, newTellers } = this;
    for (let word = 0; word < tellers.length; word++) tellers[word]! |= newTellers[word]!;
    newTellers.fill(0);
  }

  /** True for who has told as many as they will, or everybody they can. */
  isExhausted(person: number): boolean {
    const limit = this.tellingLimit[person]!;
    if (limit > 0 && this.told[person]! >= limit) return true;
    return !this.canTell(person, CLOSE) && !this.canTell(person, ONLINE);
  }

  /** True while somebody is left whom this person may tell on a layer. */
  canTell(person: number, layer: number): boolean {
    const { network, onlineShare } = this;
    if (layer === ONLINE ? onlineShare === 0 : network.online !== null && onlineShare === 1) return false;
    const contactable = layer === ONLINE ? network.online : closeLayer(network);
    if (!contactable) return layer === CLOSE && contactCount(network, person) > 0;
    const contacts = rowLength(contactable, person);
    return contacts > 0 && (this.mayRepeat || this.toldOn(person, layer) < contacts);
  }

  /** Tellings that this person has made on a layer. */
  toldOn(person: number, layer: number): number {
    const online = this.toldOnline === null ? 0 : this.toldOnline[person]!;
    return layer === ONLINE ? online : this.told[person]! - online;
  }
}

/** True when it takes, on some day, more than one believed telling to convince somebody. */
const mayNeedMany = ({ events, ...scenario }: Scenario): boolean =>
  [scenario, ...events.map(({ set = {} }) => set as ScenarioPatch)].some(
    ({ 'listeners.tellersNeeded': tellers = 1, 'listeners.shareNeeded': share = 0 }) =>
      tellers > 1 || share > 0,
  );
