import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { B, cellScenario, seedOf } from '../../../src/model/study/cells.ts';
import type { CompareResult } from '../../../src/model/study/study-result.ts';
import { differences, nested } from '../../../src/model/scenario/scenario.ts';
import { livelyScenario } from '../arbitrary.ts';
import { entriesOf, runOf } from '../runs.ts';
import { compare, planOf, SMALL, TWO_HUMPED } from './records.ts';

/** The opening preset with fewer people. */
const TOWN = { ...TWO_HUMPED, people: 2000 };

const sumOf = ({ both, onlyA, onlyB, neither }: CompareResult['takeOff']) => both + onlyA + onlyB + neither;

describe('a comparison with the same luck', () => {
  it.each([
    ['one telling less of each fan', { 'telling.fanTells': 9 }, 8],
    ['food that is .3 worse', { 'place.food': 0.6 }, 4],
  ])('takes several times fewer runs than one without: %s', (_, changes, least) => {
    const { difference } = compare({ scenario: TOWN, runs: 100, changes });
    expect(difference.reach!.varianceRatio).toBeGreaterThanOrEqual(least);
  });

  it('has each pair once in each of its tables', () => {
    const { pairs, takeOff, difference, whereBoth, failed } = compare({
      ...{ scenario: TWO_HUMPED, runs: 60 },
      changes: { 'listeners.relay': 0.1 },
    });
    expect([pairs.length, sumOf(takeOff), failed]).toEqual([60, 60, []]);
    expect(whereBoth.pairs).toBe(takeOff.both);
    for (const { better, equal, worse, unknown } of Object.values(difference).filter((row) => row !== null))
      expect(better + equal + worse + unknown).toBe(60);
    const mean = pairs.reduce((sum, { a, b }) => sum + b.reach! - a.reach!, 0) / 60;
    expect(difference.reach!.mean).toBeCloseTo(mean, 9);
    expect(Math.min(takeOff.onlyA, takeOff.neither)).toBeGreaterThan(0);
  });

  it('never loses a wave by more free dinners on a fixed list', () => {
    const who = [17, 230, 101, 4, 55, 290, 160];
    const { takeOff } = compare({
      scenario: { ...TWO_HUMPED, diners: { who: who.slice(0, 1) } },
      ...{ runs: 100, changes: { 'diners.who': who } },
    });
    expect(takeOff.onlyA).toBe(0);
    expect(takeOff.onlyB).toBeGreaterThan(5);
  });

  it('finds no difference where nothing changes', () => {
    const { difference, takeOff } = compare({ scenario: SMALL, runs: 10, changes: { 'place.food': 0.9 } });
    expect(difference.reach).toEqual({
      mean: 0,
      low: 0,
      high: 0,
      better: 0,
      equal: 10,
      worse: 0,
      unknown: 0,
      varianceRatio: null,
    });
    expect([takeOff.onlyA, takeOff.onlyB]).toEqual([0, 0]);
  });
});

describe('a fork', () => {
  it('leaves all before its day as it was, entry by entry', () => {
    fc.assert(
      fc.property(livelyScenario, fc.integer({ min: 1, max: 30 }), (scenario, day) => {
        const fork = Math.min(day, scenario.days);
        const plan = planOf({
          ...{ kind: 'compare', scenario: nested(differences(scenario)), runs: 1, fork },
          changes: { 'ties.closeTrust': 0.05, 'telling.perDay': 9 },
        });
        const [a, b] = [plan.scenario, cellScenario(plan, B)].map((side) =>
          entriesOf(runOf(side, seedOf(plan, 0)).journal),
        );
        const before = (entries: typeof a) => entries!.filter((entry) => entry.day < fork);
        expect(before(b)).toEqual(before(a));
      }),
      { numRuns: 40 },
    );
  });

  it('changes what comes after', () => {
    const changes = { 'advertising.reach': 0.02 };
    const late = compare({ scenario: SMALL, runs: 10, changes, fork: 20 });
    const early = compare({ scenario: SMALL, runs: 10, changes });
    expect(late.difference.reach!.mean).toBeGreaterThan(0);
    expect(early.difference.reach!.mean).toBeGreaterThan(late.difference.reach!.mean);
  });
});
