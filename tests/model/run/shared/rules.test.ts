import { describe, expect, it } from 'vitest';
import { asUnit, Luck } from '../../../../src/model/basics/random.ts';
import {
  ACT,
  belief,
  believedNeeded,
  detail,
  driftFacet,
  freshness,
  FORGET,
  liveFacet,
  memoryStrength,
  NONE,
  promiseFacet,
  REACTIONS,
  reactionWeights,
  RELAY,
  satisfaction,
  settleReaction,
  tellingsOfDay,
  VERIFY,
} from '../../../../src/model/run/shared/rules.ts';
import type { ScenarioPatch } from '../../../../src/model/scenario/scenario.ts';
import { asFacet, FULL, LOST } from '../../../../src/model/story/story.ts';
import { expectWithin4SE } from '../../../validation/statistics.ts';
import { scenarioWith } from '../../runs.ts';

const luck = new Luck('rules');
const drawsOf = (person: number) => REACTIONS.map((_, which) => luck.draw(luck.keys.reaction, person, which));
const reactionsOf = (weights: readonly number[], people: number) =>
  Array.from({ length: people }, (_, person) => settleReaction(drawsOf(person), weights));

describe('the reaction', () => {
  it('is settled with the chances that the shares give', () => {
    const weights = [0.08, 0.4, 0.15, 0.06, 0.31];
    const reactions = reactionsOf(weights, 40_000);
    weights.forEach((weight, which) => {
      const isThis = reactions.map((reaction) => (reaction === which + 1 ? 1 : 0));
      expectWithin4SE(isThis, weight, 0.003);
    });
  });

  it('never falls on a share of 0, and always on the only one', () => {
    expect([ACT, FORGET, RELAY, VERIFY, NONE]).toEqual([1, 2, 3, 4, 5]);
    for (const reaction of [ACT, FORGET, RELAY, VERIFY, NONE]) {
      const weights = [1, 2, 3, 4, 5].map((which) => (which === reaction ? 1 : 0));
      expect(new Set(reactionsOf(weights, 500))).toEqual(new Set([reaction]));
    }
  });

  it('changes for few when a share grows: .1 more for act, taken from none, changes a tenth, all to act', () => {
    const before = reactionsOf([0.1, 0.4, 0.15, 0.06, 0.29], 5000);
    const after = reactionsOf([0.2, 0.4, 0.15, 0.06, 0.19], 5000);
    const changed = before.flatMap((reaction, person) =>
      reaction === after[person] ? [] : [[reaction, after[person]!] as const],
    );
    expect(changed.length / 5000).toBeGreaterThanOrEqual(0.08);
    expect(changed.length / 5000).toBeLessThanOrEqual(0.2);
    // Somebody who acted acts still; and nobody comes to none.
    expect(changed.every(([from, to]) => from !== ACT && to !== NONE)).toBe(true);
  });

  it('has in none what the shares leave over, and no crumb of rounding', () => {
    const shares = (act: number, forget: number, relay: number, verify: number): ScenarioPatch => ({
      'listeners.act': act,
      'listeners.forget': forget,
      'listeners.relay': relay,
      'listeners.verify': verify,
    });
    expect(reactionWeights(scenarioWith(shares(0.1, 0.2, 0.3, 0.15)))[4]).toBeCloseTo(0.25, 12);
    // .1 + .2 + .6 + .1 misses 1 in binary.
    expect(reactionWeights(scenarioWith(shares(0.1, 0.2, 0.6, 0.1)))[4]).toBe(0);
    expect(reactionWeights(scenarioWith(shares(0.7, 0.1, 0.1, 0.1)))[4]).toBe(0);
  });
});

describe('belief', () => {
  it('is trust × sincerity × freshness × detail', () => {
    expect(belief(0.83, 1, 1, 1)).toBeCloseTo(0.83, 12);
    expect(belief(0.83, 0.26, 1, 1)).toBeCloseTo(0.83 * 0.26, 12);
    expect(belief(0.83, 1, freshness(0.05, 3), 1)).toBeCloseTo(0.83 * 0.95 ** 3, 12);
    expect(belief(0.83, 1, 1, detail(0.3, 0.5))).toBeCloseTo(0.83 * 0.85, 12);
    expect(belief(0.66, 0.5, freshness(0.05, 2), detail(0.3, 1))).toBeCloseTo(0.66 * 0.5 * 0.9025 * 0.7, 12);
  });

  it('is certain when all trust, however often told, without fatigue and with every detail', () => {
    expect(belief(1, 1, freshness(0, 250), detail(0.3, 0))).toBe(1);
  });

  it('needs the larger of a count and a share of the contacts, rounded up', () => {
    const needed = (tellersNeeded: number, shareNeeded: number, contacts: number) =>
      believedNeeded(
        scenarioWith({ 'listeners.tellersNeeded': tellersNeeded, 'listeners.shareNeeded': shareNeeded }),
        contacts,
      );
    expect(needed(1, 0, 10)).toBe(1);
    expect(needed(3, 0.2, 10)).toBe(3);
    expect(needed(1, 0.18, 10)).toBe(2);
    expect(needed(1, 0.21, 10)).toBe(3);
    expect(needed(1, 1, 10)).toBe(10);
    expect(needed(1, 0.5, 0)).toBe(1);
  });

  it('does not ask for one more because of rounding: .07 of 100 is 7, .29 of 100 is 29', () => {
    expect(0.07 * 100).toBeGreaterThan(7);
    for (let percent = 1; percent <= 100; percent++) {
      const scenarioAt = scenarioWith({ 'listeners.shareNeeded': percent / 100 });
      expect(believedNeeded(scenarioAt, 100)).toBe(percent);
    }
  });
});

describe('satisfaction', () => {
  it('is the experience where nothing was expected, or no more than came', () => {
    expect(satisfaction(0.3, null, 2)).toBe(0.3);
    expect(satisfaction(0.3, 0.3, 2)).toBe(0.3);
    expect(satisfaction(0.3, -1, 2)).toBe(0.3);
  });

  it('falls by the letdown for each step that the expectation stands higher', () => {
    expect(satisfaction(0.3, 0.9, 0.5)).toBeCloseTo(0, 12);
    expect(satisfaction(-1, 1, 2)).toBeCloseTo(-5, 12);
    expect(satisfaction(0.3, 0.9, 0)).toBe(0.3);
  });
});

describe('a promise and an experience', () => {
  it('is the place moved towards 1 by the boast', () => {
    expect(promiseFacet(0.6, 0)).toBe(asFacet(0.6));
    expect(promiseFacet(0.6, 0.5)).toBe(asFacet(0.8));
    expect(promiseFacet(-1, 0.5)).toBe(asFacet(0));
    expect(promiseFacet(-1, 1)).toBe(FULL);
  });

  it('is the place itself without variation, and never leaves −1 … 1', () => {
    expect(liveFacet(0.6, 0, 12_345)).toBe(asFacet(0.6));
    for (const draw of [0, 2 ** 31, 2 ** 32 - 1])
      expect(Math.abs(liveFacet(0.9, 2, draw))).toBeLessThanOrEqual(FULL);
    expect(liveFacet(1, 2, 2 ** 32 - 1)).toBe(FULL);
    expect(liveFacet(-1, 2, 0)).toBe(-FULL);
  });

  it('varies about the place with the spread given', () => {
    const lived = Array.from(
      { length: 20_000 },
      (_, person) => liveFacet(0.1, 0.2, luck.draw(luck.keys.experience, person, 0)) / FULL,
    );
    expectWithin4SE(lived, 0.1, 0.002);
    const squares = lived.map((feeling) => (feeling - 0.1) ** 2);
    expectWithin4SE(squares, 0.04, 0.001);
  });
});

/** Facets are whole steps, and each rounding may miss one. */
const expectFeeling = (facet: number | undefined, feeling: number): void => {
  expect(Math.abs(facet! - feeling * FULL)).toBeLessThanOrEqual(2);
};

describe('drift', () => {
  const still = scenarioWith({
    'drift.loss': 0,
    'drift.sharpening': 0,
    'drift.assimilation': 0,
    'drift.noise': 0,
    'drift.flip': 0,
  });
  const draws = Array.from({ length: 20_000 }, (_, at) => luck.draw(luck.keys.driftFood, at, 0));
  const drifted = (changes: ScenarioPatch, feeling: number, mood = 0) =>
    draws.map((draw) => driftFacet({ ...still, ...changes }, asFacet(feeling), mood, draw));

  it('leaves a facet as it is when nothing acts, and a lost one lost', () => {
    for (const feeling of [-1, -0.3, 0, 0.7, 1])
      expect(new Set(drifted({}, feeling))).toEqual(new Set([asFacet(feeling)]));
    expect(driftFacet(scenarioWith({}), LOST, 1, 77)).toBe(LOST);
  });

  it('loses with the chance given, always at 1', () => {
    const lost = drifted({ 'drift.loss': 0.2 }, 0.5).map((facet) => (facet === LOST ? 1 : 0));
    expectWithin4SE(lost, 0.2, 0.003);
    expect(new Set(drifted({ 'drift.loss': 1, 'drift.flip': 1 }, 0.5))).toEqual(new Set([LOST]));
  });

  it('sharpens, then bends to the mood, in this order', () => {
    const changes = { 'drift.sharpening': 0.5, 'drift.assimilation': 0.25 };
    expectFeeling(drifted(changes, 0.4, -1)[0], 0.75 * 0.6 - 0.25);
    expectFeeling(drifted(changes, -0.4, 0.6)[0], 0.75 * -0.6 + 0.15);
    expect(drifted({ 'drift.assimilation': 1 }, 0.9, -0.3)[0]).toBe(asFacet(-0.3));
  });

  it('cuts to −1 … 1 only after the noise, and flips what was cut', () => {
    // Sharpened to 1.8 and bent half-way to −1: .4; a cut in between would have given 0.
    const bent = { 'drift.sharpening': 1, 'drift.assimilation': 0.5 };
    expectFeeling(drifted(bent, 0.9, -1)[0], 0.4);
    expect(drifted({ 'drift.sharpening': 1 }, 0.9)[0]).toBe(FULL);
    expect(drifted({ 'drift.sharpening': 1, 'drift.flip': 1 }, 0.9)[0]).toBe(-FULL);
  });

  it('flips with the chance given, of what is not lost', () => {
    const facets = drifted({ 'drift.loss': 0.4, 'drift.flip': 0.3 }, 0.5).filter((facet) => facet !== LOST);
    expect(new Set(facets)).toEqual(new Set([asFacet(0.5), -asFacet(0.5)]));
    expectWithin4SE(
      facets.map((facet) => (facet < 0 ? 1 : 0)),
      0.3,
      0.005,
    );
  });

  it('adds noise of the spread given', () => {
    const noises = drifted({ 'drift.noise': 0.1 }, 0.2).map((facet) => facet / FULL - 0.2);
    expectWithin4SE(noises, 0, 0.001);
    expectWithin4SE(
      noises.map((noise) => noise ** 2),
      0.01,
      0.0002,
    );
  });
});

describe('tellings of a day', () => {
  it('are the whole part, and one more with the fraction as its chance', () => {
    expect([tellingsOfDay(3, 0), tellingsOfDay(3, 0.999), tellingsOfDay(0, 0)]).toEqual([3, 3, 0]);
    expect([tellingsOfDay(2.5, 0.49), tellingsOfDay(2.5, 0.5), tellingsOfDay(0.1, 0.05)]).toEqual([3, 2, 1]);
    const made = Array.from({ length: 20_000 }, (_, day) =>
      tellingsOfDay(1.3, asUnit(luck.draw(luck.keys.daily, 1, day))),
    );
    expectWithin4SE(made, 1.3, 0.004);
  });
});

describe('the strength of a memory', () => {
  it('is kept by a share a day until it falls below 1 %', () => {
    expect(memoryStrength(0.97, 0)).toBe(1);
    expect(memoryStrength(0.97, 10)).toBeCloseTo(0.97 ** 10, 12);
    expect([memoryStrength(0.1, 2), memoryStrength(0.1, 3)]).toEqual([0.1 * 0.1, 0]);
    // .97^151 = .01007, .97^152 = .00976.
    expect(memoryStrength(0.97, 151)).toBeGreaterThan(0.01);
    expect(memoryStrength(0.97, 152)).toBe(0);
    expect([memoryStrength(1, 3650), memoryStrength(0, 1), memoryStrength(0, 0)]).toEqual([1, 0, 1]);
  });
});
