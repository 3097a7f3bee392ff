import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { presetById, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import { Selection } from '../../../src/state/person/selection.svelte.ts';
import { Selling } from '../../../src/state/selling/selling.svelte.ts';
import { small } from '../session/small-session.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions, laterWorkers, sessionOnService } from '../sessions.ts';

const scenario = { ...presetScenario(presetById('recruits-plan')!), people: 200, days: 60 };

afterEach(endSessions);

/** A session that has run to its end, with its last day on show. */
async function sellingAtEnd(ran = scenario) {
  const { client, session } = sessionOnService();
  const [selection, selling] = withEffects(() => {
    const selected = new Selection(session, client, laterWorkers.inquirer);
    return [selected, new Selling(session, selected, client)] as const;
  });
  session.load({ scenario: ran, faults: [] });
  await vi.waitFor(() => expect(session.run.status.kind).toBe('over'));
  session.playback.goTo(ran.days);
  flushSync();
  return { session, selection, selling };
}

describe('what is known where somebody sells', () => {
  it('follows the day on show', async () => {
    const { session, selling } = await sellingAtEnd();
    await vi.waitFor(() => expect(selling.day?.day).toBe(scenario.days));
    const atEnd = selling.day!.outcome.members;
    session.playback.goTo(0);
    flushSync();
    await vi.waitFor(() => expect(selling.day?.day).toBe(0));
    expect(selling.day!.outcome.members).toBe(scenario['downline.founders']);
    expect(atEnd).toBeGreaterThan(scenario['downline.founders']);
  });

  it('has the accounts of whoever is selected', async () => {
    const { selection, selling } = await sellingAtEnd();
    await vi.waitFor(() => expect(selling.day?.day).toBe(scenario.days));
    const founders = selling.day!.outcome.teams.founder;
    selection.select(founders[0]!);
    flushSync();
    await vi.waitFor(() => expect(selling.statement?.person).toBe(founders[0]));
    selection.select(founders[1]!);
    flushSync();
    await vi.waitFor(() => expect(selling.statement?.person).toBe(founders[1]));
    selection.select(null);
    flushSync();
    expect(selling.statement).toBeNull();
  });

  it('is nothing where nobody sells', async () => {
    const { session, selling } = await sellingAtEnd(small);
    expect(session.run.isOver).toBe(true);
    expect(selling.day).toBeNull();
  });
});
