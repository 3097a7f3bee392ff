import { Worker } from 'bullmq';
import { expect, it } from 'vitest';
import { PREFIX, QUEUE } from '../../../src/cli/queue/bundles.ts';
import { connect } from '../../../src/cli/queue/connection.ts';
import { HandedOut } from '../../../src/cli/queue/handed-out.ts';
import { planOf } from '../../model/study/records.ts';
import { describeQueue } from './describe-queue.ts';
import { until } from './server.ts';
import { own, useQueue } from './study-by-queue.ts';

describeQueue('bundles that are handed out', () => {
  useQueue();

  it('are all seen when they are over, and all taken over by the next gatherer', async () => {
    const stop = new AbortController();
    const connection = await connect(own.server.url, () => undefined, stop.signal);
    const plan = planOf({ study: 1, kind: 'many', scenario: {}, runs: 100 });
    const out = new HandedOut(connection, 'study', plan);
    const runs = Array.from({ length: 7 }, (_, run) => run);
    await out.add(runs.map((run) => ({ units: [{ cell: 0, run }] })));
    const next = new HandedOut(connection, 'study', plan);
    await next.takeOver();
    expect(runs.every((run) => next.has({ cell: 0, run }))).toBe(true);

    const answer = { by: { id: 'w', host: 'alpha', process: 1 }, time: 1, lines: 'x\n' };
    const options = { connection: connection.redis, prefix: PREFIX, skipVersionCheck: true };
    const worker = new Worker(QUEUE, () => Promise.resolve(answer), options);
    await until(
      'all are over',
      async () => (await own.server.redis.zcard(`${PREFIX}:${QUEUE}:completed`)) === 7,
    );
    const seen = (await next.finished()).map(({ data }) => data.units[0]!.run);
    expect(seen.sort((a, b) => a - b)).toEqual(runs);
    expect(await next.takeBack()).toBe(0);
    await Promise.all([worker.close(true), out.close(), next.close()]);
    connection.redis.disconnect();
  });
});
