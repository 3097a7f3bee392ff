import { describe, expect, it } from 'vitest';
import {
  tested,
  UNTESTED,
  type Bar,
  type Call,
  type Tested,
} from '../../../src/lesson/tasks/sequential-test.ts';
import { aboutShare, FOUR_OF_FIVE, townOf, unseen } from '../../../src/lesson/tasks/trials.ts';

/**
 * How often each call comes, and after how many towns, where it holds in so many of all: computed exactly, over all ways in
 * which towns can follow each other. Ways in which it held as often, and the same tests have decided, are one.
 */
function chances(share: number, bar: Bar): Readonly<Record<Call | 'towns', number>> {
  const sums = { yes: 0, no: 0, close: 0, towns: 0 };
  let open = new Map<string, { readonly state: Tested; readonly chance: number }>([
    ['', { state: UNTESTED, chance: 1 }],
  ]);
  while (open.size > 0) {
    const next: typeof open = new Map();
    for (const { state, chance } of open.values())
      for (const [holds, part] of [
        [true, share],
        [false, 1 - share],
      ] as const) {
        const after = tested(state, holds, bar);
        if (after.call) {
          sums[after.call] += chance * part;
          sums.towns += chance * part * after.runs;
          continue;
        }
        const key = [after.held, ...after.ratios.map(side)].join();
        next.set(key, { state: after, chance: (next.get(key)?.chance ?? 0) + chance * part });
      }
    open = next;
  }
  return sums;
}

/** Whether a test has decided, and for which share; a ratio that has not is told by the counts. */
const side = (ratio: number) => (ratio >= 39 ? 1 : ratio <= 1 / 39 ? -1 : 0);

describe('“in at least 80 % of towns”', () => {
  it('is passed by a true 70 % in at most 3 of 100 cases, and failed by a true 90 % in as few', () => {
    expect(chances(0.7, FOUR_OF_FIVE).yes).toBeLessThanOrEqual(0.03);
    expect(chances(0.9, FOUR_OF_FIVE).no).toBeLessThanOrEqual(0.03);
  });

  it('says no to 70 % and yes to 90 % nearly always, not that it is too close', () => {
    expect(chances(0.7, FOUR_OF_FIVE).no).toBeGreaterThan(0.95);
    expect(chances(0.9, FOUR_OF_FIVE).yes).toBeGreaterThan(0.95);
  });

  it('calls a true 80 % too close, nearly always', () => {
    expect(chances(0.8, FOUR_OF_FIVE).close).toBeGreaterThan(0.9);
  });

  it('takes some thirty towns where it is clear, and fewer than 250 where it is not', () => {
    expect(chances(1, FOUR_OF_FIVE).towns).toBeLessThanOrEqual(32);
    expect(chances(0, FOUR_OF_FIVE).towns).toBeLessThanOrEqual(10);
    for (const share of [0.65, 0.7, 0.75, 0.8, 0.85, 0.9])
      expect(chances(share, FOUR_OF_FIVE).towns).toBeLessThan(250);
  });

  it('changes nothing once it is decided', () => {
    let state = UNTESTED;
    while (state.call === null) state = tested(state, true, FOUR_OF_FIVE);
    expect(tested(state, false, FOUR_OF_FIVE)).toBe(state);
  });
});

describe('a share that is predicted within .05', () => {
  it('is judged as wrong where it is off by .09, and as right where it is off by .01, but for 3 in 100', () => {
    const plan = unseen(townOf({}));
    const [notLess, notMore] = aboutShare(plan, 0.3, 0.05, () => true);
    expect(chances(0.21, notLess!.bar).yes).toBeLessThanOrEqual(0.03);
    expect(chances(0.39, notMore!.bar).no).toBeLessThanOrEqual(0.03);
    expect(chances(0.29, notLess!.bar).yes).toBeGreaterThan(0.95);
    expect(chances(0.31, notMore!.bar).no).toBeGreaterThan(0.95);
  }, 60_000);

  it('asks only for the ends that a share can have', () => {
    const plan = unseen(townOf({}));
    expect(aboutShare(plan, 0.02, 0.05, () => true).map(({ name }) => name)).toEqual(['notMore']);
    expect(aboutShare(plan, 0.99, 0.05, () => true).map(({ name }) => name)).toEqual(['notLess']);
  });
});
