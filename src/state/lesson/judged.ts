import type { StudyCrew } from '../../client/study-crew.ts';
import { judging, type Attempt, type Round } from '../../lesson/tasks/judge.ts';
import type { Answer, Task } from '../../lesson/tasks/task.ts';
import type { UnitRecord } from '../../model/study/unit-runner.ts';

/** Who runs the towns of a task, for how long, and who is told. */
interface Judging {
  /** Gets what computes, when it is wanted. */
  readonly crew: () => Promise<StudyCrew>;
  readonly stop: AbortSignal;
  /** Told how many more towns were run. */
  readonly ontowns: (towns: number) => void;
}

/** The most workers at once; towns of tasks are small. */
const MOST_HANDS = 8;

/** Checks an answer by the workers that compute studies. @throws Error where a run failed, or nobody waits any more */
export async function judged(task: Task, answer: Answer, by: Judging): Promise<Attempt> {
  const rounds = judging(task, answer);
  let next = rounds.next();
  while (!next.done) next = rounds.next(await computed(next.value, by));
  return next.value;
}

async function computed(
  { plan, keeps, units }: Round,
  { crew, stop, ontowns }: Judging,
): Promise<readonly UnitRecord[]> {
  const records: UnitRecord[] = [];
  const done = (come: readonly UnitRecord[]) => {
    if (stop.aborted) return;
    for (const record of come) records.push(record);
    ontowns(come.filter(({ cell }) => cell === 0).length);
  };
  await (await crew()).compute({ plan, keeps, units: units.values(), done, stop }, MOST_HANDS);
  stop.throwIfAborted();
  return records;
}
