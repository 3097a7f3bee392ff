import { describe, expect, it } from 'vitest';
import { Run } from '../model/kernels.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import { RELAYING, UNAWARE, UNMOVED } from '../../src/model/story/stages.ts';
import { Luck } from '../../src/model/basics/random.ts';
import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { ALL_RELAY, scenarioWith } from '../model/runs.ts';
import { whileOneDrawDecidesForAll, whileSomeAreToldTwice } from './broken-rules.ts';
import { bisect, expectWithin4SE, OFF_TARGET } from './statistics.ts';
import { errorOf, runsOf } from './strength.ts';

const CHILDREN = 10;
const DEPTH = 3;
const PEOPLE = 1111;

/** The chance that nobody stands at each generation up to the last: q₀ = 0, q = (1 − p + p q)^10. */
function extinction(trust: number, generations: number): number[] {
  const chances = [0];
  for (let generation = 1; generation <= generations; generation++) {
    chances.push((1 - trust + trust * chances.at(-1)!) ** CHILDREN);
  }
  return chances;
}

/** Mean number convinced in a tree of that depth, the root included. */
const meanTotal = (trust: number, depth: number): number =>
  Array.from({ length: depth + 1 }, (_, generation) => (CHILDREN * trust) ** generation).reduce(
    (sum, people) => sum + people,
    0,
  );

interface Outcome {
  readonly convinced: number;
  readonly generations: number;
}

function outcomes(trust: number, runs: number, changes: ScenarioPatch = {}): Outcome[] {
  const scenario = scenarioWith(ALL_RELAY, {
    people: PEOPLE,
    'network.kind': 'tree',
    'network.contacts': CHILDREN,
    'telling.perDay': CHILDREN,
    'ties.closeTrust': trust,
    ...changes,
  });
  const network = buildNetwork(scenario, new Luck('tree'));
  return Array.from({ length: runs }, (_, index) => {
    const run = new Run(scenario, network, new Luck(`branch ${index}`)).finish();
    // A generation a day: whoever is convinced on a day stands at that generation.
    let generations = 0;
    for (let entry = 0; entry < run.journal.length; entry++) {
      if (run.journal.stage(entry) === RELAYING) generations = dayOf(run, entry);
    }
    const unconvinced = run.stageCounts[UNAWARE]! + run.stageCounts[UNMOVED]!;
    return { convinced: PEOPLE - unconvinced, generations };
  });
}

function dayOf(run: Run, entry: number): number {
  let day = 0;
  while (run.journal.firstEntry(day + 1) <= entry) day++;
  return day;
}

function expectExtinction(found: readonly Outcome[], trust: number, finest: number): void {
  const chances = extinction(trust, DEPTH);
  for (let generation = 1; generation <= DEPTH; generation++) {
    const nobody = found.map(({ generations }) => (generations < generation ? 1 : 0));
    expectWithin4SE(nobody, chances[generation]!, finest);
  }
}

const RUNS = 4000;

describe('target 6: a story as a branching process', () => {
  it('has an oracle whose recursion tends to the published fixed points', () => {
    for (const [trust, published] of [
      [0.12, 0.656119],
      [0.2, 0.158287],
    ] as const) {
      const root = bisect((q) => (1 - trust + trust * q) ** CHILDREN - q, 0, 0.99);
      expect(root).toBeCloseTo(published, 6);
      expect(Math.abs(extinction(trust, 400).at(-1)! - root)).toBeLessThan(1e-9);
    }
    expect(meanTotal(0.05, 5)).toBeCloseTo(1.96875, 9);
  });

  it.each([0.12, 0.2])('dies out by generation as often as the recursion says, at trust %d', (trust) => {
    expectExtinction(outcomes(trust, runsOf(RUNS)), trust, errorOf(0.012));
  });

  it('convinces on average as many as the geometric sum says, below the tipping point', () => {
    const totals = outcomes(0.05, runsOf(RUNS)).map(({ convinced }) => convinced);
    expectWithin4SE(totals, meanTotal(0.05, DEPTH), errorOf(0.05));
  });

  it('has checks that fail when a few listeners are moved by nothing', () => {
    const broken = outcomes(0.12, runsOf(RUNS), { 'listeners.relay': 0.9 });
    expect(() => expectExtinction(broken, 0.12, errorOf(0.012))).toThrow(OFF_TARGET);
    const totals = outcomes(0.05, runsOf(RUNS), { 'listeners.relay': 0.8 }).map(({ convinced }) => convinced);
    expect(() => expectWithin4SE(totals, meanTotal(0.05, DEPTH), errorOf(0.05))).toThrow(OFF_TARGET);
  });

  it('has checks that fail when one telling in five is made again', async () => {
    await whileSomeAreToldTwice(() => {
      const often = outcomes(0.12, RUNS / 4);
      expect(() => expectExtinction(often, 0.12, 0.016)).toThrow(OFF_TARGET);
      const totals = outcomes(0.05, RUNS / 4).map(({ convinced }) => convinced);
      expect(() => expectWithin4SE(totals, meanTotal(0.05, DEPTH), 0.08)).toThrow(OFF_TARGET);
    });
  });

  it('has a check of extinction that fails when one draw decides for all whom a teller tells', async () => {
    await whileOneDrawDecidesForAll(() => {
      const together = outcomes(0.12, RUNS / 4);
      expect(() => expectExtinction(together, 0.12, 0.016)).toThrow(OFF_TARGET);
    });
  });
});
