import { kernelModule } from '../../../src/cli/kernels.ts';
import { StudyCrew } from '../../../src/client/study-crew.ts';
import type { Unit } from '../../../src/model/study/units.ts';
import { createStudyService } from '../../../workers/study.ts';
import { asWorker, ChannelWorker } from '../../workers/simulation.ts';
import { workers } from '../sessions.ts';

/** Workers that compute studies, on the real service. */
export const crew = () => crewOn(() => createStudyService(kernelModule('kernel')));

/** The same, whose workers compute at most so many units, however fast they are, and further ones once they are let go on. */
export function waitingCrew(most: number) {
  let goOn!: () => void;
  const isLetGoOn = new Promise<void>((resolve) => (goOn = resolve));
  let given = 0;
  const service = (): object => {
    const own = createStudyService(kernelModule('kernel'));
    return {
      ...own,
      compute: async (units: readonly Unit[]) => {
        given += units.length;
        if (given > most) await isLetGoOn;
        return own.compute(units);
      },
    };
  };
  return { load: () => crewOn(service), goOn };
}

/** The same, and how many units it has computed so far. */
export function countingCrew() {
  let computed = 0;
  const service = (): object => {
    const own = createStudyService(kernelModule('kernel'));
    return {
      ...own,
      compute: (units: readonly Unit[]) => {
        computed += units.length;
        return own.compute(units);
      },
    };
  };
  return { load: () => crewOn(service), computed: () => computed };
}

const crewOn = (service: () => object) =>
  Promise.resolve(
    new StudyCrew(() => {
      const worker = new ChannelWorker(service());
      workers.push(worker);
      return asWorker(worker);
    }, 2),
  );
