import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../../src/model/basics/versions.ts';
import { checkPlan } from '../../../src/model/study/check-plan.ts';
import { planAsJson } from '../../../src/model/study/plan-json.ts';
import { planFault } from '../../../src/words/en/plan-faults.ts';
import { planFault as inFrench } from '../../../src/words/fr/plan-faults.ts';
import { anyScenario } from '../arbitrary.ts';
import { differences, nested } from '../../../src/model/scenario/scenario.ts';
import { planOf } from './records.ts';

const sentencesOf = (json: unknown): string[] => checkPlan(json).faults.map(planFault);

const many = (members: Record<string, unknown>) => ({ study: 1, kind: 'many', ...members });
const compare = (members: Record<string, unknown>) => ({ study: 1, kind: 'compare', ...members });
const sweep = (members: Record<string, unknown>) => ({ study: 1, kind: 'sweep', ...members });
const fit = (members: Record<string, unknown>) => ({ study: 1, kind: 'fit', ...members });
const axis = (members: Record<string, unknown>) => sweep({ vary: [members] });

describe('a plan', () => {
  it.each<[unknown, string[]]>([
    [
      [],
      [
        'plan: [] – a plan is a JSON object such as {"study": 1, "kind": "many", "scenario": {"people": 2000}}.',
      ],
    ],
    [{ study: 1 }, ['kind: nothing – expected one of many, compare, sweep, sensitivity, map, seek, fit.']],
    [many({ study: 2 }), ['study: 2 – this version of Tell Ten reads version 1.']],
    [
      many({ engine: 99 }),
      [
        `engine: 99 – this is version ${ENGINE_VERSION} of the engine, whose runs are others; leave “engine” out to run the study anew.`,
      ],
    ],
    [many({ nonsense: 1 }), ['nonsense: 1 – there is no such name.']],
    [
      many({ scenario: 'nowhere' }),
      ['scenario: "nowhere" – expected an object as in a scenario file, or the name of a preset.'],
    ],
    [
      many({ scenario: { people: 'x', place: { fod: 1 } } }),
      [
        'scenario.people: "x" – expected a whole number from 2 to 10,000,000.',
        'scenario.place.fod: 1 – there is no such name; the nearest is place.food.',
      ],
    ],
    [
      many({ outcome: 'rich' }),
      [expect.stringMatching(/^outcome: "rich" – expected one of reach, convinced/)],
    ],
    [
      sweep({ vary: [{ path: 'people', values: [300] }], event: 'never' }),
      ['event: "never" – expected one of tookOff, half, mostLost.'],
    ],
    [many({ event: 'half' }), [expect.stringMatching(/^event: "half" – .*sweep.*map/)]],
    [
      sweep({ vary: [{ path: 'people', values: [300] }], event: 'mostLost' }),
      [expect.stringMatching(/^event: "mostLost" – /)],
    ],
    [
      many({ runs: 0 }),
      [
        'runs: 0 – expected a whole number from 1 to 1,000,000, or {"until": 0.02, "level": 0.95, "most": 2000}.',
      ],
    ],
    [
      many({ runs: { until: 2, most: 0.5, level: 1, why: 1 } }),
      [
        'runs.until: 2 – expected 0.0001 to 0.5.',
        expect.stringMatching(/^runs\.most: 0\.5 – expected a whole number/),
        'runs.why: 1 – there is no such name.',
        'runs.level: 1 – expected 0.5 to 0.999.',
      ],
    ],
    [many({ level: '95' }), ['level: "95" – expected 0.5 to 0.999.']],
    [
      many({ vary: [], fork: 3 }),
      [
        'vary: [] – only a plan of the kind “sweep” has this.',
        'fork: 3 – only a plan of the kind “compare” has this.',
      ],
    ],
    [
      many({ ranges: { 'place.food': [1] } }),
      ['ranges.place.food: [1] – expected the lowest and the highest value, such as [4, 8].'],
    ],
    [many({ ranges: { 'place.food': [0.5, 3] } }), ['ranges.place.food[1]: 3 – expected -1 to 1.']],
    [many({ ranges: { topic: [0, 1] } }), ['ranges.topic: [0,1] – expected the path of a number.']],
    [
      many({ ranges: { 'listeners.relay': [0.1, 0.9] } }),
      ['ranges.listeners: 1.44 – act, forget, relay and verify can add up to at most 1.'],
    ],
    [compare({}), ['changes: nothing – a plan of the kind “compare” needs this.']],
    [compare({ changes: {} }), ['changes: {} – a plan of the kind “compare” needs this.']],
    [
      compare({ changes: { seed: 'x' } }),
      ['changes.seed: "x" – every study has its own luck: S#0, S#1, … for the scenario’s seed S.'],
    ],
    [compare({ changes: { 'place.food': 3 } }), ['changes.place.food: 3 – expected -1 to 1.']],
    [
      compare({ changes: { people: 100 }, fork: 5 }),
      ['changes.people: 100 – fixed when the town is built; events cannot change it.'],
    ],
    [
      compare({ changes: { 'place.food': 0 }, fork: 91 }),
      ['fork: 91 – expected a whole number from 1 to 90.'],
    ],
    [
      compare({ changes: { 'listeners.relay': 0.9 } }),
      ['changes.listeners: 1.44 – act, forget, relay and verify can add up to at most 1.'],
    ],
    [
      fit({}),
      [
        'data: nothing – a plan of the kind “fit” needs this.',
        'priors: nothing – a plan of the kind “fit” needs this.',
      ],
    ],
    [
      fit({ data: { day: [1, 2], reach: [1, 2] }, priors: {} }),
      [
        'data: {"day":[1,2],"reach":[1,2]} – expected days and how many there were by each of them, at least 3, such as {"day": [1, 2, 3], "reach": [4, 9, 21]}, where "convinced" or "visits" may stand for "reach".',
        'priors: {} – expected one to 5 parameters, each with its lowest and its highest value, such as {"listeners.relay": [0.05, 0.3]}.',
      ],
    ],
    [
      fit({ data: { day: [1, 3, 2], reach: [1, 5, 4] }, priors: { 'place.food': [0.5, 0.5] } }),
      [
        'data.day[2]: 2 – expected days in their order, each once.',
        'data.reach[2]: 4 – expected how many there were by that day in all, never fewer than on the day before.',
        'priors.place.food: [0.5,0.5] – expected the lowest and the highest value, such as [4, 8].',
      ],
    ],
    [
      fit({
        runs: 3,
        data: { day: [1, 2, 91], reach: [1, 2, 1e9] },
        priors: { 'listeners.relay': [0.1, 0.9] },
      }),
      [
        'data.day[2]: 91 – expected a whole number from 0 to 90.',
        'data.reach[2]: 1,000,000,000 – expected a number from 0 to 5,000.',
        'runs: 3 – expected 40 to 2,000.',
      ],
    ],
    [
      fit({ data: { day: [1, 2, 3], reach: [1, 2, 3] }, priors: { 'listeners.relay': [0.1, 0.9] } }),
      ['priors.listeners: 1.44 – act, forget, relay and verify can add up to at most 1.'],
    ],
    [sweep({}), ['vary: nothing – a plan of the kind “sweep” needs this.']],
    [sweep({ vary: 3 }), [expect.stringMatching(/^vary: 3 – expected a list of one to eight/)]],
    [
      axis({ path: 'listeners.rely' }),
      ['vary[0].path: "listeners.rely" – there is no such name; the nearest is listeners.relay.'],
    ],
    [
      axis({ path: 'note', values: ['a'] }),
      ['vary[0].path: "note" – expected the path of a number, of a choice, or of yes or no.'],
    ],
    [
      axis({ path: 'place.food' }),
      [
        'vary[0].from: nothing – expected a number from -1 to 1.',
        'vary[0].to: nothing – expected a number from -1 to 1.',
      ],
    ],
    [
      axis({ path: 'place.food', from: 0, to: 1, steps: 1 }),
      ['vary[0].steps: 1 – expected a whole number from 2 to 100,000.'],
    ],
    [
      axis({ path: 'telling.relayTells', from: 4, to: 8, steps: 9 }),
      ['vary[0].steps: 9 – expected a whole number from 2 to 5.'],
    ],
    [
      axis({ path: 'place.food', from: 1, to: 1, steps: 2 }),
      ['vary[0].steps: 2 – expected two different ends.'],
    ],
    [
      axis({ path: 'network.kind', from: 1, to: 2, steps: 2 }),
      [expect.stringMatching(/^vary\[0\]: .* – expected a path with from, to and steps/)],
    ],
    [
      axis({ path: 'network.kind', values: ['random', 'star'] }),
      [expect.stringMatching(/^vary\[0\]\.values\[1\]: "star" – expected one of tree/)],
    ],
    [
      axis({ path: 'people', values: [50, 50] }),
      ['vary[0].values[1]: 50 – this value stands in the list already.'],
    ],
    [
      sweep({
        vary: [
          { path: 'people', values: [50] },
          { path: 'people', values: [60] },
        ],
      }),
      ['vary[1].path: "people" – the plan sets this in two ways; expected one of them.'],
    ],
    [
      sweep({ vary: [{ path: 'place.food', values: [0] }], ranges: { 'place.food': [0, 1] } }),
      ['ranges.place.food: [0,1] – the plan sets this in two ways; expected one of them.'],
    ],
    [
      sweep({ vary: [{ path: 'people', values: [50] }], runs: { until: 0.02 } }),
      ['runs: {"until":0.02} – only many and compare stop by themselves: expected a whole number.'],
    ],
    [
      axis({ path: 'people', values: [500, 8] }),
      ['vary.network.contacts: 10 – expected fewer contacts than people (8).'],
    ],
  ])('is refused with a sentence for each fault: %j', (json, sentences) => {
    expect(sentencesOf(json)).toEqual(sentences);
  });

  it('is told in French as well, of any JSON with as many sentences as faults', () => {
    const members = [
      'study',
      'kind',
      'scenario',
      'outcome',
      'runs',
      'level',
      'vary',
      'ranges',
      'changes',
      'fork',
    ];
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constant([{ path: 'people', values: [50, 60] }]),
      fc.dictionary(
        fc.constantFrom('place.food', 'people', 'events', '__proto__'),
        fc.jsonValue({ maxDepth: 1 }),
      ),
    );
    const anyPlan = fc
      .tuple(
        fc.dictionary(fc.constantFrom(...members), anything),
        fc.option(fc.constantFrom('many', 'compare', 'sweep'), { nil: undefined }),
      )
      .map(([json, kind]) => (kind ? { ...json, study: 1, kind } : json));
    fc.assert(
      fc.property(anyPlan, (json) => {
        const { plan, faults } = checkPlan(json);
        expect(plan === null).toBe(faults.length > 0);
        for (const fault of faults) {
          expect(planFault(fault)).toMatch(/^\S.*: .* – .+\.$/s);
          expect(inFrench(fault)).toMatch(/^\S.*\s: .* – .+\.$/s);
        }
      }),
    );
  });

  it('comes back from its JSON form as it was', () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.constantFrom('many', 'compare', 'sweep'),
        fc.boolean(),
        (scenario, kind, isCount) => {
          const own = {
            many: {},
            compare: { changes: { 'place.food': 0.25 }, ...(isCount && { fork: 1 }) },
            sweep: {
              vary: [
                { path: 'place.food', from: -0.3, to: 0.6, steps: 10 },
                { path: 'telling.repeats', values: [true, false] },
              ],
            },
          }[kind];
          const runs = isCount || kind === 'sweep' ? 7 : { until: 0.03, level: 0.9 };
          const plan = planOf({
            ...{ kind, scenario: nested(differences(scenario)), runs, ...own },
            ranges: { 'place.delight': [0.1, 0.2] },
          });
          const json = planAsJson(plan);
          expect(checkPlan(JSON.parse(JSON.stringify(json)))).toEqual({ plan, faults: [] });
          expect(plan.scenario).toEqual(scenario);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has the values between two ends without the errors of their addition', () => {
    const { vary } = planOf(axis({ path: 'listeners.relay', from: 0.05, to: 0.3, steps: 6 }));
    expect(vary[0]!.values).toEqual([0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
    const whole = planOf(axis({ path: 'telling.relayTells', from: 9, to: 2, steps: 3 }));
    expect(whole.vary[0]!.values).toEqual([9, 6, 2]);
  });
});
