import { closeLayer, contactAt, rowLength, type Network } from '../../network/network.ts';
import { CLOSE, ONLINE, type Population } from './population.ts';
import { asCoin, asIndex, happens, type Luck } from '../../basics/random.ts';
import { tellingsOfDay } from '../shared/rules.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Tellers whose tellings are worked out together. */
export const BATCH = 64;
/** A part of a batch takes no further teller once it has this many tellings; one teller makes at most `MOST_PER_DAY`. */
export const ENOUGH = 1024;
const MOST_PER_DAY = 1001;
/** Tellings that a part can have. */
export const ROOM = ENOUGH + MOST_PER_DAY;

/** Whom a batch of tellers tells today: a slot is a teller's number in the batch, a place one of their tellings. */
export class TellingPlan {
  /** Whom they tell, by place: the network's own rows or, where these do not say it, a list made for the batch. */
  source: Uint32Array;
  readonly tellers: Int32Array;
  /** The places of each teller. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Tellings that are planned in this part of the batch. */
  planned = 0;
  /** True where everybody tells whoever comes next in their row. */
  isByRow = false;
  /** Where the rows begin that may be the source. */
  private readonly offsets: Uint32Array;
  private readonly listed = new Uint32Array(ROOM);
  private readonly listedLayers = new Uint8Array(ROOM);
  /** How many they had told before, in all and online. */
  private readonly toldBefore = new Int32Array(BATCH);
  private readonly onlineBefore = new Int32Array(BATCH);
  private day = 0;
  /** Tellings of everybody today; −1 where it is a matter of luck. */
  wholePerDay = -1;

  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly luck: Luck,
    private readonly people: Population,
  ) {
    const { memory } = people;
    this.tellers = memory.list(Int32Array, BATCH);
    this.starts = memory.list(Int32Array, BATCH);
    this.ends = memory.list(Int32Array, BATCH);
    this.source = this.listed;
    this.offsets = network.stored?.offsets ?? new Uint32Array();
  }

  /** @param scenario as it is after the day's events */
  startDay(day: number, scenario: Scenario): void {
    this.day = day;
    this.scenario = scenario;
    const perDay = scenario['telling.perDay'];
    this.wholePerDay = Number.isInteger(perDay) ? tellingsOfDay(perDay, 0) : -1;
    const { stored, online } = this.network;
    this.isByRow = stored !== null && online === null && !scenario['telling.repeats'];
    this.source = this.isByRow ? stored!.contacts : this.listed;
  }

  /** Plans what a teller does today, and whether they go on tomorrow; true for who has never told before. */
  plan(slot: number): boolean {
    this.starts[slot] = 0;
    this.ends[slot] = 0;
    if (this.isByRow) this.planByRow(slot);
    else this.planByList(slot);
    const made = this.ends[slot]! - this.starts[slot]!;
    this.planned += made;
    return made > 0 && this.toldBefore[slot] === 0;
  }

  /** Reads the ends of some rows, so that all of them are on their way at once; see {@link Population.touch}. */
  touch(first: number, end: number): number {
    const { source, starts, ends } = this;
    let touched = 0;
    for (let slot = first; slot < end; slot++) touched ^= source[starts[slot]!]! ^ source[ends[slot]! - 1]!;
    return touched;
  }

  /** The how manieth of all the teller's tellings it is. */
  ordinal(slot: number, place: number): number {
    return this.toldBefore[slot]! + place - this.starts[slot]!;
  }

  /** The layer of a telling. */
  layerAt(place: number): number {
    return this.isByRow ? CLOSE : this.listedLayers[place]!;
  }

  /** Takes back what a teller was to do after a telling; returns how many tellings that were. */
  stopAfter(slot: number, place: number): number {
    const { people, starts, ends, listedLayers } = this;
    const teller = this.tellers[slot]!;
    people.stopTelling(teller);
    people.told[teller] = this.ordinal(slot, place) + 1;
    if (people.toldOnline) {
      const made = listedLayers.subarray(starts[slot], place + 1);
      people.toldOnline[teller] = this.onlineBefore[slot]! + made.filter((layer) => layer === ONLINE).length;
    }
    return ends[slot]! - place - 1;
  }

  /** Somebody who tells whoever comes next in their row. */
  private planByRow(slot: number): void {
    const { people, offsets } = this;
    const { told } = people;
    const teller = this.tellers[slot]!;
    const before = told[teller]!;
    const start = offsets[teller]! + before;
    const limit = people.limits[teller]!;
    let room = offsets[teller + 1]! - start;
    if (limit > 0 && limit - before < room) room = limit - before;
    // An event may have taken the last whom they could tell.
    if (room <= 0) return people.stopTelling(teller);
    const wanted = this.wantedToday(teller);
    const made = wanted < room ? wanted : room;
    told[teller] = before + made;
    this.toldBefore[slot] = before;
    this.starts[slot] = start;
    this.ends[slot] = start + made;
    if (made === room) people.stopTelling(teller);
  }

  /** Somebody for whom luck decides, telling by telling, whom they tell and where. */
  private planByList(slot: number): void {
    const { people, listed, listedLayers } = this;
    const teller = this.tellers[slot]!;
    if (people.isExhausted(teller)) return people.stopTelling(teller);
    this.toldBefore[slot] = people.told[teller]!;
    this.onlineBefore[slot] = people.toldOn(teller, ONLINE);
    const start = this.planned;
    const end = start + this.wantedToday(teller);
    let place = start;
    while (place < end && !people.isExhausted(teller)) {
      const layer = this.layerOf(teller);
      listed[place] = this.listenerOf(teller, layer);
      listedLayers[place++] = layer;
      people.told[teller]!++;
      if (layer === ONLINE) people.toldOnline![teller]!++;
    }
    this.starts[slot] = start;
    this.ends[slot] = place;
    if (people.isExhausted(teller)) people.stopTelling(teller);
  }

  private wantedToday(teller: number): number {
    // Whole tellings need no coin.
    if (this.wholePerDay >= 0) return this.wholePerDay;
    const draw = this.luck.draw(this.luck.keys.daily, teller, this.day);
    return tellingsOfDay(this.scenario['telling.perDay'], asCoin(draw));
  }

  /** The layer of a teller's next telling: the one drawn, or the other where nobody is left on it. */
  private layerOf(teller: number): number {
    const { people, luck, scenario } = this;
    if (!this.network.online) return CLOSE;
    const draw = luck.draw(luck.keys.layer, teller, people.told[teller]!);
    const drawn = happens(draw, scenario['online.share']) ? ONLINE : CLOSE;
    if (people.canTell(teller, drawn)) return drawn;
    return drawn === ONLINE ? CLOSE : ONLINE;
  }

  /** The next contact in the order of telling; anybody where the same may be told again. */
  private listenerOf(teller: number, layer: number): number {
    const { network, people, luck } = this;
    const contacts = layer === ONLINE ? network.online : closeLayer(network);
    const draw = luck.draw(luck.keys.whom, teller, people.told[teller]!);
    if (!contacts) {
      const other = asIndex(draw, network.people - 1);
      return other < teller ? other : other + 1;
    }
    if (!people.mayRepeat) return contactAt(contacts, teller, people.toldOn(teller, layer));
    return contactAt(contacts, teller, asIndex(draw, rowLength(contacts, teller)));
  }
}
