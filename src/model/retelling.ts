import type { Journal } from './journal.ts';
import { ONLINE, type Population } from './population.ts';
import { asNormal, happens, type Luck } from './random.ts';
import { driftFacet, type Drift } from './rules.ts';
import type { Scenario } from './scenario.ts';
import { FACET_COUNT, LOST, lostFacets, valence12, type Story } from './story.ts';

/** A version that has reached somebody, where it comes from, and its feeling. */
export interface Received {
  parent: number;
  readonly story: Story;
  isGood: boolean;
}

/** What becomes of a story on its way from one person to another. */
export class Retelling {
  /** True once the same two people can have met before; until then no event to come may touch anybody's luck. */
  mayHaveMet: boolean;
  private drift: Drift;
  private readonly heard: Received = { parent: 0, story: new Int16Array(FACET_COUNT), isGood: true };
  private readonly facetKeys: readonly number[];
  private readonly mutationKeys: readonly number[];

  constructor(
    private scenario: Scenario,
    private readonly luck: Luck,
    private readonly people: Population,
    private readonly journal: Journal,
  ) {
    this.mayHaveMet = scenario['network.kind'] === 'mixed';
    this.drift = scenario;
    const { driftFood, driftPrice, driftSetting, driftService } = luck.keys;
    this.facetKeys = [driftFood, driftPrice, driftSetting, driftService];
    const { mutateFood, mutatePrice, mutateSetting, mutateService } = luck.keys;
    this.mutationKeys = [mutateFood, mutatePrice, mutateSetting, mutateService];
  }

  /** Retells as a scenario's parameters say from now on. */
  follow(scenario: Scenario): void {
    this.scenario = scenario;
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
    const { heard, luck, people, drift } = this;
    const { story } = heard;
    heard.parent = people.entry(teller);
    // When the last detail is gone, the last feeling stays.
    heard.isGood = people.isGood(teller);
    if (people.lost(teller) === FACET_COUNT) {
      story.fill(LOST);
      return heard;
    }
    this.journal.story(heard.parent, story);
    const draw = luck.draw(luck.keys.mood, teller, 0);
    const mood = this.scenario['listeners.moodSpread'] * asNormal(draw);
    for (let facet = 0; facet < FACET_COUNT; facet++) {
      if (story[facet] === LOST) continue;
      if (layer === ONLINE && !this.isMutated(listener, teller, k, facet)) continue;
      const luckOfFacet = this.between(this.facetKeys[facet]!, teller, listener, k);
      story[facet] = driftFacet(drift, story[facet]!, mood, luckOfFacet);
    }
    if (lostFacets(story) < FACET_COUNT) heard.isGood = valence12(story) >= 0;
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
