import type { Job, Queue } from 'bullmq';
import { mostRuns, type Plan } from '../../model/study/plan.ts';
import { placeOf, type Unit } from '../../model/study/units.ts';
import { BUNDLE_OPTIONS, PREFIX, QUEUE, type Bundle, type BundleResult } from './bundles.ts';
import type { Connection } from './connection.ts';

/** A bundle that is over, with what came of it. */
export type FinishedJob = Job<Bundle, BundleResult>;

/** States in which a bundle waits, or is computed. */
const OPEN = ['waiting', 'delayed', 'active'] as const;

/** The bundles of one study that are handed out and not gathered yet, in Redis as here. */
export class HandedOut {
  private readonly queue: Queue<Bundle, BundleResult>;
  private readonly bundles = new Map<string, Bundle>();
  private readonly places = new Set<number>();

  constructor(
    private readonly connection: Connection,
    private readonly study: string,
    private readonly plan: Plan,
  ) {
    const options = { connection: connection.redis, prefix: PREFIX, skipVersionCheck: true };
    this.queue = new connection.bullmq.Queue(QUEUE, options);
    this.queue.on('error', () => undefined);
  }

  /** Bundles that are computed for the first time. */
  get first(): number {
    return [...this.bundles.values()].filter(({ before }) => !before).length;
  }

  /** Bundles that are computed a second time, by who computed them first. */
  get second(): { id: string; by: string }[] {
    return [...this.bundles].flatMap(([id, { before }]) => (before ? [{ id, by: before.by.id }] : []));
  }

  /** True for a unit that is handed out for the first time. */
  has(unit: Unit): boolean {
    return this.places.has(placeOf(this.plan, unit));
  }

  /** Takes over what an earlier gatherer has left; what failed there, or is not asked for any more, is thrown away. */
  async takeOver(): Promise<void> {
    for (const id of await this.ownIds('failed')) await this.queue.remove(id);
    for (const id of await this.ownIds(...OPEN, 'completed')) {
      const data = (await this.queue.getJob(id))?.data as Bundle | undefined;
      if (data?.units.every(({ run }) => run < mostRuns(this.plan))) this.remember(id, data);
      else await this.queue.remove(id);
    }
  }

  /**
   * Hands bundles out; one that is handed out already is not handed out twice.
   * @param order whether they go before those that wait already
   */
  async add(bundles: readonly Omit<Bundle, 'study'>[], { goFirst = false } = {}): Promise<void> {
    const jobs = bundles.map((bundle) => this.jobOf({ ...bundle, study: this.study }, goFirst));
    for (const { data, opts } of jobs) this.remember(opts.jobId, data);
    await this.queue.addBulk(jobs);
  }

  /** Hands out again what Redis has lost. */
  async restore(): Promise<void> {
    const ids = [...this.bundles.keys()];
    const asked = this.connection.redis.pipeline();
    for (const id of ids) asked.exists(this.queue.toKey(id));
    const answers = (await asked.exec()) ?? [];
    const lost = ids.filter((_, index) => answers[index]?.[1] === 0);
    await this.queue.addBulk(lost.map((id) => this.jobOf(this.bundles.get(id)!, false)));
  }

  /** Those that are over, computed or failed. What is none of them, as after Redis was put back to an earlier state, leaves. */
  async finished(): Promise<FinishedJob[]> {
    const ids = await this.ownIds('completed', 'failed');
    for (const id of ids) if (!this.bundles.has(id)) await this.queue.remove(id);
    const jobs = await Promise.all(
      ids.filter((id) => this.bundles.has(id)).map((id) => this.queue.getJob(id)),
    );
    return jobs.flatMap((job) => (job ? [job as FinishedJob] : []));
  }

  /** Forgets a bundle, here and in Redis, unless it is just computed. */
  async forget(id: string): Promise<void> {
    await this.queue.remove(id);
    const bundle = this.bundles.get(id);
    this.bundles.delete(id);
    if (bundle && !bundle.before)
      for (const unit of bundle.units) this.places.delete(placeOf(this.plan, unit));
  }

  /** Takes back what nobody has begun with. @returns how many bundles are in hand somewhere */
  async takeBack(): Promise<number> {
    for (const id of this.bundles.keys()) await this.queue.remove(id);
    return (await this.ownIds(...OPEN, 'completed')).length;
  }

  async close(): Promise<void> {
    await this.queue.close();
  }

  private remember(id: string, bundle: Bundle): void {
    this.bundles.set(id, bundle);
    if (!bundle.before) for (const unit of bundle.units) this.places.add(placeOf(this.plan, unit));
  }

  /** A job whose name says what it computes, so that it exists once. */
  private jobOf(data: Bundle, lifo: boolean) {
    const place = placeOf(this.plan, data.units[0]!);
    const jobId = `${this.study}-${data.before ? 'twice-' : ''}${place}`;
    return { name: this.plan.kind, data, opts: { ...BUNDLE_OPTIONS, jobId, lifo } };
  }

  private async ownIds(...states: Parameters<Queue['getRanges']>[0]): Promise<string[]> {
    const ids = await this.queue.getRanges(states, 0, -1);
    return ids.filter((id) => id.startsWith(`${this.study}-`));
  }
}
