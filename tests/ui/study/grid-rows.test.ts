import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridFacts } from '../../../src/findings/grid.ts';
import { cellCount } from '../../../src/model/study/cells.ts';
import type { RunRecord } from '../../../src/model/study/unit-runner.ts';
import { BEST_FIRST, gridRows } from '../../../src/ui/study/grid-rows.ts';
import { planOf } from '../../model/study/records.ts';

const plan = planOf({
  kind: 'sweep',
  scenario: 'excellent-restaurant',
  runs: 3,
  vary: [
    { path: 'network.kind', values: ['smallWorld', 'random'] },
    { path: 'listeners.relay', values: [0.2, 0.1, 0.3] },
    { path: 'telling.relayTells', values: [4, 8] },
  ],
});

/** Runs of any cells, of which only what a table tells is made up. */
const anyRuns = fc
  .uniqueArray(
    fc.record({ cell: fc.nat(cellCount(plan) - 1), run: fc.nat(2), reach: fc.nat(900), outbreak: fc.nat(1) }),
    { selector: ({ cell, run }) => `${String(cell)}/${String(run)}` },
  )
  .map((runs) =>
    runs.map(
      ({ cell, run, reach, outbreak }) =>
        ({
          cell,
          run,
          seed: `s#${String(run)}`,
          digest: '',
          outcomes: { reach, outbreak },
        }) as unknown as RunRecord,
    ),
  );

describe('the rows of a grid', () => {
  it('are all of them in any order, what is not known last', () => {
    fc.assert(
      fc.property(
        anyRuns,
        fc.constantFrom(0, 1, 2, 'runs' as const, 'share' as const, 'mean' as const),
        fc.boolean(),
        (runs, by, isDown) => {
          const { cells } = gridFacts(plan, runs);
          const rows = gridRows(cells, plan.vary, { by, isDown }, []);
          expect(new Set(rows)).toEqual(new Set(cells));
          if (by !== 'share' && by !== 'mean') return;
          const values = rows.map((row) => (by === 'share' ? row.share?.value : row.mean?.mean) ?? null);
          const known = values.filter((value) => value !== null);
          expect(values.slice(0, known.length)).toEqual(known);
          expect(known).toEqual([...known].sort((one, other) => (isDown ? other - one : one - other)));
        },
      ),
    );
  });

  it('have a choice in the order of its plan, and only the values that are kept', () => {
    const { cells } = gridFacts(plan, []);
    const rows = gridRows(cells, plan.vary, { by: 0, isDown: false }, [null, 0.1, null]);
    expect(rows.map(({ at }) => at)).toEqual([
      ['smallWorld', 0.1, 4],
      ['smallWorld', 0.1, 8],
      ['random', 0.1, 4],
      ['random', 0.1, 8],
    ]);
    expect(gridRows(cells, plan.vary, BEST_FIRST, ['random', 0.3, 8])).toHaveLength(1);
  });
});
