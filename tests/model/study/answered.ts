import { courseOf } from '../../../src/model/study/course.ts';
import { runScenario, seedOf } from '../../../src/model/study/cells.ts';
import { OUTCOME_NAMES, type Outcomes } from '../../../src/model/study/outcomes.ts';
import type { Plan } from '../../../src/model/study/plan.ts';
import type { UnitRecord } from '../../../src/model/study/unit-runner.ts';
import { placeOf, type Unit } from '../../../src/model/study/units.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';

/** Computes a study round by round to its end. @param known what is recorded already @param most stops after so many units */
export function answered(
  plan: Plan,
  run: (unit: Unit) => UnitRecord,
  known: readonly UnitRecord[] = [],
  most = Infinity,
): UnitRecord[] {
  const records = new Map(known.map((record) => [placeOf(plan, record), record]));
  for (;;) {
    const course = courseOf(plan, [...records.values()]);
    if (course.isDone) return [...records.values()];
    for (const unit of course.units()) {
      if (records.has(placeOf(plan, unit))) continue;
      if (records.size >= most) return [...records.values()];
      records.set(placeOf(plan, unit), run(unit));
    }
  }
}

/** A made model: every outcome of a run is what a function of its scenario and its luck says. */
export const made =
  (plan: Plan, outcome: (scenario: Scenario, run: number) => number) =>
  ({ cell, run }: Unit): UnitRecord => {
    const value = outcome(runScenario(plan, cell, run), run);
    const outcomes = Object.fromEntries(OUTCOME_NAMES.map((name) => [name, value])) as Outcomes;
    return { cell, run, seed: seedOf(plan, run), digest: '', outcomes };
  };
