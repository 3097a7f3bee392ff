import { afterEach, describe, expect, it } from 'vitest';
import { linkTo } from '../../../src/model/scenario/link/link.ts';
import { isImportedNetwork } from '../../../src/model/scenario/imported-network.ts';
import { checkValues } from '../../../src/model/scenario/checks/validation.ts';
import { readNetwork } from '../../../src/model/network/import/read.ts';
import { openedBy } from '../../../src/state/page/address.svelte.ts';
import { scenarioWith } from '../../model/runs.ts';
import { endSessions, sessionOnService } from '../sessions.ts';
import type { ImportedNetwork } from '../../../src/model/scenario/imported-network.ts';

afterEach(endSessions);

/** A ring of so many people, as a list of ties: too many for a link. */
const ring = (people: number) =>
  Array.from({ length: people }, (_, person) => `p${person},p${(person + 1) % people}`).join('\n');
const file = (text: string) => new File([text], 'ring.csv');
const { network } = readNetwork(new TextEncoder().encode(ring(1200)), 'ring.csv');
const { scenario } = checkValues({
  ...scenarioWith({ days: 20, seed: 'of the link', 'place.food': -0.4 }),
  'network.kind': 'imported',
  'network.source': network,
});
const fragment = `#${linkTo(scenario)}`;

/** A session that has opened the link without its network. */
function waitingSession() {
  const { session } = sessionOnService();
  session.load(openedBy(fragment), { kind: 'link' }, fragment);
  return session;
}

describe('a link whose network is too large for it', () => {
  it('waits for the file and then has everything else of the link', async () => {
    const session = waitingSession();
    expect(session.link.faults.map(({ problem }) => problem.code)).toEqual(['fileNeeded']);
    expect(session.settings.scenario.seed).not.toBe('of the link');
    await session.networkFile.read([file(ring(1200))]);
    expect(session.isAwaited(network)).toBe(true);
    session.useNetwork();
    expect(session.settings.scenario).toEqual(scenario);
    expect([session.link.faults, session.link.awaited]).toEqual([[], null]);
    const origin = { file: 'ring.csv', columns: null, threshold: null };
    expect(session.networkFile.originOf(network)).toEqual(origin);
  });

  it('remembers of a network how its file was read by hand', async () => {
    const { session } = sessionOnService();
    const { networkFile } = session;
    const rows = ['who;likes;knows;weight', 'Ann;Ben;Cleo;3', 'Ben;Cleo;Ann;1', 'Cleo;Ann;Ben;2'];
    await networkFile.read([new File([rows.join('\n')], 'class.csv')]);
    await networkFile.choose({ columns: [0, 2], threshold: 2 });
    session.useNetwork();
    const source = session.settings.scenario['network.source'] as ImportedNetwork;
    const origin = { file: 'class.csv', columns: ['who', 'knows'], threshold: 2 };
    expect(networkFile.originOf(source)).toEqual(origin);
  });

  it('goes on waiting when its notice is closed, and another network takes the place of the town alone', async () => {
    const session = waitingSession();
    session.link.dismiss();
    await session.networkFile.read([file(ring(1201))]);
    const { seed } = session.settings.scenario;
    session.useNetwork();
    expect([session.settings.scenario.people, session.settings.scenario.seed]).toEqual([1201, seed]);
    const { 'network.source': source } = session.settings.scenario;
    expect(isImportedNetwork(source) && session.isAwaited(source)).toBe(false);
  });

  it('is forgotten when something else is opened', () => {
    const session = waitingSession();
    session.load({ scenario, faults: [] });
    expect(session.link.awaited).toBeNull();
  });
});
