import { ENGINE_VERSION } from '../basics/versions.ts';
import { cellAt } from './cells.ts';
import { compareOf } from './compare.ts';
import { fitOf } from './fit/answer.ts';
import { manyOf } from './many.ts';
import { mapOf } from './map.ts';
import { planAsJson } from './plan-json.ts';
import type { Plan, Tried } from './plan.ts';
import { seekOf } from './seek.ts';
import { sensitivityOf } from './sensitivity.ts';
import { sweepOf } from './sweep.ts';
import { hasRun, type FailedRecord, type UnitRecord } from './unit-runner.ts';
import { placeOf } from './units.ts';

/** A unit that could not be run, as results write it. */
export interface FailedRow {
  readonly cell: readonly Tried[];
  readonly run: number;
  readonly seed: string;
  readonly error: string;
  readonly scenario: Record<string, unknown>;
}

/** What is the same in every result: the question before the answer, and what could not be run behind it. */
interface Frame {
  readonly plan: Record<string, unknown>;
  readonly engine: number;
  readonly failed: readonly FailedRow[];
}

export type ManyResult = Frame & ReturnType<typeof manyOf>;
export type CompareResult = Frame & ReturnType<typeof compareOf>;
export type SweepResult = Frame & ReturnType<typeof sweepOf>;
export type MapResult = Frame & ReturnType<typeof mapOf>;
export type SeekResult = Frame & ReturnType<typeof seekOf>;
export type FitResult = Frame & ReturnType<typeof fitOf>;
export type SensitivityResult = Frame & ReturnType<typeof sensitivityOf>;

/** The result of each kind of study. */
export interface ResultOf {
  readonly many: ManyResult;
  readonly compare: CompareResult;
  readonly sweep: SweepResult;
  readonly sensitivity: SensitivityResult;
  readonly map: MapResult;
  readonly seek: SeekResult;
  readonly fit: FitResult;
}

/** The result of a study of any kind. */
export type StudyResult = ResultOf[keyof ResultOf];

/**
 * The answer of a study from what came of its units, in whatever order they came: the same records give the same text.
 * @param records no unit twice
 */
export function studyResult(plan: Plan, records: readonly UnitRecord[]): StudyResult {
  const ordered = [...records].sort((one, other) => placeOf(plan, one) - placeOf(plan, other));
  const ran = ordered.filter(hasRun);
  const failed = ordered.flatMap((record) => (hasRun(record) ? [] : [failedRow(plan, record)]));
  const head = { plan: planAsJson(plan), engine: ENGINE_VERSION };
  switch (plan.kind) {
    case 'many':
      return { ...head, ...manyOf(plan, ran), failed };
    case 'compare':
      return { ...head, ...compareOf(plan, ran), failed };
    case 'sweep':
      return { ...head, ...sweepOf(plan, ran), failed };
    case 'map':
      return { ...head, ...mapOf(plan, ran), failed };
    case 'seek':
      return { ...head, ...seekOf(plan, ordered), failed };
    case 'fit':
      return { ...head, ...fitOf(plan, ordered), failed };
    case 'sensitivity':
      return { ...head, ...sensitivityOf(plan, ran), failed };
  }
}

/** A unit that could not be run, with where its cell is. */
export const failedRow = (plan: Plan, { cell, run, seed, reason, scenario }: FailedRecord): FailedRow => ({
  cell: cellAt(plan, cell),
  ...{ run, seed, error: reason, scenario },
});
