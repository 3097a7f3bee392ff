import { cellAt, cellFinder } from '../../model/study/cells.ts';
import { pointsOf } from '../../model/study/fit/data.ts';
import { sideRow } from '../../model/study/many.ts';
import { OUTCOME_NAMES, type Outcomes } from '../../model/study/outcomes.ts';
import { toldOutcomes } from '../../model/study/told-outcomes.ts';
import { mostRuns, type Plan } from '../../model/study/plan.ts';
import { failedRow } from '../../model/study/study-result.ts';
import { hasRun, type UnitRecord } from '../../model/study/unit-runner.ts';
import type { Unit } from '../../model/study/units.ts';

/** A record as a line of a study's folder. */
export function lineOf(plan: Plan, record: UnitRecord): string {
  if (!hasRun(record)) return `${JSON.stringify(failedRow(plan, record))}\n`;
  const { cell, run, seed, countsAt } = record;
  const row = {
    cell: cellAt(plan, cell),
    run,
    seed,
    ...sideRow(plan, record),
    ...(countsAt && { countsAt }),
  };
  return `${JSON.stringify(row)}\n`;
}

/** Reads lines of a study's folder back. */
export class LineReader {
  private readonly cellOf: (at: unknown) => number | undefined;

  constructor(private readonly plan: Plan) {
    this.cellOf = cellFinder(plan);
  }

  /** The record of a line; `null` for one beyond the plan's runs, `undefined` where it is none of this plan. */
  read(line: string): UnitRecord | null | undefined {
    const json = parsed(line);
    const cell = this.cellOf(json?.['cell']);
    const [run, seed, error] = [json?.['run'], json?.['seed'], json?.['error']];
    if (!json || cell === undefined || typeof run !== 'number' || !Number.isSafeInteger(run) || run < 0)
      return undefined;
    if (typeof seed !== 'string') return undefined;
    if (run >= mostRuns(this.plan)) return null;
    if (typeof error === 'string')
      return { cell, run, seed, reason: error, scenario: json['scenario'] as Record<string, unknown> };
    return outcomesIn(this.plan, json, { cell, run, seed });
  }
}

function outcomesIn(
  plan: Plan,
  json: Record<string, unknown>,
  unit: Unit & { readonly seed: string },
): UnitRecord | undefined {
  const { digest } = json;
  const points = pointsOf(plan).length;
  if (typeof digest !== 'string' || !toldOutcomes(plan).every((name) => isOutcome(json[name])))
    return undefined;
  const outcomes = Object.fromEntries(OUTCOME_NAMES.map((name) => [name, json[name] ?? null])) as Outcomes;
  if (points === 0) return { ...unit, digest, outcomes };
  const { countsAt } = json;
  const isWhole = Array.isArray(countsAt) && countsAt.length === points && countsAt.every(isNumber);
  return isWhole ? { ...unit, digest, outcomes, countsAt: countsAt as number[] } : undefined;
}

const isNumber = (value: unknown): boolean => typeof value === 'number';

const isOutcome = (value: unknown): boolean => value === null || typeof value === 'number';

function parsed(line: string): Record<string, unknown> | null {
  try {
    const json = JSON.parse(line) as unknown;
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
