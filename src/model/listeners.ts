import { put } from './bits.ts';
import type { Journal } from './journal.ts';
import { contactCount, type Network } from './network.ts';
import {
  CHECKING,
  CONVINCED,
  DISSUADED,
  DORMANT,
  HEARD,
  isFinal,
  PLANNING,
  RECALLED,
  RELAYING,
  UNAWARE,
  UNMOVED,
  WARNED,
} from './people.ts';
import { hearingsOf, stageIn, type Population } from './population.ts';
import { asUnit, happens, type Luck } from './random.ts';
import { Retelling, type Received } from './retelling.ts';
import {
  ACT,
  FORGET,
  NONE,
  REACTIONS,
  RELAY,
  VERIFY,
  belief,
  believedNeeded,
  detail,
  freshness,
  memoryStrength,
  reactionWeights,
  settleReaction,
} from './rules.ts';
import type { Scenario } from './scenario.ts';
import { FACET_COUNT, LOST, type Story } from './story.ts';
import { NEVER, type Waiting } from './waiting.ts';

/** How many hearings' freshness is worked out beforehand. */
const KNOWN_FRESHNESS = 256;

/** What a telling does to whom it is told. */
export class Listeners {
  /** False while an event is to come that may send anybody: then even who holds a final stage may change. */
  private canSettle = true;
  private day = 0;
  private weights: readonly number[] = [];
  /** The only reaction with a weight, for which no race has to be run; 0 when there are several. */
  private onlyReaction = 0;
  private readonly freshness = new Float64Array(KNOWN_FRESHNESS);
  private readonly detail = new Float64Array(FACET_COUNT + 1);
  private readonly reactionDraws = new Float64Array(REACTIONS.length);
  private readonly nothing: Story = new Int16Array(FACET_COUNT).fill(LOST);
  private readonly retelling: Retelling;

  /** @param waits the due days of those who plan a visit, and of those who have forgotten and may be reminded */
  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly luck: Luck,
    private readonly people: Population,
    journal: Journal,
    private readonly waits: { readonly visits: Waiting; readonly reminders: Waiting },
  ) {
    this.retelling = new Retelling(scenario, luck, people, journal);
  }

  startDay(day: number): void {
    this.day = day;
  }

  /**
   * Works out what a scenario's parameters mean for the tellings from now on.
   * @param canSettle false while an event is to come that sends diners
   */
  follow(scenario: Scenario, canSettle: boolean): void {
    this.scenario = scenario;
    this.canSettle = canSettle;
    this.retelling.follow(scenario);
    this.weights = reactionWeights(scenario);
    const possible = this.weights.flatMap((weight, which) => (weight > 0 ? [which + 1] : []));
    this.onlyReaction = possible.length === 1 ? possible[0]! : 0;
    for (let heard = 0; heard < KNOWN_FRESHNESS; heard++)
      this.freshness[heard] = freshness(scenario['ties.fatigue'], heard);
    for (let lost = 0; lost <= FACET_COUNT; lost++)
      this.detail[lost] = detail(scenario['listeners.wantDetail'], lost / FACET_COUNT);
  }

  /** True once the same two people can have met before: then it matters the how manieth telling one is. */
  get mayHaveMet(): boolean {
    return this.retelling.mayHaveMet;
  }

  /** The part of the draw for belief that is the same for all tellings of a teller. */
  beliefOf(teller: number): number {
    return this.luck.ofPerson(this.luck.keys.belief, teller);
  }

  /**
   * One telling: counts it and, where it is believed, moves the listener.
   * @param trust of the tie, 0 … 1
   * @param sincerity 1, or what is left of it for a paid teller who is found out
   * @param lost facets that the teller's version has lost
   * @param beliefOf from {@link beliefOf}
   * @param k the how manieth of the teller's it is
   */
  hear(
    listener: number,
    teller: number,
    layer: number,
    k: number,
    trust: number,
    sincerity: number,
    lost: number,
    beliefOf: number,
  ): void {
    const { people } = this;
    const flags = people.countHearing(listener);
    const chance = belief(trust, sincerity, this.freshnessAfter(hearingsOf(flags)), this.detail[lost]!);
    const draw = this.luck.onOccasion(beliefOf, listener);
    const isBelieved = happens(this.mayHaveMet ? this.luck.again(draw, k) : draw, chance);
    const stage = stageIn(flags);
    if (stage > UNMOVED) {
      if (isBelieved) this.hearAgain(listener, teller, layer, k);
    } else if (isBelieved && this.countsAsConvinced(listener)) {
      this.convinceByWord(listener, teller, layer, k);
    } else if (stage === UNAWARE) this.stayUnmoved(listener, people.entry(teller));
  }

  private freshnessAfter(hearings: number): number {
    if (hearings < KNOWN_FRESHNESS) return this.freshness[hearings]!;
    return freshness(this.scenario['ties.fatigue'], hearings);
  }

  /** Counts one more believed telling (or advertisement); true when there are enough to convince. */
  countsAsConvinced(listener: number): boolean {
    const { believed } = this.people;
    if (!believed) return true;
    const count = ++believed[listener]!;
    return count >= believedNeeded(this.scenario, contactCount(this.network, listener));
  }

  /** Notes the first hearing of somebody whom it does not move. */
  stayUnmoved(listener: number, parent: number): void {
    if (this.people.stage(listener) !== UNAWARE) return;
    this.people.enter(listener, UNMOVED, HEARD, parent, this.nothing, true);
  }

  /** A listener who is convinced by an advertised story reacts. */
  convince(listener: number, received: Received): void {
    this.react(listener, this.settledReaction(listener), received);
  }

  /** A listener whom a telling convinces reacts; what does not move them need not be retold. */
  private convinceByWord(listener: number, teller: number, layer: number, k: number): void {
    const reaction = this.settledReaction(listener);
    if (reaction === NONE) this.remainUnmoved(listener, this.people.entry(teller));
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
    const { luck, weights, reactionDraws } = this;
    let reaction = this.onlyReaction;
    if (reaction === 0) {
      const ofListener = luck.ofPerson(luck.keys.reaction, listener);
      for (let which = 0; which < reactionDraws.length; which++)
        reactionDraws[which] = luck.onOccasion(ofListener, which);
      reaction = settleReaction(reactionDraws, weights);
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
    this.people.startTelling(person, this.scenario['telling.relayTells']);
    this.settle(person);
  }

  private plan(person: number, cause: number, received: Received): void {
    this.enter(person, PLANNING, cause, received);
    this.wait(person);
  }

  private forget(person: number, received: Received): void {
    this.enter(person, DORMANT, CONVINCED, received);
    this.people.dormantSince[this.day]!++;
    this.wait(person);
  }

  /** Everybody who waits does so in the way that holds from today on. */
  waitAnew(): void {
    const { people } = this;
    people.waiting.fill(0);
    for (let person = 0; person < this.network.people; person++) {
      const stage = people.stage(person);
      if (stage === PLANNING || stage === DORMANT) this.wait(person);
    }
  }

  /** Notes the day on which somebody who plans goes, or who has forgotten is reminded. */
  private wait(person: number): void {
    const { luck, people } = this;
    const isPlanning = people.stage(person) === PLANNING;
    const key = isPlanning ? luck.keys.delay : luck.keys.reminder;
    const patience = asUnit(luck.draw(key, person, 0));
    const waiting = isPlanning ? this.waits.visits : this.waits.reminders;
    const convinced = people.convincedDay(person);
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
  private hearAgain(listener: number, teller: number, layer: number, k: number): void {
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

  private enter(person: number, stage: number, cause: number, { parent, story, isGood }: Received): void {
    const { people } = this;
    // Who leaves a wait, by being told again or dissuaded, must not be called when it would have ended.
    people.stopWaiting(person);
    people.enter(person, stage, cause, parent, story, isGood);
    people.setDays(person, this.day, NEVER);
  }
}
