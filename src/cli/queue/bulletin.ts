import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Redis } from 'ioredis';
import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import type { StudyKind } from '../../model/study/plan.ts';

/*
 * What gatherers and workers tell each other in Redis, beside the bundles: which studies there are, with their plans, and who
 * is alive. Whoever says nothing for a while is taken for gone.
 */

/** Milliseconds between two signs of life, and after which somebody without one is gone. */
export const BEAT = 1000;
export const GONE = 6000;

/** Milliseconds for which a plan is kept that nobody gathers. */
const KEPT = 7 * 86_400_000;

/** A process on a machine. */
export interface Machine {
  /** Told apart even where all hosts have the same name. */
  readonly id: string;
  readonly host: string;
  readonly process: number;
}

/** A machine in a sentence. */
export const machineName = ({ host, process }: Machine): string => `${host} (process ${process})`;

/** This process. */
export const thisMachine = (): Machine => ({
  id: randomBytes(8).toString('hex'),
  host: hostname(),
  process: process.pid,
});

/** What a worker says of itself. */
export interface WorkerSign extends Machine {
  readonly engine: number;
  readonly threads: number;
  /** Runs that it has computed, and the seconds since it joined. */
  readonly runs: number;
  readonly seconds: number;
}

/** A study that is handed out. */
export interface StudySign {
  readonly id: string;
  readonly engine: number;
  readonly kind: StudyKind;
  readonly plan: Record<string, unknown>;
}

/** What the gatherer of a study says of it. */
export interface GathererSign extends Machine {
  /** Runs that are there, and that are asked for so far. */
  readonly done: number;
  readonly wanted: number;
  readonly failed: number;
  /** Why a run failed first; `null` where none did. */
  readonly reason: string | null;
  /** Seconds since it began, and runs that came since then. */
  readonly seconds: number;
  readonly gathered: number;
}

const STUDIES = 'tell-ten:studies';
const WORKERS = 'tell-ten:workers';
const studyKey = (id: string) => `tell-ten:study:${id}`;
const workerKey = (id: string) => `tell-ten:worker:${id}`;
const gathererKey = (id: string) => `tell-ten:gatherer:${id}`;

/** Takes or keeps the place of a study's gatherer: nothing, or the sign of the one who has it. */
const TAKE = `
local sign = redis.call('GET', KEYS[1])
if sign and cjson.decode(sign).id ~= ARGV[1] then return sign end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return false`;

const LEAVE = `
local sign = redis.call('GET', KEYS[1])
if sign and cjson.decode(sign).id == ARGV[1] then redis.call('DEL', KEYS[1]) end`;

/** The signs of all who take part. */
export class Bulletin {
  constructor(private readonly redis: Redis) {}

  /** Says that a worker is alive. */
  async work(sign: WorkerSign): Promise<void> {
    await this.redis
      .multi()
      .sadd(WORKERS, sign.id)
      .set(workerKey(sign.id), JSON.stringify(sign), 'PX', GONE)
      .exec();
  }

  async stopWorking({ id }: Machine): Promise<void> {
    await this.redis.multi().srem(WORKERS, id).del(workerKey(id)).exec();
  }

  /** All workers that are alive. */
  async workers(): Promise<WorkerSign[]> {
    return this.signs<WorkerSign>(WORKERS, workerKey);
  }

  /** Offers a study, for a while, so that workers find its plan. */
  async offer(study: StudySign): Promise<void> {
    await this.redis
      .multi()
      .sadd(STUDIES, study.id)
      .set(studyKey(study.id), JSON.stringify(study), 'PX', KEPT)
      .exec();
  }

  async withdraw(id: string): Promise<void> {
    await this.redis.multi().srem(STUDIES, id).del(studyKey(id)).exec();
  }

  /** All studies that are handed out. */
  async studies(): Promise<StudySign[]> {
    return this.signs<StudySign>(STUDIES, studyKey);
  }

  /** A study; `null` where it is handed out no more. */
  async study(id: string): Promise<StudySign | null> {
    return parsed<StudySign>(await this.redis.get(studyKey(id)));
  }

  /** Says that a study's gatherer is alive. @returns the sign of another that has its place; `null` where none has */
  async gather(study: string, sign: GathererSign): Promise<GathererSign | null> {
    const text = JSON.stringify(sign);
    const other = await this.redis.eval(TAKE, 1, gathererKey(study), sign.id, text, GONE);
    return parsed<GathererSign>(other as string | null);
  }

  async stopGathering(study: string, { id }: Machine): Promise<void> {
    await this.redis.eval(LEAVE, 1, gathererKey(study), id);
  }

  /** Who gathers a study; `null` where nobody does. */
  async gatherer(study: string): Promise<GathererSign | null> {
    return parsed<GathererSign>(await this.redis.get(gathererKey(study)));
  }

  /** Studies of another version of the engine, with who gathers them, where none is of this one. */
  async foreign(): Promise<{ study: StudySign; gatherer: GathererSign }[]> {
    const gathered = await Promise.all(
      (await this.studies()).map(async (study) => ({ study, gatherer: await this.gatherer(study.id) })),
    );
    const alive = gathered.flatMap(({ study, gatherer }) => (gatherer ? [{ study, gatherer }] : []));
    return alive.some(({ study }) => study.engine === ENGINE_VERSION) ? [] : alive;
  }

  /** The signs of a set, without those that are too old, which leave it. */
  private async signs<Sign>(set: string, keyOf: (id: string) => string): Promise<Sign[]> {
    const ids = (await this.redis.smembers(set)).sort();
    if (ids.length === 0) return [];
    const texts = await this.redis.mget(ids.map(keyOf));
    const gone = ids.filter((_, index) => texts[index] === null);
    if (gone.length > 0) await this.redis.srem(set, gone);
    return texts.flatMap((text) => parsed<Sign>(text ?? null) ?? []);
  }
}

const parsed = <Sign>(text: string | null): Sign | null =>
  text === null ? null : (JSON.parse(text) as Sign);
