import ReadingWorker from '../../workers/reading.worker.ts?worker&inline';

/** Starts the worker that reads files: apart from the simulation's, so that a run goes on, and loaded when it is wanted. */
export const spawnReadingWorker = (name: string): Worker => new ReadingWorker({ name });
