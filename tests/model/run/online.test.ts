import { describe, expect, it } from 'vitest';
import { pairsOf } from '../runs.ts';
import { Run } from '../kernels.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import type { Contacts } from '../../../src/model/network/contacts.ts';
import { contactCount, contactsOf } from '../../../src/model/network/network.ts';
import { asNormal, Luck } from '../../../src/model/basics/random.ts';
import * as rules from '../../../src/model/run/shared/rules.ts';
import { nested, type Scenario, type ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import { checkValues, flattened } from '../../../src/model/scenario/checks/validation.ts';
import { ALL_RELAY, entriesOf, runOf, scenarioWith, versionOf } from '../runs.ts';

const networkOf = (scenario: Scenario) => buildNetwork(scenario, new Luck(scenario.seed));

const rowOf = ({ offsets, contacts }: Contacts, person: number): number[] => [
  ...contacts.subarray(offsets[person], offsets[person + 1]),
];

/** Everything is told online, to everybody there. */
const ONLINE: ScenarioPatch = {
  ...ALL_RELAY,
  people: 300,
  'online.contacts': 6,
  'online.share': 1,
  'online.mutation': 0,
  'ties.onlineTrust': 1,
};

/** Strong enough that nobody takes a retelling for a copy. */
const DRIFT: ScenarioPatch = {
  'drift.loss': 0.3,
  'drift.sharpening': 0.2,
  'drift.assimilation': 0.3,
  'drift.noise': 0.2,
  'drift.flip': 0.2,
};

/** The tellings of a run: who told whom, and on which layer they know each other. */
function tellingsOf(scenario: Scenario) {
  const luck = new Luck(scenario.seed);
  const network = buildNetwork(scenario, luck);
  const run = new Run(scenario, network, luck, { sampleTellings: true });
  const tellings: { teller: number; listener: number; layer: 'close' | 'online' }[] = [];
  while (!run.isOver) {
    run.runDay();
    for (const { teller, listener } of pairsOf(run.sampledTellings())) {
      const isClose = rowOf(network.stored!, teller).includes(listener);
      expect(isClose || rowOf(network.online!, teller).includes(listener)).toBe(true);
      tellings.push({ teller, listener, layer: isClose ? 'close' : 'online' });
    }
  }
  return { network, tellings };
}

describe('a story that is told online', () => {
  it('is believed as online ties are trusted, whatever close ties are', () => {
    const convinced = (close: number, online: number) =>
      runOf(scenarioWith(ONLINE, { 'ties.closeTrust': close, 'ties.onlineTrust': online })).result.convinced;
    expect(convinced(1, 0)).toBe(1);
    expect(convinced(0, 1)).toBeGreaterThan(200);
    const spoken = scenarioWith(ONLINE, { 'online.share': 0, 'ties.closeTrust': 0 });
    expect(runOf(spoken).result.convinced).toBe(1);
  });

  it('arrives as an exact copy when nothing mutates', () => {
    const { journal, measures, result } = runOf(scenarioWith(ONLINE, DRIFT));
    const copies = entriesOf(journal).flatMap(({ parent }, entry) => (parent === null ? [] : [entry]));
    expect(copies.length).toBeGreaterThan(200);
    for (const copy of copies)
      expect(versionOf(journal, copy)).toEqual(versionOf(journal, measures.derived.source(copy)));
    expect(new Set(result.byHop.fidelity)).toEqual(new Set([1]));
    expect(result.byHop.hop.length).toBeGreaterThan(3);
  });

  it.each([
    ['online, where every facet mutates', { 'online.share': 1, 'online.mutation': 1 }],
    ['face to face', { 'online.share': 0 }],
  ])('drifts as in one spoken retelling: %s', (_, changes: ScenarioPatch) => {
    const scenario = scenarioWith(ONLINE, DRIFT, changes);
    const { journal } = runOf(scenario);
    const luck = new Luck(scenario.seed);
    const { driftFood, driftPrice, driftSetting, driftService, mood } = luck.keys;
    let retold = 0;
    entriesOf(journal).forEach(({ person, parent }, entry) => {
      if (parent === null) return;
      const teller = journal.person(parent);
      const tellersMood = scenario['listeners.moodSpread'] * asNormal(luck.draw(mood, teller, 0));
      const expected = versionOf(journal, parent).map((facet, index) => {
        const key = [driftFood, driftPrice, driftSetting, driftService][index]!;
        return rules.driftFacet(scenario, facet, tellersMood, luck.draw(key, teller, person));
      });
      expect(versionOf(journal, entry)).toEqual(expected);
      retold++;
    });
    expect(retold).toBeGreaterThan(100);
  });
});

describe('the layer of a telling', () => {
  const loner: ScenarioPatch = {
    ...ONLINE,
    people: 200,
    'listeners.relay': 0,
    'network.contacts': 4,
    'telling.perDay': 5,
    'diners.count': 30,
  };

  it.each([
    [0, 'close'],
    [1, 'online'],
  ])('is never the other when the share of online tellings is %i', (share, only) => {
    const { network, tellings } = tellingsOf(scenarioWith(loner, { 'online.share': share }));
    expect(new Set(tellings.map(({ layer }) => layer))).toEqual(new Set([only]));
    const tellers = new Set(tellings.map(({ teller }) => teller));
    const contacts = [...tellers].map((teller) =>
      rowOf(only === 'close' ? network.stored! : network.online!, teller),
    );
    expect(tellings).toHaveLength(contacts.flat().length);
  });

  it.each([0.02, 0.5, 0.98])('is the other where nobody is left, with a share of %d', (share) => {
    const { network, tellings } = tellingsOf(scenarioWith(loner, { 'online.share': share }));
    const tellers = new Set(tellings.map(({ teller }) => teller));
    expect(tellers.size).toBe(30);
    for (const teller of tellers) {
      // Everybody they know, once, close or online.
      const told = tellings.filter((telling) => telling.teller === teller).map(({ listener }) => listener);
      const known = [...contactsOf(network, teller)];
      expect(told.sort((a, b) => a - b)).toEqual(known.sort((a, b) => a - b));
    }
  });

  it('is online for the share that it says, while there are contacts on both', () => {
    const { tellings } = tellingsOf(
      scenarioWith(loner, {
        people: 2000,
        'network.contacts': 40,
        'online.contacts': 40,
        'diners.count': 500,
        'telling.fanTells': 8,
        'telling.perDay': 0.7,
        'online.share': 0.3,
      }),
    );
    expect(tellings).toHaveLength(4000);
    const online = tellings.filter(({ layer }) => layer === 'online').length;
    expect(Math.abs(online - 1200)).toBeLessThan(4 * Math.sqrt(4000 * 0.3 * 0.7));
  });
});

describe('the online layer', () => {
  it.each([
    ['smallWorld', 10],
    ['random', 6.5],
    ['regular', 7],
    ['scaleFree', 6],
    ['communities', 9],
  ] as const)('keeps a pair that is close already out of it, and ties both ends: %s', (kind, contacts) => {
    const network = networkOf(
      scenarioWith({
        people: 60,
        'network.kind': kind,
        'network.contacts': contacts,
        'network.groupSize': 20,
        'online.contacts': 20,
      }),
    );
    for (let person = 0; person < 60; person++) {
      const close = rowOf(network.stored!, person);
      const online = rowOf(network.online!, person);
      expect(new Set([...close, ...online, person]).size).toBe(close.length + online.length + 1);
      for (const contact of online) expect(rowOf(network.online!, contact)).toContain(person);
      expect([...contactsOf(network, person)]).toEqual([...close, ...online]);
      expect(contactCount(network, person)).toBe(close.length + online.length);
    }
  });

  it('adds nobody where all are close, so that they are told once and trusted as close', () => {
    const friends = scenarioWith(ONLINE, {
      people: 7,
      'network.kind': 'regular',
      'network.contacts': 6,
      'online.share': 0.5,
      'ties.onlineTrust': 0,
    });
    const network = networkOf(friends);
    expect(network.online!.contacts).toHaveLength(0);
    expect(contactCount(network, 3)).toBe(6);
    expect(runOf(friends).result.convinced).toBe(7);
    expect(runOf({ ...friends, 'online.share': 1 }).result.tellings).toBe(0);
  });

  it.each([1, 3, 4, 7, 2.5, 0.4, 11.7])('has a mean of as many contacts as it says: %d', (contacts) => {
    const people = 6000;
    const town = { people, 'network.kind': 'random', 'network.contacts': 1 } as const;
    const { online } = networkOf(scenarioWith(town, { 'online.contacts': contacts }));
    expect(Math.abs(online!.contacts.length / people - contacts)).toBeLessThan(0.015);
    // Scale-free: somebody has many times the mean.
    const degrees = Array.from({ length: people }, (_, person) => rowOf(online!, person).length);
    expect(Math.max(...degrees)).toBeGreaterThan(15 * Math.max(contacts, 1));
  });

  it('counts where a share of the contacts has to tell', () => {
    const { stored, online } = networkOf(scenarioWith(ONLINE));
    const closeShare = (person: number) =>
      rowOf(stored!, person).length / (rowOf(stored!, person).length + rowOf(online!, person).length);
    // Everybody close to person 42 goes and tells, so the share who told is that of the close contacts.
    const diners = rowOf(stored!, 42);
    const reached = (shareNeeded: number) => {
      const changes: ScenarioPatch = {
        'online.share': 0,
        'listeners.relay': 1,
        'telling.perDay': 30,
        days: 1,
      };
      const { journal } = runOf(
        scenarioWith(ONLINE, changes, { 'diners.who': diners, 'listeners.shareNeeded': shareNeeded }),
      );
      return entriesOf(journal).some(({ person, cause }) => person === 42 && cause === 'convinced');
    };
    expect(closeShare(42)).toBeLessThan(1);
    expect([reached(closeShare(42)), reached(closeShare(42) + 0.01)]).toEqual([true, false]);
  });

  it('changes nothing when nothing is told online, unless contacts are counted', () => {
    const resultWith = (...changes: ScenarioPatch[]) => {
      const { result } = runOf(scenarioWith({ people: 300, days: 60, 'online.share': 0 }, ...changes));
      return result;
    };
    const layer = { 'online.contacts': 8 };
    expect(resultWith(layer)).toEqual(resultWith());
    // Some know nobody but online: they tell nobody, and are no tellers in the measures either.
    const sparse = { 'network.kind': 'random', 'network.contacts': 1, 'diners.count': 60 } as const;
    expect(resultWith(layer, sparse)).toEqual(resultWith(sparse));
    for (const way of ['neighbours', 'hubs', 'spread'] as const) {
      const how = { 'diners.how': way, 'diners.count': 30 };
      expect(resultWith(layer, how).digest).not.toBe(resultWith(how).digest);
    }
    const needed = { 'listeners.shareNeeded': 0.15, 'diners.count': 30 };
    expect(resultWith(layer, needed).digest).not.toBe(resultWith(needed).digest);
    expect(resultWith(layer, { 'online.share': 0.1 }).digest).not.toBe(resultWith().digest);
  });

  it.each(['tree', 'mixed'] as const)('is refused where there can be none: %s', (kind) => {
    const faultsOf = (contacts: number) => {
      const json = nested({ 'network.kind': kind, 'online.contacts': contacts });
      return checkValues(flattened(json).values).faults.map(({ path, problem }) => `${path} ${problem.code}`);
    };
    expect(faultsOf(5)).toEqual(['online.contacts noOnlineLayer']);
    expect(faultsOf(0)).toEqual([]);
  });
});
