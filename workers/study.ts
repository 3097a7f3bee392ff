import { hasEngine } from '../src/model/engines.ts';
import { Kernel } from '../src/model/run/kernel/kernel.ts';
import { isAdaptive } from '../src/model/study/plan.ts';
import { UnitRunner } from '../src/model/study/unit-runner.ts';
import { NeedsWebAssembly, type StudyService } from './protocol.ts';

/**
 * The service behind a studying worker's boundary; it needs no worker to be tested.
 * @param module the compiled kernel; `null` where WebAssembly is off
 */
export function createStudyService(module: WebAssembly.Module | null): StudyService {
  let runner: UnitRunner | null = null;

  return {
    open(plan, keeps = { reachByDay: !isAdaptive(plan) }) {
      runner = null;
      if (!hasEngine(plan.scenario, module !== null)) throw new NeedsWebAssembly();
      // A kernel for each study, so that a large one's memory is given back with it.
      runner = new UnitRunner(plan, module && new Kernel(module), keeps);
    },

    compute(units) {
      if (!runner) throw new Error('No study is open.');
      return units.map((unit) => runner!.run(unit));
    },
  };
}
