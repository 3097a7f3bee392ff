import type { Bulletin, GathererSign, StudySign, WorkerSign } from './bulletin.ts';
import { machineName } from './bulletin.ts';
import { PREFIX, QUEUE } from './bundles.ts';
import type { Connection } from './connection.ts';
import { counted } from '../../words/en/grammar.ts';
import { numbers } from '../../words/en/numbers.ts';
import { duration } from '../durations.ts';

/** What there is at a queue. */
export interface Status {
  /** The name of the queue, and bundles in each of their states. */
  readonly queue: { readonly name: string; readonly bundles: Readonly<Record<string, number>> };
  readonly studies: readonly StudyStatus[];
  readonly workers: readonly WorkerSign[];
}

interface StudyStatus extends StudySign {
  /** `null` where nobody gathers it. */
  readonly gatherer: GathererSign | null;
  /** Runs that are missing, and the seconds that they will take; `null` where nobody knows. */
  readonly left: number | null;
  readonly secondsLeft: number | null;
}

const STATES = ['waiting', 'delayed', 'active', 'completed', 'failed'] as const;

/** Asks what there is. */
export async function statusOf({ bullmq, redis }: Connection, bulletin: Bulletin): Promise<Status> {
  const queue = new bullmq.Queue(QUEUE, { connection: redis, prefix: PREFIX, skipVersionCheck: true });
  queue.on('error', () => undefined);
  try {
    const bundles = await queue.getJobCounts(...STATES);
    const studies = await Promise.all(
      (await bulletin.studies()).map(async (study) => studyStatus(study, await bulletin.gatherer(study.id))),
    );
    return { queue: { name: QUEUE, bundles }, studies, workers: await bulletin.workers() };
  } finally {
    await queue.close();
  }
}

function studyStatus(study: StudySign, gatherer: GathererSign | null): StudyStatus {
  if (!gatherer) return { ...study, gatherer, left: null, secondsLeft: null };
  const left = gatherer.wanted - gatherer.done;
  const secondsLeft = gatherer.gathered > 0 ? (gatherer.seconds / gatherer.gathered) * left : null;
  return { ...study, gatherer, left, secondsLeft };
}

const BUNDLES = { one: 'bundle', other: 'bundles' };
const THREADS = { one: 'thread', other: 'threads' };
const RUNS = { one: 'run', other: 'runs' };

/** The same for people: a sentence each. */
export function statusText({ queue, studies, workers }: Status): string {
  const states = STATES.map((state) => `${numbers.count(queue.bundles[state] ?? 0)} ${state}`).join(', ');
  const total = STATES.reduce((sum, state) => sum + (queue.bundles[state] ?? 0), 0);
  return [
    `Queue ${queue.name}: ${counted(total, BUNDLES)}${total > 0 ? ` (${states})` : ''}.`,
    ...(studies.length > 0 ? studies.flatMap(studyLines) : ['There is no study.']),
    ...(workers.length > 0 ? workers.map(workerLine) : ['There is no worker.']),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function studyLines({ id, engine, kind, gatherer, left, secondsLeft }: StudyStatus): string[] {
  const name = `Study ${id}, ${kind}, engine ${engine}`;
  if (!gatherer || left === null) return [`${name}: nobody gathers it; started again, it goes on.`];
  const time = secondsLeft === null || left === 0 ? '' : `, about ${duration(secondsLeft)}`;
  return [
    `${name}, gathered by ${machineName(gatherer)}: ${numbers.count(gatherer.done)} of ${counted(gatherer.wanted, RUNS)} done, ${numbers.count(left)} left${time}.`,
    ...(gatherer.failed > 0
      ? [`  ${counted(gatherer.failed, RUNS)} failed, the first with: ${gatherer.reason ?? 'no reason'}`]
      : []),
  ];
}

function workerLine(worker: WorkerSign): string {
  const { engine, threads, runs, seconds } = worker;
  const rate = seconds >= 1 ? `, ${(runs / seconds).toFixed(1)} a second` : '';
  return `Worker ${machineName(worker)}, ${counted(threads, THREADS)}, engine ${engine}: ${counted(runs, RUNS)}${rate}.`;
}
