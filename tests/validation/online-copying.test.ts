import { describe, expect, it } from 'vitest';
import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { ALL_RELAY, runOf, scenarioWith } from '../model/runs.ts';
import { whileOneDetailStays } from './broken-rules.ts';
import { expectWithin4SE, OFF_TARGET } from './statistics.ts';

describe('target 13: everything told online, where a mutation loses the detail', () => {
  const MUTATION = 0.15;

  /** Mean fidelity at hops 1 … 3 of one run each: within a run, versions share ancestors. */
  function fidelities(runs: number, changes: ScenarioPatch = {}): number[][] {
    const scenario = scenarioWith(ALL_RELAY, {
      people: 400,
      'network.contacts': 2,
      'online.contacts': 6,
      'online.share': 1,
      'online.mutation': MUTATION,
      'ties.onlineTrust': 1,
      'telling.perDay': 2,
      'drift.loss': 1,
      ...changes,
    });
    const byRun = Array.from({ length: runs }, (_, index) => runOf(scenario, `copies ${index}`).result.byHop);
    return [1, 2, 3].map((hop) => byRun.map(({ fidelity }) => fidelity[hop]!));
  }

  const expectGeometric = (byHop: readonly number[][], lost = MUTATION): void =>
    byHop.forEach((values, index) => expectWithin4SE(values, (1 - lost) ** (index + 1), 0.02));

  it('leaves a mean fidelity of (1 − mutation)^hop', () => {
    expectGeometric(fidelities(300));
  });

  it('leaves what is told face to face no such chance: nothing is left of it', () => {
    const spoken = fidelities(3, { 'online.share': 0, people: 30 });
    expect(spoken.flat().every((fidelity) => fidelity === 0)).toBe(true);
  });

  it('loses of what mutates only what a spoken telling loses', () => {
    expectGeometric(fidelities(150, { 'online.mutation': 0.5, 'drift.loss': 0.3 }), 0.5 * 0.3);
  });

  it('has a check that fails when one telling in twenty is spoken', () => {
    const spoken = { 'online.share': 0.95, 'ties.closeTrust': 1 };
    expect(() => expectGeometric(fidelities(150, spoken))).toThrow(OFF_TARGET);
  });

  it('has a check that fails when one of the four details never mutates', async () => {
    await whileOneDetailStays(() => {
      expect(() => expectGeometric(fidelities(150))).toThrow(OFF_TARGET);
    });
  });
});
