import { describe, expect, it, vi } from 'vitest';
import { Luck } from '../../src/model/basics/random.ts';
import * as rules from '../../src/model/run/shared/rules.ts';
import type { Scenario, ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { FULL, asFacet } from '../../src/model/story/story.ts';
import { ALL_RELAY, runOf, scenarioWith } from '../model/runs.ts';
import { whileOneDetailStays } from './broken-rules.ts';
import { expectWithin4SE, OFF_TARGET } from './statistics.ts';

describe('target 11: only loss', () => {
  const LOSS = 0.2;

  /** Mean fidelity at hops 1 … 3 of one run each: within a run, versions share ancestors. */
  function fidelities(runs: number, changes: ScenarioPatch = {}): number[][] {
    const scenario = scenarioWith(ALL_RELAY, {
      people: 1111,
      'network.kind': 'tree',
      'telling.perDay': 10,
      'drift.loss': LOSS,
      ...changes,
    });
    const byRun = Array.from({ length: runs }, (_, index) => runOf(scenario, `loss ${index}`).result.byHop);
    return [1, 2, 3].map((hop) => byRun.map(({ fidelity }) => fidelity[hop]!));
  }

  function expectGeometric(byHop: readonly number[][]): void {
    byHop.forEach((values, index) => expectWithin4SE(values, (1 - LOSS) ** (index + 1), 0.008));
  }

  it('leaves a mean fidelity of (1 − loss)^hop', () => {
    expectGeometric(fidelities(300));
  });

  it('leaves about a third after five and a quarter after six retellings: 70 % are gone', () => {
    const survival = (hop: number) => (1 - scenarioWith({})['drift.loss']) ** hop;
    expect(survival(5)).toBeGreaterThan(0.3);
    expect(survival(6)).toBeLessThan(0.3);
  });

  it('has a check that fails when details also fade', () => {
    expect(() => expectGeometric(fidelities(150, { 'drift.assimilation': 0.1 }))).toThrow(OFF_TARGET);
  });

  it('has a check that fails when one of the four details is never lost', async () => {
    await whileOneDetailStays(() => {
      expect(() => expectGeometric(fidelities(150))).toThrow(OFF_TARGET);
    });
  });
});

describe('target 12: only assimilation and noise', () => {
  const START = 0.2;
  const ASSIMILATION = 0.2;
  const NOISE = 0.05;
  const a = 1 - ASSIMILATION;
  const autoregressive = scenarioWith(ALL_RELAY, {
    'drift.assimilation': ASSIMILATION,
    'drift.noise': NOISE,
  });
  const luck = new Luck('autoregression');

  /** The facet after so many retellings, in many chains. */
  const afterRetellings = (scenario: Scenario, retellings: number, chains: number): number[] =>
    Array.from({ length: chains }, (_, chain) => {
      let facet = asFacet(START);
      for (let hop = 0; hop < retellings; hop++) {
        facet = rules.driftFacet(scenario, facet, 0, luck.draw(luck.keys.driftFood, chain, hop));
      }
      return facet / FULL;
    });

  function expectAutoregression(values: readonly number[], retellings: number): void {
    const middle = a ** retellings * START;
    const variance = (NOISE ** 2 * (1 - a ** (2 * retellings))) / (1 - a ** 2);
    expectWithin4SE(values, middle, 0.001);
    expectWithin4SE(
      values.map((value) => (value - middle) ** 2),
      variance,
      0.0001,
    );
  }

  it.each([1, 2, 5, 12])('is AR(1) with a = 1 − assimilation after %i retellings', (retellings) => {
    expectAutoregression(afterRetellings(autoregressive, retellings, 20_000), retellings);
  });

  it('has a check that fails with a little sharpening, and one that fails with a little more noise', () => {
    const sharper = { ...autoregressive, 'drift.sharpening': 0.02 };
    const noisier = { ...autoregressive, 'drift.noise': 0.053 };
    for (const scenario of [sharper, noisier]) {
      expect(() => expectAutoregression(afterRetellings(scenario, 5, 20_000), 5)).toThrow(OFF_TARGET);
    }
  });

  it('has a check that fails when the noise comes before the assimilation, and is bent with the rest', () => {
    const drift = rules.driftFacet;
    const only = (effect: keyof rules.Drift) => scenarioWith(ALL_RELAY, { [effect]: autoregressive[effect] });
    const [assimilation, noise] = [only('drift.assimilation'), only('drift.noise')];
    const spy = vi
      .spyOn(rules, 'driftFacet')
      .mockImplementation((_, facet, mood, draw) =>
        drift(assimilation, drift(noise, facet, mood, draw), mood, draw),
      );
    const values = afterRetellings(autoregressive, 5, 20_000);
    expect(() => expectAutoregression(values, 5)).toThrow(OFF_TARGET);
    expect(spy).toHaveBeenCalled();
    spy.mockRestore();
  });
});
