import { bitsIn, lowestBit, noneOf, put, remove, type PeopleSet } from '../../basics/bit-set.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Memory } from '../../basics/lists.ts';
import { closeLayer, contactCount, rowLength, type Network } from '../../network/network.ts';
import { DORMANT, HEARD, STAGES, UNAWARE, UNMOVED } from '../../story/stages.ts';
import { MOST_HEARINGS } from '../shared/rules.ts';
import type { Scenario, ScenarioPatch } from '../../scenario/scenario.ts';
import { FACET_COUNT, lostIn, NOTHING, type Version } from '../../story/story.ts';

/** Where a telling is made. */
export const CLOSE = 0;
export const ONLINE = 1;

/*
 * Whoever is told lives anywhere in memory, and all that most tellings ask of them is these flags: alone in a list of
 * their own they are near oftener than beside what few tellings change. From the lowest bit: stage 4, lost facets 3,
 * reaction 3, paid 1, verifier 1, good story 1; hearings in the upper 16.
 */
export const STAGE_MASK = 0xf;
export const LOST_SHIFT = 4;
export const LOST_MASK = 7;
export const REACTION_SHIFT = 7;
export const REACTION_MASK = 7;
const IS_PAID = 1 << 10;
const IS_VERIFIER = 1 << 11;
export const IS_GOOD = 1 << 12;
export const HEARINGS_SHIFT = 16;
export const ONE_HEARING = 1 << HEARINGS_SHIFT;

/** What a change of stage leaves as it is. */
export const KEPT = ~(STAGE_MASK | (LOST_MASK << LOST_SHIFT) | IS_GOOD);
export const UNMOVED_FLAGS = UNMOVED | (FACET_COUNT << LOST_SHIFT) | IS_GOOD;

export const stageIn = (flags: number): number => flags & STAGE_MASK;
/** Facets that the version they hold has lost. */
export const lostOf = (flags: number): number => (flags >>> LOST_SHIFT) & LOST_MASK;
export const isPaidBy = (flags: number): boolean => (flags & IS_PAID) !== 0;
/** Tellings heard so far, while they matter to anything; saturates. */
export const hearingsOf = (flags: number): number => flags >>> HEARINGS_SHIFT;

/** The state of everybody in a run: about 29 bytes a person, and more only for what a run needs (online, thresholds). */
export class Population {
  /** Of each person: see {@link stageIn}, {@link hearingsOf}, {@link lostOf} and {@link isPaidBy}. */
  readonly flags: Int32Array;
  /** The journal's latest entry about each person, which has the version they hold; anything for who holds none. */
  readonly entries: Uint32Array;
  /**
   * Of each person: the version they hold, as the two words of {@link packed}. The journal has it too, but tellers, who
   * come by their numbers, find it quickly only here.
   */
  readonly versions: Int32Array;
  /** The day on which each was last convinced, reminded or told again, and in the upper 16 bits that on which their wait ends. */
  private readonly days: Uint32Array;
  /** How many tellings each will have made when they stop; 0 = no limit. */
  readonly limits: Uint32Array;
  /** Tellings that each person has made so far. */
  readonly told: Uint32Array;
  /** Those of them made online; `null` where there is no such layer. */
  readonly toldOnline: Uint32Array | null;
  /** Tellings and advertisements that each person has believed so far; `null` where one is enough. */
  readonly believed: Uint32Array | null;

  /** Who tells today, and who will from tomorrow on. */
  readonly tellers: PeopleSet;
  readonly newTellers: PeopleSet;
  /** Who has a day on which they go, or are reminded. */
  readonly waiting: PeopleSet;
  /** Whom no telling can change any more. */
  readonly settled: PeopleSet;

  /** Where all this stands. */
  readonly memory: Memory;
  /** People in each stage, by its code. */
  readonly stageCounts: Uint32Array;
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
    readonly journal: Journal,
  ) {
    const people = network.people;
    const { memory } = journal;
    this.memory = memory;
    this.flags = memory.list(Int32Array, people);
    this.entries = memory.list(Uint32Array, people);
    this.versions = memory.list(Int32Array, people * 2);
    this.days = new Uint32Array(people);
    this.limits = memory.list(Uint32Array, people);
    this.told = memory.list(Uint32Array, people);
    this.toldOnline = network.online && new Uint32Array(people);
    this.believed = mayNeedMany(scenario) ? new Uint32Array(people) : null;
    this.tellers = noneOf(people, memory);
    this.newTellers = noneOf(people, memory);
    this.waiting = noneOf(people);
    this.settled = noneOf(people, memory);
    this.dormantSince = new Uint32Array(scenario.days + 1);
    this.stageCounts = memory.list(Uint32Array, STAGES.length);
    this.stageCounts[UNAWARE] = people;
  }

  /**
   * Reads what stands about many people, to no other end than that it is near when it is needed: together such fetches
   * from memory take hardly longer than one of them. Returns something, so that it is not optimised away.
   */
  touch(persons: Int32Array, count: number): number {
    const { flags } = this;
    let touched = 0;
    for (let at = 0; at < count; at++) touched ^= flags[persons[at]!]!;
    return touched;
  }

  stage(person: number): number {
    return stageIn(this.flags[person]!);
  }

  /** Facets that the version they hold has lost. */
  lost(person: number): number {
    return lostOf(this.flags[person]!);
  }

  /** The feeling of the version they hold. */
  isGood(person: number): boolean {
    return (this.flags[person]! & IS_GOOD) !== 0;
  }

  /** The settled reaction (rules.ts); 0 until first convinced. */
  reaction(person: number): number {
    return (this.flags[person]! >>> REACTION_SHIFT) & REACTION_MASK;
  }

  settleReaction(person: number, reaction: number): void {
    this.flags[person]! |= reaction << REACTION_SHIFT;
  }

  isPaid(person: number): boolean {
    return isPaidBy(this.flags[person]!);
  }

  pay(person: number): void {
    this.flags[person]! |= IS_PAID;
  }

  /** True for who means to go because they distrust the story. */
  isVerifier(person: number): boolean {
    return (this.flags[person]! & IS_VERIFIER) !== 0;
  }

  makeVerifier(person: number): void {
    this.flags[person]! |= IS_VERIFIER;
  }

  /** Counts a hearing, and returns the flags from before it. */
  countHearing(person: number): number {
    const flags = this.flags[person]!;
    if (hearingsOf(flags) < MOST_HEARINGS) this.flags[person] = flags + ONE_HEARING;
    return flags;
  }

  /** The day on which somebody was last convinced, reminded or told again. */
  convincedDay(person: number): number {
    return this.days[person]! & 0xffff;
  }

  /** The day on which somebody who waits goes, or is reminded. */
  dueDay(person: number): number {
    return this.days[person]! >>> 16;
  }

  setDays(person: number, convinced: number, due: number): void {
    this.days[person] = convinced | (due << 16);
  }

  /** Moves a person to a stage and appends it to the journal with the version they hold from now on. */
  enter(person: number, stage: number, cause: number, parent: number, version: Version): void {
    const { stageCounts } = this;
    const flags = this.flags[person]!;
    const before = stageIn(flags);
    if (before === DORMANT) this.dormantSince[this.convincedDay(person)]!--;
    stageCounts[before]!--;
    stageCounts[stage]!++;
    const { first, second, isGood } = version;
    this.flags[person] =
      (flags & KEPT) | stage | (lostIn(first, second) << LOST_SHIFT) | (isGood ? IS_GOOD : 0);
    this.entries[person] = this.journal.appendWords(
      person,
      parent,
      stage,
      cause,
      isGood,
      hearingsOf(flags),
      first,
      second,
    );
    this.versions[person * 2] = first;
    this.versions[person * 2 + 1] = second;
  }

  /** Notes that somebody has heard the story first, and is not moved: they hold nothing. */
  stayUnmoved(person: number, parent: number): void {
    const flags = this.flags[person]!;
    this.stageCounts[UNAWARE]!--;
    this.stageCounts[UNMOVED]!++;
    this.flags[person] = (flags & KEPT) | UNMOVED_FLAGS;
    this.journal.appendWords(person, parent, UNMOVED, HEARD, true, hearingsOf(flags), NOTHING, NOTHING);
  }

  /**
   * Makes a person a teller from tomorrow on, unless there will be nobody they could tell.
   * @param limit how many they tell from now on; 0 = no limit
   */
  startTelling(person: number, limit: number): void {
    this.limits[person] = limit === 0 ? 0 : this.told[person]! + limit;
    remove(this.tellers, person);
    put(this.newTellers, person);
  }

  /** The same for who has never told anybody. */
  beginTelling(person: number, limit: number): void {
    if (limit > 0) this.limits[person] = limit;
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
    const { newTellers, tellers } = this;
    let size = 0;
    for (let word = 0; word < newTellers.length; word++) {
      let kept = tellers[word]!;
      for (let left = newTellers[word]!; left !== 0; left &= left - 1) {
        if (!this.isExhausted((word << 5) + lowestBit(left))) kept |= left & -left;
      }
      newTellers[word] = 0;
      tellers[word] = kept;
      size += bitsIn(kept);
    }
    this.tellerCount = size;
  }

  /** True for who has told as many as they will, or everybody they can. */
  isExhausted(person: number): boolean {
    const limit = this.limits[person]!;
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
