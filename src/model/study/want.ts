import { quantile } from '../basics/arithmetic.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { wholeOf } from './outcomes.ts';
import type { Want } from './plan.ts';
import type { RunRecord } from './unit-runner.ts';

/** True for a run that is as it is wanted. */
export const isWanted = (wants: readonly Want[], scenario: Scenario, { outcomes }: RunRecord): boolean =>
  wants.every((want) => sideOf(want, scenario, outcomes[want.outcome]) === 0);

/** Whether a value is below what is wanted (−1), above it (1), or between; a run without it is on no side. */
function sideOf({ outcome, low, high, isShare }: Want, scenario: Scenario, value: number | null): number {
  if (value === null) return NaN;
  const whole = isShare ? wholeOf(outcome, scenario) : 1;
  if (low !== null && value < low * whole) return -1;
  return high !== null && value > high * whole ? 1 : 0;
}

/** Whether the middle of some runs is below what is wanted, above it, or between; `NaN` where more than one thing is wanted. */
export function middleSide(
  wants: readonly Want[],
  scenario: Scenario,
  records: readonly RunRecord[],
): number {
  const [want, ...others] = wants;
  if (!want || others.length > 0) return NaN;
  const values = records.map(({ outcomes }) => outcomes[want.outcome]).filter((value) => value !== null);
  return values.length === 0 ? NaN : sideOf(want, scenario, quantile(Float64Array.from(values).sort(), 0.5));
}
