import { parentPort, workerData } from 'node:worker_threads';
import { checkPlan } from '../../model/study/check-plan.ts';
import { Kernel } from '../../model/run/kernel/kernel.ts';
import { UnitRunner } from '../../model/study/unit-runner.ts';
import type { Unit } from '../../model/study/units.ts';

/** What a thread is given to begin with. */
export interface ThreadData {
  /** The plan in its JSON form, which was checked before. */
  readonly plan: unknown;
  /** `null` where WebAssembly is off. */
  readonly kernel: WebAssembly.Module | null;
}

const { plan, kernel } = workerData as ThreadData;
const runner = new UnitRunner(checkPlan(plan).plan!, kernel && new Kernel(kernel));

parentPort!.on('message', (units: readonly Unit[]) => {
  parentPort!.postMessage(units.map((unit) => runner.run(unit)));
});
