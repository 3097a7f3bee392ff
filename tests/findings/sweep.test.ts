import { describe, expect, it } from 'vitest';
import { sweepFacts } from '../../src/findings/sweep.ts';
import { hasRun } from '../../src/model/study/unit-runner.ts';
import { planOf, recordsOf, sweep, TWO_HUMPED } from '../model/study/records.ts';

const RELAYS = [0, 0.1, 0.2, 0.3, 0.4];
const json = {
  kind: 'sweep',
  scenario: TWO_HUMPED,
  vary: [{ path: 'listeners.relay', values: RELAYS }],
  runs: 20,
};
const plan = planOf(json);
const runs = recordsOf(plan).filter(hasRun);
const answer = sweep(json);

describe('what runs with every value of a number say together', () => {
  it('has the shares and tips of the command line', () => {
    const facts = sweepFacts(plan, runs, 'reach');
    expect(facts.cells.map(({ value }) => value)).toEqual(RELAYS);
    expect(facts.cells.map(({ share }) => share)).toEqual(answer.cells.map((cell) => cell.outbreakShare));
    expect(facts.tips).toEqual(answer.tippingLine.map(([value]) => value));
    expect(facts.least).toBe(20);
  });

  it('tells how far it goes in the middle of the runs that took off', () => {
    const all = sweepFacts(plan, runs, 'reach').cells;
    for (const [cell, { middle, tookOff }] of all.entries()) {
      const there = runs.filter((run) => run.cell === cell && run.outcomes.outbreak === 1);
      expect(tookOff).toBe(there.length);
      if (middle === null) expect(there).toEqual([]);
      else expect(there.filter(({ outcomes }) => outcomes.reach! >= middle).length).toBeGreaterThan(0);
    }
    const { middle, tookOff } = all.at(-1)!;
    const last = runs.filter((run) => run.cell === RELAYS.length - 1 && run.outcomes.outbreak === 1);
    const below = last.filter(({ outcomes }) => outcomes.reach! <= middle!).length;
    expect(2 * below).toBeGreaterThanOrEqual(tookOff);
    expect(new Set(all.map((one) => one.middle)).size).toBeGreaterThan(1);
  });

  it('counts the runs in which half of the town hears, and says on which side of the tip they are', () => {
    const facts = sweepFacts({ ...plan, event: 'half' }, runs, 'reach');
    for (const { runs: own, times } of facts.cells)
      expect(times).toBe(own.filter(({ outcomes }) => 2 * outcomes.reach! >= 300).length);
    expect(facts.tips).toHaveLength(1);
    expect(facts.beginsAbove).toBe(false);
    expect(facts.doubt!.low).toBeLessThan(facts.tips[0]!);
    expect(facts.doubt!.high).toBeGreaterThan(facts.tips[0]!);
  });

  it('measures half of the town by the people of each value, where the size of the town is tried', () => {
    const sizes = planOf({ ...json, vary: [{ path: 'people', values: [100, 300] }], runs: 8 });
    const facts = sweepFacts({ ...sizes, event: 'half' }, recordsOf(sizes).filter(hasRun), 'reach');
    expect(facts.cells.map(({ people }) => people)).toEqual([100, 300]);
    for (const { runs: own, people, times } of facts.cells)
      expect(times).toBe(own.filter(({ outcomes }) => 2 * outcomes.reach! >= people).length);
  });

  it('watches the run in the middle of all, and takes values in whichever order they were said', () => {
    const backwards = planOf({ ...json, vary: [{ path: 'listeners.relay', values: RELAYS.toReversed() }] });
    const facts = sweepFacts(backwards, recordsOf(backwards).filter(hasRun), 'reach');
    const straight = sweepFacts(plan, runs, 'reach');
    expect(facts.tips).toEqual(straight.tips);
    for (const [index, { runs: own, middleRun }] of facts.cells.entries()) {
      const sorted = own.map(({ outcomes }) => outcomes.reach!).sort((one, other) => one - other);
      expect(middleRun!.outcomes.reach).toBe(sorted[9]);
      expect(middleRun!.seed).toBe(straight.cells[index]!.middleRun!.seed);
    }
  });

  it('knows nothing before the first run', () => {
    const facts = sweepFacts(plan, [], 'reach');
    expect(facts).toMatchObject({ tips: [], least: 0, doubt: null });
    expect(facts.cells.every(({ share, middle, middleRun }) => !share && middle === null && !middleRun)).toBe(
      true,
    );
  });
});
