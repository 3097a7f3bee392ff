import { patched, placesOfValues } from '../model/study/cells.ts';
import type { Plan, Tried } from '../model/study/plan.ts';
import type { RunRecord } from '../model/study/unit-runner.ts';

/** The value that is looked at on each axis; `null` where all are. */
export type Chosen = readonly (Tried | null)[];

/** The two axes of numbers that are left where all others have one value; `null` where there are more, fewer, or choices. */
export function freeNumbers({ vary }: Pick<Plan, 'vary'>, chosen: Chosen): readonly [number, number] | null {
  const free = vary.flatMap(({ values }, axis) =>
    values.length > 1 && (chosen[axis] ?? null) === null ? [axis] : [],
  );
  const [across, up, third] = free;
  if (across === undefined || up === undefined || third !== undefined) return null;
  const isNumeric = free.every((axis) => typeof vary[axis]!.values[0] === 'number');
  return isNumeric ? [across, up] : null;
}

/** True for a cell of the slice that is looked at. */
export const isIn = (chosen: Chosen, { at }: { readonly at: readonly Tried[] }): boolean =>
  at.every((value, axis) => (chosen[axis] ?? null) === null || chosen[axis] === value);

/** What is left of a grid where all but two numbers have one value: a plan of these two, from their least values, and its runs. */
export function sliceOf(
  plan: Plan,
  runs: readonly RunRecord[],
  [across, up]: readonly [number, number],
  chosen: Chosen,
): { readonly plan: Plan; readonly runs: readonly RunRecord[] } {
  const { vary } = plan;
  const fixed = vary.map(({ values }, axis) =>
    axis === across || axis === up ? null : Math.max(0, values.indexOf(chosen[axis]!)),
  );
  const axes = [vary[across]!, vary[up]!].map((axis) => ({
    ...axis,
    values: (axis.values as readonly number[]).toSorted((one, other) => one - other),
  }));
  const places = [across, up].map((axis, index) =>
    vary[axis]!.values.map((value) => axes[index]!.values.indexOf(value as number)),
  );
  const rows = axes[1]!.values.length;
  const values = Object.fromEntries(
    vary.flatMap(({ path, values: all }, axis) => (fixed[axis] === null ? [] : [[path, all[fixed[axis]!]]])),
  );
  return {
    plan: { ...plan, vary: axes, scenario: patched(plan.scenario, values) },
    runs: runs.flatMap((run) => {
      const indices = placesOfValues(vary, run.cell);
      if (!indices.every((at, axis) => fixed[axis] === null || fixed[axis] === at)) return [];
      return [{ ...run, cell: places[0]![indices[across]!]! * rows + places[1]![indices[up]!]! }];
    }),
  };
}
