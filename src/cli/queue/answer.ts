import type { Plan } from '../../model/study/plan.ts';
import { failedUnit, hasRun, type UnitRecord } from '../../model/study/unit-runner.ts';
import { LineReader } from '../study/record-lines.ts';
import { machineName, type Machine } from './bulletin.ts';
import type { FinishedJob } from './handed-out.ts';

/** What came of a bundle. */
export interface Answer {
  /** One for each of its units, in their order. */
  readonly records: readonly UnitRecord[];
  /** Who computed them; `null` where nobody could. */
  readonly by: Machine | null;
  /** Milliseconds of each unit; 0 where nobody knows. */
  readonly pace: number;
}

/** True for a bundle that its worker has left to others, since it computed it before. */
export const isLeftToOthers = ({ returnvalue }: FinishedJob): boolean =>
  (returnvalue as FinishedJob['returnvalue'] | null)?.lines === '';

/** Reads what came of the bundles of a plan. */
export class AnswerReader {
  private readonly reader: LineReader;

  constructor(private readonly plan: Plan) {
    this.reader = new LineReader(plan);
  }

  read({ data, returnvalue, failedReason }: FinishedJob): Answer {
    const { units } = data;
    const failed = (why: string): Answer => ({
      records: units.map((unit) => failedUnit(this.plan, unit, why)),
      ...{ by: null, pace: 0 },
    });
    // BullMQ gives null where it has kept no result.
    const result = returnvalue as FinishedJob['returnvalue'] | null;
    if (!result) return failed(failedReason);
    const { by, lines, time } = result;
    const records = lines
      .split('\n')
      .slice(0, -1)
      .map((line) => this.reader.read(line));
    const isWhole =
      records.length === units.length &&
      records.every(
        (record, index) => record?.cell === units[index]!.cell && record.run === units[index]!.run,
      );
    if (!isWhole) return failed(`${machineName(by)} has answered with other runs than it was asked for.`);
    return { records: records as UnitRecord[], by, pace: time / units.length };
  }
}

/** The digests of runs; an empty one for a run that failed. */
export const digestsOf = (records: readonly UnitRecord[]): string[] =>
  records.map((record) => (hasRun(record) ? record.digest : ''));
