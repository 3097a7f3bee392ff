import { afterEach, describe, expect, it, vi } from 'vitest';
import { SimulationClient } from '../../../src/client/simulation-client.ts';
import { PRESETS } from '../../../src/model/scenario/presets/index.ts';
import { choiceIn, choiceText } from '../../../src/state/compare/choice-text.ts';
import { forkedScenario, forkFaults, sameTown, type Choice } from '../../../src/state/compare/choice.ts';
import { Compare } from '../../../src/state/compare/compare.svelte.ts';
import { PersonInBoth } from '../../../src/state/compare/fates.svelte.ts';
import { heardOnOf, NEVER_HEARD } from '../../../src/model/measures/person-traits.ts';
import { runOf } from '../../model/runs.ts';
import { newService } from '../../workers/new-service.ts';
import { withEffects } from '../effects.svelte.ts';
import { digestOf, isOver, small } from '../session/small-session.ts';
import { endSessions, laterWorkers, sessionOnService, spawn } from '../sessions.ts';

afterEach(endSessions);

const FORK: Choice = { kind: 'fork', day: 12, set: { 'listeners.relay': 0.35 } };

/** A session that has run the small scenario, and what compares its run with another one. */
async function compared(choice: Choice | null = FORK) {
  const { client, session } = sessionOnService();
  session.load({ scenario: small, faults: [] });
  await isOver(session);
  const newWorker = () => spawn(newService());
  const newClient = () => new SimulationClient(newWorker, () => Promise.resolve(newWorker));
  const clock = () => () => undefined;
  const compare = withEffects(() => new Compare({ session, newClient, aspect: () => 1.6, clock }));
  if (choice) {
    compare.open(choice);
    await vi.waitFor(() => expect(compare.isReady).toBe(true));
  }
  return { client, session, compare };
}

describe('two runs side by side', () => {
  it('are the same until the fork, person by person and telling by telling, and differ after it', async () => {
    const { compare } = await compared();
    const [a, b] = [compare.a!.recording, compare.b!.recording];
    for (let day = 0; day < 12; day++) {
      for (const run of [a, b]) run.show(day);
      expect(b.states).toEqual(a.states);
      expect(b.tellings(day)).toEqual(a.tellings(day));
      expect(b.days[day]).toEqual(a.days[day]);
    }
    const last = Math.min(a.lastDay, b.lastDay);
    for (const run of [a, b]) run.show(last);
    expect(b.states).not.toEqual(a.states);
    expect(b.ending!.digest).toBe(
      runOf(forkedScenario(small, 12, { 'listeners.relay': 0.35 })).result.digest,
    );
  });

  it('leave the run on show on its own day, and are on one day themselves', async () => {
    const { session, compare } = await compared();
    session.playback.goTo(3);
    compare.playback.goTo(20);
    compare.a!.recording.show(compare.day);
    expect(session.run.recording!.shownDay).not.toBe(20);
    expect(compare.day).toBe(20);
  });

  it('are the run before a change and the one after it, where something is changed meanwhile', async () => {
    const { session, compare } = await compared();
    session.settings.set('listeners.relay', 0.3);
    await vi.waitFor(() => expect(compare.b?.scenario['listeners.relay']).toBe(0.3));
    await vi.waitFor(() => expect(compare.isReady).toBe(true));
    expect(compare.choice).toEqual({ kind: 'change' });
    expect(compare.a!.scenario).toEqual(small);
    expect(digestOf(session)).toBe(runOf({ ...small, 'listeners.relay': 0.3 }).result.digest);
  });

  it('have the same other luck, when one of a hundred is watched', async () => {
    const { compare } = await compared({ kind: 'preset', id: PRESETS[1].id });
    expect(compare.b!.scenario.seed).toBe(small.seed);
    compare.watch('kitchen#7');
    await vi.waitFor(() => expect(compare.a?.scenario.seed).toBe('kitchen#7'));
    await vi.waitFor(() => expect(compare.b?.scenario.seed).toBe('kitchen#7'));
    expect(compare.choice).toEqual({ kind: 'preset', id: PRESETS[1].id });
  });

  it('end with the worker of the other run', async () => {
    const { session, compare } = await compared();
    compare.playback.goTo(9);
    compare.close();
    expect(compare.isOpen).toBe(false);
    expect([compare.a, compare.b]).toEqual([null, null]);
    expect(session.playback.day).toBe(9);
  });
});

describe('somebody in both runs', () => {
  it('has a fate in each, and where the story did not reach them, who did not tell whom', async () => {
    const { client, compare } = await compared();
    const inBoth = withEffects(() => new PersonInBoth(compare, client, laterWorkers.inquirer));
    const days = (side: 'a' | 'b') => [...compare[side]!.recording.traits].map(heardOnOf);
    const [ofA, ofB] = [days('a'), days('b')];
    const person = ofB.findIndex((day, at) => day !== NEVER_HEARD && ofA[at] === NEVER_HEARD);
    expect(person).toBeGreaterThanOrEqual(0);
    inBoth.select(person);
    await vi.waitFor(() => expect(inBoth.fates).not.toBeNull());
    const { a, b, broken } = inBoth.fates!;
    expect(a).toEqual({ heardOn: null, facts: [] });
    expect(b.heardOn).toBe(ofB[person]);
    expect(b.facts![0]).toMatchObject({ kind: 'told', day: b.heardOn });
    expect(ofA[broken!.teller!]).not.toBe(NEVER_HEARD);
    expect(ofA[broken!.listener]).toBe(NEVER_HEARD);
  });
});

describe('what a run is compared with', () => {
  const changes = { 'place.food': 0.2, seed: 'other' } as const;
  it.each([
    ['a preset', { kind: 'preset', id: 'whisper-game' }],
    ['a fork', FORK],
    ['another scenario', { kind: 'given', scenario: { ...small, ...changes }, isFirst: false }],
    ['the scenario before a change', { kind: 'given', scenario: { ...small, ...changes }, isFirst: true }],
  ] as [string, Choice][])('is in a link: %s', (_, choice) => {
    const other =
      choice.kind === 'given'
        ? choice.scenario
        : choice.kind === 'fork'
          ? forkedScenario(small, choice.day, choice.set)
          : small;
    expect(choiceIn(choiceText(choice, small, other), small)).toEqual(choice);
  });

  it.each([
    '',
    'with',
    'nobody',
    'with:place.food=7',
    'with:nothing=1',
    'before:events=[1]',
    'with:people=1e9',
  ])('is none where a link says %j', (text) => expect(choiceIn(text, small)).toBeNull());

  it('has its faults told: a day without an end, a value that an event cannot change', () => {
    expect(forkFaults(small, 0, { 'listeners.relay': 0.2 })).not.toEqual([]);
    expect(forkFaults(small, 5, { 'listeners.relay': 7 })).not.toEqual([]);
    expect(forkFaults(small, 5, { people: 7 })).not.toEqual([]);
    expect(forkFaults(small, 5, { 'listeners.relay': 0.2 })).toEqual([]);
  });

  it('is in the same town where only what people do differs', () => {
    expect(sameTown(small, forkedScenario(small, 3, { 'listeners.relay': 0.2 }))).toBe(true);
    expect(sameTown(small, { ...small, 'listeners.relay': 0.2 })).toBe(true);
    expect(sameTown(small, { ...small, seed: 'other' })).toBe(false);
    expect(sameTown(small, { ...small, people: 201 })).toBe(false);
  });
});
