import { describe, expect, it, vi } from 'vitest';
import { ENGINE_VERSION } from '../../src/model/basics/versions.ts';
import { CAUSES, STAGES } from '../../src/model/story/stages.ts';
import * as rules from '../../src/model/run/shared/rules.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { simulate as simulateBy } from '../../src/model/simulate.ts';
import { simulate } from './kernels.ts';
import { entriesOf, runOf } from './runs.ts';
import { SAMPLE_SCENARIOS } from './sample-scenarios.ts';

/*
 * The digests of the sample scenarios. Whoever has run a scenario, or has a link to one, gets the same run again, so
 * they change only on purpose. The rule, when a change of the model alters one: raise `ENGINE_VERSION` in
 * src/model/basics/versions.ts, say under _Engine versions_ in CHANGELOG.md what changed, and write the new digests here, all
 * in one commit. A change that was not meant to alter a run is wrong: find out why it did.
 */
const GOLDEN: { readonly engine: number; readonly digests: Readonly<Record<string, string>> } = {
  engine: 2,
  digests: {
    'the standard scenario with twenty diners': '4a0da3bbe40aa844',
    'ten tell ten': '09f260e20ca35001',
    'everybody meets everybody, again and again, until they lose interest': '3ef2de3d3ce7c15c',
    'a random network with advertisements and paid tellers': '713701c43cad625a',
    'a small world of the hard to convince, told now and then': '09b6a704ad85af66',
    'a tree with everything at once': 'a86e0d18f7a9ba5e',
    'the characters of Les Misérables': 'b03d5cd409d56248',
    'a network of one’s own, in the link': '870ab877d7ced52d',
    'the hubs of a scale-free network, who tell half of it online': '762816a7f4597f19',
    'neighbours in a town of groups, where the chef leaves and others are invited': '75c4cfe2b3c09c1f',
    'a regular network with diners far apart, who begin to repeat themselves and end it': '366563f199fd4e9e',
    'a bad place that many check, and that warnings keep others from': '4c302cd0a641f894',
    'a computed network of the easily bored, with followers online': '889a1754b8f8b614',
  },
};

const RULE =
  'A run is no longer what it was. If that is meant: raise ENGINE_VERSION (src/model/basics/versions.ts), ' +
  'describe it in CHANGELOG.md and renew the digests in tests/model/golden.test.ts, in one commit';

/** The digest of a run by the reference, whose rules stand where a test can change them. */
const byReference = (scenario: Scenario): string => simulateBy(scenario, scenario.seed, null).digest;

describe('the sample scenarios', () => {
  it.each(SAMPLE_SCENARIOS)('run as they always have: %s', (name, scenario) => {
    expect(simulate(scenario).digest, RULE).toBe(GOLDEN.digests[name]);
  });

  it('are those whose digests are written down, each another, of this version of the engine', () => {
    expect(Object.keys(GOLDEN.digests)).toEqual(SAMPLE_SCENARIOS.map(([name]) => name));
    expect(new Set(Object.values(GOLDEN.digests)).size).toBe(SAMPLE_SCENARIOS.length);
    expect(GOLDEN.engine, RULE).toBe(ENGINE_VERSION);
  });

  it('between them come to every stage for every cause, and none of them ends before it has begun', () => {
    const seen = new Set<string>();
    for (const [name, scenario] of SAMPLE_SCENARIOS) {
      const { journal, result } = runOf(scenario);
      expect(result.reach, name).toBeGreaterThan(Math.min(100, scenario.people / 2));
      for (const { cause, stage } of entriesOf(journal)) seen.add(cause).add(stage);
    }
    expect(seen).toEqual(new Set([...CAUSES, ...STAGES.filter((stage) => stage !== 'unaware')]));
  });

  it.each([
    ['belief', (chance: number) => chance * 0.99],
    ['believedNeeded', (needed: number) => needed + 1],
    ['satisfaction', (felt: number) => felt - 0.02],
    ['liveFacet', (facet: number) => Math.abs(facet)],
    ['promiseFacet', (facet: number) => Math.max(0, facet - 1)],
    ['driftFacet', (facet: number) => (facet === 0 ? 1 : facet - Math.sign(facet))],
    ['tellingsOfDay', (tellings: number) => Math.min(tellings, 2)],
    ['memoryStrength', (strength: number) => strength * 0.9],
    ['settleReaction', (reaction: number) => (reaction === rules.NONE ? rules.FORGET : reaction)],
  ] as const)('would not be the same by a slightly different rule: %s', (rule, change) => {
    const own = rules[rule] as (...args: unknown[]) => number;
    const spy = vi.spyOn(rules, rule).mockImplementation((...args: unknown[]) => change(own(...args)));
    const isSame = SAMPLE_SCENARIOS.every(
      ([name, scenario]) => byReference(scenario) === GOLDEN.digests[name],
    );
    expect(spy).toHaveBeenCalled();
    spy.mockRestore();
    expect(isSame).toBe(false);
  });
});
