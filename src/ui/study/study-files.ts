import { csvText } from '../../model/basics/csv-text.ts';
import { cellAt, drawnOf } from '../../model/study/cells.ts';
import { toldOutcomes } from '../../model/study/told-outcomes.ts';
import { planAsJson } from '../../model/study/plan-json.ts';
import { placeOf } from '../../model/study/units.ts';
import type { Study } from '../../state/study/study.svelte.ts';

/** The runs of a study as a file of values separated by commas, in the order of their luck; first stands what was tried. */
export function csvOfRuns({ plan, runs }: Pick<Study, 'plan' | 'runs'>): string {
  const tried = plan.kind === 'compare' ? ['side'] : plan.vary.map(({ path }) => path);
  const drawn = plan.ranges.map(({ path }) => path);
  const told = toldOutcomes(plan);
  const rows = [...runs]
    .sort((one, other) => placeOf(plan, one) - placeOf(plan, other))
    .map(({ cell, run, seed, digest, outcomes }) => [
      ...(tried.length > 0 ? cellAt(plan, cell).map(String) : []),
      ...Object.values(drawnOf(plan, run)).map(String),
      csvText(seed),
      digest,
      ...told.map((name) => String(outcomes[name] ?? '')),
    ]);
  return [[...tried, ...drawn, 'seed', 'digest', ...told], ...rows]
    .map((row) => `${row.join(',')}\r\n`)
    .join('');
}

/** The plan as a file that the command line reads. */
export const planText = ({ plan }: Pick<Study, 'plan'>): string =>
  `${JSON.stringify(planAsJson(plan), null, 2)}\n`;
