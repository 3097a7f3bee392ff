import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAN_MOST_PEOPLE, leanFaults } from '../../../../src/model/run/lean-rules.ts';
import type { Outcome } from '../../../../src/model/measures/result.ts';
import type { Scenario, ScenarioPatch } from '../../../../src/model/scenario/scenario.ts';
import { simulate, simulateLean } from '../../kernels.ts';
import { checkValues } from '../../../../src/model/scenario/checks/validation.ts';
import { fault as faultSentence } from '../../../../src/words/en/faults.ts';
import { anyScenario, LIVELY } from '../../arbitrary.ts';
import { ALL_RELAY, scenarioWith } from '../../runs.ts';

/** What both kinds of run know. */
function countsOf({ byDay, byHop, byGeneration, stages, ...outcome }: Outcome) {
  const { day, reach, convinced, newlyHeard, tellers, tellings, visits, firsthand } = byDay;
  return {
    ...{ day, reach, convinced, newlyHeard, tellers, tellings, visits, firsthand, stages, byGeneration },
    byHop: { hop: byHop.hop, people: byHop.people },
    totals: [outcome.days, outcome.tellings, outcome.visits, outcome.fans, outcome.critics, outcome.tellers],
  };
}

/** What a lean run needs of every scenario. */
const PLAIN: ScenarioPatch = {
  'network.kind': 'computed',
  'online.contacts': 0,
  'advertising.reach': 0,
  'campaign.played': 0,
  'telling.repeats': false,
  events: [],
};

const NO_DRIFT: ScenarioPatch = {
  'drift.loss': 0,
  'drift.sharpening': 0,
  'drift.assimilation': 0,
  'drift.noise': 0,
  'drift.flip': 0,
  'listeners.letdown': 0,
};

const ALWAYS_GOOD: ScenarioPatch = {
  'place.food': 1,
  'place.price': 0.7,
  'place.setting': 0.4,
  'place.service': 0.9,
  'place.variation': 0.1,
  'place.delight': 0.75,
  'drift.noise': 0,
  'drift.flip': 0,
  'listeners.moodSpread': 0,
  'listeners.wantDetail': 0,
  'listeners.letdown': 0,
};

const NOBODY_ACTS: ScenarioPatch = {
  'listeners.act': 0,
  'memory.recall': 0,
  'memory.cue': 0,
  'listeners.wantDetail': 0,
};

/** Any scenario that a lean run can do, half of them lively. */
const anyLeanScenario: fc.Arbitrary<Scenario> = fc
  .record({
    scenario: anyScenario,
    half: fc.integer({ min: 1, max: 120 }),
    contacts: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom(NO_DRIFT, NO_DRIFT, ALWAYS_GOOD, NOBODY_ACTS),
    spirit: fc.constantFrom({}, LIVELY),
    how: fc.constantFrom('random' as const, 'neighbours' as const),
  })
  .map(({ scenario, half, contacts, kind, spirit, how }) => {
    const people = half * 2;
    return scenarioWith(scenario, PLAIN, spirit, kind, {
      'diners.how': how,
      people,
      'network.contacts': Math.min(contacts, people - 1),
      'diners.count': Math.min(scenario['diners.count'], people),
      'diners.who': scenario['diners.who'].filter((person) => person < people),
    });
  });

describe('a run without stories', () => {
  it('counts exactly what the run with stories counts, in any scenario that both can do', () => {
    let moved = 0;
    fc.assert(
      fc.property(anyLeanScenario, (scenario) => {
        expect(leanFaults(scenario)).toEqual([]);
        const full = simulate(scenario);
        expect(countsOf(simulateLean(scenario))).toEqual(countsOf(full));
        if (full.convinced > scenario['diners.count'] + 5) moved++;
      }),
      { numRuns: 300 },
    );
    expect(moved).toBeGreaterThan(50);
  });

  it.each<[string, ScenarioPatch]>([
    ['people act, warn, forget, recall and check in a place that is good and bad', { 'place.variation': 1 }],
    ['they tire of hearing it and lose interest', { 'ties.fatigue': 0.3, 'telling.stifling': 0.2 }],
    [
      'they want to hear it from several',
      { 'listeners.tellersNeeded': 2, 'listeners.shareNeeded': 0.15, 'diners.count': 400 },
    ],
    [
      'the days take more than a byte',
      { days: 400, 'visits.delay': 80, 'memory.keep': 1, 'memory.cue': 0.01 },
    ],
    ['people know many', { people: 1000, 'network.contacts': 60, 'telling.relayTells': 0 }],
  ])('counts the same in a town where %s', (_, changes) => {
    const scenario = scenarioWith(PLAIN, NO_DRIFT, {
      people: 3000,
      'diners.count': 30,
      'listeners.act': 0.25,
      'listeners.relay': 0.25,
      'listeners.forget': 0.3,
      'listeners.verify': 0.1,
      'memory.cue': 0.02,
      ...changes,
    });
    const full = simulate(scenario);
    expect(full.convinced).toBeGreaterThan(400);
    expect(full.visits).toBeGreaterThan(100);
    expect(countsOf(simulateLean(scenario))).toEqual(countsOf(full));
  });

  it('says null for what only stories tell', () => {
    const { digest, structuralVirality, byDay, byHop } = simulateLean(
      scenarioWith(ALL_RELAY, PLAIN, { people: 100, 'network.contacts': 3 }),
    );
    expect([digest, structuralVirality]).toEqual([null, null]);
    const unknown = [
      ...[byDay.fidelity, byDay.retold, byDay.accuracy, byDay.sentiment, byDay.reproduction],
      ...[byHop.fidelity, byHop.p10, byHop.p90, byHop.accuracy],
    ];
    for (const values of unknown) {
      expect(values.length).toBeGreaterThan(3);
      expect(values.every((value) => value === null)).toBe(true);
    }
  });
});

describe('what a lean run cannot do', () => {
  const sentencesOf = (...changes: ScenarioPatch[]) =>
    leanFaults(scenarioWith(PLAIN, NO_DRIFT, ...changes)).map((fault) => faultSentence(fault, fault.path));

  it.each<[ScenarioPatch, string]>([
    [{ 'network.kind': 'regular' }, 'network.kind: "regular" – a lean run needs a computed network.'],
    [{ 'online.contacts': 2 }, 'online.contacts: 2 – a lean run needs 0.'],
    [{ 'telling.repeats': true }, 'telling.repeats: true – a lean run needs “no” (false).'],
    [{ events: [{ day: 3, diners: 2 }] }, 'events: [{"day":3,"diners":2}] – a lean run cannot have events.'],
    [
      { 'drift.flip': 0.1 },
      'drift.flip: 0.1 – in a lean run where a story can make people go, nothing may reverse it: set this to 0.',
    ],
    [
      { 'drift.loss': 0.1 },
      'listeners.wantDetail: 0.3 – a lean run does not track details: set this or drift.loss to 0.',
    ],
  ])('is named in a sentence: %j', (changes, sentence) => {
    expect(sentencesOf(changes)).toContain(sentence);
  });

  it('is named all at once', () => {
    const faults = leanFaults(scenarioWith({ 'diners.how': 'hubs', 'advertising.reach': 0.1 }));
    expect(faults.map(({ path }) => path)).toEqual([
      ...['network.kind', 'advertising.reach', 'diners.how', 'listeners.wantDetail', 'listeners.letdown'],
      ...['drift.flip', 'drift.noise', 'drift.assimilation', 'place.variation'],
    ]);
  });

  it('does not depend on feelings where nobody acts on them', () => {
    expect(
      sentencesOf({ 'listeners.wantDetail': 0, 'drift.flip': 1, 'listeners.letdown': 1 }, NOBODY_ACTS),
    ).toEqual([]);
  });

  it('is more people than a hundred million; only a lean run has as many', () => {
    const people = (count: number, limits = {}) =>
      checkValues({ people: count, 'network.kind': 'computed' }, undefined, limits).faults;
    expect(people(LEAN_MOST_PEOPLE, { people: LEAN_MOST_PEOPLE })).toEqual([]);
    expect(people(LEAN_MOST_PEOPLE + 2, { people: LEAN_MOST_PEOPLE })).toHaveLength(1);
    expect(people(LEAN_MOST_PEOPLE)).toHaveLength(1);
  });
});
