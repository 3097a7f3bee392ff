import type { PlanFault, PlanProblem } from '../../model/study/plan-faults.ts';

/** For each kind of fault that only plans have, the end of its sentence. */
export type PlanExpectations = {
  readonly [Code in PlanProblem['code']]: (problem: Extract<PlanProblem, { code: Code }>) => string;
};

/** Listed, so that a fault of a plan is told from one of its scenario. */
const CODES: Readonly<Record<PlanProblem['code'], true>> = {
  planObject: true,
  planVersion: true,
  planEngine: true,
  scenarioForm: true,
  onlyFor: true,
  neededFor: true,
  runsForm: true,
  untilOther: true,
  between: true,
  axisList: true,
  axisForm: true,
  axisPath: true,
  seedPath: true,
  steps: true,
  tryList: true,
  samePath: true,
  sameValue: true,
  rangeForm: true,
  byList: true,
  oneValue: true,
  wantForm: true,
  nobodySells: true,
  priorsForm: true,
  dataForm: true,
  dataOrder: true,
  dataFalls: true,
};

/** True for a problem that only plans have, and no scenario. */
export const isOfPlan = (problem: PlanFault['problem']): problem is PlanProblem =>
  Object.hasOwn(CODES, problem.code);
