import type { StudyCrew } from '../../client/study-crew.ts';
import type { Attempt } from '../../lesson/tasks/judge.ts';
import type { Answer, Task } from '../../lesson/tasks/task.ts';
import { judged } from './judged.ts';

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
      const ontowns = (towns: number) => (this.towns! += towns);
      return await judged(task, answer, { crew: this.#crew, stop: stop.signal, ontowns });
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
}
