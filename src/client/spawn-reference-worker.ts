import ReferenceWorker from '../../workers/reference.worker.ts?worker&inline';

/** Starts the simulation's worker with both engines; loaded when a run needs the reference. */
export const spawnReferenceWorker = (name: string): Worker => new ReferenceWorker({ name });
