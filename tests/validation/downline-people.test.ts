import { describe, expect, it } from 'vitest';
import { Pitchers } from '../../src/model/run/reference/downline/pitchers.ts';
import { isOfDownline, PATHS, parameterOf } from '../../src/model/scenario/parameters.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { SAMPLE_SCENARIOS } from '../model/sample-scenarios.ts';
import { simulate } from '../model/kernels.ts';
import { scenarioWith } from '../model/runs.ts';
import { PURE, sold, soldOften, whileBent } from './pure-downline.ts';
import { expectWithin4SE, OFF_TARGET } from './statistics.ts';
import { errorOf, runsOf } from './strength.ts';

describe('target 7: who joins', () => {
  const [FOUNDERS, CHILDREN] = [20, 40];
  const town = scenarioWith(PURE, {
    people: FOUNDERS * (1 + CHILDREN),
    days: 1,
    'network.kind': 'tree',
    'network.contacts': CHILDREN,
    'diners.count': FOUNDERS,
    'downline.founders': FOUNDERS,
    'pitching.perDay': CHILDREN,
    'joining.claim': 300,
    'joining.wants': 500,
  });
  const joined = (scenario: Scenario, runs: number) =>
    soldOften(scenario, runs).flatMap(({ books }) =>
      [...books.joined.subarray(FOUNDERS)].map((day) => (day >= 0 ? 1 : 0)),
    );

  it('is whoever wants no more than is claimed', () => {
    const target = 1 - Math.exp(-300 / 500);
    expect(target).toBeCloseTo(0.451188, 6);
    expectWithin4SE(joined(town, runsOf(40)), target, errorOf(0.003));
  });

  it('would be told apart from a slightly higher claim', () => {
    const more = joined(scenarioWith(town, { 'joining.claim': 330 }), 10);
    expect(() => {
      expectWithin4SE(more, 1 - Math.exp(-300 / 500), 0.01);
    }).toThrow(OFF_TARGET);
  });
});

describe('target 8: who stays', () => {
  const FOUNDERS = 1000;
  const town = scenarioWith(PURE, {
    people: FOUNDERS,
    days: 300,
    'network.kind': 'mixed',
    'diners.count': FOUNDERS,
    'downline.founders': FOUNDERS,
    'pitching.perDay': 0,
    'leaving.gaining': 0.1,
    'leaving.losing': 0.1,
  });
  const inside = (scenario: Scenario, runs: number) =>
    soldOften(scenario, runs).map(({ outcome }) => outcome.inside / FOUNDERS);

  it('is .9 to the tenth power after ten months', () => {
    expect(0.9 ** 10).toBeCloseTo(0.348678, 6);
    // A standard error of .0015 is expected; that of so many runs is known to a fourteenth.
    expectWithin4SE(inside(town, runsOf(100)), 0.9 ** 10, errorOf(0.0018));
  });

  it('would be told apart from who has a sponsor to ask', () => {
    const supported = inside(scenarioWith(town, { 'team.support': 0.1 }), 10);
    expect(() => {
      expectWithin4SE(supported, 0.9 ** 10, 0.01);
    }).toThrow(OFF_TARGET);
  });
});

describe('targets 10 and 13: pitches', () => {
  const CONTACTS = 20;
  const town = scenarioWith(PURE, {
    people: 200,
    days: 60,
    'network.kind': 'regular',
    'network.contacts': CONTACTS,
    'pitching.perDay': 1,
    'pitching.cost': 0.01,
  });

  it('that nobody believes leave .99 of the goodwill each', () => {
    const { outcome, business, books } = sold(scenarioWith(town, { 'ties.closeTrust': 0 }));
    const { founder } = books.teams[0]!;
    expect(outcome.members).toBe(1);
    expect(business.pitchers.refusals[founder]).toBe(CONTACTS);
    expect(outcome.goodwill).toBeCloseTo(0.99 ** CONTACTS, 12);
  });

  const claim = () => {
    const { outcome, business } = sold(scenarioWith(town, { 'pitching.perDay': 3, 'telling.repeats': true }));
    expect(outcome.members).toBe(200);
    for (const made of business.pitchers.pitches) expect(made).toBe(CONTACTS);
  };

  it('end where everybody who is known has been asked, whoever may be told twice', claim);

  it('have a check that fails where somebody may be asked twice', () => {
    const onceMore = () => (person: unknown, layer: unknown) => layer === 'close' && person !== -1;
    whileBent(Pitchers.prototype, 'canPitch', onceMore, () => {
      expect(claim).toThrow();
    });
  });
});

describe('target 14: what is off', () => {
  it('changes no digest, whatever the plan says', () => {
    for (const [name, scenario] of SAMPLE_SCENARIOS.slice(0, 3)) {
      const others = PATHS.filter((path) => isOfDownline(path) && path !== 'downline.founders').map(
        (path) => {
          const parameter = parameterOf(path);
          return [path, parameter.kind === 'number' ? parameter.max : [0.5]];
        },
      );
      const other = scenarioWith(scenario, Object.fromEntries(others) as Partial<Scenario>);
      expect(simulate(other).digest, name).toBe(simulate(scenario).digest);
    }
  });

  it('changes no digest either where a parameter has nothing to work on', () => {
    const town = scenarioWith(PURE, {
      people: 300,
      days: 40,
      'network.kind': 'mixed',
      'pitching.perDay': 0.2,
    });
    const { digest, downline } = simulate(town);
    expect(downline!.members).toBeGreaterThan(10);
    // Nobody buys, and nobody is at an unfit moment.
    expect(simulate(scenarioWith(town, { 'buying.again': 0, 'pitching.offence': 1 })).digest).toBe(digest);
    expect(simulate(scenarioWith(town, { 'joining.wants': 1 })).digest).not.toBe(digest);
  });
});
