import { referenceParts } from '../../workers/selling.ts';
import { createService } from '../../workers/service.ts';
import type { SimulationService } from '../../workers/protocol.ts';
import { kernelModule } from '../model/kernels.ts';

/** The simulation's service with the kernel, as the page's worker has it. @param now milliseconds */
export const newService = (now?: () => number): SimulationService =>
  createService(kernelModule, referenceParts, now);
