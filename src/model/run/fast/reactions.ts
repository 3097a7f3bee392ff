import { put } from '../../basics/bit-set.ts';
import type { Network } from '../../network/network.ts';
import {
  CHECKING,
  CONVINCED,
  DISSUADED,
  DORMANT,
  isFinal,
  PLANNING,
  RECALLED,
  RELAYING,
  UNAWARE,
  UNMOVED,
  WARNED,
} from '../../story/stages.ts';
import type { Population } from './population.ts';
import { asUnit, happens, type Luck } from '../../basics/random.ts';
import { Retelling, type Received } from './retelling.ts';
import {
  ACT,
  FORGET,
  NONE,
  REACTIONS,
  RELAY,
  VERIFY,
  memoryStrength,
  reactionWeights,
  settleReaction,
} from '../shared/rules.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { NEVER, type Waiting } from '../shared/waiting.ts';

/** What a listener does who is convinced, or told again what they already hold. */
export class Reactions {
  /** False while an event is to come that may send anybody: then even who holds a final stage may change. */
  canSettle = true;
  /** The only reaction with a weight, for which no race has to be run; 0 when there are several. */
  onlyReaction = 0;
  private day = 0;
  private weights: readonly number[] = [];
  private relayTells = 0;
  private readonly draws = new Float64Array(REACTIONS.length);
  private readonly retelling: Retelling;

  /** @param waits the due days of those who plan a visit, and of those who have forgotten and may be reminded */
  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly luck: Luck,
    private readonly people: Population,
    private readonly waits: { readonly visits: Waiting; readonly reminders: Waiting },
  ) {
    this.retelling = new Retelling(scenario, luck, people);
  }

  startDay(day: number): void {
    this.day = day;
  }

  /**
   * Works out what a scenario's parameters mean from now on.
   * @param canSettle false while an event is to come that sends diners
   */
  follow(scenario: Scenario, canSettle: boolean): void {
    this.scenario = scenario;
    this.canSettle = canSettle;
    this.retelling.follow(scenario);
    this.weights = reactionWeights(scenario);
    const possible = this.weights.flatMap((weight, which) => (weight > 0 ? [which + 1] : []));
    this.onlyReaction = possible.length === 1 ? possible[0]! : 0;
    this.relayTells = scenario['telling.relayTells'];
  }

  /** True once the same two people can have met before: then it matters the how manieth telling one is. */
  get mayHaveMet(): boolean {
    return this.retelling.mayHaveMet;
  }

  /** Notes the first hearing of somebody whom it does not move. */
  stayUnmoved(listener: number, parent: number): void {
    if (this.people.stage(listener) === UNAWARE) this.people.stayUnmoved(listener, parent);
  }

  /** A listener who is convinced by an advertised story reacts. */
  convince(listener: number, received: Received): void {
    this.react(listener, this.settledReaction(listener), received);
  }

  /** A listener whom a telling convinces reacts; what does not move them need not be retold. */
  convinceByWord(listener: number, teller: number, layer: number, k: number): void {
    const reaction = this.settledReaction(listener);
    if (reaction === NONE) this.remainUnmoved(listener, this.people.entries[teller]!);
    else this.react(listener, reaction, this.retelling.retold(listener, teller, layer, k));
  }

  /** What nothing moves stays so: there is nobody less to reach than one whose reaction is none. */
  private remainUnmoved(listener: number, parent: number): void {
    this.stayUnmoved(listener, parent);
    this.settle(listener);
  }

  /** The reaction that the listener's luck and the mix of the day on which they are first convinced settle. */
  private settledReaction(listener: number): number {
    const known = this.people.reaction(listener);
    if (known > 0) return known;
    const reaction = this.drawnReaction(listener);
    this.people.settleReaction(listener, reaction);
    return reaction;
  }

  private drawnReaction(listener: number): number {
    const { luck, weights, draws } = this;
    let reaction = this.onlyReaction;
    if (reaction === 0) {
      const ofListener = luck.ofPerson(luck.keys.reaction, listener);
      for (let which = 0; which < draws.length; which++) draws[which] = luck.onOccasion(ofListener, which);
      reaction = settleReaction(draws, weights);
    }
    if (reaction !== VERIFY) return reaction;
    const draw = luck.draw(luck.keys.curiosity, listener, 0);
    return happens(draw, this.scenario['listeners.curiosity']) ? VERIFY : NONE;
  }

  private react(listener: number, reaction: number, received: Received): void {
    switch (reaction) {
      case ACT:
        return this.act(listener, received, CONVINCED);
      case FORGET:
        return this.forget(listener, received);
      case RELAY:
        return this.tellOn(listener, RELAYING, CONVINCED, received);
      case VERIFY:
        this.people.makeVerifier(listener);
        return this.plan(listener, CHECKING, received);
      default:
        return this.remainUnmoved(listener, received.parent);
    }
  }

  /** A good story makes somebody plan a visit; a bad one makes them stay away and warn others. */
  act(person: number, received: Received, cause: number): void {
    if (received.isGood) this.plan(person, cause, received);
    else this.tellOn(person, WARNED, cause, received);
  }

  private tellOn(person: number, stage: number, cause: number, received: Received): void {
    this.enter(person, stage, cause, received);
    this.people.beginTelling(person, this.relayTells);
    this.settle(person);
  }

  private plan(person: number, cause: number, received: Received): void {
    this.enter(person, PLANNING, cause, received);
    this.wait(person, this.day);
  }

  private forget(person: number, received: Received): void {
    this.enter(person, DORMANT, CONVINCED, received);
    this.people.dormantSince[this.day]!++;
    this.wait(person, this.day);
  }

  /** Everybody who waits does so in the way that holds from today on. */
  waitAnew(): void {
    const { people } = this;
    people.waiting.fill(0);
    for (let person = 0; person < this.network.people; person++) {
      const stage = people.stage(person);
      if (stage === PLANNING || stage === DORMANT) this.wait(person, people.convincedDay(person));
    }
  }

  /** Notes the day on which somebody who plans goes, or who has forgotten is reminded. */
  private wait(person: number, convinced: number): void {
    const { luck, people } = this;
    const isPlanning = people.stage(person) === PLANNING;
    const key = isPlanning ? luck.keys.delay : luck.keys.reminder;
    const patience = asUnit(luck.draw(key, person, 0));
    const waiting = isPlanning ? this.waits.visits : this.waits.reminders;
    const due = waiting.dueDay(convinced, patience);
    people.setDays(person, convinced, due);
    if (due !== NEVER) put(people.waiting, person);
  }

  /** Settles everybody whom no telling can change any more, now that no event will. */
  settleAll(): void {
    const { people } = this;
    for (let person = 0; person < this.network.people; person++) {
      const stage = people.stage(person);
      const isNever = stage === UNMOVED && people.reaction(person) === NONE;
      if (isNever || isFinal(stage)) this.settle(person);
    }
  }

  /** Notes that no telling can change a person any more. */
  settle(person: number): void {
    if (this.canSettle) put(this.people.settled, person);
  }

  /** A believed telling to somebody who already holds a story. */
  hearAgain(listener: number, teller: number, layer: number, k: number): void {
    const { people, luck, scenario } = this;
    const stage = people.stage(listener);
    if (stage === DORMANT) {
      const days = this.day - people.convincedDay(listener);
      const chance = scenario['memory.recall'] * memoryStrength(scenario['memory.keep'], days);
      if (!happens(this.retelling.between(luck.keys.recall, teller, listener, k), chance)) return;
      this.act(listener, this.retelling.retold(listener, teller, layer, k), RECALLED);
    } else if (stage === PLANNING && !people.isVerifier(listener) && people.isGood(listener)) {
      if (
        !happens(
          this.retelling.between(luck.keys.badNews, teller, listener, k),
          scenario['listeners.badNewsWins'],
        )
      )
        return;
      const received = this.retelling.retold(listener, teller, layer, k);
      if (!received.isGood) this.act(listener, received, DISSUADED);
    }
  }

  private enter(person: number, stage: number, cause: number, received: Received): void {
    const { people } = this;
    // Who leaves a wait, by being told again or dissuaded, must not be called when it would have ended.
    if (people.stage(person) > UNMOVED) people.stopWaiting(person);
    people.enter(person, stage, cause, received.parent, received);
  }
}
