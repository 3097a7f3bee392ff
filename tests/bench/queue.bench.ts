import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, ended } from '../cli/process.ts';
import { hasServer, startServer, until, type Server } from '../cli/queue/server.ts';
import { Bulletin } from '../../src/cli/queue/bulletin.ts';
import { middle, type Measurement } from './measurement.ts';

const QUEUE = 'two workers of a queue, of twice as much as one';
const ALONE = 'two processes without a queue, the same: what this machine can do';
const REPEATS = 3;

const SWEEP = [
  ...['sweep', 'excellent-restaurant', '--runs', '400', '--set', 'people=20000'],
  ...['--vary', 'listeners.relay=0.05..0.3/10'],
];

const program = (args: readonly string[]) => [process.execPath, 'scripts/sim.js', ...args];

/** How much of twice as much two workers do, each a process with one thread, and two processes that share nothing. */
export default async function queue(): Promise<Measurement[]> {
  if (!hasServer) return [{ what: QUEUE, value: '–', unit: '%', detail: 'there is no redis-server here' }];
  const server = await startServer();
  const [byQueue, alone]: [number[], number[]] = [[], []];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    byQueue.push(await shareWith((count) => secondsByQueue(server, count)));
    alone.push(await shareWith(secondsAlone));
  }
  await server.stop();
  return [middle(QUEUE, byQueue, '%'), middle(ALONE, alone, '%')];
}

/** Of twice as much as one does, how much two do; in percent. */
const shareWith = async (seconds: (count: number) => Promise<number>): Promise<number> =>
  (100 * (await seconds(1))) / (2 * (await seconds(2)));

/** Seconds of a study by so many processes, each of which computes its shard. */
async function secondsAlone(count: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'tell-ten-bench-'));
  const started = performance.now();
  const shards = Array.from({ length: count }, (_, index) =>
    succeeded([...SWEEP, '--threads', '1', '--out', folder, '--shard', `${index + 1}/${count}`]),
  );
  await Promise.all(shards);
  const seconds = (performance.now() - started) / 1000;
  rmSync(folder, { recursive: true });
  return seconds;
}

/** Seconds of a study with so many workers, which have all joined before. */
async function secondsByQueue({ url, redis }: Server, count: number): Promise<number> {
  await redis.flushall();
  const work = (): ChildProcess => begin(program(['work', '--queue', url, '--threads', '1']), 'ignore');
  const workers = Array.from({ length: count }, work);
  const bulletin = new Bulletin(redis);
  await until('the workers have joined', async () => (await bulletin.workers()).length === count);
  const started = performance.now();
  await succeeded([...SWEEP, '--queue', url]);
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(
    workers.map((worker) => {
      const end = ended(worker);
      worker.kill('SIGTERM');
      return end;
    }),
  );
  return seconds;
}

/** Runs the program. @throws Error with what it says where it fails */
async function succeeded(args: readonly string[]): Promise<void> {
  const { status, err } = await ended(begin(program(args)));
  if (status !== 0) throw new Error(err);
}
