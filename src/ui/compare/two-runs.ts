import type { Recording } from '../../client/recording.ts';
import type { Side } from '../../state/compare/compare.svelte.ts';
import type { Ended } from '../../words/en/compare.ts';

/** The first day on which two runs differ in what is counted; `null` where they never do. */
export function firstApart(a: Recording, b: Recording): number | null {
  const last = Math.max(a.lastDay, b.lastDay);
  for (let day = 0; day <= last; day++) if (!isAlike(a, b, day)) return day;
  return null;
}

function isAlike(a: Recording, b: Recording, day: number): boolean {
  const [one, other] = [a.days[day], b.days[day]];
  const [stages, others] = [a.stagesByDay[day], b.stagesByDay[day]];
  // A run that is over stays as it is, and nobody is told anything.
  if (!one || !other || !stages || !others) return (one ?? other)?.tellings === 0;
  return one.tellings === other.tellings && stages.every((count, stage) => count === others[stage]);
}

/** What a run came to by a day, or in the end. */
export function endedOf({ scenario, recording }: Side, day = recording.lastDay): Ended {
  const measures = recording.days[Math.min(day, recording.lastDay)];
  return { reach: measures?.reach ?? 0, went: measures?.firsthand ?? 0, people: scenario.people };
}

/** The reach by day until the last of both: a run that is over stays as it is. */
export const courseOf = ({ days, lastDay }: Recording, last: number): number[] =>
  Array.from({ length: last + 1 }, (_, day) => days[Math.min(day, lastDay)]?.reach ?? 0);
