import { describe, expect, it } from 'vitest';
import { rowsOf } from '../model/network/generators/rows.ts';
import { failureOf, read } from '../model/network/import/reading.ts';
import { ALL_RELAY, scenarioWith } from '../model/runs.ts';
import { chanceOfCascade, THRESHOLD } from '../validation/cascade-oracle.ts';
import { cascadeOn, outbreaks, rumourOn, sharesConvinced } from '../validation/shares.ts';
import { expectWithin4SE, mean } from '../validation/statistics.ts';

describe('networks, with more runs and more people', () => {
  it('target 5: a regular network of 40 000 people gives outbreaks of 19/27', () => {
    const scenario = scenarioWith(ALL_RELAY, {
      people: 40_000,
      days: 400,
      'network.kind': 'regular',
      'network.contacts': 3,
      'telling.perDay': 3,
      'ties.closeTrust': 0.6,
    });
    expectWithin4SE(outbreaks(sharesConvinced(scenario, 200)), 19 / 27, 0.001);
  });

  it('target 7: a rumour on a random network convinces .683', () => {
    const scenario = rumourOn({ 'network.kind': 'random', 'network.contacts': 10 });
    expectWithin4SE(sharesConvinced(scenario, 600), 0.683, 0.005);
  });

  it('target 8: a rumour in a small world convinces less than .005, or .246', () => {
    const smallWorld = (rewiring: number) =>
      rumourOn({ 'network.contacts': 4, 'network.rewiring': rewiring });
    expect(mean(sharesConvinced(smallWorld(0.1), 400))).toBeLessThan(0.005);
    expectWithin4SE(sharesConvinced(smallWorld(0.5), 600), 0.246, 0.008);
  });

  it('target 9: cascades sweep the town at z = 4 as often as the oracle says, and never at z = 1', () => {
    const tookOff = sharesConvinced(cascadeOn(4, THRESHOLD), 800).map((share) => (share >= 0.2 ? 1 : 0));
    expectWithin4SE(tookOff, chanceOfCascade(4), 0.0125);
    expect(outbreaks(sharesConvinced(cascadeOn(1, THRESHOLD), 400), 0.2)).toEqual([]);
  });

  it('target 15: half a million people have degrees spread as the theory of their growth says', () => {
    const rows = rowsOf({ people: 500_000, 'network.kind': 'scaleFree', 'network.contacts': 6 });
    for (let k = 3; k <= 30; k++) {
      const share = rows.filter((row) => row.length === k).length / rows.length;
      const expected = 24 / (k * (k + 1) * (k + 2));
      expect(Math.abs(share - expected), `share with ${k} contacts`).toBeLessThan(0.002);
    }
  });

  it('a list may name a million people, and not one more', () => {
    const star = (people: number) => Array.from({ length: people - 1 }, (_, i) => `0 ${i + 1}`).join('\n');
    const { network } = read(star(1_000_000));
    expect([network.people, network.ties.length / 2, network.names]).toEqual([1_000_000, 999_999, null]);
    expect(failureOf(star(1_000_001))).toEqual(['tooManyPeople', 1_000_000]);
  });
});
