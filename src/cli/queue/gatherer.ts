import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import { planAsJson } from '../../model/study/plan-json.ts';
import type { Plan } from '../../model/study/plan.ts';
import { isComputedTwice } from '../../model/study/twice.ts';
import { hasRun } from '../../model/study/unit-runner.ts';
import type { Unit } from '../../model/study/units.ts';
import { Refusal } from '../sentences.ts';
import type { Ask, Hands } from '../study/compute.ts';
import { runsDigest } from '../study/study-folder.ts';
import { costOf } from '../study/study-estimate.ts';
import type { Work } from '../../model/study/share-out.ts';
import { AnswerReader, isLeftToOthers, type Answer } from './answer.ts';
import { Bulletin, BEAT, type Machine, type WorkerSign } from './bulletin.ts';
import { connect, farewell, pauseUnless, type Connection } from './connection.ts';
import { HandedOut, type FinishedJob } from './handed-out.ts';
import { Place } from './place.ts';
import { Twice } from './twice.ts';

/** Milliseconds of work that a bundle has, at most: a thousand times of what it costs to hand it out. At the end, at least. */
const [BUNDLE, LEAST_BUNDLE] = [1500, 100];
const MOST_UNITS = 2000;

/** Bundles that are handed out at once, for each thread and at least: more would only wait. */
const AHEAD = 4;
const LEAST_AHEAD = 20;

/** Milliseconds between two looks at what is done. */
const PAUSE = 100;

/** What a study is gathered for. */
export interface Gathering {
  readonly plan: Plan;
  /** The folder of `--out`; `undefined` where there is none. */
  readonly folder: string | undefined;
  /** Says a sentence at once. */
  readonly tell: (sentence: string) => void;
  readonly stop: AbortSignal;
}

/** Connects to a queue and takes the place of the study's gatherer. @throws Refusal */
export async function gatherFrom(url: string, gathering: Gathering): Promise<Hands> {
  const connection = await connect(url, gathering.tell, gathering.stop);
  for (const remark of connection.remarks) gathering.tell(remark);
  const gatherer = new Gatherer(connection, gathering);
  try {
    await gatherer.begin();
    return gatherer;
  } catch (error) {
    await gatherer.end();
    if (gathering.stop.aborted) return gatherer;
    throw error;
  }
}

/** Hands a study out to workers, and gathers what comes of it. */
class Gatherer implements Hands {
  readonly memory = Infinity;
  readonly option: string;
  private readonly id: string;
  private readonly bulletin: Bulletin;
  private readonly place: Place;
  private readonly out: HandedOut;
  private readonly answers: AnswerReader;
  private readonly twice: Twice;
  private workers: readonly WorkerSign[] = [];
  /** Milliseconds of a unit, as estimated at first and then as last seen. */
  private pace: number;
  /** Units that nobody was given yet. */
  private left = 0;
  private lastBeat = -Infinity;
  private isOver = false;

  constructor(
    private readonly connection: Connection,
    private readonly gathering: Gathering,
  ) {
    const { plan, folder } = gathering;
    this.id = runsDigest(plan);
    this.option = ` --queue ${connection.shownUrl}`;
    this.bulletin = new Bulletin(connection.redis);
    this.place = new Place(this.bulletin, this.id, gathering);
    this.out = new HandedOut(connection, this.id, plan);
    this.answers = new AnswerReader(plan);
    this.twice = new Twice(folder);
    this.pace = costOf(plan).seconds * 1000;
  }

  get threads(): number {
    const threads = this.workers
      .filter(({ engine }) => engine === ENGINE_VERSION)
      .reduce((sum, { threads }) => sum + threads, 0);
    return Math.max(1, threads);
  }

  async begin(): Promise<void> {
    await this.place.take(this.connection.shownUrl);
    await this.out.takeOver();
    await this.beat();
  }

  async compute(work: Work, ask: Ask): Promise<void> {
    this.place.ask(ask);
    this.left = ask.count;
    await this.unlessStopped(async () => {
      for (let isAll = false; !work.stop.aborted; await pauseUnless(work.stop, PAUSE)) {
        await this.gather(work.done);
        isAll ||= await this.handOut(work);
        if (isAll && this.out.first === 0) return;
        await this.beat();
      }
    });
  }

  /** Waits for what is computed a second time, as long as there is somebody else to do it. */
  async finish(stop: AbortSignal): Promise<void> {
    await this.unlessStopped(async () => {
      for (; this.out.second.length > 0 && !stop.aborted; await pauseUnless(stop, PAUSE)) {
        await this.gather(() => undefined);
        await this.beat();
        const able = this.workers.filter(({ engine }) => engine === ENGINE_VERSION);
        for (const { id, by } of this.out.second)
          if (!able.some((worker) => worker.id !== by)) {
            this.twice.skip();
            await this.out.forget(id);
          }
      }
    });
  }

  async end(): Promise<string[]> {
    if (this.isOver) return [];
    this.isOver = true;
    await farewell(this.connection, async () => {
      // Whoever has something in hand may need the plan again.
      if (this.place.isMine && (await this.out.takeBack()) === 0) await this.bulletin.withdraw(this.id);
      await this.place.leave();
      await this.out.close();
    });
    return this.twice.said();
  }

  /** Takes what is done, and hands it over before it leaves Redis: whatever happens in between, nothing is lost. */
  private async gather(done: Work['done']): Promise<void> {
    for (const job of await this.out.finished()) {
      if (job.data.before) {
        await this.out.forget(job.id!);
        if (isLeftToOthers(job)) await this.out.add([job.data]);
        else this.twice.compare(job.data, this.answers.read(job));
        continue;
      }
      const answer = this.answers.read(job);
      if (answer.pace > 0) this.pace = answer.pace;
      await this.handOutAgain(job, answer);
      done(answer.records, answer.by ? fileNameOf(answer.by) : 'failed');
      this.place.tell(answer.records);
      await this.out.forget(job.id!);
    }
  }

  private async handOutAgain({ data }: FinishedJob, { records, by }: Answer): Promise<void> {
    const again = records.filter((record) => hasRun(record) && isComputedTwice(this.gathering.plan, record));
    if (!by || again.length === 0 || data.before) return;
    const units = again.map(({ cell, run }) => ({ cell, run }));
    const digests = again.filter(hasRun).map(({ digest }) => digest);
    // What is compared goes first: a machine that is wrong shall be found soon.
    await this.out.add([{ units, before: { by, digests } }], { goFirst: true });
  }

  /** Hands out bundles ahead of the workers. @returns true where all are handed out */
  private async handOut({ units, stop }: Work): Promise<boolean> {
    const ahead = Math.max(LEAST_AHEAD, AHEAD * this.threads);
    const bundles: Unit[][] = [];
    let isAll = false;
    for (let free = ahead - this.out.first; free > 0 && !isAll && !stop.aborted; free--) {
      const size = this.size;
      const bundle = this.next(units, size);
      isAll = bundle.length < size;
      if (bundle.length > 0) bundles.push(bundle);
    }
    if (bundles.length > 0) await this.out.add(bundles.map((units) => ({ units })));
    return isAll;
  }

  /** Units of the next bundle: towards the end ever fewer, so that all workers end at about the same time. */
  private get size(): number {
    const [most, least] = [BUNDLE, LEAST_BUNDLE].map((time) => Math.ceil(time / this.pace)) as [
      number,
      number,
    ];
    return Math.min(MOST_UNITS, most, Math.max(least, Math.ceil(this.left / (2 * this.threads))));
  }

  private next(units: Iterator<Unit>, size: number): Unit[] {
    const bundle: Unit[] = [];
    while (bundle.length < size) {
      const { value, done } = units.next();
      if (done) break;
      this.left--;
      if (!this.out.has(value)) bundle.push(value);
    }
    return bundle;
  }

  /** Now and then: keeps the place, looks who is there, and puts right what Redis has lost. @throws Refusal */
  private async beat(): Promise<void> {
    const now = performance.now();
    if (now - this.lastBeat < BEAT) return;
    this.lastBeat = now;
    await this.place.keep();
    this.workers = await this.bulletin.workers();
    this.place.look(this.workers, this.connection.shownUrl);
    const { plan } = this.gathering;
    if (!(await this.bulletin.study(this.id)))
      await this.bulletin.offer({
        id: this.id,
        engine: ENGINE_VERSION,
        kind: plan.kind,
        plan: planAsJson(plan),
      });
    await this.out.restore();
  }

  /** Whoever asks to stop does not hear what went wrong because of it. */
  private async unlessStopped(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (error instanceof Refusal || !this.gathering.stop.aborted) throw error;
    }
  }
}

/** A machine as a part of a file's name. */
const fileNameOf = ({ host, process }: Machine): string => `${host.replace(/[^\w.]/g, '_')}.${process}`;
