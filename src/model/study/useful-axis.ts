import { exponential } from '../basics/arithmetic.ts';
import { naturalLogarithm } from '../basics/exact.ts';
import { allJointFaults } from '../scenario/checks/validation.ts';
import { parameterOf, type NumberParameter, type Path } from '../scenario/parameters.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { By } from './plan.ts';

/** As on the page's sliders: a range wider than this many times the standard value has finer steps at its lower end. */
const WIDE = 30;

/** Where a range is wide, values beyond this many times the standard one, or the scenario's own, are seldom of use. */
const USEFUL = 10;

/** Digits that a value is rounded to. */
const [DIGITS, FINE_DIGITS] = [3, 12];

/** The scale on which a parameter is moved: places from 0 to 1, even on a slider. */
export interface Scale {
  readonly path: Path;
  readonly low: number;
  readonly high: number;
  readonly isWide: boolean;
  readonly isWhole: boolean;
}

/** The scale of a parameter, between the ends that were said, or where it is of use in the scenario. */
export function scaleOf(scenario: Scenario, { path, ends }: By): Scale {
  const parameter = parameterOf(path) as NumberParameter;
  const isWide = parameter.max - parameter.min > WIDE * Math.max(1, parameter.standard);
  const [low, high] = ends ?? usefulEnds(scenario, path, parameter, isWide);
  return { path, low, high, isWide, isWhole: parameter.whole };
}

function usefulEnds(
  scenario: Scenario,
  path: Path,
  { min, max, standard, unit, whole }: NumberParameter,
  isWide: boolean,
): [number, number] {
  const own = scenario[path] as number;
  // Of tellings in all, 0 is no limit, and belongs to the other end.
  const low = unit === 'tellings' && whole ? Math.max(1, min) : min;
  const wide = isWide ? Math.min(max, USEFUL * Math.max(1, standard, own)) : max;
  const high = path === 'diners.count' ? Math.min(wide, scenario.people) : wide;
  return [allowed(scenario, path, own, low), allowed(scenario, path, own, high)];
}

/** Halvings by which the last value that others allow is found. */
const HALVINGS = 30;

/** The value nearest to an end that the scenario's other values allow, from its own value on. */
function allowed(scenario: Scenario, path: Path, own: number, end: number): number {
  if (fitting(scenario, path, end) !== null) return end;
  let [inside, outside] = [own, end];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (inside + outside) / 2;
    if (fitting(scenario, path, middle) === null) outside = middle;
    else inside = middle;
  }
  const rounded = Number(inside.toPrecision(DIGITS));
  return fitting(scenario, path, rounded) ?? inside;
}

/** The value nearest to this one that the scenario's other values allow; `null` where none is near. */
function fitting(scenario: Scenario, path: Path, value: number): number | null {
  const fits = (candidate: number) => allJointFaults({ ...scenario, [path]: candidate }).length === 0;
  return candidatesFor(path, value).find(fits) ?? null;
}

/** Some networks want whole or even contacts. */
function candidatesFor(path: Path, value: number): number[] {
  if (path === 'network.contacts') return [Math.round(value), 2 * Math.round(value / 2)];
  return [(parameterOf(path) as NumberParameter).whole ? Math.round(value) : value];
}

/** The value at a place, 0 … 1. */
function valueAt({ low, high, isWide, isWhole }: Scale, place: number): number {
  const span = high - low;
  const value = low + (isWide ? exponential(place * naturalLogarithm(span + 1)) - 1 : place * span);
  return isWhole ? Math.round(value) : Number(value.toPrecision(isWide ? DIGITS : FINE_DIGITS));
}

/** Where a value stands, 0 … 1, which makes changes of different parameters comparable. */
export function placeOn({ low, high, isWide }: Scale, value: number): number {
  const [from, span] = [Math.min(high, Math.max(low, value)) - low, high - low];
  if (span === 0) return 0;
  return isWide ? naturalLogarithm(from + 1) / naturalLogarithm(span + 1) : from / span;
}

/** The values at even places, those that others do not allow left out, each once. */
export function valuesOn(scenario: Scenario, scale: Scale, count: number): number[] {
  const values = Array.from({ length: count }, (_, index) => {
    const value = valueAt(scale, index / (count - 1));
    return fitting(scenario, scale.path, Math.min(scale.high, Math.max(scale.low, value)));
  });
  return [...new Set(values.filter((value) => value !== null))];
}
