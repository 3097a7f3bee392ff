import type { Journal } from './journal.ts';
import { contactCount, type Network } from './network.ts';
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
} from './people.ts';
import type { Population } from './population.ts';
import { asCoin, asIndex, asNormal, happens, type Luck } from './random.ts';
import * as rules from './rules.ts';
import type { Scenario } from './scenario.ts';
import { FACET_COUNT, LOST, lostFacets, valence12, type Story } from './story.ts';
import type { TellingSample } from './telling-sample.ts';

/** What reaches a listener: a version, where it comes from, and its feeling. */
interface Received {
  readonly parent: number;
  readonly story: Story;
  readonly isGood: boolean;
}

/** The heart of the day: who tells whom, what arrives, whether it is believed, and what the listener does. */
export class Tellings {
  /** Tellings made today. */
  today = 0;
  /** People who made their first telling today. */
  firstToday = 0;
  private day = 0;
  private readonly told: Story = new Int16Array(FACET_COUNT);
  private readonly heard: Story = new Int16Array(FACET_COUNT);
  private readonly nothing: Story = new Int16Array(FACET_COUNT).fill(LOST);
  private readonly facetKeys: readonly number[];

  constructor(
    private readonly scenario: Scenario,
    private readonly network: Network,
    private readonly luck: Luck,
    private readonly people: Population,
    private readonly journal: Journal,
    /** True where the same two people can meet more than once. */
    private readonly mayRepeat: boolean,
    private readonly sample: TellingSample | null,
  ) {
    const { driftFood, driftPrice, driftSetting, driftService } = luck.keys;
    this.facetKeys = [driftFood, driftPrice, driftSetting, driftService];
  }

  startDay(day: number): void {
    this.day = day;
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
    const coin = asCoin(luck.draw(luck.keys.daily, teller, this.day));
    const count = rules.tellingsOfDay(this.scenario['telling.perDay'], coin);
    for (let made = 0; made < count && people.tellerSince[teller]! >= 0; made++) {
      const k = people.told[teller]!++;
      const listener = this.listenerOf(teller, k);
      this.today++;
      if (k === 0) this.firstToday++;
      const isNews = people.stage[listener] === UNAWARE;
      this.sample?.offer(luck.draw(luck.keys.sample, teller, k), { teller, listener, isNews });
      const losesInterest = this.tell(teller, listener, k);
      if (losesInterest || people.isExhausted(teller)) people.stopTelling(teller);
    }
  }

  /** Whom the teller tells the k-th time. */
  private listenerOf(teller: number, k: number): number {
    const { network, luck } = this;
    const draw = luck.draw(luck.keys.whom, teller, k);
    if (!network.stored) {
      const other = asIndex(draw, network.people - 1);
      return other < teller ? other : other + 1;
    }
    const place = this.mayRepeat ? asIndex(draw, contactCount(network, teller)) : k;
    return network.stored.contacts[network.stored.offsets[teller]! + place]!;
  }

  /** One telling; true when it makes the teller lose interest for good. */
  private tell(teller: number, listener: number, k: number): boolean {
    const { people, luck, scenario } = this;
    const isBelieved = this.isBelieved(teller, listener, k);
    people.hearings[listener]!++;
    if (!people.hasStory(listener)) {
      if (isBelieved && this.countsAsConvinced(listener))
        this.convince(listener, this.retold(teller, listener, k));
      else this.stayUnmoved(listener, people.entry[teller]!);
      return false;
    }
    if (isBelieved) this.hearAgain(teller, listener, k);
    return happens(luck.draw(luck.keys.stifling, teller, k), scenario['telling.stifling']);
  }

  /** The draw for what happens between two people: their k-th telling, where they can meet again. */
  private between(key: number, teller: number, listener: number, k: number): number {
    return this.mayRepeat
      ? this.luck.drawAgain(key, teller, listener, k)
      : this.luck.draw(key, teller, listener);
  }

  private isBelieved(teller: number, listener: number, k: number): boolean {
    const { people, luck, scenario } = this;
    const lostShare = lostFacets(this.journal.story(people.entry[teller]!, this.told)) / FACET_COUNT;
    const seenThrough =
      people.isPaid[teller] === 1 &&
      happens(luck.draw(luck.keys.seeThrough, teller, k), scenario['campaign.detection']);
    const sincerity = seenThrough ? scenario['campaign.playedTrust'] : 1;
    const trust = scenario['ties.closeTrust'];
    const probability = rules.belief(scenario, trust, sincerity, people.hearings[listener]!, lostShare);
    return happens(this.between(luck.keys.belief, teller, listener, k), probability);
  }

  /** What the listener receives: the teller's version after one spoken retelling. */
  private retold(teller: number, listener: number, k: number): Received {
    const { luck, scenario, heard } = this;
    const parent = this.people.entry[teller]!;
    const mood = scenario['listeners.moodSpread'] * asNormal(luck.draw(luck.keys.mood, teller, 0));
    this.journal.story(parent, heard);
    for (let facet = 0; facet < FACET_COUNT; facet++) {
      const draw = this.between(this.facetKeys[facet]!, teller, listener, k);
      heard[facet] = rules.driftFacet(scenario, heard[facet]!, mood, draw);
    }
    // When the last detail is gone, the last feeling stays.
    const isGood = lostFacets(heard) === FACET_COUNT ? this.journal.isGood(parent) : valence12(heard) >= 0;
    return { parent, story: heard, isGood };
  }

  /** Counts one more believed telling (or advertisement); true when there are enough to convince. */
  countsAsConvinced(listener: number): boolean {
    const count = ++this.people.believed[listener]!;
    return count >= rules.believedNeeded(this.scenario, contactCount(this.network, listener));
  }

  /** Notes the first hearing of somebody whom it does not move. */
  stayUnmoved(listener: number, parent: number): void {
    if (this.people.stage[listener] !== UNAWARE) return;
    this.people.enter(listener, UNMOVED, HEARD, parent, this.nothing, true);
  }

  /** A listener who is convinced reacts, in the way that their luck and the day's mix settled. */
  convince(listener: number, received: Received): void {
    const { people } = this;
    people.reaction[listener] ||= this.settledReaction(listener);
    switch (people.reaction[listener]) {
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
  private hearAgain(teller: number, listener: number, k: number): void {
    const { people, luck, scenario } = this;
    const stage = people.stage[listener];
    if (stage === DORMANT) {
      const days = this.day - people.convincedDay[listener]!;
      const chance = scenario['memory.recall'] * rules.memoryStrength(scenario['memory.keep'], days);
      if (!happens(this.between(luck.keys.recall, teller, listener, k), chance)) return;
      this.act(listener, this.retold(teller, listener, k), RECALLED);
    } else if (
      stage === PLANNING &&
      people.isVerifier[listener] === 0 &&
      this.journal.isGood(people.entry[listener]!)
    ) {
      if (!happens(this.between(luck.keys.badNews, teller, listener, k), scenario['listeners.badNewsWins']))
        return;
      const received = this.retold(teller, listener, k);
      if (!received.isGood) this.act(listener, received, DISSUADED);
    }
  }

  private enter(person: number, stage: number, cause: number, { parent, story, isGood }: Received): void {
    this.people.convincedDay[person] = this.day;
    this.people.enter(person, stage, cause, parent, story, isGood);
  }
}
