import { forEachIn, noneOf, put, remove, sizeOf, type PeopleSet } from './bits.ts';
import type { Journal } from './journal.ts';
import { closeLayer, contactCount, rowLength, type Network } from './network.ts';
import { DORMANT, STAGES, UNAWARE } from './people.ts';
import { MOST_HEARINGS } from './rules.ts';
import type { Scenario, ScenarioPatch } from './scenario.ts';
import { lostFacets, type Story } from './story.ts';

/** Where a telling is made. */
export const CLOSE = 0;
export const ONLINE = 1;

/*
 * What changes when somebody is told stands side by side in four 32-bit words: whoever is told next lives anywhere in
 * memory, and this costs one fetch from there instead of one for each array.
 */
const WORDS_BITS = 2;
/** From the lowest bit: stage 4, lost facets 3, reaction 3, paid 1, verifier 1, good story 1; hearings in the upper 16. */
const FLAGS = 0;
/** The journal's latest entry about the person, which has the version they hold. */
const ENTRY = 1;
/** The day on which they were last convinced, reminded or told again, and in the upper 16 bits that on which their wait ends. */
const DAYS = 2;
/** How many tellings they will have made when they stop; 0 = no limit. */
const LIMIT = 3;

const STAGE_MASK = 0xf;
const LOST_SHIFT = 4;
const LOST_MASK = 7;
const REACTION_SHIFT = 7;
const REACTION_MASK = 7;
const IS_PAID = 1 << 10;
const IS_VERIFIER = 1 << 11;
const IS_GOOD = 1 << 12;
const HEARINGS_SHIFT = 16;
const ONE_HEARING = 1 << HEARINGS_SHIFT;

export const stageIn = (flags: number): number => flags & STAGE_MASK;
/** Facets that the version they hold has lost. */
export const lostOf = (flags: number): number => (flags >>> LOST_SHIFT) & LOST_MASK;
export const isPaidBy = (flags: number): boolean => (flags & IS_PAID) !== 0;
/** Tellings heard so far, while they matter to anything; saturates. */
export const hearingsOf = (flags: number): number => flags >>> HEARINGS_SHIFT;

/** The state of everybody in a run: about 21 bytes a person, and more only for what a run needs (online, thresholds). */
export class Population {
  private readonly records: Int32Array;
  /** Tellings that each person has made so far. */
  readonly told: Uint32Array;
  /** Those of them made online; `null` where there is no such layer. */
  readonly toldOnline: Uint32Array | null;
  /** Tellings and advertisements that each person has believed so far; `null` where one is enough. */
  readonly believed: Uint32Array | null;

  /** Who tells today, and who will from tomorrow on. */
  readonly tellers: PeopleSet;
  private readonly newTellers: PeopleSet;
  /** Who has a day on which they go, or are reminded. */
  readonly waiting: PeopleSet;
  /** Whom no telling can change any more. */
  readonly settled: PeopleSet;

  /** People in each stage, by its code. */
  readonly stageCounts = new Uint32Array(STAGES.length);
  /** Of a day: those who are dormant since then. */
  readonly dormantSince: Uint32Array;
  /** People who had tellings to make at the end of the last day. */
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
    this.records = new Int32Array(people << WORDS_BITS);
    this.told = new Uint32Array(people);
    this.toldOnline = network.online && new Uint32Array(people);
    this.believed = mayNeedMany(scenario) ? new Uint32Array(people) : null;
    this.tellers = noneOf(people);
    this.newTellers = noneOf(people);
    this.waiting = noneOf(people);
    this.settled = noneOf(people);
    this.dormantSince = new Uint32Array(scenario.days + 1);
    this.stageCounts[UNAWARE] = people;
  }

  /**
   * Reads what stands about many people, to no other end than that it is near when it is needed: together such fetches
   * from memory take hardly longer than one of them. Returns something, so that it is not optimised away.
   */
  touch(persons: Int32Array, count: number): number {
    const { records } = this;
    let touched = 0;
    for (let at = 0; at < count; at++) touched ^= records[persons[at]! << WORDS_BITS]!;
    return touched;
  }

  stage(person: number): number {
    return stageIn(this.flags(person));
  }

  /** Facets that the version they hold has lost. */
  lost(person: number): number {
    return lostOf(this.flags(person));
  }

  /** The feeling of the version they hold. */
  isGood(person: number): boolean {
    return (this.flags(person) & IS_GOOD) !== 0;
  }

  /** The settled reaction (rules.ts); 0 until first convinced. */
  reaction(person: number): number {
    return (this.flags(person) >>> REACTION_SHIFT) & REACTION_MASK;
  }

  settleReaction(person: number, reaction: number): void {
    this.records[(person << WORDS_BITS) + FLAGS]! |= reaction << REACTION_SHIFT;
  }

  isPaid(person: number): boolean {
    return isPaidBy(this.flags(person));
  }

  pay(person: number): void {
    this.records[(person << WORDS_BITS) + FLAGS]! |= IS_PAID;
  }

  /** True for who means to go because they distrust the story. */
  isVerifier(person: number): boolean {
    return (this.flags(person) & IS_VERIFIER) !== 0;
  }

  makeVerifier(person: number): void {
    this.records[(person << WORDS_BITS) + FLAGS]! |= IS_VERIFIER;
  }

  /** Counts a hearing, and returns the flags from before it. */
  countHearing(person: number): number {
    const flags = this.flags(person);
    if (hearingsOf(flags) < MOST_HEARINGS) this.records[(person << WORDS_BITS) + FLAGS] = flags + ONE_HEARING;
    return flags;
  }

  /** The journal's latest entry about a person, which has the version they hold; anything for the unaware. */
  entry(person: number): number {
    return this.records[(person << WORDS_BITS) + ENTRY]!;
  }

  /** The day on which somebody was last convinced, reminded or told again. */
  convincedDay(person: number): number {
    return this.records[(person << WORDS_BITS) + DAYS]! & 0xffff;
  }

  /** The day on which somebody who waits goes, or is reminded. */
  dueDay(person: number): number {
    return this.records[(person << WORDS_BITS) + DAYS]! >>> 16;
  }

  setDays(person: number, convinced: number, due: number): void {
    this.records[(person << WORDS_BITS) + DAYS] = convinced | (due << 16);
  }

  /** Moves a person to a stage and appends it to the journal with the version they hold from now on. */
  enter(person: number, stage: number, cause: number, parent: number, story: Story, isGood: boolean): void {
    const { records, stageCounts } = this;
    const record = person << WORDS_BITS;
    const flags = records[record + FLAGS]!;
    const before = flags & STAGE_MASK;
    if (before === DORMANT) this.dormantSince[this.convincedDay(person)]!--;
    stageCounts[before]!--;
    stageCounts[stage]!++;
    const kept = flags & ~(STAGE_MASK | (LOST_MASK << LOST_SHIFT) | IS_GOOD);
    records[record + FLAGS] = kept | stage | (lostFacets(story) << LOST_SHIFT) | (isGood ? IS_GOOD : 0);
    const hearings = hearingsOf(flags);
    records[record + ENTRY] = this.journal.append(person, parent, stage, cause, isGood, hearings, story);
  }

  /**
   * Makes a person a teller from tomorrow on, unless there will be nobody they could tell.
   * @param limit how many they tell from now on; 0 = no limit
   */
  startTelling(person: number, limit: number): void {
    this.records[(person << WORDS_BITS) + LIMIT] = limit === 0 ? 0 : this.told[person]! + limit;
    remove(this.tellers, person);
    put(this.newTellers, person);
  }

  /** Makes somebody a teller no longer, if they were one. */
  stopTelling(person: number): void {
    remove(this.tellers, person);
    remove(this.newTellers, person);
  }

  /** Forgets the day on which somebody was to go, or to be reminded. */
  stopWaiting(person: number): void {
    remove(this.waiting, person);
  }

  /**
   * Those who began today tell from now on, if there is anybody for them to tell: that is looked up only here, because
   * in the order of their numbers it is quick.
   */
  passNight(): void {
    forEachIn(this.newTellers, (person) => {
      if (!this.isExhausted(person)) put(this.tellers, person);
    });
    this.newTellers.fill(0);
    this.tellerCount = sizeOf(this.tellers);
  }

  /** How many tellings somebody will have made when they stop; 0 = no limit. */
  limit(person: number): number {
    return this.records[(person << WORDS_BITS) + LIMIT]!;
  }

  /** True for who has told as many as they will, or everybody they can. */
  isExhausted(person: number): boolean {
    const limit = this.limit(person);
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

  /** Much of a person in one number: see {@link stageIn}, {@link hearingsOf}, {@link lostOf} and {@link isPaidBy}. */
  flags(person: number): number {
    return this.records[(person << WORDS_BITS) + FLAGS]!;
  }
}

/** True when it takes, on some day, more than one believed telling to convince somebody. */
const mayNeedMany = ({ events, ...scenario }: Scenario): boolean =>
  [scenario, ...events.map(({ set = {} }) => set as ScenarioPatch)].some(
    ({ 'listeners.tellersNeeded': tellers = 1, 'listeners.shareNeeded': share = 0 }) =>
      tellers > 1 || share > 0,
  );
