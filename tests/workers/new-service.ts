import type { BeginReference } from '../../src/model/engines.ts';
import { ReferenceRun } from '../../src/model/run/reference/run.ts';
import { createService } from '../../workers/service.ts';
import type { SimulationService } from '../../workers/protocol.ts';
import { kernelModule } from '../model/kernels.ts';

/** Begins a run by the reference. */
export const byReference: BeginReference = (...given) => new ReferenceRun(...given);

/** The simulation's service with the kernel, as the page's worker has it. @param now milliseconds */
export const newService = (now?: () => number): SimulationService =>
  createService(kernelModule, byReference, now);
