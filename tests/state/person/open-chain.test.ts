import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStories } from '../../../src/model/inquiry/open-stories.ts';
import { OpenChain } from '../../../src/state/person/open-chain.svelte.ts';
import { Selection } from '../../../src/state/person/selection.svelte.ts';
import { derivationOf, runOf, scenarioWith } from '../../model/runs.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions, laterWorkers, sessionOnService } from '../sessions.ts';

const scenario = scenarioWith({ people: 400, days: 40, 'network.contacts': 20 });
const { journal, result } = runOf(scenario);
const stories = openStories(journal, derivationOf(journal, scenario.people));

afterEach(endSessions);

/** An open chain in a session that has run to its end. */
async function opened() {
  const { client, session } = sessionOnService();
  const { selection, chain } = withEffects(() => {
    const selected = new Selection(session, client, laterWorkers.inquirer);
    return { selection: selected, chain: new OpenChain(session, selected, client) };
  });
  expect(chain.shown).toBeNull();
  session.load({ scenario, faults: [] });
  await vi.waitFor(() => expect(session.run.status.kind).toBe('over'));
  session.playback.pause();
  const show = (day: number) => {
    session.playback.goTo(day);
    flushSync();
  };
  show(result.days);
  await vi.waitFor(() => expect(chain.shown?.steps).toEqual(stories.at(-1)!.steps));
  return { selection, chain, show };
}

describe('the chain that lies open', () => {
  it('only grows from day to day, until the next one takes over', async () => {
    const { chain, show } = await opened();
    for (const [place, { from, steps, usual }] of stories.entries()) {
      const end = (stories[place + 1]?.from ?? result.days + 1) - 1;
      for (let day = from; day <= end; day++) {
        show(day);
        expect(chain.shown!.steps).toEqual(steps.filter((step) => step.day <= day));
        expect(chain.way).toEqual(chain.shown!.steps.map(({ person }) => person));
        expect(chain.shown!.usual).toEqual(day >= steps.at(-1)!.day ? usual : null);
      }
    }
  });

  it('keeps the same path while nobody is added to it', async () => {
    const { chain, show } = await opened();
    show(stories[0]!.from);
    const { way } = chain;
    show(stories[0]!.steps[1]!.day - 1);
    expect(chain.way).toBe(way);
  });

  it('is the selected person’s where there is one', async () => {
    const { chain, selection, show } = await opened();
    show(result.days);
    const { person } = stories[0]!.steps[0]!;
    selection.select(person);
    await vi.waitFor(() => expect(chain.shown?.steps.map((step) => step.person)).toEqual([person]));
    expect(chain.way).toEqual([person]);
    selection.select(null);
    expect(chain.shown!.steps).toEqual(stories.at(-1)!.steps);
  });
});
