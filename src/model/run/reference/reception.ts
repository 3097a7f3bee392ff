import type { Journal } from '../../journal/journal.ts';
import { contactCount, type Network } from '../../network/network.ts';
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
import { asNormal, happens, type Luck } from '../../basics/random.ts';
import * as rules from '../shared/rules.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { FACET_COUNT, LOST, lostFacets, valence12, type Story } from '../../story/story.ts';
import type { Fact, Probe } from './probe.ts';

/** The keys of the draws that decide what passes between two people. */
export interface MeetingDraws {
  readonly belief: number;
  readonly recall: number;
  readonly badNews: number;
  /** One for each facet. */
  readonly drift: readonly number[];
  readonly mutate: readonly number[];
}

/** One person speaking to one other about the place. */
export interface Meeting {
  readonly teller: number;
  readonly listener: number;
  readonly layer: Layer;
  /** The how manieth of the teller's, from 0. */
  readonly k: number;
  readonly draws: MeetingDraws;
  /** True where the same two can have met before. */
  readonly mayHaveMet: boolean;
}

/** The draw for what happens between two people: their k-th meeting, where they can meet again. */
export const between = (luck: Luck, { teller, listener, k, mayHaveMet }: Meeting, key: number): number =>
  mayHaveMet ? luck.drawAgain(key, teller, listener, k) : luck.draw(key, teller, listener);

/** What hearing about the place does to a listener: what arrives, whether it is enough, and how they react. */
export class Reception {
  private readonly journal: Journal;
  private day = 0;
  private readonly heard: Story = new Int16Array(FACET_COUNT);
  private readonly nothing: Story = new Int16Array(FACET_COUNT).fill(LOST);

  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly luck: Luck,
    private readonly people: Population,
    private readonly probe: Probe | null,
  ) {
    this.journal = people.journal;
  }

  /** @param scenario as it is after the day's events */
  startDay(day: number, scenario: Scenario): void {
    this.day = day;
    this.scenario = scenario;
  }

  /** What somebody makes of what they were told, and believe or not. @returns true where it was old news */
  hear(meeting: Meeting, isBelieved: boolean): boolean {
    const { people } = this;
    const { listener, teller } = meeting;
    if (people.hasStory(listener)) {
      if (isBelieved) this.hearAgain(meeting);
      return true;
    }
    if (isBelieved && this.countsAsConvinced(listener)) this.convince(listener, this.retold(meeting));
    else this.stayUnmoved(listener, people.entry[teller]!);
    return false;
  }

  /** What the listener receives: the teller's version after one retelling, spoken or copied. */
  private retold(meeting: Meeting): Received {
    const { luck, scenario, heard } = this;
    const { teller, layer } = meeting;
    const parent = this.people.entry[teller]!;
    const mood = scenario['listeners.moodSpread'] * asNormal(luck.draw(luck.keys.mood, teller, 0));
    this.journal.story(parent, heard);
    for (let facet = 0; facet < FACET_COUNT; facet++) {
      if (layer === 'online' && !this.isMutated(meeting, facet)) continue;
      heard[facet] = rules.driftFacet(
        scenario,
        heard[facet]!,
        mood,
        between(luck, meeting, meeting.draws.drift[facet]!),
      );
    }
    // When the last detail is gone, the last feeling stays.
    const isGood = lostFacets(heard) === FACET_COUNT ? this.journal.isGood(parent) : valence12(heard) >= 0;
    return { parent, story: heard, isGood };
  }

  /** True when an online copy of a facet drifts as a spoken retelling would. */
  private isMutated(meeting: Meeting, facet: number): boolean {
    return happens(
      between(this.luck, meeting, meeting.draws.mutate[facet]!),
      this.scenario['online.mutation'],
    );
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
  private hearAgain(meeting: Meeting): void {
    const { people, luck, scenario } = this;
    const { listener } = meeting;
    const stage = people.stage[listener];
    if (stage === DORMANT) {
      const days = this.day - people.convincedDay[listener]!;
      const chance = scenario['memory.recall'] * rules.memoryStrength(scenario['memory.keep'], days);
      const isMoved = happens(between(luck, meeting, meeting.draws.recall), chance);
      const received = this.retold(meeting);
      this.note(listener, () => ({ kind: 'recalled', chance, isMoved, isGood: received.isGood }));
      if (isMoved) this.act(listener, received, RECALLED);
    } else if (
      stage === PLANNING &&
      people.isVerifier[listener] === 0 &&
      this.journal.isGood(people.entry[listener]!)
    ) {
      const received = this.retold(meeting);
      if (received.isGood) return;
      const chance = scenario['listeners.badNewsWins'];
      const isMoved = happens(between(luck, meeting, meeting.draws.badNews), chance);
      this.note(listener, () => ({ kind: 'dissuaded', chance, isMoved }));
      if (isMoved) this.act(listener, received, DISSUADED);
    }
  }

  private enter(person: number, stage: number, cause: number, received: Received): void {
    this.people.convincedDay[person] = this.day;
    this.people.enter(person, stage, cause, received);
  }

  private note(person: number, fact: () => Fact): void {
    this.probe?.note(person, this.day, fact);
  }
}
