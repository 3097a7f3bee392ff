import type { Inquirer } from './inquirer.ts';
import type { NetworkReader } from './network-reader.ts';

/** Workers that few visits need: they are loaded, and started, when they are wanted. */
export const laterWorkers = {
  async networkReader(): Promise<NetworkReader> {
    const [{ NetworkReader }, { spawnReadingWorker }] = await Promise.all([
      import('./network-reader.ts'),
      import('./spawn-reading-worker.ts'),
    ]);
    return new NetworkReader(spawnReadingWorker);
  },

  async inquirer(): Promise<Inquirer> {
    const [{ Inquirer }, { spawnInquiryWorker }] = await Promise.all([
      import('./inquirer.ts'),
      import('./spawn-inquiry-worker.ts'),
    ]);
    return new Inquirer(spawnInquiryWorker);
  },
};
