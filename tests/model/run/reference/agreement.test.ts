import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoryRun } from '../../../../src/model/run/kernel/story-run.ts';
import { Measures } from '../../../../src/model/measures/measures.ts';
import { buildNetwork } from '../../../../src/model/build-network.ts';
import type { Network } from '../../../../src/model/network/network.ts';
import { Luck } from '../../../../src/model/basics/random.ts';
import { ReferenceRun } from '../../../../src/model/run/reference/run.ts';
import { PRESETS, presetScenario } from '../../../../src/model/scenario/presets/index.ts';
import type { Scenario } from '../../../../src/model/scenario/scenario.ts';
import { anyScenario } from '../../arbitrary.ts';
import { newKernel } from '../../kernels.ts';
import { ALL_RELAY, scenarioWith } from '../../runs.ts';
import { SAMPLE_SCENARIOS } from '../../sample-scenarios.ts';

/** The kernel, used again and again as the command line does. */
const kernel = newKernel();

/** All that can be known of a run, day by day: enough to tell any two apart. */
function storyOf(run: StoryRun | ReferenceRun, scenario: Scenario, network: Network) {
  const measures = new Measures(scenario, network, run.journal);
  const days = [];
  while (!run.isOver) {
    run.runDay();
    measures.catchUp();
    days.push({ stages: [...run.stageCounts], sampled: [...run.sampledTellings()] });
  }
  return {
    days,
    notes: days.map((_, day) => run.journal.dayNotes(day)),
    digest: run.journal.digest(),
    measured: measures.days,
    stages: [...measures.stageCounts],
    newTellers: measures.newTellers(),
    reproduction: measures.reproduction(),
    byHop: measures.byHop(),
    byGeneration: measures.byGeneration(),
  };
}

function expectAgreement(scenario: Scenario): void {
  const luck = new Luck(scenario.seed);
  const network = buildNetwork(scenario, luck);
  const options = { sampleTellings: true };
  const expected = storyOf(new ReferenceRun(scenario, network, luck, options), scenario, network);
  expect(storyOf(new StoryRun(scenario, network, luck, kernel, options), scenario, network)).toEqual(
    expected,
  );
}

describe('the kernel and the reference', () => {
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
