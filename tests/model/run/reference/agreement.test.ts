import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunMemory } from '../../../../src/cli/kernel-choice.ts';
import { Run } from '../../../../src/model/run/fast/run.ts';
import { HEAP } from '../../../../src/model/basics/lists.ts';
import { Measures } from '../../../../src/model/measures/measures.ts';
import { buildNetwork } from '../../../../src/model/build-network.ts';
import type { Network } from '../../../../src/model/network/network.ts';
import { Luck } from '../../../../src/model/basics/random.ts';
import { ReferenceRun } from '../../../../src/model/run/reference/run.ts';
import { PRESETS, presetScenario } from '../../../../src/model/scenario/presets/index.ts';
import { STANDARD_SCENARIO, type Scenario } from '../../../../src/model/scenario/scenario.ts';
import { anyScenario } from '../../arbitrary.ts';
import { ALL_RELAY, scenarioWith } from '../../runs.ts';
import { SAMPLE_SCENARIOS } from '../../sample-scenarios.ts';

/** What a run was, day by day: enough to tell any two apart. */
function storyOf(run: Run | ReferenceRun) {
  const days = [];
  while (!run.isOver) {
    run.runDay();
    days.push({ stages: [...run.stageCounts], sampled: run.sampledTellings() });
  }
  return { days, notes: days.map((_, day) => run.journal.dayNotes(day)), digest: run.journal.digest() };
}

/** The kernel's memory, used again and again as the command line does. */
const memories = new RunMemory({ ...STANDARD_SCENARIO, people: 100_000 });

/** All that can be known of a run that is kept in a memory. */
function outcomeOf(scenario: Scenario, luck: Luck, drawn: Network, memory = HEAP) {
  const network = memory.hold(() => drawn);
  const { journal, stageCounts } = new Run(scenario, network, luck, { memory }).finish();
  const measures = new Measures(scenario, network, journal).catchUp();
  const { days, stageCounts: measured } = measures;
  const counts = { stages: [...stageCounts], measured: [...measured], newTellers: measures.newTellers() };
  const hops = { byHop: measures.byHop(), byGeneration: measures.byGeneration() };
  return { days, ...counts, ...hops, reproduction: measures.reproduction(), digest: journal.digest() };
}

function expectAgreement(scenario: Scenario): void {
  const luck = new Luck(scenario.seed);
  const network = buildNetwork(scenario, luck);
  const options = { sampleTellings: true };
  const expected = storyOf(new ReferenceRun(scenario, network, luck, options));
  expect(storyOf(new Run(scenario, network, luck, options))).toEqual(expected);
  const outcome = outcomeOf(scenario, luck, network);
  expect(outcome.digest).toBe(expected.digest);
  expect(outcomeOf(scenario, luck, network, memories.next())).toEqual(outcome);
}

describe('the engine, with and without its kernel, and the reference', () => {
  it.each(SAMPLE_SCENARIOS)('agree on every entry and day: %s', (_, scenario) => {
    expectAgreement(scenario);
  });

  it.each(PRESETS)('agree on the preset $id', (preset) => {
    expectAgreement(presetScenario(preset));
  });

  it.each([
    ['in a row', { 'network.kind': 'random', 'network.contacts': 120 }],
    ['anywhere', { 'network.kind': 'mixed' }],
    ['on two layers', { 'network.kind': 'random', 'network.contacts': 80, 'online.contacts': 60 }],
    ['again and again', { 'network.contacts': 20, 'telling.repeats': true, 'telling.stifling': 0.01 }],
  ] as const)('agree on more tellings a day than are worked out together: %s', (_, patch) => {
    expectAgreement(scenarioWith({ ...ALL_RELAY, people: 1500, days: 6, 'telling.perDay': 1000, ...patch }));
  });

  it.each([
    ['everybody who is convinced', {}],
    ['three friends each', { 'telling.relayTells': 3, 'telling.perDay': 2 }],
    [
      'who then is sent to see for themselves',
      {
        events: [
          { day: 5, diners: 300 },
          { day: 9, diners: 300 },
        ],
      },
    ],
    ['whom it takes two to convince', { 'listeners.tellersNeeded': 2, 'ties.closeTrust': 0.8 }],
    [
      'hubs that hear it hundreds of times',
      {
        'network.kind': 'scaleFree',
        'network.contacts': 100,
        'telling.perDay': 1000,
        'ties.closeTrust': 0.03,
        'ties.fatigue': 0.02,
      },
    ],
  ] as const)('agree where all relay: %s', (_, patch) => {
    expectAgreement(
      scenarioWith({
        ...ALL_RELAY,
        people: 3000,
        days: 15,
        'network.kind': 'random',
        'drift.noise': 0.1,
        ...patch,
      }),
    );
  });

  it('agree on whatever scenario there is', () => {
    fc.assert(fc.property(anyScenario, expectAgreement), { numRuns: 200 });
  });
});
