import { afterEach, describe, expect, it, vi } from 'vitest';
import { SimulationClient } from '../../src/client/simulation-client.ts';
import { Cancelled, WorkerFailure } from '../../src/client/worker-client.ts';
import { runOf, scenarioWith } from '../model/runs.ts';
import { ALIVE } from '../../workers/protocol.ts';
import { asWorker, ChannelWorker } from '../workers/simulation.ts';

const scenario = scenarioWith({ people: 200, days: 30, 'network.contacts': 20 });
const silent = () => undefined;

/** Another worker is not asked for. */
const unwanted = () => Promise.reject(new Error('The worker has both engines.'));

const workers: ChannelWorker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

/** A client whose workers are the real service, or one that never answers. */
function clientOf({ isMute = false } = {}): SimulationClient {
  const mute = { open: () => new Promise(silent), advance: () => new Promise(silent) };
  return new SimulationClient(() => {
    const worker = isMute ? new ChannelWorker(mute) : new ChannelWorker();
    workers.push(worker);
    return asWorker(worker);
  }, unwanted);
}

describe("the page's side of the worker", () => {
  it('notices that a worker has ended which says nothing: its lock is free', async () => {
    let end!: () => void;
    const asked: string[] = [];
    const locks = {
      request: (name: string) => {
        asked.push(name);
        return new Promise<void>((resolve) => (end = resolve));
      },
    };
    vi.stubGlobal('navigator', { locks });
    const names: string[] = [];
    const worker = new ChannelWorker({ open: () => new Promise(silent) });
    workers.push(worker);
    const client = new SimulationClient((name) => {
      names.push(name);
      return asWorker(worker);
    }, unwanted);
    const opening = client.open(scenario, 1, silent);
    worker.dispatchEvent(new MessageEvent('message', { data: ALIVE }));
    expect(asked).toEqual(names);
    end();
    await expect(opening).rejects.toThrow(WorkerFailure);
    expect(worker.isTerminated).toBe(true);
    vi.unstubAllGlobals();
  });

  it('has a run that its worker leaves to the reference made by another, and goes on with that', async () => {
    const lean = new ChannelWorker({ open: () => null });
    const whole = new ChannelWorker();
    workers.push(lean, whole);
    const spawnWhole = vi.fn(() => asWorker(whole));
    const client = new SimulationClient(
      () => asWorker(lean),
      () => Promise.resolve(spawnWhole),
    );
    expect((await client.open(scenario, 1, silent)).people).toBe(scenario.people);
    expect(lean.isTerminated).toBe(true);
    await client.open(scenario, 1, silent);
    expect(spawnWhole).toHaveBeenCalledTimes(1);
  });

  it('can be cancelled while another worker is loaded', async () => {
    const lean = new ChannelWorker({ open: () => null });
    workers.push(lean);
    let isLoading!: () => void;
    const loading = new Promise<void>((resolve) => (isLoading = resolve));
    const client = new SimulationClient(
      () => asWorker(lean),
      () => {
        isLoading();
        return new Promise(silent);
      },
    );
    const opening = client.open(scenario, 1, silent);
    await loading;
    client.cancel();
    await expect(opening).rejects.toBeInstanceOf(Cancelled);
  });

  it('runs a scenario to its end and reports the phases on the way', async () => {
    const client = clientOf();
    const phases = new Set<string>();
    const shares: number[] = [];
    await client.open(scenario, 1.6, (phase, done) => {
      phases.add(phase);
      if (phase === 'network') shares.push(done);
    });
    const frame = await client.advance(scenario.days, 1e9);
    const { measures, result } = runOf(scenario);
    expect(frame.isOver).toBe(true);
    expect(await client.byHop(5)).toEqual(measures.byHop(5));
    expect((await client.ending()).digest).toBe(result.digest);
    expect([...phases]).toEqual(['network', 'layout']);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(workers).toHaveLength(1);
  });

  it('passes on no report that arrives after the answer', async () => {
    let reportLate: () => Promise<void> = () => Promise.reject(new Error('not opened yet'));
    const worker = new ChannelWorker({
      open: async (
        _scenario: unknown,
        _aspect: unknown,
        report: (phase: string, done: number) => Promise<void>,
      ) => {
        reportLate = () => report('layout', 0);
        await report('network', 0);
        return {};
      },
    });
    workers.push(worker);
    const phases: string[] = [];
    await new SimulationClient(() => asWorker(worker), unwanted).open(scenario, 1, (phase) =>
      phases.push(phase),
    );
    await reportLate();
    expect(phases).toEqual(['network']);
  });

  it.each<[string, (worker: ChannelWorker) => void, string]>([
    ['throws', (worker) => worker.crash('out of luck'), 'out of luck'],
    ['dies without a word', (worker) => worker.crash(''), 'The worker stopped without saying why.'],
    ['cannot be understood', (worker) => worker.garble(), 'A message from the worker could not be read.'],
  ])('rejects every open request when the worker %s', async (_, fail, message) => {
    const client = clientOf({ isMute: true });
    const requests = [client.open(scenario, 1, silent), client.advance(1, 1)];
    fail(workers[0]!);
    for (const request of requests) {
      await expect(request).rejects.toBeInstanceOf(WorkerFailure);
      await expect(request).rejects.toThrow(message);
    }
    expect(workers[0]!.isTerminated).toBe(true);
  });

  it('starts a fresh worker for the next request after a failure', async () => {
    const client = clientOf();
    await client.open(scenario, 1, silent);
    workers[0]!.crash('boom');
    const opened = await client.open(scenario, 1, silent);
    expect(opened.people).toBe(200);
    expect(workers).toHaveLength(2);
  });

  it('tells of a worker that dies while nothing is asked of it', async () => {
    const client = clientOf();
    const onLost = vi.fn();
    client.onLost = onLost;
    await client.open(scenario, 1, silent);
    workers[0]!.crash('boom');
    expect(onLost).toHaveBeenCalledExactlyOnceWith(new WorkerFailure('boom'));
  });

  it('leaves a failure to those who asked, where somebody did', async () => {
    const client = clientOf({ isMute: true });
    const onLost = vi.fn();
    client.onLost = onLost;
    const request = client.open(scenario, 1, silent);
    workers[0]!.crash('boom');
    await expect(request).rejects.toThrow('boom');
    expect(onLost).not.toHaveBeenCalled();
  });

  it('rejects what is open with Cancelled, and stops the worker', async () => {
    const client = clientOf({ isMute: true });
    const request = client.open(scenario, 1, silent);
    client.cancel();
    await expect(request).rejects.toBeInstanceOf(Cancelled);
    expect(workers[0]!.isTerminated).toBe(true);
  });

  it('pays no attention to the death of a worker that was called off', async () => {
    const client = clientOf({ isMute: true });
    const first = client.open(scenario, 1, silent);
    client.cancel();
    await expect(first).rejects.toBeInstanceOf(Cancelled);
    const isSettled = vi.fn();
    void client.open(scenario, 1, silent).then(isSettled, isSettled);
    workers[0]!.crash('too late');
    await new Promise((resolve) => setImmediate(resolve));
    expect(isSettled).not.toHaveBeenCalled();
    expect(workers[1]!.isTerminated).toBe(false);
  });
});
