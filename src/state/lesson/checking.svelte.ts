import type { StudyCrew } from '../../client/study-crew.ts';
import { judging, type Attempt, type Round } from '../../lesson/tasks/judge.ts';
import type { Answer, Task } from '../../lesson/tasks/task.ts';
import type { UnitRecord } from '../../model/study/unit-runner.ts';

/** The most workers at once; towns of tasks are small. */
const MOST_HANDS = 8;

/** An answer while it is checked, by the workers that compute studies. */
export class Checking {
  /** Towns that have been run; `null` while nothing is checked. */
  towns = $state<number | null>(null);
  /** Why it could not be checked; `null` where it could. */
  failure = $state.raw<Error | null>(null);
  #stop: AbortController | null = null;
  readonly #crew: () => Promise<StudyCrew>;

  /** @param crew gets what computes, when it is wanted */
  constructor(crew: () => Promise<StudyCrew>) {
    this.#crew = crew;
  }

  /** Checks an answer; `null` where that was ended, or failed. */
  async check(task: Task, answer: Answer): Promise<Attempt | null> {
    this.cancel();
    const stop = new AbortController();
    this.#stop = stop;
    this.failure = null;
    this.towns = 0;
    try {
      const rounds = judging(task, answer);
      let next = rounds.next();
      while (!next.done && !stop.signal.aborted)
        next = rounds.next(await this.#computed(next.value, stop.signal));
      return next.done && !stop.signal.aborted ? next.value : null;
    } catch (error) {
      if (!stop.signal.aborted) this.failure = error instanceof Error ? error : new Error(String(error));
      return null;
    } finally {
      if (this.#stop === stop) this.cancel();
    }
  }

  /** Ends what is being checked. */
  cancel(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.towns = null;
  }

  async #computed({ plan, keeps, units }: Round, stop: AbortSignal): Promise<readonly UnitRecord[]> {
    const records: UnitRecord[] = [];
    const done = (come: readonly UnitRecord[]) => {
      if (stop.aborted) return;
      for (const record of come) records.push(record);
      this.towns! += come.filter(({ cell }) => cell === 0).length;
    };
    const crew = await this.#crew();
    await crew.compute({ plan, keeps, units: units.values(), done, stop }, MOST_HANDS);
    if (stop.aborted) throw new Error('Nobody waits for it any more.');
    return records;
  }
}
