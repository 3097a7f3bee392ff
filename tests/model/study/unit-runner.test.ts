import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, nested } from '../../../src/model/scenario/scenario.ts';
import { studyResult } from '../../../src/model/study/study-result.ts';
import { hasRun, UnitRunner } from '../../../src/model/study/unit-runner.ts';
import { unitsOf, WHOLE } from '../../../src/model/study/units.ts';
import { cellScenario, seedOf } from '../../../src/model/study/cells.ts';
import { livelyScenario } from '../arbitrary.ts';
import { newKernel, simulate } from '../kernels.ts';
import { many, planOf, recordsOf, SMALL } from './records.ts';

const NOBODY_SELLS = { members: null, lost: null, earned: { p50: null }, retailShare: null };

describe('the runs of a study', () => {
  it('are those that the scenario has alone, though they share networks and a kernel', () => {
    fc.assert(
      fc.property(livelyScenario, (scenario) => {
        const plan = planOf({
          kind: 'sweep',
          scenario: nested(differences(scenario)),
          runs: 2,
          vary: [
            { path: 'place.food', values: [-0.5, 0.9] },
            { path: 'days', values: [10, 30] },
          ],
        });
        for (const record of recordsOf(plan).filter(hasRun)) {
          const alone = simulate(cellScenario(plan, record.cell), seedOf(plan, record.run));
          const { reach, convinced, visits, fans, critics, tellings, tellers, days } = alone;
          const [retold, accuracy] = [alone.byDay.retold.at(-1), alone.byDay.accuracy.at(-1)];
          const { members, lost, earned, retailShare } = alone.downline ?? NOBODY_SELLS;
          const outbreak = convinced >= 0.05 * scenario.people ? 1 : 0;
          expect(record.digest).toBe(alone.digest);
          expect(record.outcomes).toEqual({
            ...{ reach, convinced, visits, fans, critics, tellings, tellers, days },
            ...{ retold, accuracy, outbreak },
            ...{ members, lost, median: earned.p50, retailShare },
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('share no network between towns that differ', () => {
    const vary = [
      { path: 'network.kind', values: ['tree', 'random', 'computed'] },
      { path: 'diners.count', values: [1, 4] },
    ];
    const plan = planOf({ kind: 'sweep', scenario: SMALL, runs: 2, vary });
    for (const { cell, run, digest } of recordsOf(plan).filter(hasRun))
      expect(digest).toBe(simulate(cellScenario(plan, cell), seedOf(plan, run)).digest);
  });

  it('are the same in whatever order they are computed and arrive', () => {
    const plan = planOf({
      kind: 'sweep',
      scenario: SMALL,
      runs: 3,
      vary: [{ path: 'diners.count', values: [1, 2, 9] }],
    });
    const runner = new UnitRunner(plan, newKernel());
    const backwards = [...unitsOf(plan, WHOLE, { from: 0, to: 3 })].reverse().map((unit) => runner.run(unit));
    const text = JSON.stringify(studyResult(plan, recordsOf(plan)));
    expect(JSON.stringify(studyResult(plan, backwards))).toBe(text);
  });

  it('are the same without WebAssembly', () => {
    const plan = planOf({ kind: 'many', scenario: SMALL, runs: 2 });
    const slow = new UnitRunner(plan, null);
    expect([0, 1].map((run) => slow.run({ cell: 0, run }))).toEqual(recordsOf(plan));
  });

  it('that fail are recorded with reason, luck and scenario, and the rest goes on', () => {
    const plan = planOf({ kind: 'many', scenario: { ...SMALL, seed: 'x' }, runs: 3 });
    const kernel = newKernel();
    const begin = kernel.begin.bind(kernel);
    kernel.begin = (scenario, network, luck, needs, bytes) => {
      if (luck.seed === 'x#1') throw new RangeError('The memory is full.');
      begin(scenario, network, luck, needs, bytes);
    };
    const runner = new UnitRunner(plan, kernel);
    const result = studyResult(
      plan,
      [0, 1, 2].map((run) => runner.run({ cell: 0, run })),
    );
    expect(result).toMatchObject({
      runs: [{ seed: 'x#0' }, { seed: 'x#2' }],
      summary: { runs: 2 },
      failed: [
        { cell: [], run: 1, seed: 'x#1', error: 'The memory is full.', scenario: { ...SMALL, seed: 'x#1' } },
      ],
    });
  });
});

describe('a study of many runs', () => {
  it('tells how often it takes off, how far, and how far when it does', () => {
    const { runs, summary } = many({ scenario: { ...SMALL, network: { contacts: 20 } }, runs: 60 });
    const there = runs.filter(({ convinced }) => convinced! >= 15);
    expect(summary.runs).toBe(60);
    expect(summary.outbreakShare!.value).toBe(there.length / 60);
    expect(summary.whereTookOff.runs).toBe(there.length);
    const mean = there.reduce((sum, { reach }) => sum + reach!, 0) / there.length;
    expect(summary.whereTookOff.reach!.mean).toBeCloseTo(mean, 9);
    expect(summary.reach!.low).toBeLessThan(summary.reach!.mean);
  });

  it('says nothing of an outcome that no run has', () => {
    const { summary } = many({ scenario: { ...SMALL, telling: { perDay: 0 } }, runs: 3 });
    expect(summary.retold).toBeNull();
    expect(summary.whereTookOff).toMatchObject({ runs: 0, reach: null });
  });
});
