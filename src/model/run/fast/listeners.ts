import { isIn } from '../../basics/bit-set.ts';
import { contactCount, type Network } from '../../network/network.ts';
import { UNAWARE, UNMOVED } from '../../story/stages.ts';
import { CLOSE, hearingsOf, ONE_HEARING, stageIn, type Population } from './population.ts';
import { DRAW_RANGE, happens, type Luck } from '../../basics/random.ts';
import type { Reactions } from './reactions.ts';
import { belief, believedNeeded, detail, freshness } from '../shared/rules.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { FACET_COUNT } from '../../story/story.ts';

/** How many hearings' freshness is worked out beforehand. */
export const KNOWN_FRESHNESS = 256;

/** Some tellers: who they are, the facets that their versions have lost, and from {@link Listeners.beliefOf}. */
interface Tellers {
  readonly tellers: Int32Array;
  readonly lost: Int32Array;
  readonly beliefs: Int32Array;
}

/** What a telling does to whom it is told. */
export class Listeners {
  private readonly freshness = new Float64Array(KNOWN_FRESHNESS);
  private readonly detail = new Float64Array(FACET_COUNT + 1);
  /** What a draw has to be below for a friend's telling to be believed, by lost facets and then by hearings. */
  readonly chances: Float64Array;
  private trust = 0;

  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly luck: Luck,
    private readonly people: Population,
    readonly reactions: Reactions,
  ) {
    this.chances = people.memory.list(Float64Array, (FACET_COUNT + 1) * KNOWN_FRESHNESS);
  }

  /** Works out what a scenario's parameters mean for the tellings from now on. */
  follow(scenario: Scenario): void {
    this.scenario = scenario;
    for (let heard = 0; heard < KNOWN_FRESHNESS; heard++)
      this.freshness[heard] = freshness(scenario['ties.fatigue'], heard);
    for (let lost = 0; lost <= FACET_COUNT; lost++)
      this.detail[lost] = detail(scenario['listeners.wantDetail'], lost / FACET_COUNT);
    this.trust = scenario['ties.closeTrust'];
    this.chances.forEach((_, at) => {
      const lost = this.detail[Math.floor(at / KNOWN_FRESHNESS)]!;
      this.chances[at] = belief(this.trust, 1, this.freshness[at % KNOWN_FRESHNESS]!, lost) * DRAW_RANGE;
    });
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
    const flags = this.people.countHearing(listener);
    const chance = belief(trust, sincerity, this.freshnessAfter(hearingsOf(flags)), this.detail[lost]!);
    const draw = this.luck.onOccasion(beliefOf, listener);
    const isBelieved = happens(this.reactions.mayHaveMet ? this.luck.again(draw, k) : draw, chance);
    this.take(listener, teller, layer, k, stageIn(flags), isBelieved);
  }

  /**
   * Many tellings where all that one needs is who tells whom, in one loop: what {@link hear} does, with every chance
   * worked out beforehand.
   * @param slots of a telling: the place of its teller in the lists that follow
   */
  hearAll(
    count: number,
    listeners: Int32Array,
    slots: Int32Array,
    { tellers, lost, beliefs }: Tellers,
  ): void {
    const { luck, chances } = this;
    const { flags, settled } = this.people;
    for (let at = 0; at < count; at++) {
      const listener = listeners[at]!;
      const slot = slots[at]!;
      if (isIn(settled, listener) === 1) continue;
      const before = flags[listener]!;
      const hearings = hearingsOf(before);
      if (hearings >= KNOWN_FRESHNESS) {
        this.hear(listener, tellers[slot]!, CLOSE, 0, this.trust, 1, lost[slot]!, beliefs[slot]!);
        continue;
      }
      flags[listener] = before + ONE_HEARING;
      const isBelieved =
        luck.onOccasion(beliefs[slot]!, listener) < chances[lost[slot]! * KNOWN_FRESHNESS + hearings]!;
      this.take(listener, tellers[slot]!, CLOSE, 0, stageIn(before), isBelieved);
    }
  }

  /** What a telling does to somebody at a stage. */
  private take(
    listener: number,
    teller: number,
    layer: number,
    k: number,
    stage: number,
    isBelieved: boolean,
  ): void {
    if (stage > UNMOVED) {
      if (isBelieved) this.reactions.hearAgain(listener, teller, layer, k);
    } else if (isBelieved && this.countsAsConvinced(listener)) {
      this.reactions.convinceByWord(listener, teller, layer, k);
    } else if (stage === UNAWARE) this.reactions.stayUnmoved(listener, this.people.entries[teller]!);
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
}
