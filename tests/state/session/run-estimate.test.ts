import { describe, expect, it } from 'vitest';
import { PRESETS, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import type { ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import { asksFirst, estimateOf } from '../../../src/state/session/run-estimate.ts';
import { scenarioWith } from '../../model/runs.ts';

const UNLIMITED: ScenarioPatch = { 'telling.fanTells': 0, 'telling.repeats': true, 'telling.perDay': 1000 };

describe('a run is asked about first', () => {
  it.each<[boolean, ScenarioPatch]>([
    [false, {}],
    [false, { people: 200_000 }],
    [true, { people: 200_001 }],
    // Few people, but many contacts.
    [true, { people: 200_000, 'network.kind': 'random', 'network.contacts': 200, 'online.contacts': 500 }],
    [true, { people: 20_000, 'network.kind': 'random', 'network.contacts': 200, 'online.contacts': 499 }],
    [false, { people: 20_000, 'network.kind': 'random', 'network.contacts': 40 }],
    // Contacts that are not stored.
    [false, { people: 200_000, 'network.kind': 'computed', 'network.contacts': 200 }],
    [true, { people: 1_000_000, 'network.kind': 'computed' }],
    // Few people who tell without end.
    [true, { people: 5000, days: 3650, ...UNLIMITED }],
    [true, { people: 20_000, days: 3650, 'network.kind': 'mixed', ...UNLIMITED, 'telling.perDay': 10 }],
    [false, { people: 300, days: 365, ...UNLIMITED, 'telling.perDay': 10 }],
    [false, { people: 5000, days: 3650 }],
  ])('%s: %j', (isAsked, patch) => {
    expect(asksFirst(scenarioWith(patch))).toBe(isAsked);
  });

  it('but never a preset', () => {
    for (const preset of PRESETS) expect(asksFirst(presetScenario(preset)), preset.id).toBe(false);
  });

  it('with what it may need', () => {
    const { bytes, seconds } = estimateOf(
      scenarioWith({ people: 100_000, 'network.contacts': 10, 'online.contacts': 500 }),
    );
    // 612 MB and 37 s were measured, on a machine that others used as well.
    expect(bytes / 1e6).toBeCloseTo(550, 0);
    expect(seconds).toBeGreaterThan(30);
    expect(seconds).toBeLessThan(60);
  });
});
