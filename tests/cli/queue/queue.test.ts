import { readdirSync } from 'node:fs';
import { Worker } from 'bullmq';
import { expect, it } from 'vitest';
import type { GathererSign, WorkerSign } from '../../../src/cli/queue/bulletin.ts';
import { DEATHS, PREFIX, QUEUE, type Bundle, type BundleResult } from '../../../src/cli/queue/bundles.ts';
import type { Status } from '../../../src/cli/queue/status.ts';
import { lineOf } from '../../../src/cli/study/record-lines.ts';
import { ENGINE_VERSION } from '../../../src/model/basics/versions.ts';
import { checkPlan } from '../../../src/model/study/check-plan.ts';
import { UnitRunner } from '../../../src/model/study/unit-runner.ts';
import { newKernel } from '../../model/kernels.ts';
import { sim } from '../sim.ts';
import { describeQueue } from './describe-queue.ts';
import { until } from './server.ts';
import { SWEEP, alone, bundles, byQueue, joins, recorded, studies, useQueue, own } from './study-by-queue.ts';

/** A gatherer that is no process of ours. */
const GATHERER: GathererSign = {
  ...{ id: 'other', host: 'alpha', process: 12 },
  ...{ done: 0, wanted: 100, failed: 0, reason: null, seconds: 1, gathered: 0 },
};

/** A worker that is none, either. */
const WORKER: WorkerSign = {
  ...{ id: 'w', host: 'beta', process: 7, engine: ENGINE_VERSION },
  ...{ threads: 4, runs: 30, seconds: 10 },
};

describeQueue('a study by a queue', () => {
  useQueue();

  it('with two workers gives what one process gives, byte for byte, and leaves nothing in Redis', async () => {
    joins();
    joins();
    const { status, out, err } = await byQueue([...SWEEP, '--out', own.folder]);
    expect([status, out]).toEqual([0, await alone(SWEEP)]);
    expect(err).toBe('2 runs were computed twice, on different workers, with the same digest each time.\n');
    expect(recorded()).toHaveLength(150);
    expect([await bundles(), await studies()]).toEqual([0, 0]);
    const again = await byQueue(['sweep', '--out', own.folder]);
    expect([again.status, again.out, recorded().length]).toEqual([0, out, 150]);
  });

  it('stops by itself where one process does, without a folder, too', async () => {
    joins(2);
    const args = ['many', '-', '--until', '5%'];
    const { status, out, err } = await byQueue(args);
    expect([status, out]).toEqual([0, await alone(args)]);
    expect(err).toBe('Not all of the runs that are computed twice could be: there was no second worker.\n');
  });

  it('loses nothing where Redis is emptied', async () => {
    const study = byQueue([...SWEEP, '--out', own.folder]);
    await until('bundles are handed out', async () => (await bundles()) > 0);
    await own.server.redis.flushall();
    joins();
    const { status, out } = await study;
    expect([status, out]).toEqual([0, await alone(SWEEP)]);
    expect(recorded()).toHaveLength(150);
  });

  it('records runs as failed, with the reason, after three tries', async () => {
    const study = byQueue(SWEEP);
    await until('it is there', async () => (await studies()) > 0);
    const [sign] = await own.bulletin.studies();
    await own.bulletin.offer({ ...sign!, plan: {} });
    joins();
    const { status, out, err } = await study;
    expect(status).toBe(2);
    const { failed } = JSON.parse(out) as { failed: { error: string; seed: string }[] };
    expect(failed).toHaveLength(150);
    expect(new Set(failed.map(({ error }) => error))).toEqual(
      new Set(['The plan of its study is not there.']),
    );
    expect(err).toContain('150 of 150 runs failed');
  });

  it('is not let end every worker by a bundle that does', async () => {
    const study = byQueue(['many', '-', '--runs', '3']);
    await until('bundles are handed out', async () => (await bundles()) > 0);
    const names = await own.server.redis.keys(`${PREFIX}:${QUEUE}:${'?'.repeat(16)}-*`);
    // As often has a worker been found dead.
    for (const name of names) await own.server.redis.hset(name, 'stc', DEATHS);
    joins();
    const { status, out } = await study;
    expect(status).toBe(2);
    const { failed } = JSON.parse(out) as { failed: { error: string }[] };
    expect(failed.map(({ error }) => error)).toEqual(
      Array.from({ length: 3 }, () => `Each of ${DEATHS} workers that took it has died.`),
    );
  });

  it('is refused where two machines compute another run, with the names of both', async () => {
    const liar = new Worker<Bundle, BundleResult>(
      QUEUE,
      async ({ data }) => {
        const plan = checkPlan((await own.bulletin.study(data.study))!.plan).plan!;
        const runner = new UnitRunner(plan, newKernel());
        const lines = data.units.map((unit) =>
          lineOf(plan, runner.run(unit)).replace(/"digest":"./, '"digest":"z'),
        );
        void liar.close();
        return { by: { id: 'liar', host: 'beta', process: 7 }, time: 1, lines: lines.join('') };
      },
      {
        connection: { host: '127.0.0.1', port: own.server.port, maxRetriesPerRequest: null },
        prefix: PREFIX,
      },
    );
    await own.bulletin.work({ ...WORKER, threads: 1 });
    const study = byQueue(['many', '-', '--runs', '20', '--out', own.folder]);
    await until('the liar has ended', () => liar.closing !== undefined);
    await liar.closing;
    joins();
    const { status, out, err } = await study;
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^The run with the seed "[^"]+" has the digest z\w+ on beta \(process 7\) and \w+ on \S+ \(process \d+\) – expected the same; one of the two machines is wrong: remove its files, named by host and process, from /m,
    );
    expect(readdirSync(own.folder).filter((name) => name.includes('beta.7'))).toHaveLength(1);
  });

  it('refuses workers of another version of the engine by name, wherever it is noticed', async () => {
    await own.bulletin.offer({ id: 'old', engine: 99, kind: 'sweep', plan: {} });
    await own.bulletin.gather('old', GATHERER);
    await expect(joins().left).rejects.toThrow(
      new RegExp(
        `^work: the study of alpha \\(process 12\\), a sweep, is of version 99 of the engine – expected version ${ENGINE_VERSION}, as this worker, \\S+ \\(process ${process.pid}\\), has;`,
      ),
    );
    expect(await own.bulletin.workers()).toEqual([]);
    await own.server.redis.flushall();
    await own.bulletin.work({ ...WORKER, host: 'gamma', engine: 98 });
    joins();
    const { status, err } = await byQueue(['many', '-', '--runs', '3']);
    expect(status).toBe(0);
    expect(err).toContain(
      `The worker gamma (process 7) has version 98 of the engine – expected version ${ENGINE_VERSION}; it gets nothing to do.\n`,
    );
  });

  it('is told of by status: bundles, what is done and left, failures, and who computes', async () => {
    const empty = await sim(['status', '--queue', own.server.url, '--format', 'table']);
    expect(empty.out).toBe(`Queue ${QUEUE}: 0 bundles.\nThere is no study.\nThere is no worker.\n`);
    const sign = { ...GATHERER, done: 40, gathered: 40, failed: 1, reason: 'No memory.', seconds: 20 };
    await own.bulletin.offer({ id: '12ab', engine: ENGINE_VERSION, kind: 'sweep', plan: {} });
    await own.bulletin.offer({ id: '34cd', engine: ENGINE_VERSION, kind: 'many', plan: {} });
    await own.bulletin.gather('12ab', sign);
    await own.bulletin.work(WORKER);
    const { status, out } = await sim(['status', '--queue', own.server.url, '--format', 'table']);
    expect([status, out]).toEqual([
      0,
      [
        `Queue ${QUEUE}: 0 bundles.`,
        `Study 12ab, sweep, engine ${ENGINE_VERSION}, gathered by alpha (process 12): 40 of 100 runs done, 60 left, about 30 seconds.`,
        '  1 run failed, the first with: No memory.',
        `Study 34cd, many, engine ${ENGINE_VERSION}: nobody gathers it; started again, it goes on.`,
        `Worker beta (process 7), 4 threads, engine ${ENGINE_VERSION}: 30 runs, 3.0 a second.`,
        '',
      ].join('\n'),
    ]);
    const json = JSON.parse((await sim(['status', '--queue', own.server.url])).out) as Status;
    expect(json.studies.map(({ id, left, secondsLeft }) => [id, left, secondsLeft])).toEqual([
      ['12ab', 60, 30],
      ['34cd', null, null],
    ]);
    expect(json.workers).toEqual([WORKER]);
  });
});
