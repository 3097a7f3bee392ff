import { runSummary, type RunSummary } from '../../findings/run-summary.ts';
import type { Session } from '../../state/session/session.svelte.ts';

/** What there is to read aloud when a run is over and its last day on show; `null` before that. */
export function summaryOfSession({
  isOver,
  shown,
  ran,
  recording,
  lastDay,
  mostHops,
}: Session): RunSummary | null {
  if (!isOver || !shown || !ran || !recording || shown.measures.day < lastDay) return null;
  const { people, days: plannedDays } = ran;
  return runSummary({ people, plannedDays, days: recording.days, stageCounts: shown.stageCounts, mostHops });
}
