import { describe, expect, it } from 'vitest';
import { Run } from '../model/kernels.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import { FAN, RELAYING, UNAWARE } from '../../src/model/story/stages.ts';
import { Luck } from '../../src/model/basics/random.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { ALL_RELAY, scenarioWith } from '../model/runs.ts';
import { bisect, expectWithin4SE } from '../validation/statistics.ts';

/** People in each stage at the end of each run, on one network with other luck. */
function endsOf(scenario: Scenario, runs: number): Uint32Array[] {
  const network = buildNetwork(scenario, new Luck('one town'));
  return Array.from({ length: runs }, (_, index) =>
    new Run(scenario, network, new Luck(`long ${index}`)).finish().stageCounts.slice(),
  );
}

const convinced = (counts: Uint32Array): number => counts[RELAYING]! + counts[FAN]!;

describe('theory in larger towns', () => {
  it('target 2: in a mixed population of 10 000 the share never told is within reach of .203188', () => {
    const people = 10_000;
    const scenario = scenarioWith(ALL_RELAY, {
      people,
      days: 3650,
      'network.kind': 'mixed',
      'telling.perDay': 1,
      'telling.repeats': true,
      'telling.stifling': 1,
    });
    // The first tellings are all news, so that every run takes off.
    const shares = endsOf(scenario, 400).map((counts) => counts[UNAWARE]! / people);
    const limit = bisect((x) => x - Math.exp(2 * (x - 1)), 0, 0.5);
    expectWithin4SE(shares, limit, 0.0004);
  });

  it('target 6: below the tipping point a diner convinces 1.96875 on average among 111 111', () => {
    const scenario = scenarioWith(ALL_RELAY, {
      people: 111_111,
      'network.kind': 'tree',
      'telling.perDay': 10,
      'ties.closeTrust': 0.05,
    });
    expectWithin4SE(endsOf(scenario, 4000).map(convinced), 1.96875, 0.05);
  });

  it('target 4: no story takes off in 10 000 people just below the tipping point, some do above', () => {
    const outbreaks = (reproduction: number) => {
      const scenario = scenarioWith(ALL_RELAY, {
        people: 10_000,
        days: 400,
        'network.kind': 'random',
        'telling.perDay': 30,
        'ties.closeTrust': reproduction / 10,
      });
      return endsOf(scenario, 300).filter((counts) => convinced(counts) >= 500).length;
    };
    expect(outbreaks(0.9)).toBe(0);
    expect(outbreaks(1.2)).toBeGreaterThan(30);
  });
});
