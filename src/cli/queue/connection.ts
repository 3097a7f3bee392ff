import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { unexpected } from '../option-table.ts';
import { reason, Refusal } from '../sentences.ts';
import { queuePackages, type QueuePackages } from './queue-packages.ts';

/** The oldest Redis that will do; every Valkey says that it is a newer one. */
const OLDEST = [6, 2] as const;

/** Milliseconds within which a server has to answer at first. */
const PATIENCE = 5000;

/** Milliseconds between two tries where a server is lost, at most. */
const MOST_PAUSE = 2000;

/** Milliseconds that what is done at the end may take: the server may not answer any more. */
const FAREWELL = 3000;

/** A server that answers. */
export interface Connection {
  readonly redis: Redis;
  readonly bullmq: QueuePackages['bullmq'];
  /** Without name and password, for sentences. */
  readonly shownUrl: string;
  /** What is not as it should be, and does no harm to a study. */
  readonly remarks: readonly string[];
}

/**
 * Connects to the server of a queue. A server that is lost later is looked for again, for as long as it takes.
 * @param tell is told when the server is lost, and when it is back
 * @param stop asks to end; from then on, nothing waits for a server that does not answer
 * @throws Refusal where the address is none, where nobody answers there, or where what answers will not do
 */
export async function connect(
  url: string,
  tell: (sentence: string) => void,
  stop: AbortSignal,
): Promise<Connection> {
  const shownUrl = shownUrlOf(url);
  const { bullmq, Redis } = await queuePackages();
  let isFound = false;
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    maxRetriesPerRequest: null,
    protocol: 2,
    retryStrategy: (times) => (isFound && !stop.aborted ? Math.min(times * 100, MOST_PAUSE) : null),
  });
  try {
    const remarks = remarksOn(shownUrl, await infoOf(redis));
    isFound = true;
    tellOfLosses(redis, shownUrl, tell);
    // Whatever waits for a lost server when somebody asks to stop waits no more.
    stop.addEventListener('abort', () => void setTimeout(() => redis.disconnect(), FAREWELL).unref());
    return { redis, bullmq, shownUrl, remarks };
  } catch (error) {
    redis.disconnect();
    if (error instanceof Refusal) throw error;
    throw new Refusal([`--queue: ${shownUrl} cannot be used: ${why(error)}.`]);
  }
}

/** Waits for some milliseconds, or until somebody asks to stop. */
export async function pauseUnless(stop: AbortSignal, milliseconds: number): Promise<void> {
  await pause(milliseconds, undefined, { signal: stop }).catch(() => undefined);
}

/** Says what is to be said at the end, if the server hears it soon, and leaves. */
export async function farewell({ redis }: Connection, last: () => Promise<void>): Promise<void> {
  const isOver = new AbortController();
  await Promise.race([last().catch(() => undefined), pauseUnless(isOver.signal, FAREWELL)]);
  isOver.abort();
  redis.disconnect();
}

/** An address without name and password. @throws Refusal where it is none */
function shownUrlOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !['redis:', 'rediss:'].includes(parsed.protocol) || parsed.hostname === '')
    throw new Refusal([
      unexpected('--queue', url, 'the address of a Redis or Valkey server, such as redis://host:6379'),
    ]);
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

/** A host with several addresses refuses once for each. */
const why = (error: unknown): string => reason(error instanceof AggregateError ? error.errors[0] : error);

/** What a server says of itself. @throws what went wrong first */
async function infoOf(redis: Redis): Promise<string> {
  const late = AbortSignal.timeout(PATIENCE);
  return new Promise((resolve, reject) => {
    // What the connection ends with says less than what came before.
    redis.on('error', reject);
    late.addEventListener('abort', () => reject(new Error(`no answer within ${PATIENCE / 1000} seconds`)));
    redis
      .connect()
      .then(() => redis.info())
      .then(resolve, reject);
  });
}

function remarksOn(url: string, info: string): string[] {
  const member = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];
  const version = member('redis_version');
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new Refusal([
      `--queue: ${url} is Redis ${version ?? 'of an unknown version'} – expected ${OLDEST.join('.')} or newer, or Valkey.`,
    ]);
  const policy = member('maxmemory_policy');
  return policy === undefined || policy === 'noeviction' || member('maxmemory') === '0'
    ? []
    : [
        `--queue: the maxmemory-policy of ${url} is ${policy} – expected noeviction; what it evicts is computed again.`,
      ];
}

function tellOfLosses(redis: Redis, url: string, tell: (sentence: string) => void): void {
  let isLost = false;
  redis.on('error', () => undefined);
  redis.on('reconnecting', () => {
    if (!isLost) tell(`${url} does not answer any more; it is tried again and again.`);
    isLost = true;
  });
  redis.on('ready', () => {
    if (isLost) tell(`${url} answers again.`);
    isLost = false;
  });
}
