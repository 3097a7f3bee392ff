import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lineage } from '../../../src/model/inquiry/lineage.ts';
import { STAGES } from '../../../src/model/story/stages.ts';
import { Glance } from '../../../src/state/person/hover.svelte.ts';
import { derivationOf, runOf, scenarioWith } from '../../model/runs.ts';
import { endWorkers, sessionOnService } from '../sessions.ts';

const scenario = scenarioWith({ people: 200, days: 30, 'network.contacts': 20 });
const { journal, result } = runOf(scenario);
const wayTo = (person: number, day: number) =>
  lineage(journal, derivationOf(journal, scenario.people), person, day);
const everybody = Array.from({ length: scenario.people }, (_, person) => person);
const retellers = everybody.filter((person) => wayTo(person, result.days).length > 1);
const unaware = everybody.find((person) => wayTo(person, result.days).length === 0)!;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  endWorkers();
});

async function glanceAtEnd() {
  const asked: number[] = [];
  const { client, session } = sessionOnService((service) => ({
    lineage: (person, day) => {
      asked.push(person);
      return service.lineage(person, day);
    },
  }));
  session.load({ scenario, faults: [] });
  vi.useRealTimers();
  await vi.waitFor(() => expect(session.status.kind).toBe('over'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  session.playback.goTo(result.days);
  session.present();
  return { session, glance: new Glance(session, client), asked };
}

/** Lets what was asked be answered. */
async function answered(claim: () => void): Promise<void> {
  vi.useRealTimers();
  await vi.waitFor(claim);
}

describe('the person under the pointer', () => {
  it('has a state at once, as the model has it, and from whom it is a moment later', async () => {
    const { glance } = await glanceAtEnd();
    const person = retellers[0]!;
    glance.point(person);
    const steps = wayTo(person, result.days);
    const last = steps.at(-1)!;
    expect(glance.card).toMatchObject({ person, stage: STAGES[last.stage], hop: last.hop, from: undefined });
    expect(glance.card!.fidelity).toBeCloseTo(last.fidelity, 2);
    glance.follow();
    vi.runAllTimers();
    await answered(() => expect(glance.card?.from).toBe(steps.at(-2)!.person));
  });

  it('is asked about only when the pointer rests, and never when there is nothing to know', async () => {
    const { glance, asked } = await glanceAtEnd();
    for (const person of [retellers[0]!, retellers[1]!, unaware]) {
      glance.point(person);
      const cleanUp = glance.follow();
      vi.advanceTimersByTime(50);
      cleanUp?.();
    }
    vi.runAllTimers();
    expect(glance.card?.stage).toBe('unaware');
    expect(asked).toEqual([]);
  });

  it('never has an answer that was about another person or day', async () => {
    const { session, glance, asked } = await glanceAtEnd();
    glance.point(retellers[0]!);
    glance.follow();
    vi.runAllTimers();
    glance.point(retellers[1]!);
    expect(glance.card?.from).toBeUndefined();
    await answered(() => expect(asked).toEqual([retellers[0]]));
    expect(glance.card?.from).toBeUndefined();
    glance.point(retellers[0]!);
    await answered(() => expect(glance.card?.from).toBe(wayTo(retellers[0]!, result.days).at(-2)!.person));
    session.playback.goTo(result.days - 1);
    session.present();
    expect(glance.card?.from).toBeUndefined();
  });

  it('is nobody when the pointer is on nobody', async () => {
    const { glance } = await glanceAtEnd();
    glance.point(5);
    glance.point(null);
    expect(glance.card).toBeNull();
  });
});
