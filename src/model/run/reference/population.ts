import { Journal } from '../../journal/journal.ts';
import { closeLayer, contactCount, rowLength, type Network } from '../../network/network.ts';
import { STAGES, UNAWARE, UNMOVED } from '../../story/stages.ts';
import { MOST_HEARINGS } from '../shared/rules.ts';
import type { Story } from '../../story/story.ts';

/** Where a telling is made. */
export type Layer = 'close' | 'online';

/** A version that reaches somebody: where it comes from, and its feeling. */
export interface Received {
  readonly parent: number;
  readonly story: Story;
  readonly isGood: boolean;
}

/** The state of everybody in a run, as parallel arrays; an index is a person. */
export class Population {
  readonly stage: Uint8Array;
  /** The journal's latest entry about this person, which has the version they hold; −1 for the unaware. */
  readonly entry: Int32Array;
  /** Tellings heard so far; saturates. */
  readonly hearings: Uint16Array;
  /** Tellings and advertisements believed so far. */
  readonly believed: Uint32Array;
  /** The settled reaction (rules.ts); 0 until first convinced. */
  readonly reaction: Uint8Array;
  /** The day on which they were last convinced, reminded or told again. */
  readonly convincedDay: Uint32Array;
  /** Tellings made so far, and those of them made online. */
  readonly told: Uint32Array;
  readonly toldOnline: Uint32Array;
  /** Tellings they will make in all; 0 = no limit. */
  readonly tellingLimit: Uint32Array;
  /** The day on which they became a teller; −1 for who has no tellings to make. */
  readonly tellerSince: Int32Array;
  /** 1 for first diners whom the campaign pays. */
  readonly isPaid: Uint8Array;
  /** 1 for who means to go because they distrust the story. */
  readonly isVerifier: Uint8Array;
  /** People in each stage, by its code. */
  readonly stageCounts = new Uint32Array(STAGES.length);
  /** People who have tellings to make. */
  tellers = 0;
  /** What decides today whom a teller may still tell. */
  rules = { mayRepeat: false, onlineShare: 0 };

  constructor(
    private readonly network: Network,
    readonly journal: Journal,
  ) {
    const people = network.people;
    this.stage = new Uint8Array(people);
    this.entry = new Int32Array(people).fill(-1);
    this.hearings = new Uint16Array(people);
    this.believed = new Uint32Array(people);
    this.reaction = new Uint8Array(people);
    this.convincedDay = new Uint32Array(people);
    this.told = new Uint32Array(people);
    this.toldOnline = new Uint32Array(people);
    this.tellingLimit = new Uint32Array(people);
    this.tellerSince = new Int32Array(people).fill(-1);
    this.isPaid = new Uint8Array(people);
    this.isVerifier = new Uint8Array(people);
    this.stageCounts[UNAWARE] = people;
  }

  /** True for who is past being convinced: every further telling is old news to them. */
  hasStory(person: number): boolean {
    const stage = this.stage[person]!;
    return stage !== UNAWARE && stage !== UNMOVED;
  }

  countHearing(person: number): void {
    this.hearings[person] = Math.min(this.hearings[person]! + 1, MOST_HEARINGS);
  }

  /** Moves a person to a stage and appends it to the journal with the version they hold from now on. */
  enter(person: number, stage: number, cause: number, received: Received): void {
    this.stageCounts[this.stage[person]!]!--;
    this.stageCounts[stage]!++;
    this.stage[person] = stage;
    const { parent, story, isGood } = received;
    const hearings = this.hearings[person]!;
    this.entry[person] = this.journal.append({ person, stage, cause, hearings, parent, story, isGood });
  }

  /**
   * Makes a person a teller from tomorrow on, unless there is nobody they could tell.
   * @param limit how many they tell from now on; 0 = no limit
   */
  startTelling(person: number, limit: number, day: number): void {
    this.stopTelling(person);
    this.tellingLimit[person] = limit === 0 ? 0 : this.told[person]! + limit;
    if (this.isExhausted(person)) return;
    this.tellerSince[person] = day;
    this.tellers++;
  }

  /** Makes somebody a teller no longer, if they were one. */
  stopTelling(person: number): void {
    if (this.tellerSince[person]! < 0) return;
    this.tellerSince[person] = -1;
    this.tellers--;
  }

  /** True for who has told as many as they will, or everybody they can. */
  isExhausted(person: number): boolean {
    const limit = this.tellingLimit[person]!;
    if (limit > 0 && this.told[person]! >= limit) return true;
    return !this.canTell(person, 'close') && !this.canTell(person, 'online');
  }

  /** True while somebody is left whom this person may tell on a layer. */
  canTell(person: number, layer: Layer): boolean {
    const { network, rules } = this;
    if (layer === 'online' ? rules.onlineShare === 0 : network.online && rules.onlineShare === 1)
      return false;
    const contactable = layer === 'online' ? network.online : closeLayer(network);
    if (!contactable) return layer === 'close' && contactCount(network, person) > 0;
    const contacts = rowLength(contactable, person);
    return contacts > 0 && (rules.mayRepeat || this.toldOn(person, layer) < contacts);
  }

  /** Tellings that this person has made on a layer. */
  toldOn(person: number, layer: Layer): number {
    const online = this.toldOnline[person]!;
    return layer === 'online' ? online : this.told[person]! - online;
  }
}
