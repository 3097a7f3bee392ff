import { repeatedKeys } from '../../model/scenario/checks/repeated-keys.ts';
import { parameterOf } from '../../model/scenario/parameters.ts';
import { baseSeed } from '../../model/study/base-seed.ts';
import { cellCount } from '../../model/study/cells.ts';
import { checkPlan, type CheckedPlan } from '../../model/study/check-plan.ts';
import type { PlanFault } from '../../model/study/plan-faults.ts';
import type { Plan, StudyKind } from '../../model/study/plan.ts';

/** Why a plan that nothing is wrong with has no place on the page. */
export type Objection = 'ranges' | 'cells' | 'seed';

/** A plan that came by a file or a link, and why it was not opened at once. */
export interface BroughtPlan {
  readonly faults: readonly PlanFault[];
  /** The plan as it can be run here; `null` where there is a fault other than its engine. */
  readonly plan: Plan | null;
  /** True where it was made with another version of the engine. */
  readonly isOfOther: boolean;
  readonly objection: Objection | null;
}

/** Values of one number that the page draws as a curve at most. */
export const MOST_VALUES = 400;

/** Cells of a sweep that the page shows at most. */
export const MOST_CELLS = 2000;

/** True for a sweep that is drawn as a curve: along one number. */
export const isCurve = ({ vary: [axis, other] }: Plan): boolean =>
  axis !== undefined &&
  other === undefined &&
  parameterOf(axis.path).kind === 'number' &&
  axis.values.length <= MOST_VALUES;

/** What a plan's JSON says. */
export function broughtPlan(json: unknown, checked: CheckedPlan = checkPlan(json)): BroughtPlan {
  const { faults } = checked;
  const others = faults.filter(({ problem }) => problem.code !== 'planEngine');
  const isOfOther = others.length < faults.length;
  // Without its engine's version it is a plan of this one.
  const plan =
    isOfOther && others.length === 0
      ? checkPlan({ ...(json as Record<string, unknown>), engine: undefined }).plan
      : checked.plan;
  return { faults: others, plan, isOfOther, objection: plan && objectionTo(plan) };
}

/** What the text of a plan's file says. */
export function planInText(text: string): BroughtPlan {
  const json: unknown = JSON.parse(text);
  const { plan, faults } = checkPlan(json);
  const repeated = repeatedKeys(text);
  return broughtPlan(
    json,
    repeated.length > 0 ? { plan: null, faults: [...repeated, ...faults] } : { plan, faults },
  );
}

/** Studies on the page in which numbers may be bounded. */
const OF_RANGES: readonly StudyKind[] = ['many', 'sensitivity'];

/** Why a plan has no place on the page; `null` where it has one. */
function objectionTo(plan: Plan): Objection | null {
  const { kind, ranges, scenario } = plan;
  if (ranges.length > 0 && !OF_RANGES.includes(kind)) return 'ranges';
  if (scenario.seed !== baseSeed(scenario.seed)) return 'seed';
  return kind === 'sweep' && cellCount(plan) > MOST_CELLS ? 'cells' : null;
}
