import { afterEach, describe, expect, it, vi } from 'vitest';
import { learnNames } from '../../../src/state/session/bundled-names.ts';
import { openedBy } from '../../../src/state/page/address.svelte.ts';
import { endSessions, sessionOnService } from '../sessions.ts';

afterEach(endSessions);

const imported = { 'network.kind': 'imported', 'network.source': 'miserables' } as const;

describe('the first diners of a bundled network', () => {
  it('are typed by name as soon as the network is chosen, and a slip is told', async () => {
    const { session } = sessionOnService();
    for (const [path, value] of Object.entries(imported)) session.settings.set(path as never, value);
    await vi.waitFor(() => {
      session.settings.set('diners.who', 'Myriel, valjean');
      expect(session.settings.scenario['diners.who']).toEqual([0, 11]);
    });
    session.settings.set('diners.who', 'Valjaen');
    expect(session.settings.drafts['diners.who']!.fault.problem).toMatchObject({
      code: 'nobodyCalled',
      nearest: 'Valjean',
    });
  });

  it('stand by name in a scenario’s file, too', async () => {
    const { session } = sessionOnService();
    const file = (who: string[]) =>
      new File(
        [
          JSON.stringify({
            version: 1,
            network: { kind: 'imported', source: 'miserables' },
            diners: { who },
            seed: who.join(),
          }),
        ],
        'scenario.json',
      );
    await session.bring([file(['Valjean', 'Javert'])]);
    expect(session.link.faults).toEqual([]);
    expect(session.settings.scenario['diners.who']).toEqual([11, 27]);
    await session.bring([file(['Valjaen'])]);
    expect(session.link.faults).toMatchObject([{ path: 'diners.who', problem: { code: 'nobodyCalled' } }]);
  });

  it('stand by name in a link that was written by hand, once the names are known', async () => {
    const link = '#s=1&network.kind=imported&network.source=miserables&diners.who=["Valjean"]';
    await learnNames('miserables');
    const { scenario, faults } = openedBy(link);
    expect(faults).toEqual([]);
    expect(scenario['diners.who']).toEqual([11]);
    expect(openedBy(link.replace('Valjean', 'Nobody'))).toMatchObject({
      isRefused: true,
      faults: [{ path: 'diners.who', problem: { code: 'nobodyCalled' } }],
    });
  });
});
