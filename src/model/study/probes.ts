import seedrandom from 'seedrandom/seedrandom.js';
import { asIndex } from '../basics/random.ts';
import { parameterOf, type Path } from '../scenario/parameters.ts';
import type { Plan, Range, Tried } from './plan.ts';

/*
 * The cells by which a sensitivity finds what each parameter does alone. A tornado has two for each: its lowest and its
 * highest value, all others as the scenario has them. Morris (1991, Technometrics 33: 161–174) has the points of a random
 * path through the ranges, on which one parameter after the other moves; run r has path r. All cells of a run have the same
 * luck, so that their differences are the parameters' alone.
 */

type Ranged = Pick<Plan, 'method' | 'ranges' | 'scenario'>;

/** How many probes a plan has, beside the cell in which all is drawn. */
export const probeCount = ({ method, ranges }: Ranged): number =>
  method === 'tornado' ? 2 * ranges.length : ranges.length + 1;

/** Where a probe is: a parameter and its end, or a step of a path. */
export function probeName({ method, ranges }: Ranged, probe: number): Tried[] {
  if (method === 'morris') return ['step', probe];
  return [ranges[Math.floor(probe / 2)]!.path, probe % 2 === 0 ? 'low' : 'high'];
}

/** What a probe sets in place of the scenario's values. */
export function probeValues(plan: Ranged, probe: number, run: number): Record<string, number> {
  if (plan.method === 'morris') return pathOf(plan, run).points[probe]!;
  const { path, low, high } = plan.ranges[Math.floor(probe / 2)]!;
  return { [path]: probe % 2 === 0 ? low : high };
}

/** Levels of a path, of which each step goes as far as half of them: all levels are then as likely (Morris 1991). */
const LEVELS = 4;

/** A path through the ranges. */
interface RandomPath {
  readonly points: readonly Record<string, number>[];
  /** The index of the range that moves between a point and the next. */
  readonly moved: readonly number[];
}

/** The path of a run, by its index alone. */
export function pathOf({ ranges, scenario }: Ranged, run: number): RandomPath {
  const draws = seedrandom(`${scenario.seed}/paths/${run}`);
  const below = (count: number) => asIndex(draws.int32() >>> 0, count);
  const levels = ranges.map(() => below(LEVELS));
  const moved = ranges.map((_, range) => range);
  for (let left = moved.length; left > 1; left--) {
    const chosen = below(left);
    [moved[left - 1], moved[chosen]] = [moved[chosen]!, moved[left - 1]!];
  }
  const points = [pointAt(ranges, levels)];
  for (const range of moved) {
    levels[range] = (levels[range]! + LEVELS / 2) % LEVELS;
    points.push(pointAt(ranges, levels));
  }
  return { points, moved };
}

const pointAt = (ranges: readonly Range[], levels: readonly number[]): Record<string, number> =>
  Object.fromEntries(
    ranges.map(({ path, low, high }, range) => {
      const value = low + ((high - low) * levels[range]!) / (LEVELS - 1);
      return [path, isWhole(path) ? Math.round(value) : value];
    }),
  );

/** True for a parameter that has whole numbers only. */
export function isWhole(path: Path): boolean {
  const parameter = parameterOf(path);
  return parameter.kind === 'number' && parameter.whole;
}
