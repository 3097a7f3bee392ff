import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/model/basics/arithmetic.ts';
import { meanOf } from '../../../src/model/study/statistics.ts';
import { explained, partsOf } from '../../../src/model/study/variance-parts.ts';

const REPETITIONS = 200;

/** A made model: an outcome is 3 × the first unknown + the second + luck, all standard normal but luck. */
function made(draws: () => number, groups: number, luck: number, size = () => 2): number[][] {
  const normal = () => normalQuantile(0.0005 + 0.999 * draws());
  return Array.from({ length: groups }, () => {
    const mean = 100 + 3 * normal() + normal();
    return Array.from({ length: size() }, () => mean + luck * normal());
  });
}

/** What the analysis says of many made studies. */
function analysed(luck: number, size?: () => number) {
  const draws = seedrandom(`made with luck ${luck}`);
  return Array.from({ length: REPETITIONS }, () => partsOf(made(draws, 50, luck, size), 0.95)!);
}

/** Of a standard normal variable of which the outermost thousandth is left out. */
const UNIT = meanOf(
  Array.from(
    { length: 20_000 },
    (_, index) => normalQuantile(0.0005 + 0.999 * ((index + 0.5) / 20_000)) ** 2,
  ),
);

describe('the parts of a spread', () => {
  it.each([
    ['pairs', undefined],
    ['groups of one, two and three', (() => [1, 2, 3][Math.floor(sizes() * 3)]!) as () => number],
  ])('are recovered without bias: %s', (_, size) => {
    for (const luck of [1, 3, 8]) {
      const parts = analysed(luck, size);
      const spread = 10 * UNIT + luck * luck * UNIT;
      expect(Math.abs(meanOf(parts.map(({ within }) => within)) - luck * luck * UNIT)).toBeLessThan(
        0.04 * spread,
      );
      expect(Math.abs(meanOf(parts.map(({ between }) => between)) - 10 * UNIT)).toBeLessThan(0.04 * spread);
    }
  });

  it('add up to the whole within 2 % from fifty draws on', () => {
    for (const { whole, within, between } of [1, 3, 8].flatMap((luck) => analysed(luck)))
      expect(Math.abs(within + between - whole)).toBeLessThanOrEqual(0.02 * whole);
  });

  it('have shares whose intervals keep their coverage', () => {
    for (const luck of [1, 3, 8]) {
      const truth = (luck * luck) / (luck * luck + 10);
      const covered = analysed(luck).filter(
        ({ withinShare }) => withinShare!.low <= truth && truth <= withinShare!.high,
      );
      expect(covered.length / REPETITIONS).toBeGreaterThan(0.88);
    }
  });

  it('are unknown where no group has two values, and have no shares where nothing is spread', () => {
    expect(partsOf([[1], [2], [3]], 0.95)).toBeNull();
    expect(partsOf([[1, 2]], 0.95)).toBeNull();
    expect(partsOf([], 0.95)).toBeNull();
    expect(
      partsOf(
        [
          [4, 4],
          [4, 4],
        ],
        0.95,
      ),
    ).toEqual({ whole: 0, within: 0, between: 0, withinShare: null, betweenShare: null });
  });
});

const sizes = seedrandom('sizes');

describe('the share that one unknown explains', () => {
  it('is recovered from draws in groups of nearly the same value', () => {
    const draws = seedrandom('explained');
    const shares = Array.from({ length: 100 }, () => {
      const groups = Array.from({ length: 10 }, (): number[] => []);
      for (let draw = 0; draw < 100; draw++) {
        const [first, second, luck] = [draws(), draws(), draws()];
        groups[Math.floor(first * 10)]!.push(2 * first + second + luck);
      }
      return explained(groups, 6 / 12, 0.95)!;
    });
    // Within a tenth of its range, the unknown still varies: a hundredth of its variance stays unexplained.
    expect(meanOf(shares.map(({ value }) => value))).toBeCloseTo((4 / 6) * 0.99, 1);
    const covered = shares.filter(({ low, high }) => low <= 4 / 6 && 4 / 6 <= high).length;
    expect(covered).toBeGreaterThanOrEqual(85);
  });

  it('is none of what changes nothing', () => {
    const draws = seedrandom('nothing');
    const groups = Array.from({ length: 10 }, () => Array.from({ length: 40 }, () => draws()));
    expect(explained(groups, 1 / 12, 0.95)!.low).toBe(0);
    expect(explained(groups, 1 / 12, 0.95)!.value).toBeLessThan(0.05);
  });
});
