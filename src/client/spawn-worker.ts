import SimulationWorker from '../../workers/simulation.worker.ts?worker&inline';

/** Starts the simulation's worker, which is part of the page's own script: served or from disk, it is the same. */
export const spawnWorker = (name: string): Worker => new SimulationWorker({ name });
