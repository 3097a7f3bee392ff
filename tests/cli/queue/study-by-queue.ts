import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { Bulletin } from '../../../src/cli/queue/bulletin.ts';
import { PREFIX, QUEUE } from '../../../src/cli/queue/bundles.ts';
import { begin, program } from '../process.ts';
import { sim, SMALL } from '../sim.ts';
import { joinQueue, startServer, type Joined, type Server } from './server.ts';

/** What the tests of a file have: a server, and a folder of its own for each test. */
export const own = {} as { server: Server; bulletin: Bulletin; folder: string };

const workers: Joined[] = [];
const children: ChildProcess[] = [];

/** Gives the tests of a file a server, which is empty before each; whoever works for it afterwards is ended. */
export function useQueue(): void {
  const parent = mkdtempSync(join(tmpdir(), 'tell-ten-queue-'));
  beforeAll(async () => {
    own.server = await startServer();
    own.bulletin = new Bulletin(own.server.redis);
  });
  beforeEach(async () => {
    own.folder = join(mkdtempSync(join(parent, 'q-')), 'study');
    await own.server.redis.flushall();
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await Promise.allSettled(workers.splice(0).map((worker) => worker.leave()));
  });
  afterAll(async () => {
    await own.server.stop();
    rmSync(parent, { recursive: true });
  });
}

/** Has this process work for the queue. */
export function joins(threads = 1): Joined {
  const worker = joinQueue(own.server.url, threads);
  workers.push(worker);
  return worker;
}

/** Starts the program. */
export function begins(args: readonly string[]): ChildProcess {
  const child = begin(program(args));
  children.push(child);
  return child;
}

export const SWEEP = ['sweep', '-', '--vary', 'listeners.relay=0.05..0.25/5', '--runs', '30'];

/** Long enough that something can happen in between. */
export const LONG = [
  ...['sweep', '-', '--vary', 'listeners.relay=0.05..0.3/5', '--runs', '40'],
  ...['--set', 'people=20000'],
];

/** What one process gives. */
export const alone = async (args: readonly string[]) => (await sim([...args, '--threads', '1'], SMALL)).out;

/** What comes of a study by the queue. */
export const byQueue = (args: readonly string[]) => sim([...args, '--queue', own.server.url], SMALL);

/** The lines of the folder. */
export const recorded = () =>
  (existsSync(own.folder) ? readdirSync(own.folder) : [])
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(own.folder, name), 'utf8').split('\n').slice(0, -1));

/** How many bundles there are in Redis: their names begin with the id of their study. */
export const bundles = async () =>
  (await own.server.redis.keys(`${PREFIX}:${QUEUE}:${'?'.repeat(16)}-*`)).length;

/** How many studies there are. */
export const studies = async () => (await own.bulletin.studies()).length;
