import type { Plan } from '../../model/study/plan.ts';
import type { UnitRecord } from '../../model/study/unit-runner.ts';
import type { Unit } from '../../model/study/units.ts';
import { StudyThread } from '../study/study-thread.ts';

/** A thread and the study that it has begun with. */
interface Member {
  readonly study: string;
  readonly thread: StudyThread;
}

/** Threads that compute bundles of any study; each stays with its own for as long as there is one idle for the others. */
export class ThreadCrew {
  private readonly idle: Member[] = [];
  private readonly busy = new Set<Member>();

  /** @param size threads, each of which computes one bundle at a time */
  constructor(private readonly size: number) {}

  /** Computes a bundle; no more than there are threads at a time. @throws (rejects) where its thread dies, with why */
  async computed(study: string, plan: Plan, units: readonly Unit[]): Promise<readonly UnitRecord[]> {
    const member = await this.memberFor(study, plan);
    this.busy.add(member);
    try {
      return await member.thread.computed(units);
    } finally {
      this.busy.delete(member);
      this.idle.push(member);
    }
  }

  /** Ends all threads, whatever they do. */
  async end(): Promise<void> {
    await Promise.all([...this.idle, ...this.busy].map(({ thread }) => thread.end()));
  }

  private async memberFor(study: string, plan: Plan): Promise<Member> {
    const known = this.idle.findIndex((member) => member.study === study);
    if (known >= 0) return this.idle.splice(known, 1)[0]!;
    if (this.idle.length + this.busy.size >= this.size) await this.idle.shift()?.thread.end();
    return { study, thread: new StudyThread(plan) };
  }
}
