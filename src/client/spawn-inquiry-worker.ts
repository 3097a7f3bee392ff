import InquiryWorker from '../../workers/inquiry.worker.ts?worker&inline';

/** Starts the worker that finds out why: apart from the simulation's, which goes on, and loaded when it is wanted. */
export const spawnInquiryWorker = (name: string): Worker => new InquiryWorker({ name });
