import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Luck } from '../../../src/model/basics/random.ts';
import * as rules from '../../../src/model/run/shared/rules.ts';
import { STANDARD_SCENARIO } from '../../../src/model/scenario/scenario.ts';
import { anyTown } from '../arbitrary.ts';
import { ALL_RELAY, entriesOf, runOf, scenarioWith } from '../runs.ts';

describe('paired runs with the same luck', () => {
  it('reach nobody less when friends believe more, person by person, under plain relaying', () => {
    const dials = fc.record({
      low: fc.double({ min: 0, max: 1, noNaN: true }),
      high: fc.double({ min: 0, max: 1, noNaN: true }),
      relayTells: fc.integer({ min: 0, max: 10 }),
      perDay: fc.double({ min: 0, max: 5, noNaN: true }),
      tellersNeeded: fc.integer({ min: 1, max: 2 }),
      seed: fc.string({ maxLength: 8 }),
    });
    fc.assert(
      fc.property(anyTown, dials, (town, { low, high, relayTells, perDay, tellersNeeded, seed }) => {
        const heard = (closeTrust: number) => {
          const { journal } = runOf(
            scenarioWith(ALL_RELAY, town, {
              seed,
              'ties.closeTrust': closeTrust,
              'telling.relayTells': relayTells,
              'telling.perDay': perDay,
              'listeners.tellersNeeded': tellersNeeded,
            }),
          );
          return new Set(entriesOf(journal).map(({ person }) => person));
        };
        const more = heard(Math.max(low, high));
        for (const person of heard(Math.min(low, high))) expect(more.has(person)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  const PEOPLE = 20_000;

  /** What everybody does once convinced. */
  const reactions = (seed: string, [act, forget, relay, verify]: readonly number[]): number[] => {
    const luck = new Luck(seed);
    const weights = rules.reactionWeights({
      ...STANDARD_SCENARIO,
      'listeners.act': act!,
      'listeners.forget': forget!,
      'listeners.relay': relay!,
      'listeners.verify': verify!,
    });
    const draws = (person: number) => weights.map((_, which) => luck.draw(luck.keys.reaction, person, which));
    return Array.from({ length: PEOPLE }, (_, person) => rules.settleReaction(draws(person), weights));
  };

  function expectFewToChange(seed: string, shares: readonly number[]): void {
    const before = reactions(seed, shares);
    const after = reactions(seed, [shares[0]! + 0.1, ...shares.slice(1)]);
    const changed = before.filter((reaction, person) => reaction !== after[person]).length;
    expect(changed, 'changed').toBeGreaterThan(0.05 * PEOPLE);
    expect(changed, 'changed').toBeLessThanOrEqual(0.2 * PEOPLE);
  }

  it('change few people’s reaction when a tenth more act and a tenth fewer do nothing', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(weights, fc.string({ maxLength: 8 }), (any, seed) => {
        const sum = any.reduce((total, weight) => total + weight, 0);
        // At least a tenth does nothing. That tenth changes, and of the others at most nine in a hundred.
        expectFewToChange(
          seed,
          any.slice(0, 4).map((weight) => (0.9 * weight) / sum),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('have a check that fails when reactions are settled by cumulative boundaries', () => {
    const spy = vi.spyOn(rules, 'settleReaction').mockImplementation((draws, weights) => {
      let rest = draws[0]! / 2 ** 32;
      const winner = weights.findIndex((weight) => (rest -= weight) < 0);
      return winner < 0 ? rules.NONE : winner + 1;
    });
    expect(() => expectFewToChange('boundaries', [0.2, 0.2, 0.2, 0.2])).toThrow('changed');
    expect(spy).toHaveBeenCalled();
    spy.mockRestore();
  });
});
