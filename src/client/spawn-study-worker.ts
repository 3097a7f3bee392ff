import StudyWorker from '../../workers/study.worker.ts?worker&inline';

/** Starts a worker that computes the units of studies; loaded when one is wanted. */
export const spawnStudyWorker = (name: string): Worker => new StudyWorker({ name });
