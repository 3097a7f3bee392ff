import { ticks } from 'd3-array';
import { allJointFaults } from '../../model/scenario/checks/validation.ts';
import type { Path } from '../../model/scenario/parameters.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { scaleOf, valuesOn, type Scale } from '../../model/study/useful-axis.ts';

/** Values between two ends, about: as many as a curve needs, and where one looks closer. */
const MANY = 24;
const FEW = 10;

/** Digits of a value where each is so many times the one before. */
const DIGITS = 2;

/**
 * The values of a number that are tried, from the least: round ones, where it is of use or between two ends, and on a wide
 * slider each as many times the one before. Those that the scenario's other values do not allow are left out.
 */
export function triedValues(
  scenario: Scenario,
  path: Path,
  ends: readonly [low: number, high: number] | null,
): number[] {
  const count = ends ? FEW : MANY;
  const scale = scaleOf(scenario, { path, ends });
  if (scale.isWide && !scale.isWhole) return valuesOn(scenario, scale, count);
  const values = scale.isWide ? multiples(scale, count) : ticks(scale.low, scale.high, count);
  return values.filter(
    (value) =>
      (!scale.isWhole || Number.isInteger(value)) &&
      allJointFaults({ ...scenario, [path]: value }).length === 0,
  );
}

/** Whole numbers between the ends of a wide scale, and 0 where it begins there. */
function multiples({ low, high }: Scale, count: number): number[] {
  const first = Math.max(1, low);
  const values = Array.from({ length: count }, (_, index) =>
    Number((first * (high / first) ** (index / (count - 1))).toPrecision(DIGITS)),
  );
  const within = values.map((value) => Math.min(high, Math.max(first, Math.round(value))));
  return [...new Set([...(low < first ? [low] : []), ...within])];
}
