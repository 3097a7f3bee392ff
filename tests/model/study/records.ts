import { expect } from 'vitest';
import { checkPlan } from '../../../src/model/study/check-plan.ts';
import { mostRuns, type Plan } from '../../../src/model/study/plan.ts';
import {
  studyResult,
  type CompareResult,
  type ManyResult,
  type SweepResult,
} from '../../../src/model/study/study-result.ts';
import { UnitRunner, type UnitRecord } from '../../../src/model/study/unit-runner.ts';
import { unitsOf, WHOLE } from '../../../src/model/study/units.ts';
import { newKernel } from '../kernels.ts';

/** A plan that has to be without a fault. */
export function planOf(json: Record<string, unknown>): Plan {
  const { plan, faults } = checkPlan({ study: 1, ...json });
  expect(faults).toEqual([]);
  return plan!;
}

const kernel = newKernel();

/** What comes of all units of a plan, in the order in which they are computed. */
export function recordsOf(plan: Plan): UnitRecord[] {
  const runner = new UnitRunner(plan, kernel);
  return [...unitsOf(plan, WHOLE, { from: 0, to: mostRuns(plan) })].map((unit) => runner.run(unit));
}

const answerOf = (json: Record<string, unknown>) => {
  const plan = planOf(json);
  return studyResult(plan, recordsOf(plan));
};

/** The answers of studies with all their runs. */
export const many = (json: Record<string, unknown>) => answerOf({ kind: 'many', ...json }) as ManyResult;
export const compare = (json: Record<string, unknown>) =>
  answerOf({ kind: 'compare', ...json }) as CompareResult;
export const sweep = (json: Record<string, unknown>) => answerOf({ kind: 'sweep', ...json }) as SweepResult;

/** A town that is soon over. */
export const SMALL = { people: 300, days: 40 };

/** A town in which the story takes off or not. */
export const TWO_HUMPED = {
  people: 300,
  seed: 'table 361',
  network: { contacts: 20 },
  memory: { recall: 0.15 },
};
