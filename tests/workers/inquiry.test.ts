import { wrap, type Remote } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/model/build-network.ts';
import { Luck } from '../../src/model/basics/random.ts';
import { why } from '../../src/model/inquiry/why.ts';
import { createInquiryService } from '../../workers/inquiry.ts';
import type { InquiryService } from '../../workers/protocol.ts';
import { scenarioWith } from '../model/runs.ts';
import { asWorker, ChannelWorker } from './simulation.ts';

/** So much is told that something happens to everybody. */
const scenario = scenarioWith({ people: 200, days: 60, 'telling.perDay': 10, 'telling.relayTells': 0 });
const LONG = 1e9;

const workers: ChannelWorker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

function remote(service = createInquiryService()): Remote<InquiryService> {
  const worker = new ChannelWorker(service);
  workers.push(worker);
  return wrap<InquiryService>(asWorker(worker));
}

const whyIn = (asked: typeof scenario, person: number, day: number) => {
  const luck = new Luck(asked.seed);
  return why(asked, buildNetwork(asked, luck), luck, person, day);
};

describe('the inquiry behind its boundary', () => {
  it('finds out why, as the reference engine has it, and knows only what has happened by the day', async () => {
    const service = remote();
    await service.open(scenario);
    // Back and forth: what is known already is not run again.
    for (const [person, day] of [
      [7, 30],
      [7, 12],
      [7, 60],
      [8, 25],
      [7, 20],
    ] as const) {
      const facts = whyIn(scenario, person, day);
      expect(facts.length).toBeGreaterThan(0);
      expect(await service.why(person, day, LONG)).toEqual({ facts, day });
    }
  });

  it('asks in the town that was opened last', async () => {
    const service = remote();
    const other = { ...scenario, seed: 'another' };
    await service.open(scenario);
    await service.why(7, 30, LONG);
    await service.open(other);
    const facts = whyIn(other, 7, 30);
    expect(facts).not.toEqual(whyIn(scenario, 7, 30));
    expect(await service.why(7, 30, LONG)).toEqual({ facts, day: 30 });
  });

  it('stops looking when its time is up, and goes on from there when asked again', async () => {
    let time = 0;
    const service = remote(createInquiryService(() => (time += 10)));
    await service.open(scenario);
    const days: number[] = [];
    while (days.at(-1) !== 20) days.push((await service.why(7, 20, 45)).day);
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it('answers a question before a town is open with a sentence', async () => {
    await expect(remote().why(0, 0, 1)).rejects.toThrow('No town is open.');
  });
});
