import { describe, expect, it } from 'vitest';
import {
  asCoin,
  asExponential,
  asIndex,
  asNormal,
  asUnit,
  happens,
  Luck,
} from '../../../src/model/basics/random.ts';
import { expectWithin4SE } from '../../validation/statistics.ts';

/** A draw is below this. */
const DRAW_RANGE = 2 ** 32;

const luck = new Luck('tell-ten');
const SIDE = 200;

/** Draws at neighbouring addresses, row by row. */
const grid = (key: number): number[] =>
  Array.from({ length: SIDE * SIDE }, (_, at) => luck.draw(key, Math.floor(at / SIDE), at % SIDE));

/** Pearson's statistic of counts that should be equal, in standard deviations above its mean. */
function chiSquareExcess(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const freedom = counts.length - 1;
  return (statistic - freedom) / Math.sqrt(2 * freedom);
}

function countsOf(values: readonly number[], bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) counts[value]!++;
  return counts;
}

describe('draws', () => {
  it('tell for whom and for which occasion they were made', () => {
    for (const who of [0, 1, 77, 1_000_000, DRAW_RANGE - 1]) {
      for (const occasion of [0, 1, 5, DRAW_RANGE - 1]) {
        const draw = luck.draw(luck.keys.ties, who, occasion);
        expect(luck.whoDraws(luck.keys.ties, draw, occasion)).toBe(who);
        expect(luck.occasionOf(luck.ofPerson(luck.keys.ties, who), draw)).toBe(occasion);
      }
    }
  });

  it('are whole numbers from 0 to 2³² − 1, spread evenly over 1 024 bins by either end of their bits', () => {
    const draws = grid(luck.keys.belief);
    expect(draws.every((draw) => Number.isInteger(draw) && draw >= 0 && draw < DRAW_RANGE)).toBe(true);
    expect(
      Math.abs(
        chiSquareExcess(
          countsOf(
            draws.map((draw) => draw >>> 22),
            1024,
          ),
        ),
      ),
    ).toBeLessThan(4);
    expect(
      Math.abs(
        chiSquareExcess(
          countsOf(
            draws.map((draw) => draw & 1023),
            1024,
          ),
        ),
      ),
    ).toBeLessThan(4);
  });

  it('have a check of evenness that fails for a plain counter', () => {
    const counter = Array.from({ length: SIDE * SIDE }, (_, at) => at % 1024);
    expect(Math.abs(chiSquareExcess(countsOf(counter, 1024)))).toBeGreaterThan(4);
  });

  it.each([
    ['the next occasion', 0, 1],
    ['the next person', 1, 0],
    ['both', 1, 1],
    ['a round number of people on', 1024, 0],
    ['a round number of occasions on', 0, 65_536],
  ])('are not correlated with those of %s', (_, persons, occasions) => {
    const products = Array.from({ length: SIDE * SIDE }, (_, at) => {
      const [a, b] = [Math.floor(at / SIDE), at % SIDE];
      const here = asUnit(luck.draw(luck.keys.belief, a, b)) - 0.5;
      return here * (asUnit(luck.draw(luck.keys.belief, a + persons, b + occasions)) - 0.5);
    });
    expectWithin4SE(products, 0, 0.0005);
  });

  it('differ from those of the k-th time that two people meet', () => {
    const times = Array.from({ length: 20_000 }, (_, k) => luck.drawAgain(luck.keys.belief, 3, 4, k));
    expect(
      Math.abs(
        chiSquareExcess(
          countsOf(
            times.map((draw) => draw >>> 24),
            256,
          ),
        ),
      ),
    ).toBeLessThan(4);
    const products = times
      .slice(1)
      .map((draw, index) => (asUnit(draw) - 0.5) * (asUnit(times[index]!) - 0.5));
    expectWithin4SE(products, 0, 0.001);
  });

  it('have a key for each purpose and seed', () => {
    const keys = Object.values(luck.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Luck('tell-ten').keys).toEqual(luck.keys);
    const other = Object.values(new Luck('tell-ten#0').keys);
    expect(other.filter((key) => keys.includes(key))).toEqual([]);
  });

  it('are not correlated between purposes at the same address', () => {
    const belief = grid(luck.keys.belief);
    const recall = grid(luck.keys.recall);
    expectWithin4SE(
      belief.map((draw, at) => (asUnit(draw) - 0.5) * (asUnit(recall[at]!) - 0.5)),
      0,
      0.0005,
    );
  });

  it('stay what they are: the same seed draws the same in every version of the engine', () => {
    expect([luck.draw(luck.keys.belief, 0, 0), luck.draw(luck.keys.whom, 7, 3)]).toMatchInlineSnapshot(`
      [
        3315747214,
        4271395262,
      ]
    `);
  });
});

describe('what a draw is read as', () => {
  it('a unit lies strictly between 0 and 1', () => {
    expect(asUnit(0)).toBeGreaterThan(0);
    expect(asUnit(DRAW_RANGE - 1)).toBeLessThan(1);
  });

  it('a chance of 0 never happens, one of 1 always', () => {
    for (const draw of [0, 1, DRAW_RANGE - 1])
      expect([happens(draw, 0), happens(draw, 1)]).toEqual([false, true]);
    expect([happens(DRAW_RANGE / 4 - 1, 0.25), happens(DRAW_RANGE / 4, 0.25)]).toEqual([true, false]);
  });

  it('an index reaches every place and none outside', () => {
    expect([asIndex(0, 7), asIndex(DRAW_RANGE - 1, 7), asIndex(DRAW_RANGE - 1, 10_000_000)]).toEqual([
      0, 6, 9_999_999,
    ]);
    const counts = countsOf(
      grid(luck.keys.whom).map((draw) => asIndex(draw, 7)),
      7,
    );
    expect(Math.abs(chiSquareExcess(counts))).toBeLessThan(4);
  });

  it('a normal variable has mean 0 and variance 1, exactly, over its table', () => {
    const table = Array.from({ length: 4096 }, (_, slice) => asNormal(slice * 2 ** 20));
    expect(Math.abs(table.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-9);
    expect(table.reduce((sum, value) => sum + value * value, 0) / 4096).toBeCloseTo(1, 12);
    expect(Math.max(...table)).toBeGreaterThan(3.5);
    // The fourth moment of a normal variable is 3.
    expect(table.reduce((sum, value) => sum + value ** 4, 0) / 4096).toBeCloseTo(3, 1);
  });

  it('an exponential variable has mean 1 and half of it below ln 2', () => {
    const waits = grid(luck.keys.delay).map(asExponential);
    expectWithin4SE(waits, 1, 0.006);
    expectWithin4SE(
      waits.map((wait) => (wait < Math.LN2 ? 1 : 0)),
      0.5,
      0.003,
    );
  });

  it('a coin is even and independent of the normal variable of the same draw', () => {
    const draws = grid(luck.keys.driftFood);
    expectWithin4SE(draws.map(asCoin), 0.5, 0.002);
    expectWithin4SE(
      draws.map((draw) => asNormal(draw) * (asCoin(draw) - 0.5)),
      0,
      0.002,
    );
    expect(Math.max(...draws.map(asCoin))).toBeLessThan(1);
  });
});
