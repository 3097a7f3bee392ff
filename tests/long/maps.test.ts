import { expect, it } from 'vitest';
import { cellCount } from '../../src/model/study/cells.ts';
import type { Tried } from '../../src/model/study/plan.ts';
import { studyResult, type MapResult } from '../../src/model/study/study-result.ts';
import { hasRun, UnitRunner, type UnitRecord } from '../../src/model/study/unit-runner.ts';
import { placeOf, type Unit } from '../../src/model/study/units.ts';
import { newKernel } from '../model/kernels.ts';
import { answered } from '../model/study/answered.ts';
import { planOf } from '../model/study/records.ts';

const RUNS = 20;

it.each([
  [['listeners.relay', 'place.food']],
  [['ties.closeTrust', 'listeners.relay']],
  [['telling.relayTells', 'ties.closeTrust']],
])(
  'the tipping line of a map is within a cell of that with all runs of all points, for a quarter of them: %j',
  (by) => {
    const plan = planOf({ kind: 'map', scenario: { people: 500 }, by, runs: RUNS });
    const runner = new UnitRunner(plan, newKernel());
    const known = new Map<number, UnitRecord>();
    const run = (unit: Unit): UnitRecord => {
      const record = known.get(placeOf(plan, unit)) ?? runner.run(unit);
      known.set(placeOf(plan, unit), record);
      return record;
    };
    const some = answered(plan, run);
    const cells = cellCount(plan);
    const all = Array.from({ length: cells * RUNS }, (_, place) =>
      run({ cell: place % cells, run: Math.floor(place / cells) }),
    ).filter(hasRun);
    expect(some.length).toBeLessThanOrEqual(all.length / 4);

    /** A line in steps of the axes. */
    const lineOf = (records: readonly UnitRecord[]) =>
      (studyResult(plan, records) as MapResult).tippingLine.map((point) =>
        point.map((value, axis) => stepOf(plan.vary[axis]!.values, value as number)),
      );
    const [own, brute] = [lineOf(some), lineOf(all)];
    expect(own.length).toBeGreaterThan(10);
    for (const [line, other] of [
      [own, brute],
      [brute, own],
    ] as const)
      for (const point of line) {
        const away = other.map((one) => Math.max(...one.map((step, axis) => Math.abs(step - point[axis]!))));
        expect(Math.min(...away)).toBeLessThanOrEqual(1);
      }
  },
);

/** How many steps along an axis a value is, as a fraction. */
function stepOf(values: readonly Tried[], value: number): number {
  const above = Math.max(
    1,
    values.findIndex((other) => (other as number) >= value),
  );
  const [from, to] = [values[above - 1] as number, values[above] as number];
  return above - 1 + (value - from) / (to - from);
}
