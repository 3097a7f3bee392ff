import { describe, expect, it, vi } from 'vitest';
import * as rules from '../../src/model/run/shared/rules.ts';
import { meanTreeDistance } from '../../src/model/measures/virality.ts';
import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { ALL_RELAY, runOf, scenarioWith } from '../model/runs.ts';

const viralityOf = (changes: ScenarioPatch): number =>
  runOf(scenarioWith(ALL_RELAY, { 'network.kind': 'tree', 'telling.perDay': 10, ...changes })).result
    .structuralVirality;

const star = (members: number): number => (2 * (members - 1)) / members;
const path = (members: number): number => (members + 1) / 3;

function expectStars(): void {
  for (const people of [3, 11, 200]) {
    const virality = viralityOf({ people, 'network.contacts': people - 1, 'telling.perDay': 200 });
    expect(virality).toBeCloseTo(star(people), 9);
  }
}

function expectChains(): void {
  for (const people of [2, 5, 80]) {
    expect(viralityOf({ people, 'network.contacts': 1 })).toBeCloseTo(path(people), 9);
  }
}

function expectTen(): void {
  // 111 people: pairs at distances 1, 2, 3, 4 counted by hand.
  const near = 110 * 1 + (45 + 10 * 45 + 100) * 2;
  const far = 10 * 90 * 3 + (100 * 90 * 4) / 2;
  const exact = (near + far) / ((111 * 110) / 2);
  expect(exact).toBeCloseTo(3.603604, 6);
  expect(viralityOf({ people: 111 })).toBeCloseTo(exact, 9);
}

describe('target 16: structural virality', () => {
  it('is 2 (n − 1) / n for one who tells all others', expectStars);

  it('is (n + 1) / 3 for a chain of tellers', expectChains);

  it('is 3.603604 for ten who tell ten', expectTen);

  it('is that of the largest tree when there are several, and 0 for people alone', () => {
    // A star of four, then a chain of three.
    expect(meanTreeDistance([-1, 0, 0, 0, -1, 4, 5])).toBeCloseTo(star(4), 9);
    expect(meanTreeDistance([-1, -1])).toBe(0);
    expect(meanTreeDistance([])).toBe(0);
  });

  it.each<[string, typeof rules.pairsApart]>([
    ['counts each tie once', () => 1],
    ['counts those below a tie, and not those beyond it', (below) => below],
    ['counts a pair for both of its ends', (below, all) => 2 * below * (all - below)],
    ['forgets one of those below', (below, all) => (below - 1) * (all - below)],
    ['counts those below as if they were beyond as well', (below, all) => below * all],
  ])('has checks that fail when its sum %s', (_, broken) => {
    vi.spyOn(rules, 'pairsApart').mockImplementation(broken);
    for (const check of [expectStars, expectChains, expectTen]) expect(check).toThrow();
    vi.restoreAllMocks();
  });
});
