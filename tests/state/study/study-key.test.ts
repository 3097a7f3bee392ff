import { describe, expect, it } from 'vitest';
import { scenarioKey, studyKey } from '../../../src/state/study/study-key.ts';
import { scenarioWith } from '../../model/runs.ts';
import { planOf, SMALL } from '../../model/study/records.ts';

const plan = planOf({ kind: 'many', scenario: SMALL });

describe('the key of a study', () => {
  it('is the same for the same runs, however many are asked for and whatever they are called', () => {
    const same = [
      planOf({ kind: 'many', scenario: SMALL, runs: 7 }),
      planOf({ kind: 'many', scenario: { ...SMALL, name: 'Named', note: 'noted' }, outcome: 'visits' }),
    ];
    for (const other of same) expect(studyKey(other)).toBe(studyKey(plan));
  });

  it('is another for other runs', () => {
    const others = [
      planOf({ kind: 'many', scenario: { ...SMALL, days: 41 } }),
      planOf({ kind: 'many', scenario: { ...SMALL, seed: 'other' } }),
      planOf({ kind: 'many', scenario: SMALL, ranges: { 'telling.relayTells': [4, 8] } }),
      planOf({ kind: 'compare', scenario: SMALL, changes: { 'place.food': 0.1 } }),
      planOf({ kind: 'compare', scenario: SMALL, changes: { 'place.food': 0.2 } }),
      planOf({ kind: 'sweep', scenario: SMALL, vary: [{ path: 'place.food', values: [0, 1] }] }),
    ];
    const keys = [plan, ...others].map(studyKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same whichever of its lucks a scenario has', () => {
    const [one, other] = ['kitchen', 'kitchen#12'].map((seed) =>
      scenarioKey(scenarioWith({ ...SMALL, seed })),
    );
    expect(other).toBe(one);
    expect(scenarioKey(scenarioWith({ ...SMALL, seed: 'table 1' }))).not.toBe(one);
  });
});
