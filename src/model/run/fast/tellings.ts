import { isIn, lowestBit } from '../../basics/bit-set.ts';
import type { KernelTellings } from '../kernel/kernel-tellings.ts';
import type { Listeners } from './listeners.ts';
import type { Network } from '../../network/network.ts';
import { UNAWARE, UNMOVED } from '../../story/stages.ts';
import { isPaidBy, lostOf, ONLINE, type Population } from './population.ts';
import { happens, type Luck } from '../../basics/random.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { BATCH, ENOUGH, ROOM, TellingPlan } from './telling-plan.ts';
import type { TellingSample } from '../shared/telling-sample.ts';

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
  private readonly plan: TellingPlan;
  private readonly byKernel: KernelTellings | null;

  // Of a teller of the batch.
  private tellerCount = 0;
  /** Facets that their version has lost. */
  private readonly lost: Int32Array;
  private readonly beliefs: Int32Array;
  private readonly isPaid = new Uint8Array(BATCH);
  private readonly isStifled = new Uint8Array(BATCH);

  // Of a telling that may change something: to whom, by which teller of the batch, and its place in the source.
  private readonly listeners: Int32Array;
  private readonly slots: Int32Array;
  private readonly places = new Int32Array(ROOM);
  /** By this hash the day's sample is chosen. */
  private readonly ranks = new Uint32Array(ROOM);
  /** What reading ahead has read. */
  private touched = 0;
  /** True when all that a telling needs is who tells whom. */
  private isPlain = false;
  private mayBePaid = false;
  private closeTrust = 0;
  private onlineTrust = 0;

  constructor(
    private scenario: Scenario,
    network: Network,
    private readonly luck: Luck,
    private readonly people: Population,
    private readonly hearing: Listeners,
    private readonly sample: TellingSample | null,
  ) {
    this.plan = new TellingPlan(scenario, network, luck, people);
    const { memory } = people;
    this.lost = memory.list(Int32Array, BATCH);
    this.beliefs = memory.list(Int32Array, BATCH);
    this.listeners = memory.list(Int32Array, ROOM);
    this.slots = memory.list(Int32Array, ROOM);
    const { listeners, slots, lost, beliefs } = this;
    const { tellers, starts, ends } = this.plan;
    const batch = { tellers, starts, ends, listeners, slots, lost, beliefs };
    this.byKernel = memory.kernel?.tellings({ network, luck, people, hearing, ...batch }) ?? null;
  }

  /** @param scenario as it is after the day's events */
  startDay(day: number, scenario: Scenario): void {
    this.plan.startDay(day, scenario);
    this.scenario = scenario;
    this.today = 0;
    this.firstToday = 0;
    this.closeTrust = scenario['ties.closeTrust'];
    this.onlineTrust = scenario['ties.onlineTrust'];
    const { 'telling.stifling': stifling, 'campaign.played': played } = scenario;
    this.mayBePaid ||= played > 0;
    const isSpecial =
      this.hearing.reactions.mayHaveMet || this.mayBePaid || stifling > 0 || this.sample !== null;
    this.isPlain = this.plan.isByRow && !isSpecial;
    this.byKernel?.startDay(this.plan.wholePerDay, scenario);
  }

  /** Those who began today tell from now on. */
  passNight(): void {
    if (this.byKernel && this.plan.isByRow) this.byKernel.passNight();
    else this.people.passNight();
  }

  /** Everybody who was a teller this morning, by number, makes the day's tellings. */
  makeAll(): void {
    if (this.byKernel && this.isPlain && this.plan.wholePerDay >= 0) {
      ({ made: this.today, first: this.firstToday } = this.byKernel.makeAll());
    } else this.makeAllHere();
  }

  private makeAllHere(): void {
    const { tellers } = this.people;
    for (let word = 0; word < tellers.length; word++) {
      for (let left = tellers[word]!; left !== 0; left &= left - 1) {
        this.plan.tellers[this.tellerCount++] = (word << 5) + lowestBit(left);
        if (this.tellerCount === BATCH) this.makeBatch();
      }
    }
    this.makeBatch();
  }

  /** All tellings of the batch; more than there is room for are made in several parts. */
  private makeBatch(): void {
    const { plan } = this;
    this.lookUpTellers();
    for (let slot = 0; slot < this.tellerCount;) {
      const first = slot;
      plan.planned = 0;
      while (slot < this.tellerCount && plan.planned < ENOUGH) this.firstToday += Number(plan.plan(slot++));
      this.today += plan.planned;
      this.touched ^= plan.touch(first, slot);
      const count = this.isPlain ? this.dropOldNews(first, slot) : this.dropIrrelevant(first, slot);
      this.touched ^= this.people.touch(this.listeners, count);
      this.listen(count);
    }
    this.tellerCount = 0;
  }

  /** Before anything else, because these places in memory are far apart and are fetched faster all at once. */
  private lookUpTellers(): void {
    const { people, hearing, lost, beliefs, isPaid } = this;
    const { tellers } = this.plan;
    for (let slot = 0; slot < this.tellerCount; slot++) {
      const teller = tellers[slot]!;
      const flags = people.flags[teller]!;
      lost[slot] = lostOf(flags);
      beliefs[slot] = hearing.beliefOf(teller);
      isPaid[slot] = Number(isPaidBy(flags));
      this.isStifled[slot] = 0;
    }
  }

  /** Lists the tellings that may change something and returns how many they are. */
  private dropOldNews(first: number, end: number): number {
    const { listeners, slots } = this;
    const { source, starts, ends } = this.plan;
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
    const { listeners, slots, places, ranks, sample, plan } = this;
    const { source, starts, ends, tellers } = plan;
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
          const k = plan.ordinal(slot, place);
          ranks[count] = this.luck.draw(this.luck.keys.sample, tellers[slot]!, k);
          keep |= Number(sample.wants(ranks[count]!));
        }
        count += keep;
      }
    }
    return count;
  }

  /** Makes the tellings that are left, one after the other. */
  private listen(count: number): void {
    const { listeners, slots, lost, beliefs } = this;
    const { tellers } = this.plan;
    if (this.isPlain) this.hearing.hearAll(count, listeners, slots, { tellers, lost, beliefs });
    else this.listenWithCare(count);
  }

  /** The same with everything that a telling may be: on one of two layers, for pay, stifling, in the day's sample. */
  private listenWithCare(count: number): void {
    const { hearing, people, sample, plan, listeners, slots, places } = this;
    const stifling = this.scenario['telling.stifling'];
    for (let at = 0; at < count; at++) {
      const slot = slots[at]!;
      if (this.isStifled[slot] === 1) continue;
      const listener = listeners[at]!;
      const teller = plan.tellers[slot]!;
      const place = places[at]!;
      const k = plan.ordinal(slot, place);
      if (sample) sample.offer(this.ranks[at]!, teller, listener, people.stage(listener) === UNAWARE);
      const isOldNews = stifling > 0 && people.stage(listener) > UNMOVED;
      if (isIn(people.settled, listener) === 0) {
        const layer = plan.layerAt(place);
        const trust = layer === ONLINE ? this.onlineTrust : this.closeTrust;
        const sincerity = this.isPaid[slot] === 1 ? this.sincerity(teller, k) : 1;
        hearing.hear(listener, teller, layer, k, trust, sincerity, this.lost[slot]!, this.beliefs[slot]!);
      }
      if (isOldNews && happens(this.luck.draw(this.luck.keys.stifling, teller, k), stifling))
        this.stifle(slot, place);
    }
  }

  /** What is left of the belief in a paid teller, who may be found out. */
  private sincerity(teller: number, k: number): number {
    const { luck, scenario } = this;
    const isSeenThrough = happens(luck.draw(luck.keys.seeThrough, teller, k), scenario['campaign.detection']);
    return isSeenThrough ? scenario['campaign.playedTrust'] : 1;
  }

  /** A teller loses interest for good. */
  private stifle(slot: number, place: number): void {
    this.isStifled[slot] = 1;
    this.today -= this.plan.stopAfter(slot, place);
  }
}
