import { csvText } from '../../model/basics/csv-text.ts';
import { cellAt, drawnOf, runScenario } from '../../model/study/cells.ts';
import { toldOutcomes } from '../../model/study/told-outcomes.ts';
import { planAsJson } from '../../model/study/plan-json.ts';
import { sweepRows } from '../../model/study/sweep-rows.ts';
import { sweptCells } from '../../model/study/sweep.ts';
import { placeOf } from '../../model/study/units.ts';
import type { Plan, StudyKind } from '../../model/study/plan.ts';
import type { RunRecord } from '../../model/study/unit-runner.ts';
import type { Study } from '../../state/study/study.svelte.ts';

/** The runs of a study as a file of values separated by commas, in the order of their luck; first stands what was tried. */
export function csvOfRuns({ plan, runs }: Pick<Study, 'plan' | 'runs'>): string {
  const tried = TRIED[plan.kind] ?? plan.vary.map(({ path }) => path);
  const drawn = plan.ranges.map(({ path }) => path);
  const told = toldOutcomes(plan);
  const rows = [...runs]
    .sort((one, other) => placeOf(plan, one) - placeOf(plan, other))
    .map((record) => [
      ...(tried.length > 0 ? placeText(plan, record) : []),
      ...boundedIn(plan, record).map(String),
      csvText(record.seed),
      record.digest,
      ...told.map((name) => String(record.outcomes[name] ?? '')),
    ]);
  return [[...tried, ...drawn, 'seed', 'digest', ...told], ...rows]
    .map((row) => `${row.join(',')}\r\n`)
    .join('');
}

/** The cells of a sweep as such a file: how often it takes off in each, and of each outcome the mean, with their intervals. */
export function csvOfCells({ plan, runs }: Pick<Study, 'plan' | 'runs'>): string {
  const ordered = [...runs].sort((one, other) => placeOf(plan, one) - placeOf(plan, other));
  return sweepRows(plan, sweptCells(plan, ordered))
    .map(
      (row) =>
        `${row.map((cell) => (typeof cell === 'string' ? csvText(cell) : (cell ?? ''))).join(',')}\r\n`,
    )
    .join('');
}

/** Over the column that says which cell a run is of, where that is no value of an axis. */
const TRIED: Partial<Record<StudyKind, readonly string[]>> = { compare: ['side'], sensitivity: ['cell'] };

function placeText(plan: Plan, { cell }: RunRecord): string[] {
  const at = cellAt(plan, cell).map(String);
  return plan.kind === 'sensitivity' ? [at.join(' ')] : at;
}

/** The values that a run has of the numbers that are only bounded. */
function boundedIn(plan: Plan, { cell, run }: RunRecord): unknown[] {
  if (plan.kind !== 'sensitivity') return Object.values(drawnOf(plan, run));
  const scenario = runScenario(plan, cell, run);
  return plan.ranges.map(({ path }) => scenario[path]);
}

/** The plan as a file that the command line reads. */
export const planText = ({ plan }: Pick<Study, 'plan'>): string =>
  `${JSON.stringify(planAsJson(plan), null, 2)}\n`;
