import type * as Bullmq from 'bullmq';
import type { Redis } from 'ioredis';
import { Refusal } from '../sentences.ts';

/** What a queue is made of. Few need one: whoever does installs the packages beside Tell Ten. */
export interface QueuePackages {
  readonly bullmq: typeof Bullmq;
  readonly Redis: typeof Redis;
}

/** Loads what a queue needs. @throws Refusal where it is not installed */
export async function queuePackages(): Promise<QueuePackages> {
  try {
    const [bullmq, ioredis] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bullmq, Redis: ioredis.Redis };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Refusal(['--queue needs bullmq and ioredis: npm install bullmq ioredis']);
  }
}
