import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import { hasRun, type UnitRecord } from '../../model/study/unit-runner.ts';
import { Refusal } from '../sentences.ts';
import type { Ask } from '../study/compute.ts';
import {
  BEAT,
  GONE,
  machineName,
  thisMachine,
  type Bulletin,
  type GathererSign,
  type WorkerSign,
} from './bulletin.ts';
import { pauseUnless } from './connection.ts';

/** Milliseconds without any worker after which it is said how one begins. */
const LONELY = 2000;

/** The place of a study's gatherer, which one process at a time has, and what it says of the study. */
export class Place {
  private readonly me = thisMachine();
  private readonly began = performance.now();
  private readonly refused = new Set<string>();
  private isToldLonely = false;
  /** True while this process has the place. */
  isMine = false;
  private sign = { done: 0, wanted: 0, failed: 0, reason: null as string | null, gathered: 0 };

  constructor(
    private readonly bulletin: Bulletin,
    private readonly study: string,
    private readonly voice: { readonly tell: (sentence: string) => void; readonly stop: AbortSignal },
  ) {}

  /** Takes the place; whoever had it may be dead, which shows in a few seconds. @throws Refusal where somebody has it */
  async take(url: string): Promise<void> {
    let other = await this.said();
    if (other)
      this.voice.tell(
        `${machineName(other)} has gathered this study; within ${Math.ceil(GONE / 1000) + 1} seconds it shows whether it still does.`,
      );
    const until = performance.now() + GONE + BEAT;
    while (other && performance.now() < until && !this.voice.stop.aborted) {
      await pauseUnless(this.voice.stop, BEAT / 4);
      other = await this.said();
    }
    if (other && !this.voice.stop.aborted)
      throw new Refusal([
        `--queue: this study is gathered by ${machineName(other)} – expected one gatherer of a study. How far it is: npm run -s sim -- status --queue ${url}`,
      ]);
  }

  /** Keeps the place. @throws Refusal where another has taken it, as after a long sleep of this machine */
  async keep(): Promise<void> {
    const other = await this.said();
    if (other)
      throw new Refusal([
        `--queue: ${machineName(other)} has taken over this study – expected one gatherer of a study; this one, ${machineName(this.me)}, ends.`,
      ]);
  }

  async leave(): Promise<void> {
    await this.bulletin.stopGathering(this.study, this.me);
  }

  /** So much is asked for now. */
  ask({ count, known }: Ask): void {
    this.sign = { ...this.sign, done: known, wanted: known + count };
  }

  /** Some runs have come. */
  tell(records: readonly UnitRecord[]): void {
    const failed = records.flatMap((record) => (hasRun(record) ? [] : [record.reason]));
    const { done, gathered, reason } = this.sign;
    this.sign = {
      ...this.sign,
      done: done + records.length,
      gathered: gathered + records.length,
      failed: this.sign.failed + failed.length,
      reason: reason ?? failed[0] ?? null,
    };
  }

  /** Says once that nobody is there, and of each worker with another engine that it is refused. */
  look(workers: readonly WorkerSign[], url: string): void {
    if (workers.length === 0 && !this.isToldLonely && performance.now() - this.began > LONELY) {
      this.isToldLonely = true;
      this.voice.tell(`No worker has joined yet: npm run -s sim -- work --queue ${url}`);
    }
    for (const worker of workers) {
      if (worker.engine === ENGINE_VERSION || this.refused.has(worker.id)) continue;
      this.refused.add(worker.id);
      this.voice.tell(
        `The worker ${machineName(worker)} has version ${worker.engine} of the engine – expected version ${ENGINE_VERSION}; it gets nothing to do.`,
      );
    }
  }

  /** Says how far the study is. @returns who has the place, where it is another */
  private async said(): Promise<GathererSign | null> {
    const seconds = (performance.now() - this.began) / 1000;
    const other = await this.bulletin.gather(this.study, { ...this.me, ...this.sign, seconds });
    this.isMine = other === null;
    return other;
  }
}
