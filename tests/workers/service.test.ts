import { proxy, wrap, type Remote } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { descendants } from '../../src/model/inquiry/descendants.ts';
import { lineage } from '../../src/model/inquiry/lineage.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { seek } from '../../src/model/inquiry/find-people.ts';
import type { Frame, SimulationService } from '../../workers/protocol.ts';
import { createService } from '../../workers/service.ts';
import { kernelModule } from '../model/kernels.ts';
import { referenceParts } from '../../workers/selling.ts';
import { newService } from './new-service.ts';
import { runOf, scenarioWith, derivationOf } from '../model/runs.ts';
import { asWorker, ChannelWorker } from './simulation.ts';

const scenario = scenarioWith({ people: 400, days: 60, 'network.contacts': 20 });
const ASPECT = 1.6;
const LONG = 1e9;
const silent = () => undefined;

let worker: ChannelWorker | null = null;
afterEach(() => worker?.terminate());

/** The service behind a boundary that clones and transfers. */
function remote(service?: SimulationService): Remote<SimulationService> {
  worker = new ChannelWorker(service);
  return wrap<SimulationService>(asWorker(worker));
}

const open = async (service: Remote<SimulationService>, asked: Scenario = scenario, report = silent) =>
  (await service.open(asked, ASPECT, proxy(report)))!;

const advance = async (service: Remote<SimulationService>, toDay = LONG, budget = LONG) =>
  (await service.advance(toDay, budget)) as Frame;

/** All frames, cut so small that there are many. */
async function allFrames(service: Remote<SimulationService>): Promise<Frame[]> {
  const frames: Frame[] = [];
  while (!frames.at(-1)?.isOver) frames.push(await advance(service, LONG, 0));
  return frames;
}

describe('the simulation behind its boundary', () => {
  it('hands over, frame by frame, every entry of the journal once and in order', async () => {
    const service = remote();
    await open(service);
    const frames = await allFrames(service);
    const { journal, measures, result } = runOf(scenario);
    const entries = Array.from({ length: journal.length }, (_, entry) => entry);
    expect(frames.length).toBeGreaterThan(5);
    expect(frames.flatMap(({ persons }) => [...persons])).toEqual(entries.map((e) => journal.person(e)));
    expect(frames.flatMap(({ states }) => [...states])).toEqual(entries.map((e) => measures.attributeOf(e)));
    expect(frames.flatMap(({ days }) => days)).toEqual(measures.days);
    const ending = await service.ending();
    expect(ending.digest).toBe(result.digest);
    expect(ending.reproduction).toEqual(result.byDay.reproduction);
    // Whoever tells has begun on some day.
    expect(ending.newTellers.reduce((sum, number) => sum + number)).toBeGreaterThanOrEqual(result.tellers);
  });

  it('says where each day begins within its frame', async () => {
    const service = remote();
    await open(service);
    const { journal } = runOf(scenario);
    let day = 0;
    for (const { days, starts, persons } of await allFrames(service)) {
      const first = journal.firstEntry(day);
      const expected = Array.from(starts, (_, index) => journal.firstEntry(day + index) - first);
      expect([...starts]).toEqual(expected);
      expect(starts).toHaveLength(days.length + 1);
      expect(starts.at(-1)).toBe(persons.length);
      day += days.length;
    }
  });

  it('samples tellings between people of the town, as many as were made when they are few', async () => {
    const service = remote();
    await open(service);
    for (const { days, tellings, tellingStarts } of await allFrames(service)) {
      for (const [index, { tellings: made }] of days.entries()) {
        const sampled = tellingStarts[index + 1]! - tellingStarts[index]!;
        expect(sampled).toBe(Math.min(made, 512));
      }
      const ends = tellings.filter((_, index) => index % 3 < 2);
      expect(ends.every((person) => person < scenario.people)).toBe(true);
    }
  });

  it('gives its buffers away instead of copying them', async () => {
    const given: ArrayBufferLike[] = [];
    const own = newService();
    const service = remote({
      ...own,
      open: (...asked) => {
        const opened = own.open(...asked)!;
        given.push(opened.layout.positions.buffer, opened.layout.index);
        return opened;
      },
      advance: (...asked) => {
        const frame = own.advance(...asked);
        const { starts, persons, states, tellingStarts, tellings } = frame;
        given.push(...[starts, persons, states, tellingStarts, tellings].map(({ buffer }) => buffer));
        return frame;
      },
    });
    const opened = await open(service);
    const frame = await advance(service);
    expect(opened.layout.positions).toHaveLength(2 * scenario.people);
    expect(frame.persons.length).toBeGreaterThan(0);
    expect(given.map(({ byteLength }) => byteLength)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('drops the run before when another is opened', async () => {
    const other = scenarioWith({ people: 250, seed: 'another' });
    const service = remote();
    await open(service);
    await advance(service, 5);
    const opened = await open(service, other);
    await advance(service);
    expect(opened.people).toBe(250);
    expect((await service.ending()).digest).toBe(runOf(other).result.digest);
  });

  it('names each phase of the opening in its order', async () => {
    const phases = new Set<string>();
    const done = new Promise<void>((resolve) => {
      const service = remote();
      void open(service, scenario, ((phase: string) => {
        phases.add(phase);
        if (phase === 'layout') resolve();
      }) as () => undefined);
    });
    await done;
    expect([...phases]).toEqual(['network', 'layout']);
  });

  it('stops after the day that was asked for', async () => {
    const service = remote();
    await open(service);
    const frame = await advance(service, 3);
    const rest = await advance(service);
    expect(frame.days.map(({ day }) => day)).toEqual([0, 1, 2, 3]);
    expect(rest.days[0]?.day).toBe(4);
  });

  it('hands over when its time is up, but never without a day', async () => {
    let time = 0;
    const service = remote(newService(() => (time += 10)));
    await open(service);
    const impatient = await advance(service, LONG, 0);
    const patient = await advance(service, LONG, 45);
    expect(impatient.days).toHaveLength(1);
    expect(patient.days).toHaveLength(5);
  });

  it('tells the way of a story to a person, as of a day', async () => {
    const service = remote();
    await open(service);
    await advance(service);
    const { journal } = runOf(scenario);
    for (const [person, day] of [
      [0, 5],
      [7, 60],
      [123, 20],
    ] as const) {
      expect(await service.lineage(person, day)).toEqual(
        lineage(journal, derivationOf(journal, scenario.people), person, day),
      );
    }
  });

  it('tells whom a person’s words came to', async () => {
    const service = remote();
    await open(service);
    await advance(service);
    const { journal } = runOf(scenario);
    const found = seek(journal, derivationOf(journal, scenario.people), 'mostReached', 60)[0]!;
    for (const person of [found, 0, 7])
      expect(await service.descendants(person)).toEqual(descendants(journal, scenario.people, person));
  });

  it('finds somebody to whom a question applies, the next one each time, and says when there is nobody', async () => {
    const service = remote();
    await open(service);
    await advance(service);
    const { journal } = runOf(scenario);
    const people = seek(journal, derivationOf(journal, scenario.people), 'furthest', 30);
    expect(people.length).toBeGreaterThan(2);
    for (const place of [0, 1, people.length - 1, people.length]) {
      const expected = place % people.length;
      expect(await service.seek('furthest', 30, place)).toEqual({
        person: people[expected],
        place: expected,
        count: people.length,
      });
    }
    expect(await service.seek('talkedOut', 0, 0)).toEqual({ person: null, place: 0, count: 0 });
  });

  it('answers a question before anything is open with a sentence', async () => {
    const service = remote();
    await expect(service.advance(1, 1)).rejects.toThrow('No run is open.');
    await expect(service.ending()).rejects.toThrow('No run is open.');
    await expect(service.lineage(0, 0)).rejects.toThrow('No run is open.');
  });

  it('tells whoever asked why a town cannot be built, and can open another', async () => {
    const service = remote();
    const unbuildable = { ...scenario, 'network.kind': 'imported' } as unknown as Scenario;
    await expect(open(service, unbuildable)).rejects.toThrow(/./);
    await expect(service.ending()).rejects.toThrow('No run is open.');
    expect((await open(service)).people).toBe(scenario.people);
  });
});

describe('a service about who sells', () => {
  const sold = scenarioWith({ people: 300, days: 60, 'network.contacts': 20, 'downline.founders': 1 });

  it('tells of any day, of a member, and where all stand by who brought them in', async () => {
    const service = remote();
    await open(service, sold);
    await advance(service);
    const day = (await service.selling(40))!;
    expect(day.outcome.byDay.day).toHaveLength(41);
    expect(day.looks).toHaveLength(sold.people);
    const founder = day.outcome.teams.founder[0]!;
    expect(await service.statement(founder, 40)).toMatchObject({ person: founder, level: 0 });
    const { positions } = await service.arrange('downline');
    expect(positions).toHaveLength(2 * sold.people);
  });

  it('has nothing to tell where nobody sells', async () => {
    const service = remote();
    await open(service);
    await advance(service);
    expect(await service.selling(10)).toBeNull();
    expect(await service.statement(0, 10)).toBeNull();
  });
});

describe('a service without WebAssembly', () => {
  it('makes the same run by the reference, and says so', async () => {
    const service = remote(createService(null, referenceParts));
    expect((await open(service)).isByReference).toBe(true);
    await advance(service);
    expect((await service.ending()).digest).toBe(runOf(scenario).result.digest);
  });

  it('leaves it to another worker where it is without the reference', async () => {
    expect(await open(remote(createService(null, null)))).toBeNull();
    expect(await open(remote(createService(kernelModule, null)))).not.toBeNull();
    const sold = { ...scenario, 'downline.founders': 1 };
    expect(await open(remote(createService(kernelModule, null)), sold)).toBeNull();
    expect((await open(remote(createService(kernelModule, referenceParts)), sold)).isByReference).toBe(false);
  });

  it('refuses a run that would take too long', async () => {
    const large = { ...scenario, people: 20_001 };
    await expect(open(remote(createService(null, referenceParts)), large)).rejects.toMatchObject({
      name: 'NeedsWebAssembly',
    });
  });
});
