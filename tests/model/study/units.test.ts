import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellAt,
  cellCount,
  cellScenario,
  drawnOf,
  runScenario,
  seedOf,
} from '../../../src/model/study/cells.ts';
import { mostRuns } from '../../../src/model/study/plan.ts';
import { bundlesOf, placeOf, unitCount, unitsOf, WHOLE } from '../../../src/model/study/units.ts';
import { planOf, SMALL } from './records.ts';

const anyPlan = fc
  .record({
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
    runs: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ rows, columns, runs }) =>
    planOf({
      kind: 'sweep',
      runs,
      vary: [
        { path: 'place.food', values: [0, 0.1, 0.2, 0.3, 0.4].slice(0, rows) },
        { path: 'days', values: [5, 6, 7, 8, 9].slice(0, columns) },
      ],
    }),
  );

const all = (plan: ReturnType<typeof planOf>) => ({ from: 0, to: mostRuns(plan) });

describe('the units of a plan', () => {
  it('have every cell once before any twice, wherever they are stopped', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const units = [...unitsOf(plan, WHOLE, all(plan))];
        const counts = new Array<number>(cellCount(plan)).fill(0);
        for (const { cell, run } of units) {
          expect(counts[cell]).toBe(run);
          counts[cell]!++;
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
        expect(units).toHaveLength(unitCount(plan));
        expect(new Set(units.map((unit) => placeOf(plan, unit))).size).toBe(units.length);
      }),
    );
  });

  it('are each in one shard, of which none has more than one above another', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 9 }), (plan, count) => {
        const shards = Array.from({ length: count }, (_, index) => [
          ...unitsOf(plan, { index, count }, all(plan)),
        ]);
        const places = shards.flat().map((unit) => placeOf(plan, unit));
        expect(places.sort((a, b) => a - b)).toEqual(places.map((_, place) => place));
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are shuffled within a round, so that a shard has no side of the grid to itself', () => {
    const plan = planOf({
      kind: 'sweep',
      runs: 1,
      vary: [{ path: 'place.food', from: -1, to: 1, steps: 400 }],
    });
    const shard = [...unitsOf(plan, { index: 0, count: 4 }, all(plan))];
    const low = shard.filter(({ cell }) => cell < 200).length;
    expect(low).toBeGreaterThan(30);
    expect(low).toBeLessThan(70);
  });

  it('come in bundles with nothing left out', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 9 }), (plan, size) => {
        const bundles = [...bundlesOf(unitsOf(plan, WHOLE, all(plan)), size)];
        expect(bundles.flat()).toEqual([...unitsOf(plan, WHOLE, all(plan))]);
        expect(bundles.slice(0, -1).every(({ length }) => length === size)).toBe(true);
      }),
    );
  });
});

describe('a cell', () => {
  it('has its place’s values, the last axis fastest', () => {
    const plan = planOf({
      kind: 'sweep',
      vary: [
        { path: 'network.kind', values: ['random', 'mixed'] },
        { path: 'people', values: [200, 300, 400] },
      ],
    });
    expect([0, 1, 3, 5].map((cell) => cellAt(plan, cell))).toEqual([
      ...[
        ['random', 200],
        ['random', 300],
      ],
      ...[
        ['mixed', 200],
        ['mixed', 400],
      ],
    ]);
    expect(cellScenario(plan, 4)).toMatchObject({ 'network.kind': 'mixed', people: 300 });
  });

  it('has the luck of its run’s index, whichever cell it is', () => {
    expect(seedOf(planOf({ kind: 'many', scenario: { seed: 'x' } }), 12)).toBe('x#12');
  });

  it('draws what is only bounded by the run’s index alone, the same in every cell and beside other ranges', () => {
    const ranges = { 'telling.relayTells': [4, 8], 'place.food': [0.2, 0.4] };
    const plan = planOf({ kind: 'compare', scenario: SMALL, ranges, changes: { 'diners.count': 2 } });
    const alone = planOf({
      ...{ kind: 'compare', scenario: SMALL, changes: { 'diners.count': 2 } },
      ranges: { 'place.food': [0.2, 0.4] },
    });
    const drawn = Array.from({ length: 500 }, (_, run) => drawnOf(plan, run));
    for (const run of [0, 1, 499]) {
      expect(drawnOf(alone, run)['place.food']).toBe(drawn[run]!['place.food']);
      for (const cell of [0, 1]) expect(runScenario(plan, cell, run)).toMatchObject(drawn[run]!);
    }
    const tells = drawn.map((values) => values['telling.relayTells']!);
    for (const value of [4, 5, 6, 7, 8])
      expect(tells.filter((tell) => tell === value).length).toBeGreaterThan(70);
    const foods = drawn.map((values) => values['place.food']!);
    expect(foods.every((food) => food > 0.2 && food < 0.4)).toBe(true);
    expect(foods.reduce((sum, food) => sum + food, 0) / 500).toBeCloseTo(0.3, 2);
  });
});
