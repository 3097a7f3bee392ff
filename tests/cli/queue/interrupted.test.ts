import { expect, it } from 'vitest';
import { Bulletin } from '../../../src/cli/queue/bulletin.ts';
import { ended } from '../process.ts';
import { SMALL } from '../sim.ts';
import { describeQueue } from './describe-queue.ts';
import { startServer, until } from './server.ts';
import {
  LONG,
  alone,
  begins,
  bundles,
  byQueue,
  joins,
  recorded,
  studies,
  own,
  useQueue,
} from './study-by-queue.ts';

describeQueue('a study by a queue that is interrupted', () => {
  useQueue();

  it('loses nothing with a worker that is killed', async () => {
    const child = begins(['work', '--queue', own.server.url, '--threads', '1']);
    const outcome = ended(child);
    const study = byQueue([...LONG, '--out', own.folder]);
    await until('the worker has begun', () => recorded().length > 0);
    child.kill('SIGKILL');
    await outcome;
    joins(2);
    const { status, out } = await study;
    expect([status, out]).toEqual([0, await alone(LONG)]);
    expect(recorded()).toHaveLength(200);
  }, 120_000);

  it('says that no worker has joined, and how one begins', async () => {
    const child = begins([...LONG, '--queue', own.server.url, '--out', own.folder]);
    const outcome = ended(child, SMALL);
    let said = '';
    child.stderr!.on('data', (text: string) => (said += text));
    await until('it is said', () => said.includes('\n'));
    child.kill('SIGINT');
    const { status, err } = await outcome;
    expect(status).toBe(130);
    expect(err).toContain(`No worker has joined yet: npm run -s sim -- work --queue ${own.server.url}\n`);
    expect(err).toMatch(
      new RegExp(
        `^Stopped after 0 runs; .* go on with: npm run -s sim -- sweep --out ${own.folder} --queue ${own.server.url}$`,
        'm',
      ),
    );
    expect([await bundles(), await studies()]).toEqual([0, 0]);
  });

  it('goes on after Ctrl-C of the gatherer and of the worker, each of which says how', async () => {
    const worker = begins(['work', '--queue', own.server.url, '--threads', '1']);
    const gatherer = begins([...LONG, '--queue', own.server.url, '--out', own.folder]);
    const outcomes = [ended(worker), ended(gatherer, SMALL)];
    await until('something is done', () => recorded().length > 0);
    for (const child of [gatherer, worker]) child.kill('SIGINT');
    const [worked, gathered] = await Promise.all(outcomes);
    expect([worked!.status, gathered!.status]).toEqual([130, 130]);
    expect(worked!.err).toMatch(
      /^Stopped after [\d,]+ runs; what was in hand is left to other workers\. Go on with: /m,
    );
    expect(
      (JSON.parse(gathered!.out) as { cells: { runs: number }[] }).cells.reduce(
        (sum, { runs }) => sum + runs,
        0,
      ),
    ).toBe(recorded().length);
    joins(2);
    const { status, out } = await byQueue(['sweep', '--out', own.folder]);
    expect([status, out, recorded().length]).toEqual([0, await alone(LONG), 200]);
  }, 120_000);

  it('has one gatherer', async () => {
    const child = begins([...LONG, '--queue', own.server.url]);
    const outcome = ended(child, SMALL);
    await until('it is there', async () => (await studies()) > 0);
    const { status, out, err } = await byQueue(LONG);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^--queue: this study is gathered by \S+ \(process \d+\) – expected one gatherer of a study\./m,
    );
    child.kill('SIGKILL');
    await outcome;
  });

  it('ends when it is asked to, also where the server is lost', async () => {
    const server = await startServer();
    const bulletin = new Bulletin(server.redis);
    const calls = [
      ['work', '--queue', server.url],
      [...LONG, '--queue', server.url],
    ];
    const running = calls.map((args) => {
      const child = begins(args);
      const one = { child, said: '', outcome: ended(child, SMALL) };
      child.stderr!.on('data', (text: string) => (one.said += text));
      return one;
    });
    const areThere = async () => (await bulletin.workers()).length + (await bulletin.studies()).length === 2;
    await until('both are there', areThere);
    await server.stop();
    const lost = `${server.url} does not answer any more; it is tried again and again.\n`;
    await until('it is said', () => running.every(({ said }) => said.includes(lost)));
    for (const { child } of running) child.kill('SIGINT');
    const outcomes = await Promise.all(running.map(({ outcome }) => outcome));
    expect(outcomes.map(({ status }) => status)).toEqual([130, 130]);
  }, 60_000);
});
