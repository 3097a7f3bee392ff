import { isIn, lowestBit } from './bits.ts';
import type { Journal } from './journal.ts';
import type { Listeners } from './listeners.ts';
import { closeLayer, contactAt, rowLength, type Network } from './network.ts';
import { UNAWARE, UNMOVED } from './people.ts';
import { CLOSE, ONLINE, type Population } from './population.ts';
import { asCoin, asIndex, happens, type Luck } from './random.ts';
import * as rules from './rules.ts';
import type { Scenario } from './scenario.ts';
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
    this.closeTrust = scenario['ties.closeTrust'];
    this.onlineTrust = scenario['ties.onlineTrust'];
    const { stored, online } = this.network;
    const isByRow = stored !== null && online === null && !scenario['telling.repeats'];
    this.source = isByRow ? stored.contacts : this.listed;
  }

  /** Everybody who was a teller this morning, by number, makes the day's tellings. */
  makeAll(): void {
    const { tellers } = this.people;
    const isByRow = this.source !== this.listed;
    for (let word = 0; word < tellers.length; word++) {
      for (let left = tellers[word]!; left !== 0; left &= left - 1) {
        const teller = (word << 5) + lowestBit(left);
        if (isByRow) this.takeByRow(teller);
        else this.takeByList(teller);
        if (this.tellerCount === BATCH || this.planned >= ENOUGH) this.makeBatch();
      }
    }
    this.makeBatch();
  }

  /** Takes a teller into the batch who tells whoever comes next in their row. */
  private takeByRow(teller: number): void {
    const { people } = this;
    const { told } = people;
    const { offsets } = this.network.stored!;
    const before = told[teller]!;
    const start = offsets[teller]! + before;
    const limit = people.limit(teller);
    let room = offsets[teller + 1]! - start;
    if (limit > 0 && limit - before < room) room = limit - before;
    // An event may have taken the last whom they could tell.
    if (room <= 0) return people.stopTelling(teller);
    const wanted = this.wantedToday(teller);
    const made = wanted < room ? wanted : room;
    told[teller] = before + made;
    this.add(teller, before, start, start + made);
    if (made === room) people.stopTelling(teller);
  }

  /** Takes a teller into the batch for whom luck decides, telling by telling, whom they tell and where. */
  private takeByList(teller: number): void {
    const { people, listed, listedLayers } = this;
    if (people.isExhausted(teller)) return people.stopTelling(teller);
    const before = people.told[teller]!;
    this.onlineBefore[this.tellerCount] = people.toldOn(teller, ONLINE);
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
    this.add(teller, before, start, place);
    if (people.isExhausted(teller)) people.stopTelling(teller);
  }

  private add(teller: number, toldBefore: number, start: number, end: number): void {
    const slot = this.tellerCount++;
    this.tellers[slot] = teller;
    this.toldBefore[slot] = toldBefore;
    this.starts[slot] = start;
    this.ends[slot] = end;
    this.isStifled[slot] = 0;
    this.planned += end - start;
    if (toldBefore === 0 && end > start) this.firstToday++;
  }

  private wantedToday(teller: number): number {
    const perDay = this.scenario['telling.perDay'];
    // Whole tellings need no coin.
    const draw = Number.isInteger(perDay) ? 0 : this.luck.draw(this.luck.keys.daily, teller, this.day);
    return rules.tellingsOfDay(perDay, asCoin(draw));
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

  private makeBatch(): void {
    this.today += this.planned;
    this.lookUpVersions();
    const count = this.dropOldNews();
    this.touched ^= this.people.touch(this.listeners, count);
    this.listen(count);
    this.tellerCount = 0;
    this.planned = 0;
  }

  /** Before anything else, because these places in memory are far apart and are fetched faster all at once. */
  private lookUpVersions(): void {
    const { people, journal, hearing, tellers, lost, beliefs, isPaid } = this;
    for (let slot = 0; slot < this.tellerCount; slot++) {
      const teller = tellers[slot]!;
      lost[slot] = people.lost(teller);
      this.touched ^= journal.touch(people.entry(teller));
      beliefs[slot] = hearing.beliefOf(teller);
      isPaid[slot] = Number(people.isPaid(teller));
    }
  }

  /** Lists the tellings that may change something, or belong to the day's sample, and returns how many they are. */
  private dropOldNews(): number {
    const { source, listeners, slots, places, ranks, starts, ends, sample } = this;
    const { settled } = this.people;
    // Old news can stifle.
    const keepAll = this.scenario['telling.stifling'] > 0 ? 1 : 0;
    let count = 0;
    for (let slot = 0; slot < this.tellerCount; slot++) {
      const end = ends[slot]!;
      for (let place = starts[slot]!; place < end; place++) {
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
    const { hearing, sample, tellers, listeners, slots, places } = this;
    const { people } = this;
    const { settled } = people;
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
      if (isIn(settled, listener) === 0) {
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
