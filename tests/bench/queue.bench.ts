import type { ChildProcess } from 'node:child_process';
import { begin, ended } from '../cli/process.ts';
import { hasServer, startServer, until, type Server } from '../cli/queue/server.ts';
import { Bulletin } from '../../src/cli/queue/bulletin.ts';
import { middle, type Measurement } from './measurement.ts';

const WHAT = 'two workers of a queue, of twice as much as one';
const REPEATS = 3;

const SWEEP = [
  ...['sweep', 'excellent-restaurant', '--runs', '200', '--set', 'people=20000'],
  ...['--vary', 'listeners.relay=0.05..0.3/10'],
];

const program = (args: readonly string[]) => [process.execPath, 'scripts/sim.js', ...args];

/** How much of twice as much two workers do, each a process with one thread. */
export default async function queue(): Promise<Measurement[]> {
  if (!hasServer) return [{ what: WHAT, value: '–', unit: '%', detail: 'there is no redis-server here' }];
  const server = await startServer();
  const shares: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const one = await secondsWith(server, 1);
    shares.push((100 * one) / (2 * (await secondsWith(server, 2))));
  }
  await server.stop();
  return [middle(WHAT, shares, '%')];
}

/** Seconds of a study with so many workers, which have all joined before. */
async function secondsWith({ url, redis }: Server, count: number): Promise<number> {
  await redis.flushall();
  const work = (): ChildProcess => begin(program(['work', '--queue', url, '--threads', '1']), 'ignore');
  const workers = Array.from({ length: count }, work);
  const bulletin = new Bulletin(redis);
  await until('the workers have joined', async () => (await bulletin.workers()).length === count);
  const started = performance.now();
  const { status, err } = await ended(begin(program([...SWEEP, '--queue', url])));
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(err);
  await Promise.all(
    workers.map((worker) => {
      const end = ended(worker);
      worker.kill('SIGTERM');
      return end;
    }),
  );
  return seconds;
}
