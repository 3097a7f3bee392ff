import { kernelModule } from '../../../src/cli/kernels.ts';
import { StudyCrew } from '../../../src/client/study-crew.ts';
import { createStudyService } from '../../../workers/study.ts';
import { asWorker, ChannelWorker } from '../../workers/simulation.ts';
import { workers } from '../sessions.ts';

/** Workers that compute studies, on the real service. */
export const crew = () =>
  Promise.resolve(
    new StudyCrew(() => {
      const worker = new ChannelWorker(createStudyService(kernelModule('kernel')));
      workers.push(worker);
      return asWorker(worker);
    }, 2),
  );
