import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lineage } from '../../../src/model/inquiry/lineage.ts';
import { STAGES } from '../../../src/model/story/stages.ts';
import { Hover } from '../../../src/state/person/hover.svelte.ts';
import { derivationOf, runOf, scenarioWith } from '../../model/runs.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions, sessionOnService } from '../sessions.ts';

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
  endSessions();
});

async function hoverAtEnd() {
  const asked: number[] = [];
  const { client, session } = sessionOnService((service) => ({
    lineage: (person, day) => {
      asked.push(person);
      return service.lineage(person, day);
    },
  }));
  session.load({ scenario, faults: [] });
  vi.useRealTimers();
  await vi.waitFor(() => expect(session.run.status.kind).toBe('over'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  session.playback.goTo(result.days);
  const hover = withEffects(() => new Hover(session, client));
  const point = (person: number | null) => {
    hover.point(person);
    flushSync();
  };
  return { session, hover, point, asked };
}

/** Lets what was asked be answered. */
async function answered(claim: () => void): Promise<void> {
  vi.useRealTimers();
  await vi.waitFor(claim);
}

describe('the person under the pointer', () => {
  it('has a state at once, as the model has it, and from whom it is a moment later', async () => {
    const { hover, point } = await hoverAtEnd();
    const person = retellers[0]!;
    point(person);
    const steps = wayTo(person, result.days);
    const last = steps.at(-1)!;
    expect(hover.card).toMatchObject({ person, stage: STAGES[last.stage], hop: last.hop, from: undefined });
    expect(hover.card!.fidelity).toBeCloseTo(last.fidelity, 2);
    vi.runAllTimers();
    await answered(() => expect(hover.card?.from).toBe(steps.at(-2)!.person));
  });

  it('is asked about only when the pointer rests, and never when there is nothing to know', async () => {
    const { hover, point, asked } = await hoverAtEnd();
    for (const person of [retellers[0]!, retellers[1]!, unaware]) {
      point(person);
      vi.advanceTimersByTime(50);
    }
    vi.runAllTimers();
    expect(hover.card?.stage).toBe('unaware');
    expect(asked).toEqual([]);
  });

  it('never has an answer that was about another person or day', async () => {
    const { session, hover, point, asked } = await hoverAtEnd();
    point(retellers[0]!);
    vi.runAllTimers();
    point(retellers[1]!);
    expect(hover.card?.from).toBeUndefined();
    await answered(() => expect(asked).toEqual([retellers[0]]));
    expect(hover.card?.from).toBeUndefined();
    point(retellers[0]!);
    await answered(() => expect(hover.card?.from).toBe(wayTo(retellers[0]!, result.days).at(-2)!.person));
    session.playback.goTo(result.days - 1);
    flushSync();
    expect(hover.card?.from).toBeUndefined();
  });

  it('is nobody when the pointer is on nobody', async () => {
    const { hover, point } = await hoverAtEnd();
    point(5);
    point(null);
    expect(hover.card).toBeNull();
  });
});
