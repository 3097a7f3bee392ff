import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { connect } from '../../../src/cli/queue/connection.ts';
import { QueueWorker } from '../../../src/cli/queue/worker.ts';

/** Whether this machine has a redis-server. */
export const hasServer = spawnSync('redis-server', ['--version']).status === 0;

/** A server of this machine, which keeps nothing on disk. */
export interface Server {
  readonly url: string;
  readonly port: number;
  readonly redis: Redis;
  stop(): Promise<void>;
}

/** A port of this machine that nobody listens to. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts a server. */
export async function startServer(options: readonly string[] = [], port?: number): Promise<Server> {
  const own = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'tell-ten-redis-'));
  const where = ['--port', String(own), '--bind', '127.0.0.1', '--dir', folder];
  const child = spawn('redis-server', [...where, '--save', '', '--appendonly', 'no', ...options]);
  let said = '';
  await new Promise<void>((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('Ready to accept connections')) done();
    });
    child.on('error', fail).on('exit', () => fail(new Error(said)));
  });
  const redis = new Redis(own, '127.0.0.1', { maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  const stop = async () => {
    redis.disconnect();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { url: `redis://127.0.0.1:${own}`, port: own, redis, stop };
}

/** A worker in this process. */
export interface Joined {
  /** Ends with the runs that it has computed, or with why it was refused. */
  readonly left: Promise<number>;
  leave(): Promise<number>;
}

/** Has this process work for a queue, too. */
export function joinQueue(url: string, threads = 1): Joined {
  const stop = new AbortController();
  const left = connect(url, () => undefined, stop.signal).then((connection) =>
    new QueueWorker(connection, threads, stop.signal).work(() => undefined),
  );
  left.catch(() => undefined);
  return {
    left,
    leave: () => {
      stop.abort();
      return left;
    },
  };
}

/** Waits until something is so. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 3000; tries++) {
    if (await isSo()) return;
    await pause(10);
  }
  throw new Error(`It took too long: ${what}.`);
}
