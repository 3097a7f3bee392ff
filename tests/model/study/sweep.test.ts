import { describe, expect, it } from 'vitest';
import { planOf, sweep, TWO_HUMPED } from './records.ts';
import { shareOf } from '../../../src/model/study/statistics.ts';
import { tippingLine } from '../../../src/model/study/tipping-line.ts';
import { cellAt, cellCount } from '../../../src/model/study/cells.ts';

/** Cells with as many take-offs of 20 as a rule says. */
function cellsOf(vary: Record<string, unknown>[], rule: (...at: number[]) => number) {
  const plan = planOf({ kind: 'sweep', vary });
  const cells = Array.from({ length: cellCount(plan) }, (_, cell) => {
    const at = cellAt(plan, cell);
    return { at, share: shareOf(rule(...(at as number[])), 20, 0.95) };
  });
  return tippingLine(plan.vary, cells);
}

const RELAY = { path: 'listeners.relay', from: 0, to: 0.4, steps: 5 };
const FOOD = { path: 'place.food', from: 0, to: 0.3, steps: 4 };

describe('the tipping line', () => {
  it('is where half of the runs take off, between two cells', () => {
    expect(cellsOf([RELAY], (relay) => (relay < 0.25 ? 0 : 20))).toEqual([[expect.closeTo(0.25, 9)]]);
    expect(cellsOf([RELAY], (relay) => [0, 4, 8, 13, 20][Math.round(relay * 10)]!)).toEqual([
      [expect.closeTo(0.24, 9)],
    ]);
    expect(cellsOf([{ ...RELAY, from: 0.4, to: 0 }], (relay) => (relay < 0.25 ? 0 : 20))).toEqual([
      [expect.closeTo(0.25, 9)],
    ]);
  });

  it('is one point where luck carries the share across one half several times', () => {
    const shares = [0, 11, 9, 12, 20];
    expect(cellsOf([RELAY], (relay) => shares[Math.round(relay * 10)]!)).toHaveLength(1);
  });

  it('is crossed twice where it takes off in between only, and never where it always does', () => {
    expect(cellsOf([RELAY], (relay) => (relay > 0.15 && relay < 0.35 ? 20 : 0))).toHaveLength(2);
    expect(cellsOf([RELAY], () => 20)).toEqual([]);
  });

  it('of two axes has a point for each row and each column that crosses it', () => {
    const line = cellsOf([RELAY, FOOD], (relay, food) => (relay + food > 0.35 ? 20 : 0));
    expect(line.length).toBeGreaterThanOrEqual(7);
    for (const [relay, food] of line as [number, number][])
      expect(Math.abs(relay + food - 0.35)).toBeLessThan(1e-9);
    expect(cellsOf([RELAY, FOOD], (_, food) => (food > 0.15 ? 20 : 0))).toHaveLength(5);
  });

  it('has the choice beside it where one axis is a choice', () => {
    const kinds = { path: 'network.kind', values: ['random', 'mixed'] };
    const line = cellsOf([kinds, RELAY], (...at) =>
      at[1]! > ((at[0] as unknown) === 'mixed' ? 0.15 : 0.25) ? 20 : 0,
    );
    expect(line).toEqual([
      ['random', expect.closeTo(0.25, 9)],
      ['mixed', expect.closeTo(0.15, 9)],
    ]);
  });
});

describe('a sweep', () => {
  it('has every cell with its runs, all with the same luck, and the line between them', () => {
    const vary = [{ path: 'listeners.relay', from: 0, to: 0.28, steps: 8 }];
    const { cells, tippingLine: line } = sweep({ scenario: { ...TWO_HUMPED, people: 1000 }, runs: 20, vary });
    expect(cells.map(({ runs }) => runs)).toEqual(new Array(8).fill(20));
    expect(cells.map(({ at }) => at[0])).toEqual([0, 0.04, 0.08, 0.12, 0.16, 0.2, 0.24, 0.28]);
    expect(cells[0]!.outbreakShare!.value).toBeLessThan(0.5);
    expect(cells[7]!.outbreakShare!.value).toBeGreaterThan(0.9);
    expect(line).toHaveLength(1);
  });
});
