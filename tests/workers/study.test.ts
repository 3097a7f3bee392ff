import { wrap } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { MOST_WITHOUT_KERNEL } from '../../src/model/basics/limits.ts';
import { hasRun } from '../../src/model/study/unit-runner.ts';
import { createStudyService } from '../../workers/study.ts';
import { NeedsWebAssembly, type StudyService } from '../../workers/protocol.ts';
import { kernelModule } from '../../src/cli/kernels.ts';
import { runOf, scenarioWith } from '../model/runs.ts';
import { planOf, recordsOf, SMALL } from '../model/study/records.ts';
import { asWorker, ChannelWorker } from './simulation.ts';

const plan = planOf({ kind: 'many', scenario: SMALL, runs: 3 });
const UNITS = [0, 1, 2].map((run) => ({ cell: 0, run }));

const workers: ChannelWorker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

function remote(module = kernelModule('kernel')) {
  const worker = new ChannelWorker(createStudyService(module));
  workers.push(worker);
  return wrap<StudyService>(asWorker(worker));
}

describe('a studying worker behind its boundary', () => {
  it('computes what the command line does, and how each run came about', async () => {
    const service = remote();
    await service.open(plan);
    const records = (await service.compute(UNITS)).filter(hasRun);
    expect(records.map((record) => ({ ...record, reachByDay: undefined }))).toEqual(
      recordsOf(plan).map((record) => ({ ...record, reachByDay: undefined })),
    );
    const { byDay } = runOf(scenarioWith({ ...SMALL, seed: records[1]!.seed })).result;
    expect([...records[1]!.reachByDay!]).toEqual([...byDay.reach]);
  });

  it('without WebAssembly computes the same by the reference, and refuses a town that would take too long', () => {
    const service = createStudyService(null);
    service.open(plan);
    expect(
      service
        .compute(UNITS)
        .filter(hasRun)
        .map(({ digest }) => digest),
    ).toEqual(
      recordsOf(plan)
        .filter(hasRun)
        .map(({ digest }) => digest),
    );
    const large = planOf({ kind: 'many', scenario: { people: MOST_WITHOUT_KERNEL + 1 } });
    expect(() => service.open(large)).toThrow(NeedsWebAssembly);
  });

  it('answers before a study is open with a sentence', () => {
    expect(() => createStudyService(null).compute(UNITS)).toThrow('No study is open.');
  });
});
