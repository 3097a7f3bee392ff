import { csvText } from '../../model/basics/csv-text.ts';
import type { Plan } from '../../model/study/plan.ts';
import { studyResult, type StudyResult } from '../../model/study/study-result.ts';
import type { UnitRecord } from '../../model/study/unit-runner.ts';
import { printable } from '../../words/grammar/printable.ts';
import { answerOf } from './answers/index.ts';
import type { StudyFormat } from './study-arguments.ts';

/** The result of a study as a text. */
export function studyText(plan: Plan, records: readonly UnitRecord[], format: StudyFormat): string {
  const result = studyResult(plan, records);
  if (format === 'json') return `${JSON.stringify(result)}\n`;
  if (format === 'table') return tableOf(plan, result);
  return answerOf(plan)
    .rows(plan, result)
    .map(
      (row) => `${row.map((cell) => (typeof cell === 'string' ? csvText(cell) : (cell ?? ''))).join(',')}\n`,
    )
    .join('');
}

function tableOf(plan: Plan, result: StudyResult): string {
  const failed =
    result.failed.length > 0
      ? [`${result.failed.length} runs failed, the first with: ${printable(result.failed[0]!.error)}`]
      : [];
  return `${[...answerOf(plan).parts(plan, result), ...failed].join('\n\n')}\n`;
}
