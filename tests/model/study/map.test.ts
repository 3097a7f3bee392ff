import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { cellAt, cellCount } from '../../../src/model/study/cells.ts';
import { courseOf } from '../../../src/model/study/course.ts';
import { studyResult, type MapResult } from '../../../src/model/study/study-result.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { answered, made } from './answered.ts';
import { planOf, SMALL } from './records.ts';

const plan = planOf({ kind: 'map', scenario: SMALL, by: ['place.food', 'ties.closeTrust'] });

/** It takes off by chance, more likely beyond a circle round the middle of the map. */
const circle = (scenario: Scenario, run: number) => {
  const [x, y] = [scenario['place.food'] / 2, scenario['ties.closeTrust'] - 0.5];
  return seedrandom(`map ${run}`)() < 0.5 + 4 * (Math.sqrt(x * x + y * y) - 0.3) ? 1 : 0;
};

const resultOf = (records: Parameters<typeof studyResult>[1], of = plan) =>
  studyResult(of, records) as MapResult;

describe('a map', () => {
  const records = answered(plan, made(plan, circle));
  const map = resultOf(records);

  it('has forty steps along each parameter, where it is of use', () => {
    expect(cellCount(plan)).toBe(41 * 41);
    expect(map.axes.map(({ values }) => [values[0], values.at(-1)])).toEqual([
      [-1, 1],
      [0, 1],
    ]);
    const shares = planOf({ kind: 'map', scenario: SMALL, by: ['listeners.relay', 'telling.relayTells'] });
    // Act, forget and verify leave so much for relay; of tellings, 0 has no limit.
    expect(shares.vary.map(({ values }) => [values[0], values.at(-1)])).toEqual([
      [0, 0.46],
      [1, 100],
    ]);
    const own = planOf({
      ...{ kind: 'map', scenario: SMALL },
      by: [{ path: 'place.food', from: 0, to: 0.4 }, 'network.contacts'],
    });
    expect(own.vary[0]!.values.slice(0, 3)).toEqual([0, 0.01, 0.02]);
    expect(own.vary[1]!.values.every((contacts) => (contacts as number) % 2 === 0)).toBe(true);
  });

  it('is fine where it tips, and coarse elsewhere', () => {
    expect(records.length).toBeLessThan(0.25 * cellCount(plan) * 20);
    for (const [food, trust] of map.tippingLine as [number, number][])
      expect(Math.hypot(food / 2, trust - 0.5)).toBeCloseTo(0.3, 1);
    expect(map.tippingLine.length).toBeGreaterThan(40);
    const isKnown = (food: number, trust: number) =>
      map.cells.some(({ at }) => at[0] === food && at[1] === trust);
    expect([isKnown(-1, 0), isKnown(-0.95, 0.025), isKnown(0, 0.5), isKnown(0.05, 0.475)]).toEqual([
      ...[true, false, true, false],
    ]);
  });

  it('has the line of a map that is fine everywhere', () => {
    const run = made(plan, circle);
    const fine = Array.from({ length: cellCount(plan) * 20 }, (_, index) =>
      run({ cell: index % cellCount(plan), run: Math.floor(index / cellCount(plan)) }),
    );
    const line = resultOf(fine).tippingLine as [number, number][];
    for (const [food, trust] of map.tippingLine as [number, number][]) {
      const away = line.map(([x, y]) => Math.max(Math.abs(x - food) / 0.05, Math.abs(y - trust) / 0.025));
      expect(Math.min(...away)).toBeLessThanOrEqual(1);
    }
  });

  it('goes on where it was interrupted, as if it never was', () => {
    const draws = seedrandom('interrupted');
    for (let repetition = 0; repetition < 2; repetition++) {
      const some = answered(plan, made(plan, circle), [], Math.floor(draws() * records.length));
      const kept = some.filter(() => draws() < 0.9);
      expect(resultOf(answered(plan, made(plan, circle), kept))).toEqual(map);
    }
  });

  it('that is stopped is an even picture: no point has two runs more than another of the first ones', () => {
    for (const most of [50, 121, 300, 605]) {
      const counts = new Map<number, number>();
      for (const { cell } of answered(plan, made(plan, circle), [], most))
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
      expect(counts.size).toBe(Math.min(121, most));
      expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
    }
  });

  it('leaves out values that do not go together, and runs that failed', () => {
    const shares = planOf({ kind: 'map', scenario: SMALL, by: ['listeners.relay', 'listeners.act'] });
    const done = answered(
      shares,
      made(shares, (scenario) => (scenario['listeners.relay'] > 0.2 ? 1 : 0)),
    );
    for (const { at } of resultOf(done, shares).cells)
      expect((at[0] as number) + (at[1] as number)).toBeLessThanOrEqual(0.54 + 1e-9);
    const failing = answered(plan, (unit) =>
      cellAt(plan, unit.cell)[0] === 0.2
        ? { ...unit, seed: '', reason: 'no memory', scenario: {} }
        : made(plan, circle)(unit),
    );
    expect(courseOf(plan, failing).isDone).toBe(true);
    expect(resultOf(failing).failed.length).toBeGreaterThan(0);
  });

  it('of whole numbers has no more points than there are', () => {
    const few = planOf({ kind: 'map', scenario: SMALL, by: ['diners.count', 'listeners.tellersNeeded'] });
    expect(cellCount(few)).toBe(100);
    const done = answered(
      few,
      made(few, (scenario) => (scenario['diners.count'] > 4 ? 1 : 0)),
    );
    expect(resultOf(done, few).cells).toHaveLength(100);
    expect(resultOf(done, few).tippingLine).toHaveLength(10);
  });
});
