import { afterEach, describe, expect, it } from 'vitest';
import { StudyCrew } from '../../src/client/study-crew.ts';
import { kernelModule } from '../../src/cli/kernels.ts';
import type { UnitRecord } from '../../src/model/study/unit-runner.ts';
import { placeOf, unitsOf, WHOLE } from '../../src/model/study/units.ts';
import { createStudyService } from '../../workers/study.ts';
import { planOf, recordsOf, SMALL } from '../model/study/records.ts';
import { asWorker, ChannelWorker } from '../workers/simulation.ts';

const plan = planOf({ kind: 'many', scenario: SMALL, runs: 30 });

const workers: ChannelWorker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

/** Starts a worker; `dies` is asked before each bundle. */
const spawner = (dies: (worker: ChannelWorker) => boolean) => () => {
  const service = createStudyService(kernelModule('kernel'));
  const worker: ChannelWorker = new ChannelWorker({
    ...service,
    compute: (units: Parameters<typeof service.compute>[0]) => {
      if (!dies(worker)) return service.compute(units);
      worker.crash('boom');
      return new Promise(() => undefined);
    },
  });
  workers.push(worker);
  return asWorker(worker);
};

async function computed(crew: StudyCrew, stop = new AbortController(), onDone?: () => void) {
  const records: UnitRecord[] = [];
  const units = unitsOf(plan, WHOLE, { from: 0, to: 30 });
  const done = (some: readonly UnitRecord[]) => {
    for (const record of some) records.push(record);
    onDone?.();
  };
  await crew.compute({ plan, units, done, stop: stop.signal }, 8);
  return records
    .sort((one, other) => placeOf(plan, one) - placeOf(plan, other))
    .map((record) => ({ ...record, reachByDay: undefined }));
}

const expected = recordsOf(plan).map((record) => ({ ...record, reachByDay: undefined }));

describe('the workers of a study', () => {
  it.each([1, 2, 4])('give the same runs, whether they are %i or others', async (cores) => {
    expect(
      await computed(
        new StudyCrew(
          spawner(() => false),
          cores,
        ),
      ),
    ).toEqual(expected);
    expect(workers).toHaveLength(cores);
  });

  it('lose nothing and double nothing where some of them die', async () => {
    let left = 3;
    const crew = new StudyCrew(
      spawner(() => left-- > 0),
      2,
    );
    expect(await computed(crew)).toEqual(expected);
    expect(workers.length).toBeGreaterThan(2);
  });

  it('stop when they are told to, and are there for the next study', async () => {
    const crew = new StudyCrew(
      spawner(() => false),
      2,
    );
    const stop = new AbortController();
    const records = await computed(crew, stop, () => stop.abort());
    expect(records.length).toBeGreaterThan(0);
    expect(records.length).toBeLessThan(30);
    expect(await computed(crew)).toEqual(expected);
  });
});
