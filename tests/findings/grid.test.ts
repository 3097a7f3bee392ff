import { describe, expect, it } from 'vitest';
import { gridFacts } from '../../src/findings/grid.ts';
import { freeNumbers, isIn, sliceOf } from '../../src/findings/grid-slice.ts';
import { mapFacts } from '../../src/findings/map.ts';
import { cellCount } from '../../src/model/study/cells.ts';
import { hasRun } from '../../src/model/study/unit-runner.ts';
import { planOf, recordsOf, SMALL } from '../model/study/records.ts';

const plan = planOf({
  kind: 'sweep',
  scenario: SMALL,
  runs: 4,
  vary: [
    { path: 'listeners.relay', values: [0.3, 0.1] },
    { path: 'network.kind', values: ['smallWorld', 'random'] },
    { path: 'telling.relayTells', values: [2, 8, 5] },
  ],
});
const runs = recordsOf(plan).filter(hasRun);
const facts = gridFacts(plan, runs);

describe('what a grid says', () => {
  it('is looked at again only in the cells that have new runs, unless something else is asked', () => {
    // In the last round, half of the cells have had their run.
    const before = gridFacts(plan, runs.slice(0, runs.length - cellCount(plan) / 2));
    const after = gridFacts(plan, runs, before);
    expect(after).toEqual(facts);
    const kept = after.cells.filter((cell, index) => cell === before.cells[index]);
    expect(kept).toEqual(before.cells.filter((cell) => cell.runs.length === plan.runs));
    expect(kept).toHaveLength(cellCount(plan) / 2);
    for (const other of [
      { ...plan, outcome: 'visits' as const },
      { ...plan, event: 'half' as const },
    ])
      expect(gridFacts(other, runs, after)).toEqual(gridFacts(other, runs));
  });
});

describe('a slice of a grid', () => {
  it('is a map where two numbers are left', () => {
    expect(freeNumbers(plan, [null, null, null])).toBeNull();
    expect(freeNumbers(plan, [0.1, null, null])).toBeNull();
    expect(freeNumbers(plan, [0.1, 'random', null])).toBeNull();
    expect(freeNumbers(plan, [null, 'random', null])).toEqual([0, 2]);
  });

  it('has the runs of its cells, from the least values of both', () => {
    const chosen = [null, 'random', null];
    const slice = sliceOf(plan, runs, [0, 2], chosen);
    expect(slice.plan.vary.map(({ values }) => values)).toEqual([
      [0.1, 0.3],
      [2, 5, 8],
    ]);
    expect(slice.plan.scenario['network.kind']).toBe('random');
    const map = mapFacts(slice.plan, slice.runs, [0.1, 2]);
    expect(map.points).toHaveLength(6);
    for (const { values, share, runs: own } of map.points) {
      const cell = facts.cells.find(
        ({ at }) => JSON.stringify(at) === JSON.stringify([values[0], 'random', values[1]]),
      )!;
      expect(isIn(chosen, cell)).toBe(true);
      expect(share).toEqual(cell.share);
      expect(own.map(({ digest }) => digest)).toEqual(cell.runs.map(({ digest }) => digest));
    }
    expect(facts.cells.filter((cell) => isIn(chosen, cell))).toHaveLength(cellCount(plan) / 2);
  });
});
