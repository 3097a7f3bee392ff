import { later } from '../later/later.ts';
import type { Inquirer } from './inquirer.ts';
import type { NetworkReader } from './network-reader.ts';

/** Workers that few visits need: they are loaded, and started, when they are wanted. */
export const laterWorkers = {
  async networkReader(): Promise<NetworkReader> {
    const [{ NetworkReader }, { spawnReadingWorker }] = await Promise.all([
      later(() => import('./network-reader.ts')),
      later(() => import('./spawn-reading-worker.ts')),
    ]);
    return new NetworkReader(spawnReadingWorker);
  },

  async inquirer(): Promise<Inquirer> {
    const [{ Inquirer }, { spawnInquiryWorker }] = await Promise.all([
      later(() => import('./inquirer.ts')),
      later(() => import('./spawn-inquiry-worker.ts')),
    ]);
    return new Inquirer(spawnInquiryWorker);
  },
};
