import { Worker } from 'node:worker_threads';
import { planAsJson } from '../../model/study/plan-json.ts';
import type { Plan } from '../../model/study/plan.ts';
import type { UnitRecord } from '../../model/study/unit-runner.ts';
import type { Unit } from '../../model/study/units.ts';
import { kernelModule } from '../kernels.ts';
import type { ThreadData } from './thread.ts';

/** A thread as far as it is used here. */
export type Messenger = Pick<Worker, 'on' | 'off' | 'postMessage' | 'terminate'>;

/** One thread that computes units of a plan; where it dies, the next call begins another. */
export class StudyThread {
  private worker: Messenger | null = null;

  /** @param start begins a thread */
  constructor(
    private readonly plan: Plan,
    private readonly start: (plan: Plan) => Messenger = newWorker,
  ) {}

  /** Computes some units. @throws (rejects) where the thread dies, with why */
  async computed(units: readonly Unit[]): Promise<readonly UnitRecord[]> {
    const worker = (this.worker ??= this.start(this.plan));
    try {
      return await asked(worker, units);
    } catch (error) {
      this.worker = null;
      throw error;
    }
  }

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    await this.worker?.terminate();
  }
}

function asked(worker: Messenger, units: readonly Unit[]): Promise<readonly UnitRecord[]> {
  return new Promise((resolve, reject) => {
    const end = (status: number) => settle(() => reject(new Error(`A thread ended with status ${status}.`)));
    const fail = (error: Error) => settle(() => reject(error));
    const take = (records: UnitRecord[]) => settle(() => resolve(records));
    const settle = (outcome: () => void) => {
      worker.off('message', take).off('error', fail).off('exit', end);
      outcome();
    };
    worker.on('message', take).on('error', fail).on('exit', end).postMessage(units);
  });
}

function newWorker(plan: Plan): Worker {
  const workerData: ThreadData = { plan: planAsJson(plan), kernel: kernelModule('kernel') };
  const source = new URL('./thread.ts', import.meta.url);
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL(source.href.replace(/ts$/, 'js')), { workerData });
  // A thread begins without the compiler that this process was begun with.
  const compiler = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const code = `import(${compiler}).then(({ register }) => (register(), import(${JSON.stringify(source.href)})));`;
  return new Worker(code, { eval: true, workerData });
}
