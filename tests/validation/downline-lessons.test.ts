import { describe, expect, it } from 'vitest';
import { BUILDER, FIRST_ORDER, LATER_ORDER } from '../../src/model/downline/codes.ts';
import { presetScenario, presetById, twinScenario } from '../../src/model/scenario/presets/index.ts';
import { SELLING_PRESETS, type SellingPresetId } from '../../src/model/scenario/presets/selling/index.ts';
import { checkValues } from '../../src/model/scenario/checks/validation.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { sentenceSlips } from '../words/sentence.ts';
import { sellingPresets as english } from '../../src/words/en/selling-presets.ts';
import { sellingPresets as french } from '../../src/words/fr/selling-presets.ts';
import { isWhole } from '../whole.ts';
import { sold, teamSizes } from './pure-downline.ts';
import { mean } from './statistics.ts';

const SEEDS = Array.from({ length: isWhole ? 200 : 20 }, (_, index) => `lesson#${index}`);

type Sold = ReturnType<typeof sold>;

const own = (id: SellingPresetId): Scenario => presetScenario(presetById(id)!);
const twin = (id: SellingPresetId): Scenario => twinScenario(presetById(id)!);
const runs = (scenario: Scenario): Sold[] => SEEDS.map((seed) => sold(scenario, seed));

/** What a measure says of both towns of each pair with the same luck. */
function pairsOf<Of>(id: SellingPresetId, measure: (run: Sold, other: Sold) => Of): [own: Of, twin: Of][] {
  return SEEDS.map((seed) => {
    const [one, other] = [sold(own(id), seed), sold(twin(id), seed)];
    return [measure(one, other), measure(other, one)];
  });
}

/** The share of runs, or of pairs, in which something holds: between `0` and `1`. */
const shareWhere = <Of>(all: readonly Of[], holds: (one: Of) => boolean): number =>
  all.filter(holds).length / all.length;

function firstOrders({ business: { ledger } }: Sold): number {
  let count = 0;
  for (let entry = 0; entry < ledger.length; entry++) if (ledger.whatOf(entry) === FIRST_ORDER) count++;
  return count;
}

describe('a preset about selling', () => {
  it.each(SELLING_PRESETS.map((preset) => [preset.id, preset] as const))(
    '%s is valid, as its twin is',
    (_, preset) => {
      for (const scenario of [presetScenario(preset), twinScenario(preset)])
        expect(checkValues({ ...scenario }).faults).toEqual([]);
    },
  );

  it.each([
    ['en', english],
    ['fr', french],
  ] as const)('has words in %s', (language, words) => {
    expect(Object.keys(words)).toEqual(SELLING_PRESETS.map(({ id }) => id));
    const texts = Object.values(words).flatMap(({ title, lesson, watch }) => [`${title}.`, lesson, watch]);
    expect(texts.flatMap((text) => sentenceSlips(text, language))).toEqual([]);
  });
});

describe('the lesson of', () => {
  it('the customers’ plan: few lose, and the middle one gains', () => {
    const outcomes = runs(own('customers-plan')).map(({ outcome }) => outcome);
    // Some thirteen join to earn in a run: one more or less is 8 %, so “few” is claimed of most runs.
    expect(mean(outcomes.map(({ lost }) => lost!))).toBeLessThan(0.12);
    expect(shareWhere(outcomes, ({ lost }) => lost! < 0.2)).toBeGreaterThan(0.85);
    for (const { earned, pay, members } of outcomes) {
      expect(earned.p50).toBeGreaterThan(0);
      expect(pay.fromCustomers).toBeGreaterThan(0.8);
      expect(members).toBeLessThan(150);
    }
  });

  it('the recruits’ plan: nearly all lose, and the first month looks good', () => {
    for (const { outcome } of runs(own('recruits-plan'))) {
      expect(outcome.lost).toBeGreaterThan(0.9);
      expect(outcome.byMonth.median[0]).toBeGreaterThan(0);
      expect(outcome.byMonth.median[2]).toBeLessThan(0);
    }
  });

  it('the recruits’ plan: a bigger town does not help', () => {
    const shares = [500, 1000, 4000].map((people) =>
      mean(
        SEEDS.slice(0, isWhole ? 40 : 8).map(
          (seed) => sold({ ...own('recruits-plan'), people }, seed).outcome.lost!,
        ),
      ),
    );
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.06);
  });

  it('the eight-ball: the same share loses, three levels deeper', () => {
    for (const [scenario, depth] of [
      [own('eight-ball'), 10],
      [twin('eight-ball'), 13],
    ] as const)
      expect(sold(scenario).outcome.lost).toBe(1 - (2 ** (depth - 2) - 1) / (2 ** (depth + 1) - 1));
  });

  it('one in ten: half recruit nobody and one in ten leads ten, however slow', () => {
    for (const scenario of [own('one-in-ten'), twin('one-in-ten')]) {
      const few = SEEDS.slice(0, isWhole ? 60 : 10).map((seed) => sold(scenario, seed));
      expect(mean(few.map(({ outcome }) => outcome.recruitedNobody!))).toBeCloseTo(0.5, 1);
      const leading = few.map(({ books }) => teamSizes(books).filter((size) => size >= 10).length / 1000);
      expect(Math.abs(mean(leading) - 0.1)).toBeLessThan(0.01);
    }
  });

  it('what they are told: the truth recruits less than two thirds', () => {
    for (const [claimed, honest] of pairsOf('what-they-are-told', ({ outcome }) => outcome.members))
      expect(honest).toBeLessThan((2 / 3) * claimed);
  });

  it('not at a funeral: tact keeps goodwill, and sells more', () => {
    const told = (run: Sold) => ({ goodwill: run.outcome.goodwill!, orders: firstOrders(run) });
    for (const [nerve, tact] of pairsOf('not-at-a-funeral', told)) {
      expect(tact.goodwill).toBeGreaterThan(nerve.goodwill);
      expect(tact.orders).toBeGreaterThan(nerve.orders);
    }
  });

  it('one bad apple: the honest in business in both runs sell less, in nine of ten pairs and more', () => {
    const pairs = pairsOf('one-bad-apple', soldByHonest);
    expect(mean(pairs.map(([ripple, none]) => ripple / none))).toBeLessThan(0.9);
    expect(shareWhere(pairs, ([ripple, none]) => ripple < none)).toBeGreaterThan(0.9);
  });

  it('overnight: fewer members are kept where people know few besides', () => {
    const kept = (id: 'own' | 'twin', seed: string) => {
      const scenario = id === 'own' ? own('overnight') : twin('overnight');
      const undisturbed = sold({ ...scenario, events: [] }, seed).outcome.members;
      return sold(scenario, seed).outcome.members / undisturbed;
    };
    for (const seed of SEEDS.slice(0, isWhole ? 60 : 8))
      expect(kept('own', seed)).toBeLessThan(kept('twin', seed));
  });

  it('flat or many levels: as much is sold, and the best-paid hundredth gets a tenth', () => {
    const told = (run: Sold) => ({ orders: firstOrders(run), top: run.outcome.topPercent ?? 0 });
    const pairs = pairsOf('flat-or-many-levels', told);
    const ratios = pairs.map(([levels, flat]) => levels.orders / flat.orders);
    expect(Math.abs(mean(ratios) - 1)).toBeLessThan(0.02);
    expect(shareWhere(ratios, (ratio) => Math.abs(ratio - 1) < 0.1)).toBeGreaterThan(0.9);
    expect(mean(pairs.map(([levels]) => levels.top))).toBeGreaterThan(0.1);
  });

  it('somebody to ask: fewer leave', () => {
    for (const [supported, alone] of pairsOf('somebody-to-ask', ({ outcome }) => outcome.left))
      expect(supported).toBeLessThan(alone);
  });
});

/** What builders sold who were trained and joined to earn in both runs. */
function soldByHonest({ business }: Sold, other: Sold): number {
  const { ledger, books, pitchers } = business;
  const isHonest = (person: number) =>
    person >= 0 &&
    [books, other.books].every(({ joinedAs }) => joinedAs[person] === BUILDER) &&
    pitchers.isTrained[person] === 1 &&
    other.business.pitchers.isTrained[person] === 1;
  let count = 0;
  for (let entry = 0; entry < ledger.length; entry++) {
    const isOrder = [FIRST_ORDER, LATER_ORDER].includes(ledger.whatOf(entry));
    if (isOrder && isHonest(ledger.whoOf(entry))) count++;
  }
  return count;
}
