import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { descendants } from '../../../src/model/inquiry/descendants.ts';
import { lineage } from '../../../src/model/inquiry/lineage.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import { seek } from '../../../src/model/inquiry/find-people.ts';
import { why } from '../../../src/model/inquiry/why.ts';
import { Selection } from '../../../src/state/person/selection.svelte.ts';
import { runOf, scenarioWith, derivationOf } from '../../model/runs.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions, laterWorkers, sessionOnService } from '../sessions.ts';

const scenario = scenarioWith({ people: 200, days: 30, 'network.contacts': 20 });
const { journal, result } = runOf(scenario);

afterEach(endSessions);

/** A selection in a session that has run to its end and shows a day. */
async function selectionOn(day: number) {
  const { client, session } = sessionOnService();
  const selection = withEffects(() => new Selection(session, client, laterWorkers.inquirer));
  session.load({ scenario, faults: [] });
  await vi.waitFor(() => expect(session.run.status.kind).toBe('over'));
  const show = (shown: number) => {
    session.playback.goTo(shown);
    flushSync();
  };
  show(day);
  return { session, selection, show };
}

const wayTo = (person: number, day: number) =>
  lineage(journal, derivationOf(journal, scenario.people), person, day);

/** Somebody with a long way to them, when the run is over. */
const far = Array.from({ length: scenario.people }, (_, person) => person).find(
  (person) => wayTo(person, result.days).length > 2,
)!;

describe('the selected person', () => {
  it('is nobody at first, and nobody is lit', async () => {
    const { selection } = await selectionOn(3);
    expect(selection.person).toBeNull();
    expect(selection.told).toBeNull();
    expect(selection.way).toEqual([]);
  });

  it('has the way of their story, which follows the day on show', async () => {
    const { selection, show } = await selectionOn(result.days);
    selection.select(far);
    expect(selection.way).toEqual([far]);
    for (const day of [result.days, 1]) {
      show(day);
      await vi.waitFor(() => expect(selection.told?.day).toBe(day));
      const steps = wayTo(far, day);
      expect(selection.told?.steps).toEqual(steps);
      expect(selection.way).toEqual(steps.length > 0 ? steps.map(({ person }) => person) : [far]);
    }
  });

  it('has those whom their words came to, until the day on show', async () => {
    const { selection, show } = await selectionOn(result.days);
    const teller = seek(journal, derivationOf(journal, scenario.people), 'mostReached', result.days)[0]!;
    const { people, tellers, days } = descendants(journal, scenario.people, teller);
    selection.select(teller);
    for (const day of [result.days, days[0]!, 0]) {
      show(day);
      await vi.waitFor(() => expect(selection.told?.day).toBe(day));
      const expected = [...people].flatMap((listener, place) =>
        days[place]! <= day ? [tellers[place]!, listener, 1] : [],
      );
      await vi.waitFor(() => expect([...selection.passings]).toEqual(expected));
    }
    selection.select(null);
    expect(selection.passings).toHaveLength(0);
  });

  it('has their reasons once they are asked for', async () => {
    const { selection } = await selectionOn(result.days);
    selection.select(far);
    await vi.waitFor(() => expect(selection.told).not.toBeNull());
    expect(selection.reasons).toBeNull();
    selection.isWhyOpen = true;
    await vi.waitFor(() => expect(selection.reasons?.until).toBe(result.days));
    const luck = new Luck(scenario.seed);
    expect(selection.reasons?.facts).toEqual(
      why(scenario, buildNetwork(scenario, luck), luck, far, result.days),
    );
  });

  it('gives way to another at once, and to nobody', async () => {
    const { selection } = await selectionOn(result.days);
    selection.select(far);
    await vi.waitFor(() => expect(selection.told).not.toBeNull());
    selection.select(0);
    expect(selection.told).toBeNull();
    selection.select(null);
    expect(selection.way).toEqual([]);
  });

  it('is found by a question, the next one each time, and again from the first on another day', async () => {
    const { selection, show } = await selectionOn(result.days);
    const answers = (day: number) => seek(journal, derivationOf(journal, scenario.people), 'furthest', day);
    const last = answers(result.days);
    for (const place of [0, 1, 2]) {
      await selection.seek('furthest');
      expect(selection.person).toBe(last[place]);
      expect(selection.found?.sought).toEqual({ person: last[place], place, count: last.length });
    }
    const day = result.days >> 1;
    show(day);
    await selection.seek('furthest');
    expect(selection.person).toBe(answers(day)[0]);
    show(0);
    await selection.seek('furthest');
    expect(selection.found?.sought.count).toBe(0);
    expect(selection.person).toBe(answers(day)[0]);
  });

  it('is dropped by a town without that person, and keeps its number in another run', async () => {
    const { session, selection } = await selectionOn(result.days);
    const last = scenario.people - 1;
    selection.select(last);
    session.settings.set('place.food', -0.9);
    await vi.waitFor(() => expect(session.run.status.kind).toBe('over'));
    flushSync();
    expect(selection.person).toBe(last);
    session.settings.set('people', 100);
    await vi.waitFor(() => expect(session.run.recording?.opened.people).toBe(100));
    flushSync();
    expect(selection.person).toBeNull();
  });
});
