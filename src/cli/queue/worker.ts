import type { Job } from 'bullmq';
import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import { checkPlan } from '../../model/study/check-plan.ts';
import type { Plan } from '../../model/study/plan.ts';
import { lineOf } from '../study/record-lines.ts';
import { Refusal } from '../sentences.ts';
import { Bulletin, BEAT, machineName, thisMachine } from './bulletin.ts';
import { DEATHS, PREFIX, QUEUE, type Bundle, type BundleResult } from './bundles.ts';
import { farewell, pauseUnless, type Connection } from './connection.ts';
import { ThreadCrew } from './thread-crew.ts';

/**
 * Milliseconds after its last sign of life when a bundle's worker is taken for dead, and between two looks for such bundles.
 * The threads leave the process free to give signs, however long a run takes.
 */
const [LOCK, LOOK] = [6000, 3000];

/** Plans that are kept: those of more studies are asked for again. */
const MOST_PLANS = 8;

/** Computes bundles of all studies of a queue, until somebody asks to stop. */
export class QueueWorker {
  private readonly me = thisMachine();
  private readonly began = performance.now();
  private readonly bulletin: Bulletin;
  private readonly crew: ThreadCrew;
  private readonly plans = new Map<string, Plan>();
  private runs = 0;

  constructor(
    private readonly connection: Connection,
    private readonly threads: number,
    private readonly stop: AbortSignal,
  ) {
    this.bulletin = new Bulletin(connection.redis);
    this.crew = new ThreadCrew(threads);
  }

  /**
   * Works until it is asked to stop; what is in hand then is left to others.
   * @param told is told of the runs computed so far
   * @returns how many runs it has computed
   * @throws Refusal where all studies are of another version of the engine
   */
  async work(told: (runs: number) => void): Promise<number> {
    const { bullmq, redis } = this.connection;
    await this.giveSign();
    if (this.stop.aborted) {
      await farewell(this.connection, () => this.bulletin.stopWorking(this.me));
      return this.runs;
    }
    const worker = new bullmq.Worker<Bundle, BundleResult>(
      QUEUE,
      async (job, token) => {
        const result = await this.resultOf(job, token!);
        this.runs += job.data.units.length;
        told(this.runs);
        return result;
      },
      {
        ...{ connection: redis, prefix: PREFIX, skipVersionCheck: true, concurrency: this.threads },
        // A server that is back is asked again soon, and whoever asks to stop meanwhile waits no longer.
        runRetryDelay: BEAT,
        // Who died how often is looked at below.
        ...{ lockDuration: LOCK, stalledInterval: LOOK, maxStalledCount: Number.MAX_SAFE_INTEGER },
      },
    );
    // A lost server is told of by the connection; a bundle that was taken from this worker is another's.
    worker.on('error', () => undefined);
    try {
      await this.untilAsked();
    } finally {
      const closed = worker.close();
      await this.crew.end();
      await farewell(this.connection, async () => {
        await closed;
        await this.bulletin.stopWorking(this.me);
      });
      void worker.close(true);
    }
    return this.runs;
  }

  /** Gives signs of life. @throws Refusal as {@link work} */
  private async untilAsked(): Promise<void> {
    while (!this.stop.aborted) {
      await pauseUnless(this.stop, BEAT);
      await this.giveSign();
    }
  }

  /** Says that this worker is alive; where the server is lost, until somebody asks to stop. @throws Refusal as {@link work} */
  private async giveSign(): Promise<void> {
    await this.sign().catch((error: unknown) => {
      if (!this.stop.aborted) throw error;
    });
  }

  private async sign(): Promise<void> {
    const seconds = (performance.now() - this.began) / 1000;
    const { me, threads, runs } = this;
    await this.bulletin.work({ ...me, engine: ENGINE_VERSION, threads, runs, seconds });
    const [foreign] = await this.bulletin.foreign();
    if (!foreign) return;
    const { study, gatherer } = foreign;
    await this.bulletin.stopWorking(me);
    throw new Refusal([
      `work: the study of ${machineName(gatherer)}, a ${study.kind}, is of version ${study.engine} of the engine – expected version ${ENGINE_VERSION}, as this worker, ${machineName(me)}, has; install one version of Tell Ten on all machines.`,
    ]);
  }

  private async resultOf(job: Job<Bundle, BundleResult>, token: string): Promise<BundleResult> {
    const { bullmq } = this.connection;
    const { study, units, before } = job.data;
    // Another shall compute it this time.
    if (before?.by.id === this.me.id) return { by: this.me, time: 0, lines: '' };
    if (job.stalledCounter >= DEATHS)
      throw new bullmq.UnrecoverableError(
        job.failedReason || `Each of ${DEATHS} workers that took it has died.`,
      );
    const plan = await this.planOf(study);
    const started = performance.now();
    try {
      const records = await this.crew.computed(study, plan, units);
      const lines = records.map((record) => lineOf(plan, record)).join('');
      return { by: this.me, time: performance.now() - started, lines };
    } catch (error) {
      if (!this.stop.aborted) throw error;
      await job.moveToWait(token);
      throw new bullmq.WaitingError();
    }
  }

  private async planOf(study: string): Promise<Plan> {
    const known = this.plans.get(study);
    if (known) return known;
    const { plan } = checkPlan((await this.bulletin.study(study))?.plan);
    if (!plan) throw new Error('The plan of its study is not there.');
    if (this.plans.size >= MOST_PLANS) this.plans.delete([...this.plans.keys()][0]!);
    this.plans.set(study, plan);
    return plan;
  }
}
