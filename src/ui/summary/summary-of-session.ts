import { runSummary, type RunSummary } from '../../findings/run-summary.ts';
import type { Session } from '../../state/session/session.svelte.ts';

/** The summary of a finished run with its last day on show; `null` before that. */
export function summaryOfSession({ run, day, lastDay }: Session): RunSummary | null {
  const { status, scenario, recording } = run;
  const { shown } = day;
  if (status.kind !== 'over' || !shown || !scenario || !recording || shown.measures.day < lastDay)
    return null;
  const { people, days: plannedDays } = scenario;
  const { mostHops } = status.ending;
  return runSummary({ people, plannedDays, days: recording.days, stageCounts: shown.stageCounts, mostHops });
}
