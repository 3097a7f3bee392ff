import type { Recording } from '../../client/recording.ts';
import type { Measured } from '../../lesson/figures.ts';
import { columns } from '../../model/measures/result.ts';
import { CRITIC, FAN } from '../../model/story/stages.ts';

/** What figures read of a run that is over; `null` before. */
export function measuredOf({ days, stagesByDay, ending }: Recording): Measured | null {
  const last = days.at(-1);
  const stages = stagesByDay.at(-1);
  if (!last || !stages || !ending) return null;
  return {
    days: last.day,
    convinced: last.convinced,
    fans: stages[FAN]!,
    critics: stages[CRITIC]!,
    tellers: ending.newTellers.reduce((sum, count) => sum + count, 0),
    byDay: columns(days),
    ...(ending.downline && { downline: ending.downline }),
  };
}
