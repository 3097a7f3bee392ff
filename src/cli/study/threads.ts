import type { Plan } from '../../model/study/plan.ts';
import { shareOut, type Work } from '../../model/study/share-out.ts';
import { StudyThread, type Messenger } from './study-thread.ts';

/** Threads that compute units of one plan. They take long to begin and to become fast, so they stay for further rounds. */
export class Threads {
  private readonly idle: StudyThread[] = [];

  /** @param start begins a thread */
  constructor(private readonly start?: (plan: Plan) => Messenger) {}

  /** True where some have begun. */
  get haveBegun(): boolean {
    return this.idle.length > 0;
  }

  /** Computes units in several threads. @param perUnit milliseconds that a unit has taken so far; 0 where nobody knows */
  compute(work: Work, threads: number, perUnit: number): Promise<void> {
    const hire = () => {
      const thread = this.idle.pop() ?? new StudyThread(work.plan, this.start);
      const dismiss = async () => {
        if (work.stop.aborted) await thread.end();
        else this.idle.push(thread);
      };
      return { compute: thread.computed.bind(thread), dismiss };
    };
    return shareOut(work, { hands: threads, hire, now: () => performance.now(), perUnit });
  }

  /** Ends all of them. */
  async end(): Promise<void> {
    await Promise.all(this.idle.map((thread) => thread.end()));
  }
}
