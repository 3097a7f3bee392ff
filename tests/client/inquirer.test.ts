import { afterEach, describe, expect, it } from 'vitest';
import { Inquirer } from '../../src/client/inquirer.ts';
import { WorkerFailure } from '../../src/client/worker-client.ts';
import { createInquiryService } from '../../workers/inquiry.ts';
import { scenarioWith } from '../model/runs.ts';
import { asWorker, ChannelWorker } from '../workers/simulation.ts';

const scenario = scenarioWith({ people: 200, days: 30, 'network.contacts': 20 });
const LONG = 1e9;

const workers: ChannelWorker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

/** An inquirer on the real service, and how often towns were opened. */
function inquirer() {
  const counted = { opened: 0 };
  const client = new Inquirer(() => {
    const service = createInquiryService();
    const open: typeof service.open = (asked) => {
      counted.opened++;
      service.open(asked);
    };
    const worker = new ChannelWorker({ ...service, open });
    workers.push(worker);
    return asWorker(worker);
  });
  return { client, counted };
}

describe('whoever finds out why', () => {
  it('has a town built once, however often it is asked about', async () => {
    const { client, counted } = inquirer();
    const first = await client.why(scenario, 7, 10, LONG);
    await client.why(scenario, 8, 20, LONG);
    expect(await client.why(scenario, 7, 10, LONG)).toEqual(first);
    expect(counted.opened).toBe(1);
    await client.why({ ...scenario, seed: 'another' }, 7, 10, LONG);
    expect(counted.opened).toBe(2);
  });

  it('builds it again for a fresh worker, whether the one before died at work or in between', async () => {
    const { client, counted } = inquirer();
    const answer = await client.why(scenario, 7, 10, LONG);
    workers[0]!.crash('out of luck');
    expect(await client.why(scenario, 7, 10, LONG)).toEqual(answer);
    const open = client.why(scenario, 7, 20, LONG);
    workers[1]!.crash('out of luck');
    await expect(open).rejects.toBeInstanceOf(WorkerFailure);
    expect(await client.why(scenario, 7, 10, LONG)).toEqual(answer);
    expect([counted.opened, workers.length]).toEqual([3, 3]);
  });
});
