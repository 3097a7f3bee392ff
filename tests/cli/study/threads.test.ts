import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Threads } from '../../../src/cli/study/threads.ts';
import type { Messenger } from '../../../src/cli/study/study-thread.ts';
import { hasRun, UnitRunner, type UnitRecord } from '../../../src/model/study/unit-runner.ts';
import { placeOf, unitsOf, WHOLE, type Unit } from '../../../src/model/study/units.ts';
import { newKernel } from '../../model/kernels.ts';
import { planOf, recordsOf, SMALL } from '../../model/study/records.ts';

const plan = planOf({ kind: 'many', scenario: SMALL, runs: 40 });
const runner = new UnitRunner(plan, newKernel());

/** A thread that dies by what it is given whenever a rule says so. */
class Mortal extends EventEmitter {
  constructor(private readonly dies: (units: readonly Unit[]) => boolean) {
    super();
  }

  postMessage(units: readonly Unit[]): void {
    queueMicrotask(() => {
      if (this.dies(units)) this.emit('exit', 137);
      else
        this.emit(
          'message',
          units.map((unit) => runner.run(unit)),
        );
    });
  }

  terminate(): Promise<number> {
    return Promise.resolve(0);
  }
}

/** What comes of all units in two threads that die by a rule, each time with a count of those begun so far. */
async function computed(
  dies: (units: readonly Unit[], begun: number) => boolean,
  pace = 40,
): Promise<UnitRecord[]> {
  const records: UnitRecord[] = [];
  let begun = 0;
  const start = () => {
    const number = ++begun;
    return new Mortal((units) => dies(units, number)) as unknown as Messenger;
  };
  const units = unitsOf(plan, WHOLE, { from: 0, to: 40 });
  const done = (some: readonly UnitRecord[]) => some.forEach((record) => records.push(record));
  const work = { plan, units, done, stop: new AbortController().signal };
  await new Threads(start).compute(work, 2, pace);
  return records.sort((one, other) => placeOf(plan, one) - placeOf(plan, other));
}

describe('a thread that dies', () => {
  it('loses nothing and doubles nothing: another takes its bundle', async () => {
    expect(await computed((_, begun) => begun <= 3)).toEqual(recordsOf(plan));
  });

  it('of the same bundle each time has it recorded as failed, and the rest goes on', async () => {
    const records = await computed((units) => units.some(({ run }) => run === 0));
    expect(records).toHaveLength(40);
    const failed = records.filter((record) => !hasRun(record));
    expect(failed[0]).toMatchObject({ run: 0, reason: 'A thread ended with status 137.', scenario: SMALL });
    expect(failed.length).toBeLessThan(40);
    const ran = records.filter(hasRun);
    expect(ran).toEqual(recordsOf(plan).filter(({ run }) => ran.some((record) => record.run === run)));
  });
});

describe('the bundle of a thread', () => {
  it('is one run where nobody knows how long it takes, so that something is done soon, and grows from there', async () => {
    const sizes: number[] = [];
    const records = await computed((units) => sizes.push(units.length) < 0, 0);
    expect(sizes.slice(0, 2)).toEqual([1, 1]);
    expect(Math.max(...sizes)).toBeGreaterThan(1);
    expect(records).toEqual(recordsOf(plan));
  });
});
