import type { Journal } from '../../journal/journal.ts';
import { closeLayer, contactAt, contactCount, rowLength, type Network } from '../../network/network.ts';
import {
  CHECKING,
  CONVINCED,
  DISSUADED,
  DORMANT,
  HEARD,
  PLANNING,
  RECALLED,
  RELAYING,
  UNAWARE,
  UNMOVED,
  WARNED,
} from '../../story/stages.ts';
import type { Layer, Population, Received } from './population.ts';
import { asCoin, asIndex, asNormal, happens, type Luck } from '../../basics/random.ts';
import * as rules from '../shared/rules.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { FACET_COUNT, LOST, lostFacets, valence12, type Story } from '../../story/story.ts';
import type { TellingSample } from '../shared/telling-sample.ts';
import type { Fact, Probe } from './probe.ts';

/** One telling: from whom to whom, on which layer, and the how manieth of the teller's. */
interface Telling {
  readonly teller: number;
  readonly listener: number;
  readonly layer: Layer;
  readonly k: number;
}

interface TellingOptions {
  readonly sample: TellingSample | null;
  readonly probe: Probe | null;
}

/** The heart of the day: who tells whom, what arrives, whether it is believed, and what the listener does. */
export class Tellings {
  /** Tellings made today. */
  today = 0;
  /** People who made their first telling today. */
  firstToday = 0;
  private readonly journal: Journal;
  private day = 0;
  /** True once the same two people can have met before; until then no event to come may touch anybody's luck. */
  private mayHaveMet: boolean;
  private readonly told: Story = new Int16Array(FACET_COUNT);
  private readonly heard: Story = new Int16Array(FACET_COUNT);
  private readonly nothing: Story = new Int16Array(FACET_COUNT).fill(LOST);
  private readonly facetKeys: readonly number[];
  private readonly mutationKeys: readonly number[];

  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly luck: Luck,
    private readonly people: Population,
    private readonly options: TellingOptions,
  ) {
    this.journal = people.journal;
    this.mayHaveMet = scenario['network.kind'] === 'mixed';
    const { driftFood, driftPrice, driftSetting, driftService } = luck.keys;
    this.facetKeys = [driftFood, driftPrice, driftSetting, driftService];
    const { mutateFood, mutatePrice, mutateSetting, mutateService } = luck.keys;
    this.mutationKeys = [mutateFood, mutatePrice, mutateSetting, mutateService];
  }

  /** @param scenario as it is after the day's events */
  startDay(day: number, scenario: Scenario): void {
    this.day = day;
    this.scenario = scenario;
    this.mayHaveMet ||= scenario['telling.repeats'];
    this.today = 0;
    this.firstToday = 0;
  }

  /** Everybody who was a teller this morning, by number, makes the day's tellings. */
  makeAll(): void {
    const { tellerSince } = this.people;
    for (let person = 0; person < tellerSince.length; person++) {
      if (tellerSince[person]! >= 0 && tellerSince[person]! < this.day) this.makeTellings(person);
    }
  }

  private makeTellings(teller: number): void {
    const { people, luck } = this;
    // An event may have taken the last whom they could tell.
    if (people.isExhausted(teller)) return this.stop(teller, false);
    const coin = asCoin(luck.draw(luck.keys.daily, teller, this.day));
    const count = rules.tellingsOfDay(this.scenario['telling.perDay'], coin);
    for (let made = 0; made < count && people.tellerSince[teller]! >= 0; made++) {
      const telling = this.nextTelling(teller);
      const { listener, k } = telling;
      this.today++;
      if (k === 0) this.firstToday++;
      const isNews = people.stage[listener] === UNAWARE;
      this.options.sample?.offer(luck.draw(luck.keys.sample, teller, k), teller, listener, isNews);
      if (k === 0) this.note(teller, () => ({ kind: 'beganTelling' }));
      const isStifled = this.tell(telling);
      if (isStifled || people.isExhausted(teller)) this.stop(teller, isStifled);
    }
  }

  private stop(teller: number, isStifled: boolean): void {
    this.people.stopTelling(teller);
    this.note(teller, () => ({ kind: 'stoppedTelling', told: this.people.told[teller]!, isStifled }));
  }

  /** Whom the teller tells next, and where; counts it as made. */
  private nextTelling(teller: number): Telling {
    const { people } = this;
    const layer = this.layerOf(teller);
    const place = people.toldOn(teller, layer);
    const k = people.told[teller]!++;
    if (layer === 'online') people.toldOnline[teller]!++;
    return { teller, listener: this.listenerOf(teller, layer, place, k), layer, k };
  }

  /** The layer of a teller's next telling: the one drawn, or the other where nobody is left on it. */
  private layerOf(teller: number): Layer {
    const { people, luck, scenario } = this;
    if (!this.network.online) return 'close';
    const draw = luck.draw(luck.keys.layer, teller, people.told[teller]!);
    const drawn = happens(draw, scenario['online.share']) ? 'online' : 'close';
    if (people.canTell(teller, drawn)) return drawn;
    return drawn === 'online' ? 'close' : 'online';
  }

  /** The contact at a place in the order of telling; anybody where the same may be told again. */
  private listenerOf(teller: number, layer: Layer, place: number, k: number): number {
    const { network, luck } = this;
    const contacts = layer === 'online' ? network.online : closeLayer(network);
    const draw = luck.draw(luck.keys.whom, teller, k);
    if (!contacts) {
      const other = asIndex(draw, network.people - 1);
      return other < teller ? other : other + 1;
    }
    const mayRepeat = this.scenario['telling.repeats'];
    return contactAt(contacts, teller, mayRepeat ? asIndex(draw, rowLength(contacts, teller)) : place);
  }

  /** One telling; true when it makes the teller lose interest for good. */
  private tell(telling: Telling): boolean {
    const { people, luck, scenario } = this;
    const { teller, listener, k } = telling;
    const isBelieved = this.isBelieved(telling);
    people.countHearing(listener);
    if (!people.hasStory(listener)) {
      if (isBelieved && this.countsAsConvinced(listener)) this.convince(listener, this.retold(telling));
      else this.stayUnmoved(listener, people.entry[teller]!);
      return false;
    }
    if (isBelieved) this.hearAgain(telling);
    return happens(luck.draw(luck.keys.stifling, teller, k), scenario['telling.stifling']);
  }

  /** The draw for what happens between two people: their k-th telling, where they can meet again. */
  private between(key: number, { teller, listener, k }: Telling): number {
    return this.mayHaveMet
      ? this.luck.drawAgain(key, teller, listener, k)
      : this.luck.draw(key, teller, listener);
  }

  private isBelieved(telling: Telling): boolean {
    const { people, luck, scenario } = this;
    const { teller, listener, layer, k } = telling;
    const lostShare = lostFacets(this.journal.story(people.entry[teller]!, this.told)) / FACET_COUNT;
    const detail = rules.detail(scenario['listeners.wantDetail'], lostShare);
    const isSeenThrough =
      people.isPaid[teller] === 1 &&
      happens(luck.draw(luck.keys.seeThrough, teller, k), scenario['campaign.detection']);
    const sincerity = isSeenThrough ? scenario['campaign.playedTrust'] : 1;
    const trust = scenario[layer === 'online' ? 'ties.onlineTrust' : 'ties.closeTrust'];
    const heardBefore = people.hearings[listener]!;
    const freshness = rules.freshness(scenario['ties.fatigue'], heardBefore);
    const chance = rules.belief(trust, sincerity, freshness, detail);
    const isBelieved = happens(this.between(luck.keys.belief, telling), chance);
    this.note(listener, () => ({
      ...{ kind: 'told', teller, layer, heardBefore, lostShare, isSeenThrough, chance, isBelieved },
    }));
    return isBelieved;
  }

  /** What the listener receives: the teller's version after one retelling, spoken or copied. */
  private retold(telling: Telling): Received {
    const { luck, scenario, heard } = this;
    const { teller, layer } = telling;
    const parent = this.people.entry[teller]!;
    const mood = scenario['listeners.moodSpread'] * asNormal(luck.draw(luck.keys.mood, teller, 0));
    this.journal.story(parent, heard);
    for (let facet = 0; facet < FACET_COUNT; facet++) {
      if (layer === 'online' && !this.isMutated(telling, facet)) continue;
      heard[facet] = rules.driftFacet(
        scenario,
        heard[facet]!,
        mood,
        this.between(this.facetKeys[facet]!, telling),
      );
    }
    // When the last detail is gone, the last feeling stays.
    const isGood = lostFacets(heard) === FACET_COUNT ? this.journal.isGood(parent) : valence12(heard) >= 0;
    return { parent, story: heard, isGood };
  }

  /** True when an online copy of a facet drifts as a spoken retelling would. */
  private isMutated(telling: Telling, facet: number): boolean {
    return happens(this.between(this.mutationKeys[facet]!, telling), this.scenario['online.mutation']);
  }

  /** Counts one more believed telling (or advertisement); true when there are enough to convince. */
  countsAsConvinced(listener: number): boolean {
    const believed = ++this.people.believed[listener]!;
    const needed = rules.believedNeeded(this.scenario, contactCount(this.network, listener));
    if (believed < needed) this.note(listener, () => ({ kind: 'needsMore', believed, needed }));
    return believed >= needed;
  }

  /** Notes the first hearing of somebody whom it does not move. */
  stayUnmoved(listener: number, parent: number): void {
    if (this.people.stage[listener] !== UNAWARE) return;
    this.people.enter(listener, UNMOVED, HEARD, { parent, story: this.nothing, isGood: true });
  }

  /** A listener who is convinced reacts, in the way that their luck and the day's mix settled. */
  convince(listener: number, received: Received): void {
    const { people } = this;
    const reaction = (people.reaction[listener] ||= this.settledReaction(listener));
    this.note(listener, () => ({ kind: 'reacted', reaction, isGood: received.isGood }));
    switch (reaction) {
      case rules.ACT:
        return this.act(listener, received, CONVINCED);
      case rules.FORGET:
        return this.enter(listener, DORMANT, CONVINCED, received);
      case rules.RELAY:
        this.enter(listener, RELAYING, CONVINCED, received);
        return people.startTelling(listener, this.scenario['telling.relayTells'], this.day);
      case rules.VERIFY:
        people.isVerifier[listener] = 1;
        return this.enter(listener, PLANNING, CHECKING, received);
      default:
        return this.stayUnmoved(listener, received.parent);
    }
  }

  private settledReaction(listener: number): number {
    const { luck, scenario } = this;
    const draws = rules.REACTIONS.map((_, which) => luck.draw(luck.keys.reaction, listener, which));
    const reaction = rules.settleReaction(draws, rules.reactionWeights(scenario));
    if (reaction !== rules.VERIFY) return reaction;
    const isCurious = happens(luck.draw(luck.keys.curiosity, listener, 0), scenario['listeners.curiosity']);
    return isCurious ? rules.VERIFY : rules.NONE;
  }

  /** A good story makes somebody plan a visit; a bad one makes them stay away and warn others. */
  act(person: number, received: Received, cause: number): void {
    if (received.isGood) return this.enter(person, PLANNING, cause, received);
    this.enter(person, WARNED, cause, received);
    this.people.startTelling(person, this.scenario['telling.relayTells'], this.day);
  }

  /** A believed telling to somebody who already holds a story. */
  private hearAgain(telling: Telling): void {
    const { people, luck, scenario } = this;
    const { listener } = telling;
    const stage = people.stage[listener];
    if (stage === DORMANT) {
      const days = this.day - people.convincedDay[listener]!;
      const chance = scenario['memory.recall'] * rules.memoryStrength(scenario['memory.keep'], days);
      const isMoved = happens(this.between(luck.keys.recall, telling), chance);
      const received = this.retold(telling);
      this.note(listener, () => ({ kind: 'recalled', chance, isMoved, isGood: received.isGood }));
      if (isMoved) this.act(listener, received, RECALLED);
    } else if (
      stage === PLANNING &&
      people.isVerifier[listener] === 0 &&
      this.journal.isGood(people.entry[listener]!)
    ) {
      const received = this.retold(telling);
      if (received.isGood) return;
      const chance = scenario['listeners.badNewsWins'];
      const isMoved = happens(this.between(luck.keys.badNews, telling), chance);
      this.note(listener, () => ({ kind: 'dissuaded', chance, isMoved }));
      if (isMoved) this.act(listener, received, DISSUADED);
    }
  }

  private enter(person: number, stage: number, cause: number, received: Received): void {
    this.people.convincedDay[person] = this.day;
    this.people.enter(person, stage, cause, received);
  }

  private note(person: number, fact: () => Fact): void {
    this.options.probe?.note(person, this.day, fact);
  }
}
