import { isIn, lowestBit } from '../../basics/bit-set.ts';
import type { ComputedContacts } from '../../network/computed-contacts.ts';
import type { LeanPeople } from './lean-people.ts';
import { actsOnStories } from './lean-rules.ts';
import { CRITIC, DORMANT, FAN, PLANNING, RELAYING, UNAWARE, UNMOVED, WARNED } from '../../story/stages.ts';
import { asCoin, happens, type Luck } from '../../basics/random.ts';
import * as rules from '../shared/rules.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** The tellings of a lean run's day: as in every other run, less what is said. */
export class LeanTellings {
  /** Tellings made today. */
  today = 0;
  /** People who made their first telling today. */
  firstToday = 0;
  private day = 0;
  private readonly row: Uint32Array;
  /** By tellings heard before: the chance that a telling is believed. */
  private readonly beliefs: Float64Array;
  private readonly weights: readonly number[];
  /** The one reaction that everybody has; 0 where there are several. */
  private readonly onlyReaction: number;
  /** True where being told once more can do anything to teller or listener. */
  private readonly oldNewsMatters: boolean;

  constructor(
    private readonly scenario: Scenario,
    private readonly contacts: ComputedContacts,
    private readonly luck: Luck,
    private readonly people: LeanPeople,
  ) {
    this.row = new Uint32Array(contacts.slots);
    this.beliefs = Float64Array.from({ length: contacts.slots + 1 }, (_, heardBefore) =>
      rules.belief(scenario['ties.closeTrust'], 1, rules.freshness(scenario['ties.fatigue'], heardBefore), 1),
    );
    this.weights = rules.reactionWeights(scenario);
    const sole = this.weights.filter((weight) => weight > 0).length === 1;
    this.onlyReaction = sole ? 1 + this.weights.findIndex((weight) => weight > 0) : 0;
    this.oldNewsMatters =
      people.hearings !== null || scenario['telling.stifling'] > 0 || actsOnStories(scenario);
  }

  startDay(day: number): void {
    this.day = day;
    this.today = 0;
    this.firstToday = 0;
  }

  /** Everybody who was a teller this morning, by number, makes the day's tellings. */
  makeAll(): void {
    const { tellers } = this.people;
    for (let word = 0; word < tellers.length; word++) {
      for (let left = tellers[word]!; left !== 0; left &= left - 1) {
        this.makeTellings((word << 5) + lowestBit(left));
      }
    }
  }

  private makeTellings(teller: number): void {
    const { people, luck, row, oldNewsMatters } = this;
    const coin = asCoin(luck.draw(luck.keys.daily, teller, this.day));
    const perDay = rules.tellingsOfDay(this.scenario['telling.perDay'], coin);
    if (perDay === 0) return;
    const limit = this.limitOf(teller) || Infinity;
    const first = people.told[teller]!;
    const wanted = Math.min(first + perDay, limit);
    // One more than is told today says whether anybody is left for tomorrow.
    const known = this.contacts.fill(teller, row, wanted + 1);
    const end = Math.min(wanted, known);
    let place = first;
    let isStifled = false;
    while (place < end && !isStifled) {
      const listener = row[place]!;
      if (isIn(people.storied, listener) === 0) this.tell(teller, listener);
      else if (oldNewsMatters) isStifled = this.tellAgain(teller, listener, place);
      place++;
    }
    this.today += place - first;
    if (first === 0) this.firstToday++;
    people.told[teller] = place;
    if (isStifled || place === known || place === limit) people.stopTelling(teller);
  }

  /** How many a teller tells in all; 0 = no limit. */
  private limitOf(teller: number): number {
    const stage = this.people.stage(teller);
    if (stage === FAN) return this.scenario['telling.fanTells'];
    return this.scenario[stage === CRITIC ? 'telling.criticTells' : 'telling.relayTells'];
  }

  private isBelieved(teller: number, listener: number): boolean {
    const { luck } = this;
    const { hearings } = this.people;
    const heardBefore = hearings ? hearings[listener]!++ : 0;
    return happens(luck.draw(luck.keys.belief, teller, listener), this.beliefs[heardBefore]!);
  }

  /** A telling to somebody who is not convinced yet. */
  private tell(teller: number, listener: number): void {
    const isBelieved = this.isBelieved(teller, listener);
    if (isBelieved && this.countsAsConvinced(listener)) this.convince(listener, teller);
    else this.stayUnmoved(listener);
  }

  /** Old news; true when it makes the teller lose interest for good. */
  private tellAgain(teller: number, listener: number, k: number): boolean {
    const { luck, scenario } = this;
    if (this.isBelieved(teller, listener)) this.hearAgain(teller, listener);
    return happens(luck.draw(luck.keys.stifling, teller, k), scenario['telling.stifling']);
  }

  private countsAsConvinced(listener: number): boolean {
    const { believed } = this.people;
    if (!believed) return true;
    const { scenario } = this;
    const known = scenario['listeners.shareNeeded'] > 0 ? this.contacts.count(listener) : 0;
    return ++believed[listener]! >= rules.believedNeeded(scenario, known);
  }

  private stayUnmoved(listener: number): void {
    if (this.people.stage(listener) === UNAWARE) this.people.enter(listener, UNMOVED, true);
  }

  private convince(listener: number, teller: number): void {
    const { people } = this;
    const isGood = people.isGood(teller);
    const reaction = this.onlyReaction || this.settledReaction(listener);
    const isMoved = reaction !== rules.NONE && (reaction !== rules.VERIFY || this.isCurious(listener));
    if (!isMoved) return this.stayUnmoved(listener);
    this.takeVersion(listener, teller);
    if (reaction === rules.ACT) return this.act(listener, isGood);
    if (people.since) people.since[listener] = this.day;
    if (reaction === rules.FORGET) return people.enter(listener, DORMANT, isGood);
    if (reaction === rules.VERIFY) return people.enter(listener, PLANNING, isGood, true);
    people.enter(listener, RELAYING, isGood);
    people.startTelling(listener);
  }

  private settledReaction(listener: number): number {
    const { luck } = this;
    const draws = this.weights.map((_, which) => luck.draw(luck.keys.reaction, listener, which));
    return rules.settleReaction(draws, this.weights);
  }

  private isCurious(listener: number): boolean {
    const { luck, scenario } = this;
    return happens(luck.draw(luck.keys.curiosity, listener, 0), scenario['listeners.curiosity']);
  }

  /** A listener holds the teller's version from now on, one retelling further. */
  private takeVersion(listener: number, teller: number): void {
    const { people } = this;
    people.hold(listener, people.hop[teller]! + 1, people.generation[teller]! + 1);
  }

  /** A good story makes somebody plan a visit; a bad one makes them stay away and warn others. */
  act(person: number, isGood: boolean): void {
    const { people } = this;
    people.since![person] = this.day;
    people.enter(person, isGood ? PLANNING : WARNED, isGood);
    if (!isGood) people.startTelling(person);
  }

  /** A believed telling to somebody who already holds a story. */
  private hearAgain(teller: number, listener: number): void {
    const { people, luck, scenario } = this;
    const stage = people.stage(listener);
    const isGood = people.isGood(teller);
    if (stage === DORMANT && people.since) {
      const days = this.day - people.since[listener]!;
      const chance = scenario['memory.recall'] * rules.memoryStrength(scenario['memory.keep'], days);
      if (!happens(luck.draw(luck.keys.recall, teller, listener), chance)) return;
    } else {
      const mayTurn = stage === PLANNING && !people.isVerifier(listener) && people.isGood(listener);
      if (!mayTurn || isGood) return;
      if (!happens(luck.draw(luck.keys.badNews, teller, listener), scenario['listeners.badNewsWins'])) return;
    }
    this.takeVersion(listener, teller);
    this.act(listener, isGood);
  }
}
