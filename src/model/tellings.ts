import { isIn, lowestBit } from './bits.ts';
import type { Journal } from './journal.ts';
import type { Listeners } from './listeners.ts';
import { closeLayer, contactAt, rowLength, type Network } from './network.ts';
import { UNAWARE, UNMOVED } from './people.ts';
import { CLOSE, isPaidBy, lostOf, ONLINE, type Population } from './population.ts';
import { asCoin, asIndex, happens, type Luck } from './random.ts';
import { tellingsOfDay } from './rules.ts';
import type { Scenario } from './scenario.ts';
import { FACET_COUNT } from './story.ts';
import type { TellingSample } from './telling-sample.ts';

/** Tellers whose tellings are worked out together. */
const BATCH = 64;
/** A batch takes no further teller once it has this many tellings; one teller makes at most `MOST_PER_DAY`. */
const ENOUGH = 1024;
const MOST_PER_DAY = 1001;
const ROOM = ENOUGH + MOST_PER_DAY;

/**
 * The day's tellings, in batches of tellers, each batch in three steps: who tells whom, who of those can still be moved,
 * what each of these tellings does. What a teller does depends on nothing that happens on the same day but being
 * stifled, so that looking ahead changes nothing; and most tellings are old news, which the second step drops at the
 * cost of a bit looked up and no branch.
 */
export class Tellings {
  /** Tellings made today. */
  today = 0;
  /** People who made their first telling today. */
  firstToday = 0;
  private day = 0;

  // Of a teller of the batch.
  private tellerCount = 0;
  private readonly tellers = new Int32Array(BATCH);
  /** How many they had told before, in all and online. */
  private readonly toldBefore = new Int32Array(BATCH);
  private readonly onlineBefore = new Int32Array(BATCH);
  /** Where the people whom they tell today stand in {@link source}. */
  private readonly starts = new Int32Array(BATCH);
  private readonly ends = new Int32Array(BATCH);
  /** Facets that their version has lost. */
  private readonly lost = new Int32Array(BATCH);
  private readonly beliefs = new Int32Array(BATCH);
  private readonly isPaid = new Uint8Array(BATCH);
  private readonly isStifled = new Uint8Array(BATCH);

  /** Whom the batch tells: the network's own rows or, where these do not say it, a list made for the batch. */
  private source: Uint32Array;
  private readonly listed = new Uint32Array(ROOM);
  private readonly listedLayers = new Uint8Array(ROOM);
  /** Tellings of the batch. */
  private planned = 0;

  // Of a telling that may change something: to whom, by which teller of the batch, and its place in the source.
  private readonly listeners = new Int32Array(ROOM);
  private readonly slots = new Int32Array(ROOM);
  private readonly places = new Int32Array(ROOM);
  /** By this hash the day's sample is chosen. */
  private readonly ranks = new Uint32Array(ROOM);
  /** What reading ahead has read. */
  private touched = 0;
  /** True when all that a telling needs is who tells whom. */
  private isPlain = false;
  /** Tellings of everybody today; −1 where it is a matter of luck. */
  private wholePerDay = -1;
  private mayHaveMet = false;
  private mayBePaid = false;
  private closeTrust = 0;
  private onlineTrust = 0;

  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly luck: Luck,
    private readonly people: Population,
    private readonly journal: Journal,
    private readonly hearing: Listeners,
    private readonly sample: TellingSample | null,
  ) {
    this.source = this.listed;
  }

  /** @param scenario as it is after the day's events */
  startDay(day: number, scenario: Scenario): void {
    this.day = day;
    this.scenario = scenario;
    this.today = 0;
    this.firstToday = 0;
    const perDay = scenario['telling.perDay'];
    this.wholePerDay = Number.isInteger(perDay) ? tellingsOfDay(perDay, 0) : -1;
    this.closeTrust = scenario['ties.closeTrust'];
    this.onlineTrust = scenario['ties.onlineTrust'];
    const { stored, online } = this.network;
    const isByRow = stored !== null && online === null && !scenario['telling.repeats'];
    this.source = isByRow ? stored.contacts : this.listed;
    const { 'telling.stifling': stifling, 'campaign.played': played } = scenario;
    this.mayHaveMet ||= scenario['telling.repeats'];
    this.mayBePaid ||= played > 0;
    const isSpecial = this.mayHaveMet || this.mayBePaid || stifling > 0 || this.sample !== null;
    this.isPlain = isByRow && !isSpecial;
  }

  /** Everybody who was a teller this morning, by number, makes the day's tellings. */
  makeAll(): void {
    const { tellers } = this.people;
    for (let word = 0; word < tellers.length; word++) {
      for (let left = tellers[word]!; left !== 0; left &= left - 1) {
        this.tellers[this.tellerCount++] = (word << 5) + lowestBit(left);
        if (this.tellerCount === BATCH) this.makeBatch();
      }
    }
    this.makeBatch();
  }

  /** All tellings of the batch; more than there is room for are made in several parts. */
  private makeBatch(): void {
    this.lookUpTellers();
    for (let slot = 0; slot < this.tellerCount;) {
      const first = slot;
      this.planned = 0;
      while (slot < this.tellerCount && this.planned < ENOUGH) this.plan(slot++);
      this.today += this.planned;
      this.readRows(first, slot);
      const count = this.isPlain ? this.dropOldNews(first, slot) : this.dropIrrelevant(first, slot);
      this.touched ^= this.people.touch(this.listeners, count);
      this.listen(count);
    }
    this.tellerCount = 0;
  }

  /** Before anything else, because these places in memory are far apart and are fetched faster all at once. */
  private lookUpTellers(): void {
    const { people, journal, hearing, tellers, lost, beliefs, isPaid } = this;
    this.touched ^= people.touch(tellers, this.tellerCount);
    for (let slot = 0; slot < this.tellerCount; slot++) {
      const teller = tellers[slot]!;
      const flags = people.flags(teller);
      lost[slot] = lostOf(flags);
      if (lost[slot]! < FACET_COUNT) this.touched ^= journal.touch(people.entry(teller));
      beliefs[slot] = hearing.beliefOf(teller);
      isPaid[slot] = Number(isPaidBy(flags));
    }
  }

  /** Decides whom a teller of the batch tells today, and whether they go on tomorrow. */
  private plan(slot: number): void {
    this.starts[slot] = 0;
    this.ends[slot] = 0;
    this.isStifled[slot] = 0;
    if (this.source === this.listed) this.planByList(slot);
    else this.planByRow(slot);
    const made = this.ends[slot]! - this.starts[slot]!;
    this.planned += made;
    if (made > 0 && this.toldBefore[slot] === 0) this.firstToday++;
  }

  /** Somebody who tells whoever comes next in their row. */
  private planByRow(slot: number): void {
    const { people } = this;
    const { offsets } = this.network.stored!;
    const teller = this.tellers[slot]!;
    const before = people.told[teller]!;
    const start = offsets[teller]! + before;
    const limit = people.limit(teller);
    let room = offsets[teller + 1]! - start;
    if (limit > 0 && limit - before < room) room = limit - before;
    // An event may have taken the last whom they could tell.
    if (room <= 0) return people.stopTelling(teller);
    const wanted = this.wantedToday(teller);
    const made = wanted < room ? wanted : room;
    people.told[teller] = before + made;
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

  /** Reads the ends of the rows of the batch, so that all of them are on their way at once. */
  private readRows(first: number, end: number): void {
    const { source, starts, ends } = this;
    let touched = 0;
    for (let slot = first; slot < end; slot++) touched ^= source[starts[slot]!]! ^ source[ends[slot]! - 1]!;
    this.touched ^= touched;
  }

  /** Lists the tellings that may change something and returns how many they are. */
  private dropOldNews(first: number, end: number): number {
    const { source, listeners, slots, starts, ends } = this;
    const { settled } = this.people;
    let count = 0;
    for (let slot = first; slot < end; slot++) {
      const last = ends[slot]!;
      for (let place = starts[slot]!; place < last; place++) {
        const listener = source[place]!;
        listeners[count] = listener;
        slots[count] = slot;
        count += 1 - isIn(settled, listener);
      }
    }
    return count;
  }

  /** The same where old news may stifle, the day's sample is drawn, or which of the teller's tellings it is matters. */
  private dropIrrelevant(first: number, end: number): number {
    const { source, listeners, slots, places, ranks, starts, ends, sample } = this;
    const { settled } = this.people;
    const keepAll = this.scenario['telling.stifling'] > 0 ? 1 : 0;
    let count = 0;
    for (let slot = first; slot < end; slot++) {
      const last = ends[slot]!;
      for (let place = starts[slot]!; place < last; place++) {
        const listener = source[place]!;
        listeners[count] = listener;
        slots[count] = slot;
        places[count] = place;
        let keep = (1 - isIn(settled, listener)) | keepAll;
        if (sample) {
          ranks[count] = this.luck.draw(
            this.luck.keys.sample,
            this.tellers[slot]!,
            this.ordinal(slot, place),
          );
          keep |= Number(sample.wants(ranks[count]!));
        }
        count += keep;
      }
    }
    return count;
  }

  /** Makes the tellings that are left, one after the other. */
  private listen(count: number): void {
    const { hearing, people, tellers, listeners, slots, lost, beliefs, closeTrust } = this;
    const { settled } = people;
    if (!this.isPlain) return this.listenWithCare(count);
    for (let at = 0; at < count; at++) {
      const listener = listeners[at]!;
      const slot = slots[at]!;
      if (isIn(settled, listener) === 1) continue;
      hearing.hear(listener, tellers[slot]!, CLOSE, 0, closeTrust, 1, lost[slot]!, beliefs[slot]!);
    }
  }

  /** The same with everything that a telling may be: on one of two layers, for pay, stifling, in the day's sample. */
  private listenWithCare(count: number): void {
    const { hearing, people, sample, tellers, listeners, slots, places } = this;
    const stifling = this.scenario['telling.stifling'];
    for (let at = 0; at < count; at++) {
      const slot = slots[at]!;
      if (this.isStifled[slot] === 1) continue;
      const listener = listeners[at]!;
      const teller = tellers[slot]!;
      const place = places[at]!;
      const k = this.ordinal(slot, place);
      if (sample) sample.offer(this.ranks[at]!, teller, listener, people.stage(listener) === UNAWARE);
      const isOldNews = stifling > 0 && people.stage(listener) > UNMOVED;
      if (isIn(people.settled, listener) === 0) {
        const layer = this.source === this.listed ? this.listedLayers[place]! : CLOSE;
        const trust = layer === ONLINE ? this.onlineTrust : this.closeTrust;
        const sincerity = this.isPaid[slot] === 1 ? this.sincerity(teller, k) : 1;
        hearing.hear(listener, teller, layer, k, trust, sincerity, this.lost[slot]!, this.beliefs[slot]!);
      }
      if (isOldNews && happens(this.luck.draw(this.luck.keys.stifling, teller, k), stifling))
        this.stifle(slot, place);
    }
  }

  /** The how manieth of all the teller's tellings it is. */
  private ordinal(slot: number, place: number): number {
    return this.toldBefore[slot]! + place - this.starts[slot]!;
  }

  /** What is left of the belief in a paid teller, who may be found out. */
  private sincerity(teller: number, k: number): number {
    const { luck, scenario } = this;
    const isSeenThrough = happens(luck.draw(luck.keys.seeThrough, teller, k), scenario['campaign.detection']);
    return isSeenThrough ? scenario['campaign.playedTrust'] : 1;
  }

  /** A teller loses interest for good, and takes back what was planned for after this telling. */
  private stifle(slot: number, place: number): void {
    const { people, starts, ends, listedLayers } = this;
    const teller = this.tellers[slot]!;
    this.isStifled[slot] = 1;
    people.stopTelling(teller);
    people.told[teller] = this.ordinal(slot, place) + 1;
    this.today -= ends[slot]! - place - 1;
    if (!people.toldOnline) return;
    const made = listedLayers.subarray(starts[slot], place + 1);
    people.toldOnline[teller] = this.onlineBefore[slot]! + made.filter((layer) => layer === ONLINE).length;
  }
}
