import { ONLINE, type Population } from './population.ts';
import { asNormal, happens, type Luck } from '../../basics/random.ts';
import { driftFacet, type Drift } from '../shared/rules.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { FACET_COUNT, LOST, packed, unpack, type Story, type Version } from '../../story/story.ts';

/** A version that has reached somebody, and where it comes from. */
export interface Received extends Version {
  parent: number;
}

/** What becomes of a story on its way from one person to another. */
export class Retelling {
  /** True once the same two people can have met before; until then no event to come may touch anybody's luck. */
  mayHaveMet: boolean;
  private drift: Drift;
  private readonly heard: Received = { first: 0, second: 0, isGood: true, parent: 0 };
  private readonly story: Story = new Int16Array(FACET_COUNT);
  private readonly moodKey: number;
  private readonly facetKeys: Int32Array;
  private readonly mutationKeys: Int32Array;
  private moodSpread = 0;

  constructor(
    private scenario: Scenario,
    private readonly luck: Luck,
    private readonly people: Population,
  ) {
    this.mayHaveMet = scenario['network.kind'] === 'mixed';
    this.drift = scenario;
    const { driftFood, driftPrice, driftSetting, driftService } = luck.keys;
    this.facetKeys = Int32Array.of(driftFood, driftPrice, driftSetting, driftService);
    this.moodKey = luck.keys.mood;
    const { mutateFood, mutatePrice, mutateSetting, mutateService } = luck.keys;
    this.mutationKeys = Int32Array.of(mutateFood, mutatePrice, mutateSetting, mutateService);
  }

  /** Retells as a scenario's parameters say from now on. */
  follow(scenario: Scenario): void {
    this.scenario = scenario;
    this.moodSpread = scenario['listeners.moodSpread'];
    this.mayHaveMet ||= scenario['telling.repeats'];
    // An object of its own, always of the same shape, is read much faster than a scenario.
    this.drift = {
      'drift.loss': scenario['drift.loss'],
      'drift.sharpening': scenario['drift.sharpening'],
      'drift.assimilation': scenario['drift.assimilation'],
      'drift.noise': scenario['drift.noise'],
      'drift.flip': scenario['drift.flip'],
    };
  }

  /** What the listener receives: the teller's version after one retelling, spoken or copied; overwritten by the next. */
  retold(listener: number, teller: number, layer: number, k: number): Received {
    const { heard, story, luck, people } = this;
    heard.parent = people.entries[teller]!;
    // When the last detail is gone, the last feeling stays.
    heard.isGood = people.isGood(teller);
    heard.first = people.versions[teller * 2]!;
    heard.second = people.versions[teller * 2 + 1]!;
    if (people.lost(teller) === FACET_COUNT) return heard;
    unpack(heard, story);
    const mood = this.moodSpread * asNormal(luck.draw(this.moodKey, teller, 0));
    let sum = 0;
    let lost = 0;
    for (let facet = 0; facet < FACET_COUNT; facet++) {
      let feeling = story[facet]!;
      if (feeling !== LOST && (layer !== ONLINE || this.isMutated(listener, teller, k, facet))) {
        feeling = driftFacet(
          this.drift,
          feeling,
          mood,
          this.between(this.facetKeys[facet]!, teller, listener, k),
        );
        story[facet] = feeling;
      }
      if (feeling === LOST) lost++;
      else sum += feeling;
    }
    heard.first = packed(story[0]!, story[1]!);
    heard.second = packed(story[2]!, story[3]!);
    if (lost < FACET_COUNT) heard.isGood = sum >= 0;
    return heard;
  }

  /** True when an online copy of a facet drifts as a spoken retelling would. */
  private isMutated(listener: number, teller: number, k: number, facet: number): boolean {
    const draw = this.between(this.mutationKeys[facet]!, teller, listener, k);
    return happens(draw, this.scenario['online.mutation']);
  }

  /** The draw for what happens between two people: their k-th telling, where they can meet again. */
  between(key: number, teller: number, listener: number, k: number): number {
    const draw = this.luck.draw(key, teller, listener);
    return this.mayHaveMet ? this.luck.again(draw, k) : draw;
  }
}
