import { describe, expect, it } from 'vitest';
import { EXPLORED, FIGURE_RUNS, figurePlan, type Explored } from '../../src/lesson/explored.ts';
import { figureOf, type DrawnFigure } from '../../src/lesson/figure-of.ts';
import { allJointFaults } from '../../src/model/scenario/checks/validation.ts';
import { hasRun, UnitRunner } from '../../src/model/study/unit-runner.ts';
import { newKernel } from '../model/kernels.ts';
import { LANGUAGES } from '../words/languages.ts';

const kernel = newKernel();

function drawn(explored: Explored, value: number): DrawnFigure {
  const { plan, keeps } = figurePlan(explored, value);
  const runner = new UnitRunner(plan, kernel, keeps);
  const records = Array.from({ length: FIGURE_RUNS }, (_, run) => runner.run({ cell: 0, run }));
  return figureOf(explored, records.filter(hasRun));
}

/** The number that stands in the sentence below a figure. */
const told = (figure: DrawnFigure): number =>
  'parts' in figure ? figure.parts[0] : figure.mean[figure.kind === 'left' ? 5 : figure.mean.length - 1]!;

describe('what can be dragged in “How it works”', () => {
  it('is one thing for each sentence, with a name in every language', () => {
    for (const { howItWorks } of Object.values(LANGUAGES)) {
      expect(EXPLORED).toHaveLength(howItWorks.day.length);
      for (const { id } of EXPLORED) expect(howItWorks.drag).toHaveProperty(id);
    }
  });

  it.each(EXPLORED.map((explored) => [explored.id, explored] as const))(
    'makes a difference that is seen, and runs at both ends: %s',
    (id, explored) => {
      const { low, high } = explored;
      for (const value of [low, high])
        expect(allJointFaults(figurePlan(explored, value).plan.scenario)).toEqual([]);
      const difference = told(drawn(explored, high)) - told(drawn(explored, low));
      // Only what is lost makes less when there is more of it.
      expect(id === 'loss' ? -difference : difference).toBeGreaterThan(0.1);
    },
  );

  it('begins where its scenario is, which lies on a step', () => {
    for (const { paths, low, high, step, scenario } of EXPLORED) {
      const value = scenario[paths[0]!] as number;
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
      expect(Math.abs(((value - low) / step) % 1)).toBeCloseTo(0, 6);
    }
  });
});

describe('a figure', () => {
  it('has parts that make a whole', () => {
    for (const explored of EXPLORED) {
      const figure = drawn(explored, explored.high);
      if (figure.kind !== 'visitors' && figure.kind !== 'town') continue;
      expect(figure.parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
      expect(Math.min(...figure.parts)).toBeGreaterThanOrEqual(0);
    }
  });

  it('has lines of the same length, however early a run ends', () => {
    const figure = drawn(
      EXPLORED.find(({ id }) => id === 'trust')!,
      0,
    );
    if (figure.kind !== 'reach') throw new Error('It is a line by day.');
    expect(new Set(figure.lines.map(({ length }) => length))).toEqual(new Set([41]));
    expect(figure.lines).toHaveLength(FIGURE_RUNS);
  });
});
