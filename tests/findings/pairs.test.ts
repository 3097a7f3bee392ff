import { describe, expect, it } from 'vitest';
import { pairsFacts } from '../../src/findings/pairs.ts';
import { hasRun } from '../../src/model/study/unit-runner.ts';
import { compare, planOf, recordsOf, TWO_HUMPED } from '../model/study/records.ts';

const runsOf = (scenario: Record<string, unknown>) =>
  recordsOf(planOf({ kind: 'many', scenario, runs: 40 })).filter(hasRun);
const plan = planOf({ kind: 'many', scenario: TWO_HUMPED, runs: 40 });
const before = runsOf(TWO_HUMPED);
const after = runsOf({ ...TWO_HUMPED, telling: { relayTells: 14 } });

describe('what a change did, by pairs with the same luck', () => {
  it('has the numbers of the command line’s comparison', () => {
    const answer = compare({
      ...{ scenario: TWO_HUMPED, runs: 40 },
      changes: { 'telling.relayTells': 14 },
    });
    const facts = pairsFacts(before, after, 'reach', plan)!;
    expect(facts.takeOff).toEqual(answer.takeOff);
    expect(facts.difference).toEqual(answer.difference.reach);
    expect(facts.whereBoth).toEqual({ ...answer.whereBoth.reach, pairs: answer.whereBoth.pairs });
    expect(facts.pairs).toBe(40);
  });

  it('shows nine pairs from the greatest loss to the greatest gain', () => {
    const { shown } = pairsFacts(before, after, 'reach', plan)!;
    expect(shown).toHaveLength(9);
    const gains = shown.map((pair) => pair.after - pair.before);
    expect(gains).toEqual([...gains].sort((one, other) => one - other));
    for (const pair of shown)
      expect(before.find(({ seed }) => seed === pair.seed)!.outcomes.reach).toBe(pair.before);
  });

  it('says nothing of few pairs, nor where the luck is another', () => {
    expect(pairsFacts(before.slice(0, 5), after, 'reach', plan)).toBeNull();
    expect(pairsFacts(runsOf({ ...TWO_HUMPED, seed: 'another' }), after, 'reach', plan)).toBeNull();
  });
});
