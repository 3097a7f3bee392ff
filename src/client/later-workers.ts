import { later } from '../later/later.ts';
import type { Inquirer } from './inquirer.ts';
import type { NetworkReader } from './network-reader.ts';
import type { StudyCrew } from './study-crew.ts';

/** Workers that few visits need: they are loaded, and started, when they are wanted. */
export const laterWorkers = {
  async networkReader(): Promise<NetworkReader> {
    const [{ NetworkReader }, { spawnReadingWorker }] = await Promise.all([
      later(() => import('./network-reader.ts')),
      later(() => import('./spawn-reading-worker.ts')),
    ]);
    return new NetworkReader(spawnReadingWorker);
  },

  async spawnReference(): Promise<(name: string) => Worker> {
    return (await later(() => import('./spawn-reference-worker.ts'))).spawnReferenceWorker;
  },

  async inquirer(): Promise<Inquirer> {
    const [{ Inquirer }, { spawnInquiryWorker }] = await Promise.all([
      later(() => import('./inquirer.ts')),
      later(() => import('./spawn-inquiry-worker.ts')),
    ]);
    return new Inquirer(spawnInquiryWorker);
  },

  /** The same for all studies, since each of its workers takes the memory of a run. */
  studyCrew(): Promise<StudyCrew> {
    return (crew ??= newCrew().catch((error: unknown) => ((crew = null), Promise.reject(error as Error))));
  },
};

let crew: Promise<StudyCrew> | null = null;

async function newCrew(): Promise<StudyCrew> {
  const [{ StudyCrew }, { spawnStudyWorker }] = await Promise.all([
    later(() => import('./study-crew.ts')),
    later(() => import('./spawn-study-worker.ts')),
  ]);
  return new StudyCrew(spawnStudyWorker, navigator.hardwareConcurrency);
}
